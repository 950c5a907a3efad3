"""The other side of the chat: what people do, turned into the updates Telegram would send."""

import itertools
import time
from collections.abc import Callable

from bot.preview.chats import Change, Chat, Chats, Kind
from bot.preview.entities import parse
from bot.preview.kinds import OTHER
from bot.preview.limits import Json

NAMES = ("Alex", "Sam", "Jo", "Robin", "Kim", "Chris", "Ash", "Lee")


class People(Chats):
    """What a person can do in a chat; each act becomes an update the bot will receive."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__(clock)
        self._ids = itertools.count(700_000_001)

    def add_person(self, first_name: str = "") -> int:
        """Add somebody with a private chat, and return its id; named if need be."""
        name = first_name or NAMES[len(self.chats) % len(NAMES)]
        chat = Chat(next(self._ids), "private", name)
        self.chats[chat.id] = chat
        self.tell(Change("bot"))
        return chat.id

    def add_group(self, title: str, by: int, kind: Kind = "group") -> int:
        """Let a person add the bot to a group or channel, and return that chat's id."""
        chat = Chat(-next(self._ids), kind, title)
        self.chats[chat.id] = chat
        self._membership(chat, self.chats[by].person, "left", "member")
        if kind != "channel":
            joined = self.put(chat, self.chats[by].person, {"new_chat_members": [self.me]})
            self.updates.add("message", joined)
        return chat.id

    def send_text(self, chat_id: int, text: str, by: int = 0) -> int:
        """Type a message, and return its id.

        In a group, name the person it is `by`; the bot sees only commands and its own name
        there, as Telegram's privacy mode has it.
        """
        shown, entities = parse(text, is_html=False)
        content: Json = {"text": shown, **({"entities": entities} if entities else {})}
        chat = self.chats[chat_id]
        message = self.put(chat, self.chats[by or chat_id].person, content)
        if chat.kind == "private" or shown.startswith("/") or f"@{self.username}" in shown:
            self.updates.add("message", message)
        return int(message["message_id"])

    def start(self, chat_id: int, word: str = "") -> int:
        """Press Start, or follow a deep link with this word; return the message's id."""
        return self.send_text(chat_id, f"/start {word}".strip())

    def send_other(self, chat_id: int, kind: str) -> int:
        """Send something not typed, a key of `kinds.OTHER`, and return the message's id."""
        chat = self.chats[chat_id]
        message = self.put(chat, chat.person, OTHER[kind])
        self.updates.add("message", message)
        return int(message["message_id"])

    def edit_text(self, chat_id: int, message_id: int, text: str) -> None:
        """Change what a person typed."""
        chat = self.chats[chat_id]
        shown, entities = parse(text, is_html=False)
        old = {
            name: part for name, part in chat.messages[message_id].items() if name != "entities"
        }
        marks = {"entities": entities} if entities else {}
        message = {**old, "text": shown, **marks, "edit_date": int(self.clock())}
        chat.messages[message_id] = message
        self.tell(Change("chat", chat_id))
        self.updates.add("edited_message", message)

    def press(self, chat_id: int, message_id: int, data: str, by: int = 0) -> str:
        """Press a button and return the id of the query.

        The data need not still be on the keyboard: a tap may be on its way while it changes.

        Raises:
            KeyError: the message is gone, so there is nothing to press.
        """
        chat = self.chats[chat_id]
        number = str(next(self.numbers))
        query = {
            "id": number,
            "from": self.chats[by or chat_id].person,
            "message": chat.messages[message_id],
            "chat_instance": str(chat_id),
            "data": data,
        }
        self.presses[number] = (chat_id, self.clock())
        self.updates.add("callback_query", query)
        return number

    def block(self, chat_id: int) -> None:
        """Block the bot, or remove it from a group."""
        self.chats[chat_id].left = True
        self._membership(self.chats[chat_id], self._owner(chat_id), "member", "kicked")

    def unblock(self, chat_id: int) -> None:
        """Let the bot write again."""
        self.chats[chat_id].left = False
        self._membership(self.chats[chat_id], self._owner(chat_id), "kicked", "member")

    def clear(self, chat_id: int) -> None:
        """Delete the whole chat for both sides; Telegram tells the bot nothing."""
        self.chats[chat_id].messages.clear()
        self.tell(Change("chat", chat_id))

    def _owner(self, chat_id: int) -> Json:
        private = (chat for chat in self.chats.values() if chat.kind == "private")
        return next(private).person if chat_id < 0 else self.chats[chat_id].person

    def _membership(self, chat: Chat, by: Json, old: str, new: str) -> None:
        self.updates.add(
            "my_chat_member",
            {
                "chat": chat.described,
                "from": by,
                "date": int(self.clock()),
                "old_chat_member": self._member(old),
                "new_chat_member": self._member(new),
            },
        )

    def _member(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.me, "status": status, **until}
