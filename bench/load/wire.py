"""HTTP/1.1 as far as a client of the Bot API needs it, made to cost little: the core is shared.

A delay stands for the way to Telegram and back: half of it before a request arrives, half before
its answer leaves. So one call takes the whole of it, and a screen is seen after half.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from typing import Protocol

HEAD_ENDS = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
ANSWER = (
    b"HTTP/1.1 %s\r\nServer: nginx/1.18.0\r\nDate: Sun, 22 Nov 2026 09:00:00 GMT\r\n"
    b"Content-Type: application/json\r\nContent-Length: %d\r\nConnection: keep-alive\r\n"
    b"Strict-Transport-Security: max-age=31536000; includeSubDomains; preload\r\n"
    b"Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Methods: GET, POST, OPTIONS\r\n"
    b"Access-Control-Expose-Headers: Content-Length,Content-Type,Date,Server,Connection\r\n"
    b"\r\n%s"
)
"""What api.telegram.org sends, header for header; the date stands still."""


class Way:
    """One way between the bot and Telegram: what is handed on arrives later, in order.

    Attributes:
        seconds: how much later; 0 hands on at once.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.waiting: deque[tuple[float, Callable[..., None], tuple[object, ...]]] = deque()

    def hand_on(self, call: Callable[..., None], *arguments: object) -> None:
        """Make a call when it has come all the way."""
        if not self.seconds:
            call(*arguments)
            return
        due = asyncio.get_running_loop().time() + self.seconds
        self.waiting.append((due, call, arguments))
        if len(self.waiting) == 1:
            self._wake()

    def _wake(self) -> None:
        asyncio.get_running_loop().call_at(self.waiting[0][0], self._arrive)

    def _arrive(self) -> None:
        now = asyncio.get_running_loop().time()
        while self.waiting and self.waiting[0][0] <= now:
            _, call, arguments = self.waiting[0]
            call(*arguments)
            self.waiting.popleft()  # only now: what `call` hands on must not set a second timer
        if self.waiting:
            self._wake()


class Server(Protocol):
    """Takes requests, and answers each through its wire, at once or later."""

    def take(self, wire: "Wire", method: str, body: bytes) -> None:
        """Take one request: the last part of its path, and its body."""


class Wire(asyncio.Protocol):
    """One kept-alive connection from the bot."""

    def __init__(self, server: Server, way: Way) -> None:
        self.server = server
        self.way = way
        self.read = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None

    def data_received(self, data: bytes) -> None:
        """Hand on every request that has come whole."""
        self.read += data
        while (head_ends := self.read.find(HEAD_ENDS)) >= 0:
            head = self.read[:head_ends]
            length = LENGTH.search(head)
            starts = head_ends + len(HEAD_ENDS)
            ends = starts + (int(length[1]) if length else 0)
            if len(self.read) < ends:
                return
            body, self.read = self.read[starts:ends], self.read[ends:]
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
            self.way.hand_on(self.server.take, self, method, body)

    def answer(self, body: bytes, status: bytes = b"200 OK") -> None:
        """Send an answer back the same way."""
        self.way.hand_on(self._write, ANSWER % (status, len(body), body))

    def _write(self, answer: bytes) -> None:
        if self.transport:
            self.transport.write(answer)
