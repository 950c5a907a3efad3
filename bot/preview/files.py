"""The Bot API's methods that send a file, as Telegram carries them out.

Each takes the chats and the parameters, already read. Source: Telegram Bot API 10.1.
"""

from bot.preview import limits
from bot.preview.chats import Chats, File
from bot.preview.limits import Json, bad_request
from bot.preview.methods import Method, Parameters, extras


def send_document(chats: Chats, parameters: Parameters) -> Json:
    """Send a file and return its Message."""
    name, file = _file(chats, parameters, "document")
    held = {"file_name": file.name, "mime_type": file.mime}
    return _send_file(chats, parameters, {"document": {**_reference(name, file), **held}})


def send_photo(chats: Chats, parameters: Parameters) -> Json:
    """Send a picture and return its Message."""
    name, file = _file(chats, parameters, "photo")
    width, height = _size(file.content)
    picture = {**_reference(name, file), "width": width, "height": height}
    return _send_file(chats, parameters, {"photo": [picture]})


def _send_file(chats: Chats, parameters: Parameters, content: Json) -> Json:
    chat = chats.open_chat(parameters.get("chat_id"))
    caption = limits.text_of(parameters, "caption")
    limits.check_caption(caption["caption"])
    shown = caption if caption["caption"] else {}
    return chats.put(chat, chats.me, {**content, **shown, **extras(parameters)})


def _file(chats: Chats, parameters: Parameters, name: str) -> tuple[str, File]:
    """The file sent, kept; or one sent before, by its file_id."""
    given = parameters.get(name)
    if isinstance(given, str) and given in chats.files:
        return given, chats.files[given]
    if not isinstance(given, File):
        raise bad_request(f"there is no {name} in the request")
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > limits.MOST_FILE:
        raise limits.BotApiError(413, "Request Entity Too Large")
    number = f"file-{next(chats.numbers)}"
    chats.files[number] = given
    return number, given


def _reference(number: str, file: File) -> Json:
    return {"file_id": number, "file_unique_id": number, "file_size": len(file.content)}


def _size(content: bytes) -> tuple[int, int]:
    """Width and height as a PNG's header has them; a guess for any other picture."""
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        return 800, 600
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


METHODS: dict[str, Method] = {"sendDocument": send_document, "sendPhoto": send_photo}
