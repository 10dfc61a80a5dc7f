"""An office as a value: everything that differs between two installations. `bot.office` reads it from a file.

Classes check themselves and raise ValueError with the name of the field.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handlers.rules.office.area import Area
from handlers.rules.office.funding import Funding, check_apart
from handlers.rules.office.office_calendar import Calendar
from handlers.rules.office.office_cases import CaseRules
from handlers.rules.office.office_period import PeriodRules
from handlers.rules.office.office_regulations import RegulationRules
from handlers.rules.office.office_times import Limits, Retention, ServiceTimes, Times
from handlers.rules.office.programme import Programme
from storage.enums import Agency, Field

T = TypeVar("T")


_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone to turn to. `phone` as people dial it; `email` where written answers may come to, empty for none."""

    name: str
    phone: str
    address: str = ""
    email: str = ""

    def __post_init__(self) -> None:
        if self.email and not _EMAIL.fullmatch(self.email):
            raise ValueError("email must be an address such as dinas@contoh.go.id")


@dataclass(frozen=True, slots=True)
class AgencyInfo:
    """One of the two joint controllers."""

    name: str
    short_name: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of two joint controllers (UU 27/2022 art 18). Empty = not yet signed."""

    number: str = ""
    signed: date | None = None


@dataclass(frozen=True, slots=True)
class Contacts:
    """Others who help. `village_office` may hold `{village}`; `privacy` answers questions about data.

    `police` and `children` are called in danger; an office without them names itself alone. `health` is BPJS Kesehatan,
    for which many take us.
    """

    village_office: str
    emergency: Contact
    privacy: Contact
    police: Contact | None = None
    children: Contact | None = None
    health: Contact | None = None


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """Completed years on the day of sending, both inclusive: 18..64 means "18 and over, under 65"."""

    minimum: int
    maximum: int

    def __post_init__(self) -> None:
        if not 0 < self.minimum <= self.maximum:
            raise ValueError("minimum and maximum must be ages, the smaller one first")

    def allow(self, age: int) -> bool:
        """True where a person of `age` completed years is inside the limits."""
        return self.minimum <= age <= self.maximum


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to bring to the village office; `label` is what people read, `where` where it is to be had."""

    id: str
    label: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a registration is refused: `label` for staff, `words` and `next_step` for the worker."""

    id: str
    label: str
    words: str
    next_step: str


LONGEST_TITLE = 24
"""Characters of a button that every channel shows whole."""
LONGEST_ANSWER = 300
"""Characters of an answer: it must still fit a small screen."""
MOST_ANSWERS = 4
"""The office's own ready answers: with the others and the two acts they still fit the buttons of every channel."""


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """An answer to a worker's question that needs no typing: `title` is the officer's button, `text` what is sent."""

    title: str
    text: str

    def __post_init__(self) -> None:
        for name, value, longest in (("title", self.title, LONGEST_TITLE), ("text", self.text, LONGEST_ANSWER)):
            if not value.strip():
                raise ValueError(f"{name} must not be empty")
            if len(value) > longest:
                raise ValueError(f"{name} must have at most {longest} characters, has {len(value)}")
        if not self.id:
            raise ValueError("title must hold a letter or a digit")

    @property
    def id(self) -> str:
        """What its button is called: the title's letters and digits, the same as long as the title is the same."""
        return "-".join("".join(c if c.isalnum() else " " for c in self.title.casefold()).split())


