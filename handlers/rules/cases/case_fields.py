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
    """Minutes of a joint visit, or of a meeting (`kind`): when and where, who attended, what was found and agreed.

    `dinas` and `bpjs` are the officers of both agencies, `people` the employer's. `promised`: (ISO date, rupiah or
    None, what is done besides money). `result` is a word of RESULTS. Older minutes have no number, hour, place.

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
    kind: str = "visit"
    number: str = ""
    hour: str = ""
    place: str = ""
    dinas: tuple[str, ...] = ()
    bpjs: tuple[str, ...] = ()
    promised: tuple[tuple[str, int | None, str], ...] = ()

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
        listed = {name: tuple(raw.get(name, ())) for name in ("people", "dinas", "bpjs")}
        promised = tuple((day, amount, what) for day, amount, what in raw.get("promised", ()))
        whole = {**raw, "wrong": ReportKind(raw["wrong"]), **listed, "changes": changes, "promised": promised}
        return cls(**whole)


ANSWERS: Mapping[str, str | None] = {
    **dict.fromkeys(("case", "employer", "wrong", "village", "district", "kind", "arrears", "months", "label")),
    **dict.fromkeys(("reply_by", "day", "hour", "dated", "held_on", "result", "amends", "changes")),
    **dict.fromkeys(("letter_dated", "request", "relief", "period", "amount", "decision", "potential")),
    "address": "address",
    "place": "place",
    "extra": "extra",
    "number": "register",
    "agreement": "register",
    "letter": "register",
    "people": "people",
    "dinas": "from-dinas",
    "bpjs": "from-bpjs",
    "found": "found",
    "agreed": "agreed",
    "promised": "schedule",
    "dues": "schedule",
    "by": "by",
    "granted": "granted",
    "reason": "reason",
}
"""Which question of a case, or of a decision, each field of a paper is the answer to, in the officer's own words; None:
it is no such words but a day, an amount, a choice, a name of the register, what stood there before, or what the
employer itself has asked for. What may stand in an answer: `sentences.KINDS`."""
PART_FIELDS = {"on": "held_on", "from-dinas": "dinas", "from-bpjs": "bpjs"}
"""Parts of minutes that are called differently as a field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFields(PaperFields):
    """What an employer promised: (ISO date, rupiah or None, ISO date when done or empty, what else), oldest first.

    `agreement` is the number of the *Perjanjian Bersama* that it belongs to, `dated` the day of the promise.
    """

    dues: tuple[tuple[str, int | None, str, str], ...]
    agreement: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingFields:
    """What an employer is told on paper besides letters; `kind`: "moved", "kept" (a meeting), "relief" (a request).

    `letter` and `letter_dated` name the summons, `day`, `hour`, `place` its meeting. Of a request: its number, what was
    asked (`relief`, `period`, `amount`), the `decision` ("kabul", "sebagian", "tidak"), by whom, what was granted, why.
    """

    kind: str
    case: str
    employer: str
    address: str
    dated: str
    letter: str = ""
    letter_dated: str = ""
    day: str = ""
    hour: str = ""
    place: str = ""
    request: str = ""
    relief: str = ""
    period: str = ""
    amount: int | None = None
    decision: str = ""
    by: str = ""
    granted: str = ""
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Self:
        """The inverse of `to_json`. Raises TypeError for a field that no such paper has."""
        return cls(**raw)
