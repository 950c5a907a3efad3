"""Who may talk to the preview's page: this machine's own browser, from the page itself."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

HERE = ("127.0.0.1", "localhost", "::1")

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the page's rules on every answer, errors and streams included."""
    response.headers.update(HEADERS)


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse another site: by its name pointed at this machine, or by a form of its own."""
    if urlsplit(f"//{request.host}").hostname not in HERE:
        raise web.HTTPForbidden(text="the preview answers to this machine's own names only")
    if request.method == "POST":
        _same_page(request)
    return await handler(request)


def _same_page(request: web.Request) -> None:
    if request.headers.get("Origin") != f"http://{request.host}":
        raise web.HTTPForbidden(text="only the preview's own page may send")
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send JSON")
