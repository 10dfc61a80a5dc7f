"""Reads `office.toml`. Errors name the file, the table and the key, and say what is expected there.

Shapes are those of `handlers.rules.office.office`; here they meet TOML: `from` for `since`, regions in place of
villages, `monday = "08:00-16:00"`. A key that nothing knows is an error: it is usually misspelt.
"""

import csv
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    ValidationError,
    create_model,
    field_validator,
    model_validator,
)

from bot.channels.registry import CHANNELS
from bot.channels.webchat.declared import WEBCHAT
from bot.drawing.arms import BadPicture, arms_of
from handlers.fields import EXPORTED, FIELDS
from handlers.rules.office.area import Area, district_of
from handlers.rules.office.funding import Funding
from handlers.rules.office.office import (
    AgeLimits,
    AgencyInfo,
    Agreement,
    Contacts,
    Letterhead,
    Office,
    Paper,
    PriorityRules,
    ReadyAnswer,
    Reason,
)
from handlers.rules.office.office_calendar import Calendar, Opening
from handlers.rules.office.office_cases import CaseRules
from handlers.rules.office.office_period import PeriodRules
from handlers.rules.office.office_regulations import RegulationRules
from handlers.rules.office.office_times import Limits, Retention, ServiceTimes, Times
from handlers.rules.office.programme import Programme
from handlers.rules.reading.regions import Place, district_known, districts_of, region_name, villages_of
from storage.enums import Field


def _exported(column: str) -> str:
    if column not in EXPORTED:
        raise ValueError(f"must be one of {', '.join(EXPORTED)}")
    return column


Exported = Annotated[str, AfterValidator(_exported)]
"""What a column of the export for BPJS can hold."""
TRUSTED = "full_numbers_channels"
"""The key that names channels on which officers may see full numbers."""
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class OfficeError(Exception):
    """The office's file cannot be used; the text says where and what is expected."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Area(_Table):
    regions: tuple[str, ...]
    villages_file: str = ""


class _Quiet(_Table):
    since: time
    until: time


class _Holidays(_Table):
    extra: frozenset[date] = frozenset()
    removed: frozenset[date] = frozenset()


def _optional(field: Field) -> Field:
    if not FIELDS[field].optional:
        may = [one for one, spec in FIELDS.items() if spec.optional]
        raise ValueError(f"{field} is asked everywhere; this list may hold {', '.join(may) or 'nothing'}")
    return field


class _Registration(_Table):
    also_ask: frozenset[Annotated[Field, AfterValidator(_optional)]] = frozenset()


class _OwnTables(_Table):
    """The file's tables but for those of the channels. `hours` maps the days of DAYS to `08:00-16:00`."""

    name: str
    region_name: str
    time_zone: str
    notice_version: str
    dinas: AgencyInfo
    bpjs: AgencyInfo
    agreement: Agreement = Agreement()
    contacts: Contacts
    area: _Area
    programme: Programme
    age_limits: AgeLimits
    papers: tuple[Paper, ...]
    reasons: tuple[Reason, ...]
    answers: tuple[ReadyAnswer, ...] = ()
    funding: tuple[Funding, ...] = ()
    hours: tuple[Opening, ...]
    quiet: _Quiet
    holidays: _Holidays = _Holidays()
    service: ServiceTimes = ServiceTimes()
    retention: Retention = Retention()
    times: Times = Times()
    limits: Limits = Limits()
    cases: CaseRules = CaseRules()
    priority: PriorityRules = PriorityRules()
    period: PeriodRules = PeriodRules()
    regulations: RegulationRules = RegulationRules()
    letterhead: Letterhead
    export_columns: dict[Exported, str]
    registration: _Registration = _Registration()

    @field_validator("hours", mode="before")
    @classmethod
    def _openings(cls, value: object) -> object:
        return tuple(_opening(day, hours) for day, hours in value.items()) if isinstance(value, dict) else value

    @model_validator(mode="before")
    @classmethod
    def _from_is_since(cls, value: object) -> object:
        """TOML says `from`, which Python cannot name a field."""
        return _renamed(value)


def _with_channels() -> type[_OwnTables]:
    """The whole file: a table for each channel that has one, and their names where officers may see full numbers."""
    tables: dict[str, Any] = {one.name: (one.table, one.table()) for one in CHANNELS if one.table is not None}
    readable = tuple(one.name for one in CHANNELS if not one.abilities.one_way)
    trusted: Any = frozenset[Literal[readable]]  # type: ignore[valid-type]
    tables[TRUSTED] = (trusted, frozenset({WEBCHAT.name}))
    return create_model("_OfficeFile", __base__=_OwnTables, **tables)


_OfficeFile = _with_channels()


