"""Whose membership number would be replaced by another one: named before it is done."""

from collections.abc import Sequence
from typing import Any

from handlers.flow import Phrase
from handlers.rules.registrations.bulk import SHOWN
from handlers.rules.registrations.masks import last4
from handlers.services.base.records import record_by_id
from handlers.services.base.whom import in_words, who_is_it
from handlers.services.base.work import Work
from handlers.services.registrations.membership import number_of

Named = list[list[Any]]
"""Of each person row, receipt number, who it is, and the last digits of the old and the new number."""


def replaced_lines(work: Work, items: Sequence[tuple[int, int, str]]) -> Named:
    """The first of (record, row, new number) in a form that a conversation keeps."""
    shown: Named = []
    for record_id, row, kpj in items[:SHOWN]:
        record = record_by_id(work, record_id)
        old = last4(number_of(work, record) or "")
        shown.append([row, record.number, who_is_it(work, record), old, last4(kpj)])
    return shown


def replaced_words(shown: Named, count: int) -> tuple[Phrase, ...]:
    """The same as lines; how many more there are."""
    names = ("row", "number", "who", "old", "new")
    found = (dict(zip(names, one, strict=True)) for one in shown)
    lines = tuple(Phrase("bulk.replaced", one | {"who": in_words(one["who"])}) for one in found)
    return lines if count <= len(shown) else (*lines, Phrase("bulk.more", {"count": count - len(shown)}))
