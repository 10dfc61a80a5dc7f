"""Papers of a case besides letters and minutes: what was decided for an employer, the sheet that everybody signs."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.case_papers import arms_of
from bot.drawing.typeset import say
from handlers.rules.cases.case_fields import RulingFields

LINES = 14
"""Of a sheet for those who come: as many as fit one page."""
OURS = ("dinas", "bpjs")
"""Who may have decided and has a name of its own at this office."""
CENTRAL = "pusat"


def _text(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
    """The words of a key of `letters/`."""
    return say(f"letters.{key}", **params)


def ruling_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on a ruling; payload: `handlers.services.cases.rulings.ruling_file`."""
    fields = RulingFields.from_json(payload["fields"])
    body = _relief(fields, payload) if fields.kind == "relief" else _meeting(fields, payload)
    signer = payload["signer"]
    return {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "place-date": _text("place-date", city=payload["city"], date=fields.dated),
        "title": _text(f"ruling-subject-{fields.kind}"),
        "head": [
            [_text("number"), _text("ruling-blank")],
            [_text("nature"), _text("nature-words")],
            [_text("subject"), _text(f"ruling-subject-{fields.kind}")],
        ],
        "to": [_text("to"), fields.employer, fields.address or _text("in-place")],
        "salutation": _text("salutation"),
        **body,
        "answer": _text("ruling-contact", contact=payload["contact"], number=fields.request or fields.case),
        "closing": _text("closing"),
        "signer": {**signer, "title": signer["title"] or payload["dinas"]},
        "number-label": _text("staff-number"),
    }


def _meeting(fields: RulingFields, payload: Mapping[str, Any]) -> dict[str, Any]:
    """A meeting on another day, or on its own day after all."""
    hour = _text("hour", hour=fields.hour, zone=payload.get("zone", "none"))
    facts = [
        [_text("meeting-day"), _text("day", day=fields.day)],
        [_text("meeting-hour"), hour],
        [_text("meeting-place"), fields.place],
        [_text("meeting-whom"), payload["dinas"]],
    ]
    opening = _text(f"ruling-opening-{fields.kind}", letter=fields.letter, day=fields.letter_dated)
    return {"opening": opening, "facts": facts, "lines": [_text("bring")]}


def _decided_by(who: str, payload: Mapping[str, Any]) -> str:
    """The name of the agency, else what was typed."""
    if who in OURS:
        return str(payload[who])
    return _text("ruling-by-pusat") if who == CENTRAL else who


def _relief(fields: RulingFields, payload: Mapping[str, Any]) -> dict[str, Any]:
    """What was asked, what was decided, by whom, why; and that the rest is paid as ever."""
    amount = _text("money", amount=fields.amount) if fields.amount else _text("ruling-no-amount")
    facts = [
        [_text("ruling-request"), _text(f"ruling-relief-{fields.relief}")],
        [_text("ruling-period"), fields.period],
        [_text("ruling-amount"), amount],
        [_text("ruling-decision"), _text(f"ruling-{fields.decision}")],
        *([[_text("ruling-granted"), fields.granted]] if fields.granted else []),
        [_text("ruling-by"), _decided_by(fields.by, payload)],
        [_text("ruling-reason"), fields.reason],
    ]
    return {
        "opening": _text("ruling-opening-relief", number=fields.request),
        "facts": facts,
        "lines": [_text(f"ruling-duty-{fields.decision}")],
    }


def attendance_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on the sheet; payload: `handlers.services.cases.attending.attendance`."""
    hour = _text("hour", hour=payload["hour"], zone=payload["zone"]) if payload["hour"] else _text("ruling-blank")
    return {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "title": _text("attendance-title"),
        "number": _text("minutes-number", case=payload["case"]),
        "facts": [
            [_text("attendance-what"), _text(f"attendance-{payload['kind']}")],
            [_text("employer"), payload["employer"]],
            [_text("meeting-day"), _text("day", day=payload["day"])],
            [_text("meeting-hour"), hour],
            [_text("meeting-place"), _text("ruling-blank")],
        ],
        "heads": [_text("people-number"), _text("people-name"), _text("people-role"), _text("people-sign")],
        "lines": LINES,
        "note": _text("attendance-note"),
    }
