"""One of several workers over one store: takes events as lines of JSON, and answers each so.

A process of its own, as on a machine of its own: `python -m tests.bot.worker`. What it takes
are the events Telegram's updates become, so that the conversation and the store are all there is.
"""

import asyncio
import json
import sys
from typing import Any

import bot.application
from bot.application import build_conversation
from bot.conversation import Conversation
from bot.event import Event
from bot.press import Press
from bot.settings import Settings
from bot.store import StoreError
from bot.turns import Turn
from flows.intents.understanding import understand

Json = dict[str, Any]


async def work() -> None:
    bot.application.refuse_unsound = lambda _: None  # proved in a process of its own
    conversation = build_conversation(Settings(_env_file=None))
    await conversation.store.open()
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(lines), sys.stdin
    )
    say({"ready": True})
    async with asyncio.TaskGroup() as group:
        while line := await lines.readline():
            group.create_task(answer(conversation, json.loads(line)))
    await conversation.store.close()


def say(what: Json) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def answer(conversation: Conversation, asked: Json) -> None:
    """Take an event as the handlers do, and say what the screen shows then."""
    event = Event(asked["chat"], asked["update"], asked["update"], "press" in asked)
    try:
        turn = await taken(conversation, event, asked)
        if turn and turn.fresh:
            await conversation.shown(event, turn, event.update, ())
        reply = {"of": asked["number"], "ok": True, "buttons": buttons(turn) if turn else {}}
    except StoreError:
        reply = {"of": asked["number"], "ok": False}
    say(reply)


async def taken(conversation: Conversation, event: Event, asked: Json) -> Turn | None:
    if "press" in asked:
        return await conversation.press(event, Press.unpack(asked["press"]))
    if asked["text"].startswith("/start"):
        return await conversation.start(event, asked["text"].removeprefix("/start "))
    return await conversation.typed(event, asked["text"], understand(asked["text"]))


def buttons(turn: Turn) -> Json:
    """`kind/question/choice` of each button → its callback data."""
    presses = [button.press for row in turn.screen.rows for button in row]
    return {f"{each.kind}/{each.state}/{each.choice}": each.pack() for each in presses}


if __name__ == "__main__":
    asyncio.run(work())
