"""Messages and updates as Telegram writes them, put together from pieces that are kept.

A text comes again for every chat, and a keyboard too but for its nonce, so each is read once.
"""

import json
import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote_plus

from bot.preview.limits import text_of

NONCE = b"~nonce~"
"""Stands in a kept keyboard where each chat's own nonce goes, and the colons round it."""

MESSAGE = (
    b'{"message_id":%d,"from":{"id":1,"is_bot":true,"first_name":"Waypoint","username":'
    b'"waypoint_bot"},"chat":{"id":%d,"first_name":"Sam","type":"private"},"date":1795338000,'
    b'"edit_date":1795338000,%s%s}'
)
A_FILE = (
    b'"document":{"file_id":"1","file_unique_id":"1"},"photo":[{"file_id":"1","file_unique_id":'
    b'"1","width":1,"height":1}]'
)
TYPED = (
    b'{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":'
    b'"Sam","language_code":"en"},"chat":{"id":%d,"first_name":"Sam","type":"private"},"date":'
    b'1795338000,"text":%s,"entities":[{"offset":0,"length":6,"type":"bot_command"}]}}'
)
PRESSED = (
    b'{"update_id":%d,"callback_query":{"id":"%d","from":{"id":%d,"is_bot":false,"first_name":'
    b'"Sam","language_code":"en"},"message":%s,"chat_instance":"-3141592653589793238","data":'
    b'"%s"}}'
)
CHAT_PART = re.compile(rb'name="chat_id"\r\n(?:[^\r\n]+\r\n)*\r\n(\d+)')


class Given(NamedTuple):
    """The parameters of a call, each still as it was written."""

    fields: dict[bytes, bytes]
    is_form: bool

    def number(self, name: bytes) -> int:
        """Return a number that must be there."""
        return int(self.fields[name])

    def decoded(self, name: str) -> str:
        """Return a parameter as text; "" where it is not given."""
        return _decoded(self.fields.get(name.encode(), b""), self.is_form)


def read(body: bytes) -> Given:
    """Return the parameters in a body: a form's, a JSON object's; with files, the chat's id."""
    if body.startswith(b"{"):
        written = json.loads(body).items()
        return Given({name.encode(): _encoded(value) for name, value in written}, is_form=False)
    if body.startswith(b"--"):
        found = CHAT_PART.search(body)
        return Given({b"chat_id": found[1] if found else b""}, is_form=False)
    pairs = [pair.partition(b"=") for pair in body.split(b"&")]
    return Given({name: value for name, _, value in pairs}, is_form=True)


def message(number: int, chat: int, given: Given, nonce: bytes) -> bytes:
    """Return the message that a call makes.

    Args:
        number: the message's id.
        nonce: what differs from chat to chat in its keyboard; none in a screen out of turn.
    """
    fields, is_form = given
    said = _said(fields[b"text"], fields.get(b"parse_mode", b""), is_form)
    keyboard = fields.get(b"reply_markup", b"")
    if keyboard and nonce:
        shape = keyboard.replace(nonce, NONCE)
        keyboard = _keyboard(shape, is_form).replace(NONCE, nonce.replace(b"%3A", b":"))
    elif keyboard:
        keyboard = _keyboard(keyboard, is_form)
    return MESSAGE % (number, chat, said, keyboard)


def _encoded(value: object) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


def _decoded(written: bytes, is_form: bool) -> str:
    return unquote_plus(written.decode()) if is_form else written.decode()


@lru_cache(4096)
def _said(text: bytes, mode: bytes, is_form: bool) -> bytes:
    content = text_of({"text": _decoded(text, is_form), "parse_mode": mode.decode()})
    return json.dumps(content)[1:-1].encode()


@lru_cache(4096)
def _keyboard(shape: bytes, is_form: bool) -> bytes:
    markup = json.loads(_decoded(shape, is_form))
    return b',"reply_markup":%s' % json.dumps(markup).encode()
