"""Telegram, through python-telegram-bot as transport: its types and its client, none of its conversations."""

import os

# Spans of time as timedelta, which the library is moving to: without this it warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")
