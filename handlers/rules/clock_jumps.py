"""Whether a clock may be believed: what it says now beside what it last said."""

from datetime import datetime, timedelta

JUMP = timedelta(hours=6)
"""How much more a running program's clock may have gone on than the time that has passed."""
AWAY = timedelta(days=3)
"""How long a program may have been off: a longer pause looks like a jump, and somebody is asked."""
BACK = timedelta(minutes=10)
"""How far apart the clocks of two machines of one office may be: what is further back has come back."""
LOST = timedelta(days=30)
"""A clock that is further back has lost its time: what was planned is right, and the clock is wrong."""


def explained(seen: datetime, now: datetime, passed: timedelta | None) -> bool:
    """True where `now` can be right after `seen`. `passed`: by a clock that nobody sets; None: the program was off."""
    return now - seen <= (AWAY if passed is None else passed + JUMP)


def came_back(seen: datetime, now: datetime) -> bool:
    """True where the clock was ahead and is right again."""
    return BACK < seen - now <= LOST
