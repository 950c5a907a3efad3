"""What Telegram posts to a webhook: side by side, each update until it is answered with 200.

The bot's workers are posted to in turn, as a proxy in front of them would.
"""

import asyncio
import itertools
from collections import deque
from collections.abc import Sequence
from urllib.parse import urlsplit

from bench.load.messages import Given
from bench.load.wire import HEAD_ENDS, LENGTH, Way, Wire

USUAL_CONNECTIONS = 40
"""How many Telegram opens where setWebhook does not say (Bot API 10.1)."""

AGAIN_SECONDS = 1.0
REQUEST = (
    b"POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
    b"Connection: keep-alive\r\nX-Telegram-Bot-Api-Secret-Token: %s\r\n\r\n%s"
)

Address = tuple[str, int]


class Pushed:
    """Telegram's side of a webhook, in place of `Updates`.

    Attributes:
        method: what the bot calls for its updates.
        ready: set once the webhook has been set.
    """

    method = "setWebhook"

    def __init__(self, workers: Sequence[Address], way: Way) -> None:
        self.ready = asyncio.Event()
        self.way = way
        self.workers = itertools.cycle(workers)
        self.waiting: deque[bytes] = deque()
        self.posts: set[Post] = set()
        self.free: list[Post] = []
        self.path = self.host = self.secret = b""
        self.opening: set[asyncio.Task[None]] = set()

    def add(self, _: int, update: bytes) -> None:
        """Add an update."""
        self.waiting.append(update)
        self.send()

    def take(self, wire: Wire, given: Given) -> None:
        """Take setWebhook: post there from now on; a second worker sets the same again."""
        wire.answer(b'{"ok":true,"result":true}')
        if self.ready.is_set():
            return
        url = urlsplit(given.decoded("url"))
        self.path, self.host = url.path.encode() or b"/", url.netloc.encode()
        self.secret = given.decoded("secret_token").encode()
        for _ in range(int(given.decoded("max_connections") or USUAL_CONNECTIONS)):
            self.open()
        self.ready.set()

    def open(self) -> None:
        """Open one more connection, to the next worker."""
        task = asyncio.create_task(self._connect(*next(self.workers)))
        self.opening.add(task)
        task.add_done_callback(self.opening.discard)

    async def _connect(self, host: str, port: int) -> None:
        while True:
            try:
                await asyncio.get_running_loop().create_connection(lambda: Post(self), host, port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                return

    def send(self) -> None:
        """Post what waits, as far as there are connections."""
        while self.waiting and self.free:
            self.free.pop().post(self.waiting.popleft())

    def again(self, update: bytes) -> None:
        """Post once more, a little later, what was not answered with 200."""
        asyncio.get_running_loop().call_later(AGAIN_SECONDS, self._again, update)

    def _again(self, update: bytes) -> None:
        self.waiting.append(update)
        self.send()

    def close(self) -> None:
        """Close every connection, and open none any more."""
        self.ready.clear()
        for task in self.opening:
            task.cancel()
        for post in self.posts:
            post.transport.close()


class Post(asyncio.Protocol):
    """One kept-alive connection to a worker; one update at a time."""

    def __init__(self, pushed: Pushed) -> None:
        self.pushed = pushed
        self.read = b""
        self.update: bytes | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.transport = transport
        self.pushed.posts.add(self)
        self._free()

    def post(self, update: bytes) -> None:
        """Post an update all the way to the worker."""
        self.update = update
        to = self.pushed
        request = REQUEST % (to.path, to.host, len(update), to.secret, update)
        to.way.hand_on(self.transport.write, request)

    def data_received(self, data: bytes) -> None:
        """Take the answer, once it has come whole."""
        self.read += data
        head, ends, body = self.read.partition(HEAD_ENDS)
        length = LENGTH.search(head)
        if ends and len(body) >= (int(length[1]) if length else 0):
            self.read = b""
            self.pushed.way.hand_on(self.answered, head.split(b" ", 2)[1] == b"200")

    def answered(self, is_done: bool) -> None:
        """Be free for the next update; this one comes again unless it is done."""
        update, self.update = self.update, None
        if update and not is_done:
            self.pushed.again(update)
        if not self.transport.is_closing():
            self._free()

    def connection_lost(self, exc: Exception | None) -> None:
        """Open another in its place, and post again what it carried."""
        self.pushed.posts.discard(self)
        if self in self.pushed.free:
            self.pushed.free.remove(self)
        if self.update:
            self.pushed.again(self.update)
        if self.pushed.ready.is_set():
            self.pushed.open()

    def _free(self) -> None:
        self.pushed.free.append(self)
        self.pushed.send()
