"""The six digits that open a staff session again."""

from handlers.rules.reading.clean import MAX_ANSWER, tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse

LENGTH = 6
_RUNS = ("0123456789012345", "9876543210987654")
_BLOCKS = (1, 2, 3)


def read_pin(text: str) -> Verdict:
    """A typed PIN as six digits; spaces and hyphens between them are forgiven."""
    plain = tidy(text[:MAX_ANSWER]).replace(" ", "").replace("-", "")
    if not plain:
        return refuse("empty")
    if not (plain.isascii() and plain.isdecimal()):
        return refuse("letters")
    if len(plain) != LENGTH:
        return refuse("bad-length", count=len(plain), length=LENGTH)
    return ok(plain)


def read_new_pin(text: str) -> Verdict:
    """The same for a PIN to be: the ones that anybody tries first are refused."""
    verdict = read_pin(text)
    return refuse("easy-pin") if verdict.kind == "ok" and is_easy(verdict.value) else verdict


def is_easy(pin: str) -> bool:
    """True for a run (123456, 987654) and for one, two or three digits repeated (111111, 121212, 123123)."""
    repeated = any(pin == pin[:size] * (len(pin) // size) for size in _BLOCKS)
    return repeated or any(pin in run for run in _RUNS)
