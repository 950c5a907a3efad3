"""The Bot API in this process keeps to Telegram's limits, errors and order."""

import asyncio
import json
from datetime import timedelta

import pytest
from telegram import Bot, Message, Update
from telegram.error import BadRequest, Conflict, Forbidden, RetryAfter

from bot.preview.bot_api import BotApiError, LocalBotApi
from bot.preview.kinds import OTHER
from bot.preview.request import LocalRequest


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by).total_seconds()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def api(clock: Clock) -> LocalBotApi:
    return LocalBotApi(clock)


@pytest.fixture
def chat(api: LocalBotApi) -> int:
    return api.add_person("Sam")


@pytest.fixture
async def bot(api: LocalBotApi):
    async with Bot(
        "1:token", request=LocalRequest(api), get_updates_request=LocalRequest(api)
    ) as b:
        yield b


def keyboard(data: str) -> str:
    return json.dumps({"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]})


async def refusal(api: LocalBotApi, method: str, **parameters: object) -> BotApiError:
    with pytest.raises(BotApiError) as refused:
        await api.call(method, parameters)
    return refused.value


async def test_a_message_comes_back_as_telegram_words_it(bot, chat):
    sent = await bot.send_message(
        chat, " <b>Hé 👋</b> and <a href='https://gov.uk'>a &lt;link&gt;</a> ", parse_mode="HTML"
    )

    assert sent.text == "Hé 👋 and a <link>"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [
        ("bold", 0, 5),  # the waving hand counts as two
        ("text_link", 10, 8),
    ]
    assert sent.from_user.is_bot
    assert sent.chat.id == chat


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("", "message text is empty"),
        ("<b> \n</b>", "message text is empty"),
        ("a" * 4097, "message is too long"),
        ("\N{WAVING HAND SIGN}" * 2049, "message is too long"),
        ("<b>open", "can't parse entities"),
        ("1 < 2", "can't parse entities"),
        ("<br>", "can't parse entities"),
        ("<!-- note -->", "can't parse entities"),
    ],
)
async def test_a_text_telegram_would_refuse_is_refused(api, chat, text, described):
    error = await refusal(api, "sendMessage", chat_id=chat, text=text, parse_mode="HTML")

    assert error.code == 400
    assert error.description.startswith(f"Bad Request: {described}")
    assert api.chats[chat].messages == {}


async def test_a_text_is_measured_after_parsing(api, chat):
    text = f"<b>{'&amp;' * 4096}</b>"

    sent = await api.call("sendMessage", {"chat_id": chat, "text": text, "parse_mode": "HTML"})

    assert len(sent["text"]) == 4096


@pytest.mark.parametrize("data", ["", "a" * 65, "é" * 33])
async def test_button_data_is_1_to_64_bytes(api, chat, data):
    given = {"chat_id": chat, "text": "?", "reply_markup": keyboard(data)}

    assert (await refusal(api, "sendMessage", **given)).description == (
        "Bad Request: BUTTON_DATA_INVALID"
    )
    given["reply_markup"] = keyboard("a" * 64)
    await api.call("sendMessage", given)


async def test_an_edit_that_changes_nothing_is_refused(bot, chat):
    sent = await bot.send_message(chat, "<b>One</b>", parse_mode="HTML")

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("<b>One</b>", chat, sent.message_id, parse_mode="HTML")
    edited = await bot.edit_message_text("One", chat, sent.message_id)

    assert isinstance(edited, Message)
    assert edited.message_id == sent.message_id
    assert edited.entities == ()


async def test_an_edit_without_a_keyboard_takes_it_away(api, chat):
    given = {"chat_id": chat, "text": "One", "reply_markup": keyboard("yes")}
    sent = await api.call("sendMessage", given)

    edit = {"chat_id": chat, "message_id": sent["message_id"], "text": "Two"}
    assert "reply_markup" not in await api.call("editMessageText", edit)


async def test_only_the_bots_own_messages_that_are_there_can_be_edited(api, chat):
    typed = api.send_text(chat, "Hello")

    theirs = await refusal(api, "editMessageText", chat_id=chat, message_id=typed, text="x")
    gone = await refusal(api, "editMessageText", chat_id=chat, message_id=999, text="x")

    assert theirs.description == "Bad Request: message can't be edited"
    assert gone.description == "Bad Request: message to edit not found"


