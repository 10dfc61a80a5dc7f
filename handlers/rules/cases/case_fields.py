"""What may stand on a paper that leaves the office: one closed list of fields for each kind of paper.

A paper is drawn from these values and from nothing else, never from a row: a field that is not here cannot reach an
employer. None of them comes from a report; free words are staff's own.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from storage.enums import LetterKind, ReportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFields:
    """What every paper says: whose case it is. `wrong` is what the employer is held to have done.

    `address` is what an officer or BPJS wrote. `village` and `district` stand in papers of earlier times alone and are
    printed no more: their only source may be a report.
    """

    case: str
    employer: str
    address: str
    wrong: ReportKind
    village: str = ""
    district: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFields(PaperFields):
    """A letter or summons. Days are ISO dates, `hour` is `HH:MM`; `arrears` and `potential` whole rupiah as BPJS says.

    `reply_by` for a letter; `day`, `hour`, `place` for a summons. `extra`: staff's own words. `number` and `dated` are
    empty until it was signed.
    """

    kind: LetterKind
    arrears: int | None = None
    months: int | None = None
    label: str = ""
    potential: int | None = None
    reply_by: str = ""
    day: str = ""
    hour: str = ""
    place: str = ""
    extra: str = ""
    number: str = ""
    dated: str = ""

    def signed(self, number: str, dated: str) -> Self:
        """The same letter with what it got from the office's register."""
        return replace(self, number=number, dated=dated)

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Self:
        """The inverse of `to_json`. Raises TypeError for a field that no letter has."""
        return cls(**{**raw, "kind": LetterKind(raw["kind"]), "wrong": ReportKind(raw["wrong"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFields(PaperFields):
    """Minutes of a joint visit: who attended, what was found, what was agreed, how it ended (a word of RESULTS).

    A correction says in `changes` what it mends: (part, how that stood before); it has the day of the minutes that it
    corrects in `amends`.
    """

    held_on: str
    people: tuple[str, ...]
    found: str
    agreed: str
    result: str
    changes: tuple[tuple[str, str], ...] = ()
    amends: str = ""

    def mended(self, part: str, value: Any) -> Self:  # noqa: ANN401 -- of any field
        """The same minutes with one part written anew."""
        return type(self).from_json({**self.to_json(), PART_FIELDS.get(part, part): value})

    def correcting(self, minutes: Self, part: str) -> Self:
        """The same as a correction of `minutes`, in which this part stood differently."""
        before = getattr(minutes, PART_FIELDS.get(part, part))
        known = [change for change in self.changes if change[0] == part]
        new = () if known else ((part, "\n".join(before) if isinstance(before, tuple) else str(before)),)
        return replace(self, changes=(*self.changes, *new), amends=self.amends or minutes.held_on)

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Self:
        """The inverse of `to_json`. Raises TypeError for a field that no minutes have."""
        changes = tuple((part, before) for part, before in raw.get("changes", ()))
        return cls(**{**raw, "wrong": ReportKind(raw["wrong"]), "people": tuple(raw["people"]), "changes": changes})


ANSWERS: Mapping[str, str | None] = {
    **dict.fromkeys(("case", "employer", "wrong", "village", "district", "kind", "arrears", "months", "label")),
    **dict.fromkeys(("reply_by", "day", "hour", "dated", "held_on", "result", "amends", "changes", "dues")),
    "potential": None,
    "address": "address",
    "place": "place",
    "extra": "extra",
    "number": "register",
    "agreement": "register",
    "people": "people",
    "found": "found",
    "agreed": "agreed",
}
"""Which question of a case each field of a paper is the answer to, in the officer's own words; None: it is no such
words but a day, an amount, a choice, a name of the register, or what stood there before. What may stand in an answer:
`sentences.KINDS`."""
PART_FIELDS = {"on": "held_on"}
"""Parts of minutes that are called differently as a field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFields(PaperFields):
    """What an employer promised: (ISO date, rupiah or None, ISO date when done or empty), oldest first.

    `agreement` is the number of the *Perjanjian Bersama* that it belongs to, `dated` the day of the promise.
    """

    dues: tuple[tuple[str, int | None, str], ...]
    agreement: str = ""
    dated: str = ""
