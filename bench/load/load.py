"""What the people do while a bot is measured."""

from dataclasses import dataclass

from bench.load.walk import TWELVE_STEPS, Walk


@dataclass(frozen=True)
class Load:
    """What a bot is put under.

    Attributes:
        chats: how many walk.
        at_once: taps in the air all the time; None for a fixed rate.
        rate: taps a second, where there is a fixed rate.
        delay: seconds added to every call.
        seconds: how long is measured, after warming up.
        walk: the conversation.
    """

    chats: int = 600
    at_once: int | None = None
    rate: float = 0.0
    delay: float = 0.0
    seconds: float = 20.0
    walk: Walk = TWELVE_STEPS


NO_DELAY = Load(at_once=64)
FAR_AWAY = Load(at_once=200, delay=0.05)
STEADY = Load(rate=300.0, delay=0.05)
