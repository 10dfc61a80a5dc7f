"""Sheets that offices print: an officer's badge, the call list of a village, the consent form, the sheet of a link.

Each function makes everything that stands on one sheet, in words, from the payload of its recipe.
"""

from collections.abc import Mapping
from typing import Any

from bot.drawing.typeset import qr_code, say
from handlers.fields import ASKED_EVERYWHERE
from handlers.rules.office.notice import SECTIONS

BADGE_LABELS = ("title", "role", "agency", "place", "since", "name", "scan", "safe", "unnamed")
CALL_HEADS = ("calls.sheet-people", "calls.sheet-told")
COVERING_HEADS = ("papers.sheet-number", "papers.sheet-name", "papers.sheet-stage", "papers.sheet-tick")
FOR_WORKERS = ("links.sheet-scan", "links.sheet-prepare", "links.sheet-safe")
FOR_EMPLOYERS = ("links.sheet-scan", "links.sheet-employer-what", "links.sheet-employer-safe")


def badge_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """What officers carry (A5): `letterhead`, `number`, `address`, `role`, `agency`, `place`, `since`, `contact`."""
    role = say(f"staff.role-{payload['role']}")
    since = say("badge.sheet-date", since=payload["since"])
    return {
        "letterhead": payload["letterhead"],
        "number": payload["number"],
        "address": payload["address"],
        "qr": qr_code(payload["address"], error="q", border=4),
        "words": {label: say(f"badge.sheet-{label}") for label in BADGE_LABELS},
        "facts": {"role": role, "agency": payload["agency"], "place": payload["place"], "since": since},
        "foot": say("badge.sheet-foot", contact=payload["contact"]),
    }


def call_list_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """A call list: `letterhead`, `place`, `date` (ISO) and `people` (number, name, phone, village, say, params, call).

    Those of one `call` are reached by one phone. Among the params `field` is a code, or several with commas; empty
    where nothing is to be corrected.
    """
    people = payload["people"]
    calls: dict[Any, list[dict[str, str]]] = {}
    for one in people:
        calls.setdefault(one.get("call", one["number"]), []).append(_to_call(one))
    return {
        "letterhead": payload["letterhead"],
        "about": say("calls.sheet-about", place=payload["place"], date=payload["date"], total=len(people)),
        **{part: say(f"calls.sheet-{part}") for part in ("title", "how", "foot")},
        "heads": ["", *map(say, CALL_HEADS)],
        "calls": [{"phone": call[0]["phone"], "people": call} for call in calls.values()],
    }


def _to_call(one: Mapping[str, Any]) -> dict[str, str]:
    """One person to call, and what to say to them."""
    field = ", ".join(say(f"fields.{code}") for code in (one["params"]["field"] or "one").split(","))
    words = say(one["say"], **{**one["params"], "field": field})
    who = {"number": one["number"], "name": one["name"], "village": one.get("village", "")}
    return who | {"phone": one["phone"] or say("calls.no-phone"), "say": words}


def covering_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The list that goes with a packet of papers: `letterhead`, `place`, `date` (ISO), `papers`, `people`.

    `kind`: "receive" or "forward"; `to`: who made it, the "village" or the "dinas". `people`: number and name.
    """
    stage, people = f"papers.sheet-{payload['kind']}", payload["people"]
    about = {"place": payload["place"], "date": payload["date"], "total": len(people)}
    return {
        "letterhead": payload["letterhead"],
        "title": say(f"{stage}-title"),
        "about": say("papers.sheet-about", **about),
        "papers": say("papers.sheet-papers", papers=", ".join(payload["papers"])),
        "heads": ["", *map(say, COVERING_HEADS)],
        "people": people,
        "stage": say(f"{stage}-stage"),
        "signs": [say(f"papers.sheet-{side}") for side in _hands(payload["kind"], payload["to"])],
        "sign": say("papers.sheet-sign"),
        "foot": say("papers.sheet-foot"),
    }


def _hands(kind: str, to: str) -> tuple[str, str]:
    """Who hands the papers over and who takes them: the person and an officer, or the village and the dinas."""
    if kind == "forward":
        return f"gives-{to}", "takes-dinas"
    return "gives-people", f"takes-{to}"


def consent_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """What a person signs: `letterhead` (lines), `city`, `date` (ISO), `number`, `name`, `village`, `notice`.

    Whom an officer registers signs it; `fields` are the ids of what was asked. It says what the notice in the chat
    says, in the version that was agreed to; it holds no NIK.
    """
    # A form that was given out before 0.2 names no fields: all that there were then were asked everywhere.
    fields = [say(f"fields.{field}") for field in payload.get("fields", ASKED_EVERYWHERE)]
    notice = payload["notice"] | {"fields": fields}
    return {
        "letterhead": payload["letterhead"],
        "version": say("consent.version", **notice),
        "fields": [[say(f"consent.form-{part}"), payload[part]] for part in ("number", "name", "village")],
        "statement": say("consent.form-statement", programme=notice["programme"]),
        "sections": [[say(f"consent.{part}-head"), say(f"consent.{part}", **notice)] for part in SECTIONS],
        **{part: say(f"consent.form-{part}") for part in ("title", "agree", "officer", "person", "sign")},
        "place-date": say("consent.form-place", city=payload["city"], date=payload["date"]),
        "foot": say("consent.form-keep"),
    }


def link_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """What hangs at the village hall (A4, a large QR code): `address`, `place`, `office`, `until` (ISO), `contact`.

    With `for` "employers" it is the sheet of the office's open link for them: no place, no end.
    """
    employers = payload.get("for") == "employers"
    return {
        "office": payload["office"],
        "free": say("links.sheet-free"),
        "address": payload["address"],
        "qr": qr_code(payload["address"], error="q", border=4),
        **(_for_employers(payload) if employers else _for_workers(payload)),
    }


def _for_workers(payload: Mapping[str, Any]) -> dict[str, Any]:
    foot = say("links.sheet-foot", until=payload["until"], contact=payload["contact"])
    return {
        "head": say("links.sheet-head"),
        "place": payload["place"],
        "sentences": [say(key) for key in FOR_WORKERS],
        "foot": foot,
    }


def _for_employers(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "head": say("links.sheet-employer-head"),
        "place": say("links.sheet-employer-for"),
        "sentences": [say(key) for key in FOR_EMPLOYERS],
        "foot": say("links.sheet-employer-foot", contact=payload["contact"]),
    }
