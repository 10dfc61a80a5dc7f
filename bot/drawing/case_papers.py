"""Papers of a case as PDF: letter and summons, minutes of a visit, schedule of a promise.

Each is drawn from its own closed list of fields (`handlers.rules.cases.case_fields`): what is not there cannot stand
on it.
"""

import base64
import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.drawing.typeset import qr_code, say
from handlers.rules.cases.case_fields import PART_FIELDS, LetterFields, MinutesFields, ScheduleFields
from handlers.rules.pairing import written
from storage.enums import LetterKind

MEETING, AT_EMPLOYER = "meeting", "tempat"
"""A kind of minutes; the place of a visit that is the employer's own."""
POINTS = ("settle", "explain")
_ROLE_FOLLOWS = re.compile(r"\s*[,(]\s*|\s+[-\u2013]\s+")


def _text(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
    """The words of a key of `letters.ftl`."""
    return say(f"letters.{key}", **params)


def _dated(city: str, day: str) -> str:
    """`Paringin, 23 November 2026`; without a day a line to write it on."""
    return _text("place-date", city=city, date=day) if day else _text("place-blank", city=city)


def letter_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on a letter or summons; payload: `handlers.services.cases.letters.letter_file`."""
    fields = LetterFields.from_json(payload["fields"])
    summons = fields.kind is LetterKind.SUMMONS
    return {
        "letterhead": payload["letterhead"],
        "draft": _text("draft") if payload["draft"] else "",
        "place-date": _dated(payload["city"], fields.dated),
        "head": _head(fields),
        "to": [_text("to"), fields.employer, *_whereabouts(fields)],
        "salutation": _text("salutation"),
        "opening": _text("opening", region=payload["region"], bpjs=payload["bpjs"]),
        "wrong": _text(f"wrong-{fields.wrong}"),
        "arrears": _arrears(fields),
        "basis": _basis(fields, payload.get("regulations", ())),
        "ask": _text("ask-summons" if summons else "ask-letter"),
        "points": [] if summons else [_text(f"point-{point}") for point in POINTS],
        "meeting": _meeting(fields, payload["dinas"], payload.get("zone", "")) if summons else [],
        "deadline": _text("bring") if summons else _text("deadline", day=fields.reply_by),
        "extra": fields.extra.split("\n") if fields.extra else [],
        "answer-head": _text("answer-head", case=fields.case),
        "answers": _answers(payload),
        "arms": arms_of(payload),
        "closing": _text("closing"),
        "signer": {**payload["signer"], "title": payload["signer"]["title"] or payload["dinas"]},
        "number-label": _text("staff-number"),
        "copies-head": _text("copies"),
        "copies": payload["copies"],
        "qr": qr_code(payload["address"]),
        "proof": _proof(payload["address"]),
    }


def _proof(address: str) -> list[str]:
    """What stands beside the QR code, in short lines: why to scan it, and what to do without a camera."""
    base, _, code = address.partition("://")[2].rpartition("/")
    return [_text("proof"), _text("proof-page", address=f"{base}/"), code]


def arms_of(payload: Mapping[str, Any]) -> list[int]:
    """The picture beside the letterhead, byte by byte; nothing where the office has none."""
    return list(base64.b64decode(payload.get("arms", "")))


def _answers(payload: Mapping[str, Any]) -> list[str]:
    """The ways to answer, a line each: in writing, in a chat, by phone."""
    post, (site, _, code) = payload.get("post", {}), payload["address"].partition("://")[2].partition("/s/")
    given = [name for name, value in (("post", post.get("address")), ("email", post.get("email"))) if value]
    written_ways = [_text(f"answer-{'-'.join(given)}", **post)] if given else []
    chat = _text("answer-chat", address=site, code=written(code))
    return [*written_ways, chat, _text("answer", contact=payload["contact"])]


def _basis(fields: LetterFields, regulations: Sequence[str]) -> str:
    """The law, and what the region has ordered besides."""
    words = "; ".join((_text(f"basis-{fields.wrong}"), *regulations))
    return _text("basis", words=words)


def _whereabouts(fields: LetterFields) -> list[str]:
    """The line below an addressee: the postal address. A letter of earlier times without one is sent to "Tempat"."""
    return [fields.address or _text("in-place")]


def _facts(fields: MinutesFields | ScheduleFields) -> list[list[str]]:
    """The employer, its postal address where it is known, what it is about: in minutes something that is held to be."""
    is_minutes = isinstance(fields, MinutesFields)
    matter = [_text("alleged"), _text(f"wrong-{fields.wrong}")] if is_minutes else [_text("matter"), _text("owed")]
    known = [[_text("address"), fields.address]] if fields.address else []
    return [[_text("employer"), fields.employer], *known, matter]


def _head(fields: LetterFields) -> list[list[str]]:
    """Nomor, Sifat, Lampiran, Hal."""
    subject = _text("subject-summons" if fields.kind is LetterKind.SUMMONS else "subject-letter")
    return [
        [_text("number"), fields.number],
        [_text("nature"), _text("nature-words")],
        [_text("enclosure"), _text("enclosure-words")],
        [_text("subject"), subject],
    ]


def _arrears(fields: LetterFields) -> str:
    if fields.arrears is None:
        return _text("potential", amount=fields.potential) if fields.potential is not None else ""
    months = _text("arrears-months", months=fields.months) if fields.months else ""
    label = _text("arrears-label", label=_text(f"label-{fields.label.replace(' ', '-')}")) if fields.label else ""
    return _text("arrears", amount=fields.arrears, months=months, label=label)


def _meeting(fields: LetterFields, dinas: str, zone: str) -> list[list[str]]:
    return [
        [_text("meeting-day"), _text("day", day=fields.day)],
        [_text("meeting-hour"), _text("hour", hour=fields.hour, zone=zone)],
        [_text("meeting-place"), fields.place],
        [_text("meeting-whom"), dinas],
    ]


def minutes_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on the minutes; payload: `handlers.services.cases.visits.minutes_file`."""
    fields, signed = MinutesFields.from_json(payload["fields"]), payload["signed"]
    kind = "correction" if fields.amends else "minutes"
    return {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "title": _text(f"{kind}-title{'-meeting' if fields.kind == MEETING else ''}"),
        "number": _minutes_number(fields),
        "opening": _opening(fields, payload.get("zone", "")),
        "facts": _facts(fields),
        "people-head": _text("people"),
        "heads": [_text("people-number"), _text("people-name"), _text("people-role"), _text("people-sign")],
        "people": []
        if fields.amends
        else _present(fields, *payload.get("agencies", (payload["dinas"], payload["bpjs"]))),
        "sections": _changes(fields) if fields.amends else _sections(fields),
        "closing": _text(f"{kind}-closing"),
        "place-date": _dated(payload["city"], "" if fields.amends else fields.held_on),
        "signers": [
            [payload["dinas"], _text("signed-here") if signed["dinas"] else ""],
            [payload["bpjs"], _text("signed-here") if signed["bpjs"] else ""],
        ],
        "employer-signs": _text("employer-signs", employer=fields.employer),
        "name-line": _text("name-line"),
    }


def _minutes_number(fields: MinutesFields) -> str:
    """`Nomor BA/1/K-2611-00001-7`; minutes of an older release have the case's number alone."""
    return _text("numbered", number=fields.number) if fields.number else _text("minutes-number", case=fields.case)


def _opening(fields: MinutesFields, zone: str) -> str:
    """The day in words, the hour, the place, and who came to whom."""
    if fields.amends:
        return _text("correction-opening", day=fields.amends, kind=fields.kind)
    hour = _text("at-hour", hour=_text("hour", hour=fields.hour, zone=zone)) if fields.hour else ""
    there = fields.place == AT_EMPLOYER
    place = _text("at-place", place=_text("employer-place") if there else fields.place) if fields.place else ""
    return _text(f"opening-{fields.kind}", day=fields.held_on, hour=hour, place=place)


def _present(fields: MinutesFields, dinas: str, bpjs: str) -> list[list[str]]:
    """Officers of both agencies, then the employer's people; each with the office or post."""
    officers = [(one, dinas) for one in fields.dinas] + [(one, bpjs) for one in fields.bpjs]
    ours = [(*_name_and_role(one), agency) for one, agency in officers]
    theirs = [list(_name_and_role(one)) for one in fields.people]
    return [[name, ", ".join(filter(None, (role, agency)))] for name, role, agency in ours] + theirs


def _name_and_role(person: str) -> tuple[str, str]:
    """`Rahmat, manajer personalia` in two columns; also `Rahmat - manajer`, `Rahmat (manajer)`."""
    name, *role = _ROLE_FOLLOWS.split(person.strip(), maxsplit=1)
    return name.strip(), "".join(role).strip().removesuffix(")")


def _sections(fields: MinutesFields) -> list[list[Any]]:
    """What was found, agreed, and came of it: a head and its lines."""
    dues = [_text("promised-line", day=day, what=_promised(amount, what)) for day, amount, what in fields.promised]
    return [
        [_text("found"), fields.found.split("\n")],
        [_text("agreed"), fields.agreed.split("\n")],
        *([[_text("promised"), dues]] if dues else []),
        [_text(f"result{'-meeting' if fields.kind == MEETING else ''}"), [_text(f"result-{fields.result}")]],
    ]


def _promised(amount: int | None, what: str) -> str:
    """What is due on one date: money, what else was promised, or the whole of it."""
    return _text("money", amount=amount) if amount else (what or _text("due-act"))


def _changes(fields: MinutesFields) -> list[list[Any]]:
    """Each part that a correction mends: how it stood, and how it stands now."""
    heads = {"on": "held", "hour": "meeting-hour", "place": "meeting-place"}
    heads |= {"from-dinas": "officers-dinas", "from-bpjs": "officers-bpjs"}
    return [
        [
            _text(heads.get(part, part)),
            [_text("correction-was", words=_said(part, before)), _text("correction-now", words=_stands(fields, part))],
        ]
        for part, before in fields.changes
    ]


def _stands(fields: MinutesFields, part: str) -> str:
    now = getattr(fields, PART_FIELDS.get(part, part))
    return _said(part, "\n".join(now) if isinstance(now, tuple) else now)


def _said(part: str, value: str) -> str:
    """A part of minutes in one run of words."""
    if part == "on":
        return _text("day", day=value)
    if part == "result":
        return _text(f"result-{value}")
    if part == "hour" and value:
        return _text("hour", hour=value, zone="none")
    if part == "place" and value == AT_EMPLOYER:
        return _text("employer-place")
    return ("; " if part in ("people", "from-dinas", "from-bpjs") else " ").join(value.split("\n"))


def schedule_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on a schedule; payload: `handlers.services.cases.promises.schedule_file`."""
    raw = payload["fields"]
    fields = ScheduleFields(**{**raw, "dues": tuple((*due, "")[:4] for due in raw["dues"])})
    amounts = [amount for _, amount, _, _ in fields.dues]
    named = [amount for amount in amounts if amount]
    total = sum(named) if len(named) == len(amounts) else 0  # "fulfilled whole" is no sum
    kind = "agreement" if fields.agreement else "schedule"
    return {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "title": _text(f"{kind}-title"),
        "number": _text("agreement-number", number=fields.agreement, day=fields.dated)
        if fields.agreement
        else _text("minutes-number", case=fields.case),
        "opening": _text(f"{kind}-opening", employer=fields.employer, bpjs=payload["bpjs"]),
        "facts": [*_facts(fields), *([[_text("case"), fields.case]] if fields.agreement else [])],
        "heads": [_text("people-number"), _text("due-day"), _text("due-what"), _text("due-done")],
        "dues": [
            [_text("day", day=day), _promised(amount, what), _text("date", date=done) if done else ""]
            for day, amount, done, what in fields.dues
        ],
        "total": _text("total", amount=total) if total else "",
        "duty": _text("schedule-duty"),
        "place-date": _dated(payload["city"], fields.dated),
        "employer-signs": _text("employer-signs", employer=fields.employer),
        "office-signs": payload["dinas"],
        "mediator-signs": _text("mediator-signs") if fields.agreement else "",
        "name-line": _text("name-line"),
    }
