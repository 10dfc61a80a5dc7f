"""What a rule says about something a person typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["ok", "offer", "refuse"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer of one input rule.

    `ok`      -- `value` is the normalised text and the conversation goes on; `reasons` are doubts that a
                 reviewer should see (codes, never words) and that never refuse a person.
    `offer`   -- the person must choose among `readings` (normalised values, best first; usually one).
    `refuse`  -- `code` names what is wrong; `params` fill the words that say it (`problems.CODE`).

    `code` is stable and part of the contract with tests and messages; words live in the catalogue.
    """

    kind: Kind
    code: str
    value: str = ""
    readings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    params: Mapping[str, str | int] = field(default_factory=dict)


def ok(value: str, code: str = "ok", *, reasons: tuple[str, ...] = ()) -> Verdict:
    """The value is good; `reasons` travel with it to the reviewer."""
    return Verdict("ok", code, value=value, reasons=reasons)


def offer(code: str, *readings: str, **params: str | int) -> Verdict:
    """The value needs the person's word: one of `readings`, or none of them."""
    return Verdict("offer", code, readings=readings, params=params)


def refuse(code: str, **params: str | int) -> Verdict:
    """The value cannot be what was asked for; `params` say exactly why."""
    return Verdict("refuse", code, params=params)