@dataclass(frozen=True, slots=True)
class PriorityRules:
    """Whether names of the list of people who come first are kept, for the officer of their own village alone."""

    names: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of printed sheets; `city` is where they are dated.

    `arms`: the coat of arms beside it. In the file the name of a picture; here a PNG, drawn anew, as base64, or empty.
    """

    lines: tuple[str, ...]
    city: str
    arms: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """One office, one installation.

    `export_columns`: what each column of the export for BPJS holds (`handlers.fields.EXPORTED`), and its head.
    `also_ask`: optional fields that are asked here. `full_numbers_channels`: names of the channels on which officers
    may see full numbers. `channels`: what the office says of its channels, each in the shape that the channel declares
    (`table`). `funding`: what pays for people, in the order in which it is used; empty: the office keeps no ledger.
    """

    name: str
    region_name: str
    time_zone: str
    dinas: AgencyInfo
    bpjs: AgencyInfo
    contacts: Contacts
    area: Area
    programme: Programme
    age_limits: AgeLimits
    papers: tuple[Paper, ...]
    reasons: tuple[Reason, ...]
    calendar: Calendar
    letterhead: Letterhead
    notice_version: str
    export_columns: tuple[tuple[str, str], ...]
    agreement: Agreement = field(default_factory=Agreement)
    service: ServiceTimes = field(default_factory=ServiceTimes)
    retention: Retention = field(default_factory=Retention)
    times: Times = field(default_factory=Times)
    limits: Limits = field(default_factory=Limits)
    full_numbers_channels: frozenset[str] = frozenset()
    channels: tuple[object, ...] = ()
    cases: CaseRules = field(default_factory=CaseRules)
    period: PeriodRules = field(default_factory=PeriodRules)
    regulations: RegulationRules = field(default_factory=RegulationRules)
    also_ask: frozenset[Field] = frozenset()
    answers: tuple[ReadyAnswer, ...] = ()
    priority: PriorityRules = field(default_factory=PriorityRules)
    funding: tuple[Funding, ...] = ()
    _zone: ZoneInfo = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        try:
            object.__setattr__(self, "_zone", ZoneInfo(self.time_zone))
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("time_zone must be Asia/Jakarta, Asia/Makassar or Asia/Jayapura") from None
        _few_and_apart(self.answers)
        check_apart(self.funding)

    @property
    def help_line(self) -> str:
        """Whom to call when the chat does not help: short name and phone of the dinas."""
        return f"{self.dinas.short_name}, {self.dinas.contact.phone}"

    def local(self, now_utc: datetime) -> datetime:
        """An aware moment on the office's clock."""
        return now_utc.astimezone(self._zone)

    def today(self, now_utc: datetime) -> date:
        """The office's date at an aware moment."""
        return now_utc.astimezone(self._zone).date()

    def awake_at(self, now_utc: datetime) -> datetime:
        """The same moment, or the end of the office's quiet hours, in UTC."""
        return self.calendar.awake_at(self.local(now_utc)).astimezone(UTC)

    def table(self, shape: type[T]) -> T:
        """What the office says of a channel; the shape's defaults where it says nothing."""
        return next((one for one in self.channels if isinstance(one, shape)), None) or shape()

    def agency(self, agency: Agency) -> AgencyInfo:
        """The names and contact of one of the two."""
        return self.dinas if agency is Agency.DINAS else self.bpjs

    def reason(self, reason_id: str) -> Reason | None:
        """A reason to refuse by its id, None where the office has none such (any more)."""
        return next((reason for reason in self.reasons if reason.id == reason_id), None)

    def paper(self, paper_id: str) -> Paper | None:
        """A paper by its id, None where the office asks for none such (any more)."""
        return next((paper for paper in self.papers if paper.id == paper_id), None)

    def place(self, code: str | None) -> str:
        """A village or district by its name (`Muara Ninian, Juai`); for None and any other code the whole region."""
        return self.area.place(code) or self.region_name

    def village_office(self, village: str | None) -> str:
        """Where papers are brought: the office's words with the village's name, else the dinas."""
        name = self.area.village_name(village)
        return self.contacts.village_office.replace("{village}", name) if name else self.dinas.name

    def answer(self, answer_id: str) -> ReadyAnswer | None:
        """A ready answer of the office by the id of its button, None where it has none such (any more)."""
        return next((one for one in self.answers if one.id == answer_id), None)


def _few_and_apart(answers: tuple[ReadyAnswer, ...]) -> None:
    """Each button of the office is another one, and all fit."""
    if len(answers) > MOST_ANSWERS:
        raise ValueError(f"[answers]: at most {MOST_ANSWERS} are shown, there are {len(answers)}")
    twice = [one.title for number, one in enumerate(answers) if one.id in {before.id for before in answers[:number]}]
    if twice:
        raise ValueError(f"[answers]: two have the title {twice[0]!r}")
