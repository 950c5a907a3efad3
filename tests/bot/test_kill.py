"""kill -9 in the middle of a walk: the next press continues, no answer is lost or doubled."""

import asyncio
import os
import random
import signal
import sys
import time
from pathlib import Path

from bot.preview.bot_api import LocalBotApi
from bot.store.rows import Rows
from bot.store.sealed import read_keys
from bot.store.sqlite import SqliteStore
from tests.bot.bot_api_server import TOKEN, served
from tests.bot.person import buttons_of

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20
PATIENCE_SECONDS = 20.0

WALK = {
    "safety": "no",
    "nation": "england",
    "role": "applying",
    "about": "both",
    "request": "decide",
    "care": "no",
    "situation": ("relative", "maintenance"),
    "last_miam": "no",
    "reasons": ("urgent", "told"),
    "urgency": ("hardship",),
    "told": ("ex_refuses", "cannot_pay"),
}
"""Answers to give, in order; a tuple is ticked one by one and then done."""


class Listening(LocalBotApi):
    """Knows when the program has begun to fetch updates."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()

    async def call(self, method, parameters):
        if method == "getUpdates":
            self.asked.set()
        return await super().call(method, parameters)


class Process:
    """The real program, over a stand-in for Telegram, killed and started as often as need be."""

    def __init__(self, folder: Path, url: str) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / 'waypoint.db'}",
            "LOG_LEVEL": "ERROR",
        }
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=ROOT, env=self.environment
        )

    async def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


class Walker:
    """A parent who presses on, and presses again when nothing happens, as people do."""

    def __init__(self, api: Listening, chat: int) -> None:
        self.api = api
        self.chat = chat

    @property
    def screen(self) -> dict:
        messages = self.api.chats[self.chat].messages.values()
        screens = [m for m in messages if m["from"]["is_bot"] and "reply_markup" in m]
        return screens[-1] if screens else {}

    def data(self, kind: str, question: str, choice: str) -> str | None:
        """Return the callback data of the button that answers this, if the screen shows it."""
        found = [
            data
            for data in buttons_of(self.screen).values()
            if (parts := data.split(":"))[0] in kind.split("/")
            and parts[2] == question
            and parts[4] == choice
        ]
        return found[0] if found else None

    async def until(self, condition) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():  # noqa: ASYNC110 (the other side is another process)
                await asyncio.sleep(0.01)

    async def press(self, data: str) -> None:
        """Press, and wait for the screen to change; the press stays with Telegram meanwhile."""
        before = buttons_of(self.screen)
        self.api.press(self.chat, self.screen["message_id"], data)
        await self.until(lambda: buttons_of(self.screen) != before)

    async def answer(self, question: str, answer: str | tuple[str, ...]) -> None:
        if isinstance(answer, str):
            await self.until(lambda: self.data("answer", question, answer))
            await self.press(self.data("answer", question, answer))
            return
        for choice in answer:
            await self.press(self.data("tick/untick", question, choice))
        await self.press(self.data("done", question, ""))


async def kill_now_and_then(program: Process, api: Listening, chance: random.Random) -> None:
    """Kill the program twenty times, each at a random moment of its work, and start it again."""
    for _ in range(KILLS):
        api.asked.clear()
        await api.asked.wait()
        await asyncio.sleep(chance.uniform(0.0, 0.15))
        await program.kill()
        await program.start()


async def walk(walker: Walker, folder: Path) -> None:
    """Walk from /start to the outcome and see that exactly these answers were kept."""
    walker.api.send_text(walker.chat, "/start compulsory")
    await walker.until(lambda: walker.data("answer", "safety", "no"))
    for question, answer in WALK.items():
        await walker.answer(question, answer)

    assert await answers_kept(folder, walker.chat) == WALK


async def test_twenty_kills_lose_no_answer_and_double_none(tmp_path):
    api = Listening()
    walker = Walker(api, api.add_person("Sam"))
    async with served(api) as url:
        program = Process(tmp_path, url)
        await program.start()
        killing = asyncio.create_task(kill_now_and_then(program, api, random.Random(7)))  # noqa: S311
        try:
            while not killing.done():
                await walk(walker, tmp_path)
            await killing
        finally:
            killing.cancel()
            await program.kill()


async def answers_kept(folder: Path, chat: int) -> dict:
    database = folder / "waypoint.db"
    store = SqliteStore(database, Rows(read_keys((), database), time.time, 24))
    await store.open()
    kept = await store.load(chat)
    await store.close()
    return dict(kept.visit.session.answers)
