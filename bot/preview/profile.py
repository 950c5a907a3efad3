"""The Bot API's methods on the bot itself and on whole chats, as Telegram carries them out.

Each takes the chats and the parameters, already read. Source: Telegram Bot API 10.1.
"""

import re

from bot.preview.chats import Change, Chats
from bot.preview.limits import MOST_AT_ONCE, Json, bad_request
from bot.preview.methods import Method, Parameters

LONGEST = {"name": 64, "description": 512, "short_description": 120}
COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(chats: Chats, parameters: Parameters) -> Json:
    """Return the bot as getMe tells it."""
    joins = {"can_join_groups": True, "can_read_all_group_messages": False}
    return {**chats.me, **joins, "supports_inline_queries": False}


def _setter(part: str) -> Method:
    def method(chats: Chats, parameters: Parameters) -> bool:
        text = str(parameters.get(part) or "")
        if len(text) > LONGEST[part]:
            raise bad_request(f"bot {part.replace('_', ' ')} is too long")
        setattr(chats.profile, part, text)
        chats.tell(Change("bot"))
        return True

    return method


def _getter(part: str) -> Method:
    def method(chats: Chats, parameters: Parameters) -> Json:
        return {part: getattr(chats.profile, part)}

    return method


def set_my_commands(chats: Chats, parameters: Parameters) -> bool:
    """Keep the list shown behind the menu button."""
    commands = parameters.get("commands") or []
    if len(commands) > MOST_AT_ONCE:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(str(command.get("command")).lstrip("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description") or "")) <= 256:  # noqa: PLR2004
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    chats.profile.commands = list(commands)
    chats.tell(Change("bot"))
    return True


def get_my_commands(chats: Chats, parameters: Parameters) -> list[Json]:
    """Return the list shown behind the menu button."""
    return chats.profile.commands


def delete_webhook(chats: Chats, parameters: Parameters) -> bool:
    """Do nothing, for there is never a webhook here."""
    return True


def get_webhook_info(chats: Chats, parameters: Parameters) -> Json:
    """Return that there is no webhook, and how many updates wait."""
    waiting = chats.updates.pending
    return {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}


def get_chat(chats: Chats, parameters: Parameters) -> Json:
    """Return a chat with all that must be told of one."""
    chat = chats.open_chat(parameters.get("chat_id"))
    gifts = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        True,
    )
    head = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return {**chat.described, **head}


def leave_chat(chats: Chats, parameters: Parameters) -> bool:
    """Leave a group or channel."""
    chat = chats.open_chat(parameters.get("chat_id"))
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.left = True
    chats.tell(Change("chat", chat.id))
    return True


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "getChat": get_chat,
    "leaveChat": leave_chat,
}
