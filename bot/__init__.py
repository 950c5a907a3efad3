"""The Telegram shell: everything that reads, writes or waits."""

import os

os.environ.setdefault(
    "PTB_TIMEDELTA", "1"
)  # how long to wait, as python-telegram-bot will give it
