"""The paper about a company's regulation: a decree that approves a PP, the proof that a PKB is registered."""

from collections.abc import Mapping
from typing import Any

from bot.drawing.case_papers import arms_of
from bot.drawing.typeset import qr_code, say


def _text(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
    return say(f"decree.{key}", **params)


def decree_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Everything that stands on it; payload: `handlers.services.regulations.decree.decree_file`."""
    fields, signer = payload["fields"], payload["signer"]
    kind, signed_by = fields["kind"], signer["title"] or payload["dinas"]
    dated = say("letters.place-date", city=payload["city"], date=fields["dated"]) if fields["dated"] else ""
    return {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "title": _text(f"title-{kind}", company=fields["company"]),
        "draft": [_text("draft"), _text("draft-why")] if payload["draft"] else [],
        "heading": _heading(fields, decider(signer["title"], payload["dinas"], payload["region"])),
        "grounds": [
            [_text("considering"), _considered(fields)],
            [_text("mindful"), [_text(f"law-{place}") for place in range(1, 4)]],
        ],
        "decides": _text(f"decides-{kind}"),
        "rulings": _rulings(fields),
        "place-date": dated or say("letters.place-blank", city=payload["city"]),
        "signer": {**signer, "title": signed_by},
        "number-label": say("letters.staff-number"),
        **_proof(payload["address"]),
    }


def _proof(address: str) -> dict[str, Any]:
    """The code that proves the paper; none of a draft."""
    if not address:
        return {"qr": [], "proof": []}
    base, _, code = address.partition("://")[2].rpartition("/")
    return {"qr": qr_code(address), "proof": [_text("proof"), say("letters.proof-page", address=f"{base}/"), code]}


def decider(title: str, dinas: str, region: str) -> str:
    """Whose decision it is, by the office's whole name: of "Kepala Dinas" nobody could tell which; the region once."""
    kind, _, rest = dinas.partition(" ")
    named = f"{title} {rest}" if title.casefold().split()[-1:] == [kind.casefold()] else title or dinas
    return named if region.casefold() in named.casefold() else f"{named} {region}"


def _heading(fields: Mapping[str, Any], decides: str) -> list[str]:
    number = fields["number"] or _text("number-none")
    lines = [
        _text(f"heading-{fields['kind']}", decides=decides),
        _text("number", number=number),
        _text("about"),
        _text(f"subject-{fields['kind']}", company=fields["company"]),
    ]
    return [line.upper() for line in lines]


def _considered(fields: Mapping[str, Any]) -> list[str]:
    """Why: what was handed in, that it was studied, and where its time was over what the law says of that."""
    handed = _text(f"handed-{fields['kind']}", company=fields["company"], filing=fields["filing"], day=fields["sent"])
    heard = [_text(f"heard-{fields['heard']}")] if fields["heard"] != "belum" else []
    last = _text("deemed", day=fields["deemed"]) if fields["deemed"] else _text(f"studied-{fields['kind']}")
    return [handed, *heard, last]


def _rulings(fields: Mapping[str, Any]) -> list[list[str]]:
    blank = _text("blank")
    holds = {"starts": fields["starts"], "ends": fields["ends"]}
    validity = _text("holds", **holds) if fields["ends"] else _text("holds-open", blank=blank)
    extended = [_text("extended", was=fields["extended"], ends=fields["ends"])] if fields["extended"] else []
    said = [
        _text(f"rules-{fields['kind']}", company=fields["company"], address=fields["address"]),
        validity,
        *extended,
        _text("workers", men=fields["men"], women=fields["women"], workers=fields["workers"]),
        _text("tells"),
        _text("mends"),
    ]
    return [[_text(f"ruling-{place}"), words] for place, words in enumerate(said, 1)]


def reminder_words(payload: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A letter for each company; payload: `handlers.services.regulations.reminding.papers`."""
    signer = payload["signer"]
    same = {
        "letterhead": payload["letterhead"],
        "arms": arms_of(payload),
        "title": say("decree.remind-subject"),
        "salutation": say("letters.salutation"),
        "lines": [
            say("decree.remind-duty"),
            say("decree.remind-ask"),
            say("decree.remind-how", site=payload["site"]),
            say("decree.remind-free", contact=payload["contact"]),
        ],
        "closing": say("letters.closing"),
        "signer": {**signer, "title": signer["title"] or payload["dinas"]},
        "number-label": say("letters.staff-number"),
    }
    return [{**same, **_reminder(payload["city"], one)} for one in payload["letters"]]


def _reminder(city: str, one: Mapping[str, Any]) -> dict[str, Any]:
    """What differs from letter to letter; a draft until it has its number."""
    base, _, code = one["page"].partition("://")[2].rpartition("/")
    dated = say("letters.place-date", city=city, date=one["dated"]) if one["dated"] else ""
    return {
        "draft": "" if one["number"] else say("letters.draft"),
        "head": [
            [say("letters.number"), one["number"] or say("decree.number-open")],
            [say("letters.subject"), say("decree.remind-subject")],
        ],
        "place-date": dated or say("letters.place-blank", city=city),
        "to": [say("letters.to"), one["company"], one["address"]],
        "qr": qr_code(one["page"]),
        "proof": [_text("remind-proof"), say("letters.proof-page", address=f"{base}/"), code],
    }
