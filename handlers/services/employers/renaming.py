"""What was put right of the public list, as it is kept: what, from what, to what. A company's new name is one of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from handlers.flow import Phrase
from handlers.services.base.work import Work
from storage.enums import RegulationStatus
from storage.repositories.employers import standing_employer
from storage.repositories.regulations import of_employers
from storage.tables.regulations import Regulation, RegulationStep

AMEND, NOTE = "amend", "regulation_steps.note"
NUMBER, DATED, STARTS, UNTIL, NAME = "nomor", "tanggal", "mulai", "sampai", "nama"
DAYS = (DATED, STARTS, UNTIL)
LISTED = (RegulationStatus.IN_FORCE, RegulationStatus.DEEMED)
MOST = 1000
"""Regulations of one company for which its new name is written down."""


@dataclass(frozen=True, slots=True)
class Amended:
    """One thing that was put right; days as ISO."""

    what: str
    old: str
    new: str

    @property
    def stored(self) -> str:
        """As the note of a step."""
        return json.dumps([self.what, self.old, self.new])

    @classmethod
    def read(cls, note: str) -> "Amended":
        """The note of a step."""
        return cls(*json.loads(note))


def amended_words(one: Amended) -> Phrase:
    """`nomor surat 560/1 menjadi 560/2`."""
    old, new = (_value(one.what, value) for value in (one.old, one.new))
    return Phrase(
        "regulation.amend-line", {"what": Phrase(f"regulation.amend-what-{one.what}"), "old": old, "new": new}
    )


def _value(what: str, value: str) -> Phrase | str:
    return Phrase("registration.date", {"date": date.fromisoformat(value)}) if what in DAYS and value else value


@contextmanager
def names_watched(work: Work, *employer_ids: int, but: int | None = None) -> Iterator[None]:
    """Write down what happens meanwhile to the names of these companies in the public list; `but` that regulation."""
    before = {row.row_id: _named(work, row) for row in _listed(work, employer_ids)}
    yield
    for row in _listed(work, employer_ids) if before else ():
        old, new = before.get(row.row_id), _named(work, row)
        if old is not None and old != new and row.row_id != but:
            _write_down(work, row, Amended(NAME, old, new))


def _write_down(work: Work, row: Regulation, what: Amended) -> None:
    """A step without a name: the register changed, not the regulation."""
    note = work.vault.seal(what.stored.encode(), f"{NOTE}:{row.number}")
    step = RegulationStep(
        regulation_id=row.row_id,
        act=AMEND,
        from_status=row.status,
        to_status=row.status,
        round=row.round,
        on=work.today,
        note=note,
        at=work.now,
    )
    work.uow.session.add(step)
    work.uow.session.flush()
    work.audit(f"regulation.{AMEND}", f"regulation:{row.id}")


def _listed(work: Work, employer_ids: tuple[int, ...]) -> list[Regulation]:
    found = of_employers(work.uow.session, employer_ids, MOST)
    return [row for row in found if row.proven and row.status in LISTED]


def _named(work: Work, row: Regulation) -> str:
    found = standing_employer(work.connection, row.employer_id) if row.employer_id is not None else None
    return found.name if found is not None else ""