def load_office(path: Path) -> Office:
    """The office that a file describes. Raises OfficeError."""
    try:
        found = _OfficeFile.model_validate(tomllib.loads(path.read_text("utf-8")))
        return _office(found, path)
    except ValidationError as refused:
        raise OfficeError("\n".join(_explain(refused, path))) from None
    except tomllib.TOMLDecodeError as refused:
        raise OfficeError(f"{path.name}: not TOML: {refused}") from None
    except UnicodeDecodeError:
        raise OfficeError(f"{path.name}: must be saved as UTF-8") from None
    except OSError as refused:
        raise OfficeError(f"{refused.filename}: cannot be read: {refused.strerror}") from None
    except BadPicture as refused:
        raise OfficeError(f"{path.name}: [letterhead] arms: {refused}") from None
    except ValueError as refused:
        raise OfficeError(f"{path.name}: {refused}") from None


def _office(found: _OwnTables, path: Path) -> Office:
    letterhead = replace(found.letterhead, arms=arms_of(found.letterhead.arms, path))
    calendar = Calendar(found.hours, found.quiet.since, found.quiet.until, found.holidays.extra, found.holidays.removed)
    own = {"letterhead", "area", "hours", "quiet", "holidays", "export_columns", "registration"}
    rest: dict[str, Any] = {name: getattr(found, name) for name in _OwnTables.model_fields.keys() - own}
    rest["full_numbers_channels"] = getattr(found, TRUSTED)
    rest["channels"] = tuple(getattr(found, one.name) for one in CHANNELS if one.table is not None)
    columns, also_ask = tuple(found.export_columns.items()), found.registration.also_ask
    return Office(
        **rest,
        letterhead=letterhead,
        area=_area(found.area, path),
        calendar=calendar,
        export_columns=columns,
        also_ask=also_ask,
    )


def _area(found: _Area, path: Path) -> Area:
    """Districts from the national list; villages from the office's own file or the ones that come along."""
    districts = _each(found.regions, _districts)
    if not districts:
        raise OfficeError(f"{path.name}: [area] regions: no district is known in {found.regions}")
    own = path.parent / found.villages_file
    villages = _own(own, found.regions) if found.villages_file else _each(found.regions, villages_of)
    known = dict(districts)
    stranger = next((code for code, _ in villages if district_of(code) not in known), None)
    if not villages or stranger:
        what = f"{stranger} lies in no known district" if stranger else "no village of the regions was found"
        raise OfficeError(f"{path.name}: [area] villages_file: {what}; it needs lines of code,name")
    return Area(found.regions, districts, villages)


def _districts(region: str) -> tuple[Place, ...]:
    """The districts of a regency; of a district, itself."""
    return districts_of(region) or (((region, region_name(region)),) if district_known(region) else ())


def _each(regions: tuple[str, ...], find: Callable[[str], tuple[Place, ...]]) -> tuple[Place, ...]:
    return tuple(place for region in regions for place in find(region))


def _own(file: Path, regions: tuple[str, ...]) -> tuple[Place, ...]:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [(row.get("code", "").strip(), row.get("name", "").strip()) for row in csv.DictReader(lines)]
    return tuple(sorted(row for row in rows if any(row[0].startswith(f"{region}.") for region in regions)))


def _opening(day: str, hours: object) -> Opening:
    opens, _, closes = str(hours).partition("-")
    try:
        return Opening(DAYS.index(day), time.fromisoformat(opens.strip()), time.fromisoformat(closes.strip()))
    except ValueError:
        raise ValueError(f'{day}: expected a day in English with hours, such as monday = "08:00-16:00"') from None


def _renamed(value: object) -> object:
    if isinstance(value, dict):
        return {("since" if key == "from" else key): _renamed(inner) for key, inner in value.items()}
    return [_renamed(inner) for inner in value] if isinstance(value, list) else value


_KINDS = {
    "is missing": "missing",
    "is not a key of this table": "extra_forbidden unexpected_keyword_argument",
    "must be a whole number without dots, such as 16800": "int_type int_parsing int_from_float",
    "must be text in quotes": "string_type",
    "must be a list in [ ]": "tuple_type frozen_set_type",
    "must be a table": "dataclass_type model_type",
    "must be a date such as 2026-12-31": "date_from_datetime_parsing date_type date_parsing",
    'must be a time such as "20:00"': "time_parsing time_type",
}
_EXPECTED = {kind: words for words, kinds in _KINDS.items() for kind in kinds.split()}
"""What is expected, by pydantic's name of the error."""


def _explain(refused: ValidationError, path: Path) -> Iterator[str]:
    """`office.toml: [programme.amounts] no. 2, rupiah: must be a whole number...`, one line an error."""
    for error in refused.errors(include_url=False):
        *tables, key = [part for part in error["loc"] if part != "[key]"] or [""]
        names = ".".join(str(part) for part in tables if isinstance(part, str))
        place = f"[{names}] " if names else ""
        place += "".join(f"no. {part + 1}, " for part in tables if isinstance(part, int))
        words = error["msg"].removeprefix("Value error, ").replace("Input should be", "must be one of", 1)
        shown = f"no. {key + 1}" if isinstance(key, int) else {"since": "from"}.get(key, key)
        one_of_many = error["type"] == "tuple_type" and isinstance(error["input"], dict)
        expected = f"must stand below [[{shown}]], with two brackets" if one_of_many else _EXPECTED.get(error["type"])
        yield f"{path.name}: {place}{shown}: {expected or words}"
