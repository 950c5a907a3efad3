"""Telegram out of reach while the bot starts: it waits, says so, and begins when it can."""

import asyncio
import signal

from tests.bot.bot_api_server import served
from tests.bot.crowd import Witness
from tests.bot.pushing import free_port
from tests.bot.test_kill import Process


async def said(program: Process, words: str) -> None:
    async with asyncio.timeout(20):
        while words not in program.log.read_text():  # noqa: ASYNC110 (the other side is a program)
            await asyncio.sleep(0.05)


async def test_a_bot_that_starts_before_telegram_can_be_reached_begins_when_it_can(tmp_path):
    api, port = Witness(), free_port()
    chat = api.add_person("Sam")
    program = Process(tmp_path, f"http://127.0.0.1:{port}", logs=True, LOG_LEVEL="WARNING")
    await program.start()
    await said(program, "Telegram cannot be reached yet")

    async with served(api, port=port):
        api.start(chat)
        await api.until(chat, lambda screen: screen.station == "safety", 20)
        assert await program.end(signal.SIGTERM) == 0


async def test_a_bot_that_waits_for_telegram_can_be_stopped(tmp_path):
    address = f"http://127.0.0.1:{free_port()}"
    program = Process(tmp_path, address, logs=True, LOG_LEVEL="WARNING")
    await program.start()
    await said(program, "Telegram cannot be reached yet")

    async with asyncio.timeout(10):
        assert await program.end(signal.SIGTERM) == 0
