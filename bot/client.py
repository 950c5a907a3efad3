"""How a call reaches Telegram: aiohttp, over connections that are kept open.

python-telegram-bot's own client, httpx, spends about 2 ms of CPU on a call, this one 0.13. What
goes wrong is told by its kind alone, since the address of every call holds the token, and told so
that a caller knows whether to make the call again:

- `NetworkError`: it was not sent, or Telegram answered that it could not (5xx).
- `TimedOut`, `UnansweredError`: it was sent and no answer came; it may have been carried out.
"""

import ssl
from typing import Any

import aiohttp
import certifi
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.wire import UnansweredError, answered, read, written

MOST_CONNECTIONS = 256
CONNECT_SECONDS = 5.0
READ_SECONDS = 5.0
UPLOAD_SECONDS = 20.0
"""More for a call that carries a file: as long to send it, and as long to be answered."""

NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
HEADERS = {"User-Agent": BaseRequest.USER_AGENT, "Accept-Encoding": "identity"}


class AiohttpRequest(BaseRequest):
    """Carries every call of one bot, those that fetch updates included; it fetches no files.

    Args:
        read_seconds: how long an answer may take; updates are waited for longer, as asked.
        trust_env: whether to go through the proxy that the environment names.
    """

    def __init__(self, read_seconds: float = READ_SECONDS, *, trust_env: bool = False) -> None:
        self._read_seconds = read_seconds
        self._trust_env = trust_env
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer where the call does not say."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; nothing happens when it is open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=MOST_CONNECTIONS, ssl=_trusted()),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers=HEADERS,
                trust_env=self._trust_env,
            )

    async def shutdown(self) -> None:
        """Close every connection; nothing happens when that is done."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """Return the status and body of Telegram's answer; of the timeouts only that one counts.

        Raises:
            NetworkError: see the top of this file for which.
        """
        if self._session is None:
            raise NetworkError("the client is not open")
        try:
            async with self._session.request(
                method,
                url,
                timeout=self._timeout(request_data, read_timeout),
                allow_redirects=False,  # nobody else is to be given the token
                **written(request_data),
            ) as answer:
                return answer.status, answered(answer.status, await answer.read())
        except NOT_SENT as error:
            raise NetworkError(f"not sent: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise UnansweredError(f"no answer: {type(error).__name__}") from None
        except (TypeError, ValueError):
            raise TelegramError("what cannot be written as a call") from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return an answer read, three times as quick as by the standard library.

        Raises:
            UnansweredError: it is not Telegram's.
        """
        return read(payload)

    def _timeout(self, data: RequestData | None, read: object) -> aiohttp.ClientTimeout:
        seconds = float(read) if isinstance(read, int | float) else self._read_seconds
        upload = UPLOAD_SECONDS if data and data.contains_files else 0.0
        return aiohttp.ClientTimeout(
            total=CONNECT_SECONDS + upload + seconds + upload,
            connect=CONNECT_SECONDS,
            sock_read=seconds + upload,
        )


def _trusted() -> ssl.SSLContext:
    """Whom to trust: the machine's own list, and the usual one, for a bare machine has none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
