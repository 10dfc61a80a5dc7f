"""The number of an officer or agent, `P-2611-00001-5`: anybody may ask whether whoever shows it is genuine."""

import re

from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.receipt import parse_receipt

LETTER = "P"
_LONGEST = 200
_LIKE_DIGIT = r"[0-9OoIiLl|]"
_ASKED = re.compile(
    r"(?:(?:mohon|tolong|minta|mau)\s+)?(?:cek|check)\b.{0,40}?"
    rf"(?<![^\W_])p[ .,:\-_/]{{0,3}}(?:{_LIKE_DIGIT}[ .,\-_/]{{0,3}}){{6,15}}",
    re.IGNORECASE | re.ASCII,
)


def badge_in(text: str) -> str | None:
    """The one badge number in a message, as it was given out; None where there is none or its check digit is wrong."""
    number = parse_receipt(text)
    return number if number is not None and number.startswith(f"{LETTER}-") else None


def asks_about_badge(text: str, *, alone: bool) -> bool:
    """True for `cek P-...`, also with a slip in the number. `alone`: nothing else is asked, so the number is enough."""
    if len(text) > _LONGEST:
        return False
    return _ASKED.match(tidy(text)) is not None or (alone and badge_in(text) is not None)
