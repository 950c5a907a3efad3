"""Where things are counted: around the taking of updates, the calls made, and every move."""

import time
from dataclasses import replace
from functools import partial

from telegram.error import TelegramError

from bot.application import StoredApplication
from bot.arrival import Arrival
from bot.reply import Reply, Take
from bot.visit import Visit, place_of
from bot.watching.meters import Level, Meters, result_of


def counted(meters: Meters, take: Take) -> Take:
    """Return a way of taking updates that counts them, and how long each reply takes."""

    async def counting(arrival: Arrival) -> Reply | None:
        meters.update(arrival.kind)
        came = time.perf_counter()
        reply = await take(arrival)
        return replace(reply, say=partial(_timed, meters, came, reply)) if reply else None

    return counting


def count(application: StoredApplication, meters: Meters) -> None:
    """Have the application count the calls it makes and the moves of its parents."""

    def made(method: str, error: TelegramError | None) -> None:
        meters.sent(method, result_of(error))

    application.patience.tell = made
    application.conversation.tell_moved = partial(moved, meters)
    count_depth(meters, application.depth)
    meters.level("sessions", "Visits kept, as last swept.", lambda: application.sessions)


def count_depth(meters: Meters, depth: Level) -> None:
    """Show how many updates are in hand."""
    meters.level("queue_depth", "Updates taken and not finished.", depth)


def moved(meters: Meters, before: Visit, after: Visit) -> None:
    """Count the answers a move gave and the outcome it reached."""
    known = before.session.answers
    for question, answer in after.session.answers.items():
        if known.get(question) != answer:
            meters.edge(after.session.flow, question, answer)
    if after.journeys != before.journeys:
        meters.outcome(after.session.flow, place_of(after).state)


async def _timed(meters: Meters, came: float, reply: Reply) -> None:
    await reply.say()
    meters.waited(time.perf_counter() - came)