async def test_both_sides_messages_can_be_deleted_for_48_hours(bot, api, chat, clock):
    typed = api.send_text(chat, "Hello")
    sent = await bot.send_message(chat, "Hello")
    clock.forward(hours=47, minutes=59)
    assert await bot.delete_message(chat, typed)
    clock.forward(minutes=1)

    with pytest.raises(BadRequest, match="can't be deleted for everyone"):
        await bot.delete_message(chat, sent.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(chat, typed)


async def test_deleting_many_passes_over_those_not_found(bot, api, chat):
    numbers = [api.send_text(chat, "Hello") for _ in range(3)]

    assert await bot.delete_messages(chat, [*numbers, 998, 999])

    assert api.chats[chat].messages == {}


async def test_a_press_can_be_answered_once_and_soon(bot, api, chat, clock):
    sent = await bot.send_message(chat, "?")
    first, second = (api.press(chat, sent.message_id, "yes") for _ in range(2))

    assert await bot.answer_callback_query(first)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(first)
    clock.forward(minutes=2)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(second)


async def test_a_chat_that_is_unknown_blocked_or_left_cannot_be_written_to(bot, api, chat):
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(42, "Hello")
    api.block(chat)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chat, "Hello")
    group = api.add_group("School run", by=chat)
    await bot.leave_chat(group)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.send_message(group, "Hello")


async def test_updates_come_again_until_a_later_offset_acknowledges_them(bot, api, chat):
    for text in ("one", "two", "three"):
        api.send_text(chat, text)

    first = await bot.get_updates(limit=2)
    assert [update.message.text for update in first] == ["one", "two"]
    assert await bot.get_updates(limit=2) == first[:1]  # one only, when asked again at once
    (third,) = await bot.get_updates(offset=first[-1].update_id + 1)
    assert third.message.text == "three"
    assert (await bot.get_updates(offset=-1)) == (third,)
    assert await bot.get_updates(offset=third.update_id + 1) == ()
    assert api.updates.pending == 0


async def test_a_long_poll_ends_when_something_arrives(bot, api, chat):
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    api.send_text(chat, "Hello")

    (update,) = await asyncio.wait_for(poll, 1)

    assert update.message.text == "Hello"


async def test_a_second_poll_ends_the_first_with_a_conflict(bot):
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0.01)
    await bot.get_updates(timeout=0)

    with pytest.raises(Conflict):
        await first


async def test_kinds_not_asked_for_are_dropped(bot, api, chat):
    await bot.get_updates(allowed_updates=["callback_query"])
    api.send_text(chat, "Hello")

    assert await bot.get_updates() == ()


async def test_a_command_and_a_deep_link_are_marked_as_telegram_marks_them(bot, api, chat):
    api.start(chat, "refusal")

    (update,) = await bot.get_updates()

    assert update.message.text == "/start refusal"
    assert update.message.parse_entities() == {update.message.entities[0]: "/start"}
    assert update.message.entities[0].type == "bot_command"


@pytest.mark.parametrize("kind", OTHER)
async def test_whatever_is_sent_can_be_read_as_an_update(bot, api, chat, kind):
    api.send_other(chat, kind)

    (update,) = await bot.get_updates()

    assert isinstance(update, Update)
    assert getattr(update.message, "forward_origin" if kind == "forward" else kind)


async def test_an_edit_by_a_person_is_its_own_kind_of_update(bot, api, chat):
    number = api.send_text(chat, "Helo")
    api.edit_text(chat, number, "Hello")

    _, edit = await bot.get_updates()

    assert edit.message is None
    assert (edit.edited_message.message_id, edit.edited_message.text) == (number, "Hello")
    assert api.chats[chat].messages[number]["text"] == "Hello"


async def test_blocking_and_groups_are_told_as_membership(bot, api, chat):
    api.block(chat)
    group = api.add_group("School run", by=chat)

    blocked, added, joined = await bot.get_updates()

    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert (added.effective_chat.id, added.effective_chat.type) == (group, "group")
    assert joined.message.new_chat_members == ((await bot.get_me()),)


async def test_in_a_group_the_bot_sees_only_what_is_said_to_it(bot, api, chat):
    group = api.add_group("School run", by=chat)
    offset = (await bot.get_updates())[-1].update_id + 1

    api.send_text(group, "Who can pick up?", by=chat)
    api.send_text(group, "/start", by=chat)

    (update,) = await bot.get_updates(offset=offset)
    assert update.message.text == "/start"


async def test_a_file_arrives_as_it_was_sent(bot, api, chat):
    sent = await bot.send_document(chat, b"%PDF-", filename="notes.pdf", caption="<b>Keep</b>",
                                   parse_mode="HTML")  # fmt: skip

    assert (sent.document.file_name, sent.document.file_size) == ("notes.pdf", 5)
    assert (sent.caption, sent.caption_entities[0].type) == ("Keep", "bold")
    assert api.files[sent.document.file_id].content == b"%PDF-"
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(chat, b"x", caption="a" * 1025)


async def test_an_unknown_method_is_not_found(api):
    assert (await refusal(api, "sendMoney")).code == 404


async def test_a_refusal_asked_for_comes_as_telegram_words_it(bot, api, chat):
    api.refuse("sendMessage", BotApiError(429, "Too Many Requests: retry after 3", 3))

    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(chat, "Hello")
    await bot.send_message(chat, "Hello")

    assert refused.value.retry_after in (3, timedelta(seconds=3))
    assert len(api.chats[chat].messages) == 1
