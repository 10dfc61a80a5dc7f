"""How long somebody waits after wrong codes of a report. Nothing locks for a day: the right code must open.

A code has sixty bits. Whoever guesses it as a whole has no hope at any pace that a chat allows; the waits are for
whoever has seen a part of it. Above all they are short: whoever holds a reporter's phone can type wrong codes too.
"""

from datetime import timedelta

FIRST, LONGEST = timedelta(minutes=1), timedelta(minutes=15)
"""The wait after the last free try; it doubles up to the longest."""
HUNTED, FREE_WHEN_HUNTED = 20, 2
"""Wrong codes for one number in a day, from all chats together, from which on each chat has so few tries with it."""
A_DAY = timedelta(days=1)


def wait_after(wrong: int, free: int) -> timedelta:
    """How long a chat waits after so many different wrong codes, of which `free` cost nothing."""
    return min(LONGEST, FIRST * 2 ** min(wrong - free, 9)) if wrong >= free else timedelta()


def wait_when_hunted(wrong: int, by_all: int) -> timedelta:
    """The same for a code that was given with its number, of which all chats gave `by_all` wrong codes today."""
    return A_DAY if by_all >= HUNTED and wrong >= FREE_WHEN_HUNTED else timedelta()
