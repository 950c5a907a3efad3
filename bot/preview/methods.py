"""The Bot API's methods on text messages and presses, as Telegram carries them out.

Each takes the chats and the parameters, already read. Source: Telegram Bot API 10.1.
"""

from collections.abc import Callable, Mapping
from typing import Any

from bot.preview import limits
from bot.preview.chats import Change, Chat, Chats
from bot.preview.limits import Json, bad_request

Parameters = Mapping[str, Any]
Method = Callable[[Chats, Parameters], object]


def send_message(chats: Chats, parameters: Parameters) -> Json:
    """Send a text and return its Message."""
    chat = chats.open_chat(parameters.get("chat_id"))
    content = limits.text_of(parameters)
    limits.check_text(content["text"])
    return chats.put(chat, chats.me, {**content, **extras(parameters)})


def edit_message_text(chats: Chats, parameters: Parameters) -> Json:
    """Put another text, and the keyboard given or none, into a message of the bot's."""
    chat, message = _own(chats, parameters)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content = limits.text_of(parameters)
    limits.check_text(content["text"], too_long="MESSAGE_TOO_LONG")
    kept = _without(message, "text", "entities", "reply_markup", "link_preview_options")
    return _edited(chats, chat, message, {**kept, **content, **extras(parameters)})


def edit_message_reply_markup(chats: Chats, parameters: Parameters) -> Json:
    """Put another keyboard, or none, under a message of the bot's."""
    chat, message = _own(chats, parameters)
    kept = _without(message, "reply_markup")
    return _edited(chats, chat, message, {**kept, **limits.keyboard_of(parameters)})


def delete_message(chats: Chats, parameters: Parameters) -> bool:
    """Delete one message, the person's own included in a private chat."""
    chat = chats.open_chat(parameters.get("chat_id"))
    number = int(parameters.get("message_id") or 0)
    if number not in chat.messages:
        raise bad_request("message to delete not found")
    _delete(chats, chat, [number])
    return True


def delete_messages(chats: Chats, parameters: Parameters) -> bool:
    """Delete up to 100 messages; those that are not found are passed over."""
    chat = chats.open_chat(parameters.get("chat_id"))
    numbers = [int(number) for number in parameters.get("message_ids") or []]
    if not 1 <= len(numbers) <= limits.MOST_AT_ONCE:
        raise bad_request("wrong number of message identifiers")
    _delete(chats, chat, [number for number in numbers if number in chat.messages])
    return True


def answer_callback_query(chats: Chats, parameters: Parameters) -> bool:
    """Stop the spinner on a button, with or without words."""
    text = str(parameters.get("text") or "")
    limits.check_toast(text)
    press = chats.presses.pop(str(parameters.get("callback_query_id")), None)
    if press is None or chats.clock() - press[1] > limits.PRESS_LIVES:
        raise bad_request(limits.TOO_OLD)
    chats.tell(Change("answer", press[0], text, flag(parameters, "show_alert")))
    return True


def send_chat_action(chats: Chats, parameters: Parameters) -> bool:
    """Show that the bot is typing."""
    chats.tell(Change("typing", chats.open_chat(parameters.get("chat_id")).id))
    return True


def flag(parameters: Parameters, name: str) -> bool:
    """Return a yes or no that may have come as text, as in a form."""
    return str(parameters.get(name)).lower() in ("true", "1")


def extras(parameters: Parameters) -> Json:
    """Return what a Message repeats of how it was sent."""
    repeated = limits.keyboard_of(parameters)
    if parameters.get("link_preview_options"):
        repeated["link_preview_options"] = parameters["link_preview_options"]
    if flag(parameters, "protect_content"):
        repeated["has_protected_content"] = True
    return repeated


def _own(chats: Chats, parameters: Parameters) -> tuple[Chat, Json]:
    chat = chats.open_chat(parameters.get("chat_id"))
    message = chat.messages.get(int(parameters.get("message_id") or 0))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != chats.bot_id:
        raise bad_request("message can't be edited")
    return chat, message


def _edited(chats: Chats, chat: Chat, old: Json, new: Json) -> Json:
    if _without(new, "edit_date") == _without(old, "edit_date"):
        raise bad_request(limits.NOT_MODIFIED)
    chat.messages[old["message_id"]] = {**new, "edit_date": int(chats.clock())}
    chats.tell(Change("chat", chat.id))
    return chat.messages[old["message_id"]]


def _delete(chats: Chats, chat: Chat, numbers: list[int]) -> None:
    for number in numbers:
        message = chat.messages[number]
        if chat.kind != "private" and message["from"]["id"] != chats.bot_id:
            raise bad_request("message can't be deleted")
        if chats.clock() - message["date"] >= limits.DELETABLE_FOR:
            raise bad_request("message can't be deleted for everyone")
    for number in numbers:
        del chat.messages[number]
    chats.tell(Change("chat", chat.id))


def _without(message: Json, *names: str) -> Json:
    return {name: part for name, part in message.items() if name not in names}


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
}
