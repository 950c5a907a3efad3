"""aiogram 3 with its finite state machine in memory, as its documentation has it.

A state a question; the query answered, the answer kept, the next state set, the message edited.
aiogram takes updates side by side by itself.
"""

import asyncio

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench.load.peers.screens import TOKEN, URL, Screen, read_screens

SCREENS = read_screens()
LAST = len(SCREENS) - 1
Form = type("Form", (StatesGroup,), {f"screen_{n}": State() for n in range(LAST)})
STATES = [getattr(Form, f"screen_{n}") for n in range(LAST)]
router = Router()


def keyboard(screen: Screen) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
            for row in screen.rows
        ]
    )


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.clear()
    await state.set_state(STATES[0])
    await message.answer(SCREENS[0].text, reply_markup=keyboard(SCREENS[0]))


def answering(number: int):
    """Return the function of one state: take its answer and ask the next question."""

    async def answered(callback: CallbackQuery, state: FSMContext) -> None:
        await callback.answer()
        await state.update_data({SCREENS[number].question: SCREENS[number].choice})
        await state.set_state(STATES[number + 1] if number + 1 < LAST else None)
        following = SCREENS[number + 1]
        await callback.message.edit_text(following.text, reply_markup=keyboard(following))

    return answered


for number, screen in enumerate(SCREENS[:-1]):
    router.callback_query(STATES[number], F.data == screen.tapped)(answering(number))


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(URL))
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
