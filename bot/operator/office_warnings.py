"""What an office has not confirmed or prepared: evident examples, a period that is over, amounts.

Pure: an office and a day in, findings out; their `where` is the key of the file, such as `dinas.contact.phone`.
`python -m bot check` says them all.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta

from bot.contract import Finding, warning
from handlers.rules.money.seat_costs import first_of, last_of
from handlers.rules.office.office import Office
from handlers.rules.office.programme import AMOUNT_KINDS

SOON = timedelta(days=60)
"""How long before the end of a programme its end is mentioned."""

_EXAMPLE_PHONE = re.compile(r"0800-?0000-?\d{4}")
_EXAMPLE_WORD = re.compile(r"\b(contoh|example)\b", re.IGNORECASE)


def office_warnings(office: Office, today: date) -> list[Finding]:
    """Everything that the office should look at, in the order of the file."""
    period = [*_period(office, today), *_amounts(office, today)]
    return [*_examples(office), *_agreement(office), *period, *_funding(office, today)]


def _examples(office: Office) -> Iterator[Finding]:
    for where, words in _texts(office):
        if _EXAMPLE_PHONE.search(words):
            yield warning("check.example-phone", where=where, value=words)
        elif _EXAMPLE_WORD.search(words):
            yield warning("check.example-words", where=where, value=words)


def _agreement(office: Office) -> Iterator[Finding]:
    if not office.agreement.number.strip() or office.agreement.signed is None:
        yield warning("check.no-agreement", where="agreement")


def _period(office: Office, today: date) -> Iterator[Finding]:
    programme = office.programme
    if today < programme.start:
        yield warning("check.period-ahead", where="programme.start", day=programme.start)
    elif today > programme.end:
        yield warning("check.period-over", where="programme.end", day=programme.end)
    elif programme.end - today <= SOON:
        yield warning("check.period-ends-soon", where="programme.end", day=programme.end)


def _amounts(office: Office, today: date) -> Iterator[Finding]:
    for kind in AMOUNT_KINDS:
        found = office.programme.in_force(kind, today)
        if found is None:
            yield warning("check.amount-expired", where="programme.amounts", kind=kind)
        elif found.until is not None and found.until - today <= SOON:
            yield warning("check.amount-ends-soon", where="programme.amounts", kind=kind, day=found.until)


def _funding(office: Office, today: date) -> Iterator[Finding]:
    """Sources that pay nobody: without a regulation, or with none of their months in the programme's period."""
    for one in office.funding:
        where = f"funding.{one.id}"
        if not one.lawful:
            yield warning("check.funding-no-basis", where=where)
        if one.last < first_of(today):
            yield warning("check.funding-over", where=where, day=last_of(one.last))
        elif one.last < first_of(office.programme.start) or one.first > office.programme.end:
            yield warning("check.funding-apart", where=where)


def _texts(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text of the office with its key. The national list of regions is left out."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _texts(inner, where)
    elif is_dataclass(value):
        for item in fields(value):
            if item.name != "area" and not item.name.startswith("_"):
                yield from _texts(getattr(value, item.name), f"{where}.{item.name}".lstrip("."))
