"""Numbers of the office's register for many letters: `560/121-227/Disnaker` is 107 numbers, one after the other."""

import re

from handlers.rules.reading.clean import is_formula, tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse

LONGEST = 80
_RANGE = re.compile(r"(?P<first>\d{1,7})\s*(?:-|\u2013|s\.?/?d\.?|sampai|to)\s*(?P<last>\d{1,7})", re.IGNORECASE)


def read_numbers(text: str, count: int) -> Verdict:
    """A range as long as there are letters, kept as `560/121-227/Disnaker`; for one letter its number."""
    words = " ".join(tidy(text[: LONGEST * 2]).split())
    if not words or is_formula(words) or len(words) > LONGEST:
        return refuse("numbers-range", count=count)
    found = list(_RANGE.finditer(words))
    if not found and count == 1:
        return ok(words)
    fits = [one for one in found if _length(one) == count]
    if len(fits) != 1 and found:
        return refuse("numbers-count", count=count, said=max(_length(found[0]), 0))
    if len(fits) != 1:
        return refuse("numbers-range", count=count)
    (one,) = fits
    return ok(f"{words[: one.start()]}{one['first']}-{one['last']}{words[one.end() :]}")


def numbers_of(kept: str, count: int) -> list[str]:
    """Each number of what `read_numbers` kept for so many letters: zeros in front stay."""
    found = next((one for one in _RANGE.finditer(kept) if _length(one) == count), None)
    if found is None or count == 1:
        return [kept]
    width = len(found["first"]) if found["first"].startswith("0") else 0
    numbers = range(int(found["first"]), int(found["last"]) + 1)
    return [f"{kept[: found.start()]}{number:0{width}d}{kept[found.end() :]}" for number in numbers]


def _length(match: re.Match[str]) -> int:
    return int(match["last"]) - int(match["first"]) + 1
