"""What a report says, in words: for its summary, and for answers that are shown again."""

from handlers.flow import Data, Params, Phrase, Setting
from handlers.rules.reports.report_answers import SLIPS, UNION, kind_of
from handlers.rules.reports.report_kinds import UNKNOWN


def summary(data: Data, setting: Setting) -> Params:
    """The `params` of the summary: every answer in plain words, to be checked by whoever typed it."""
    suggested = dict(data.get("suggested") or ())
    slip = data["slip"]
    return {
        "for": shown_for(data),
        "kind": shown_kind(kind_of(data), setting),
        "employer": suggested.get(data.get("which"), data["employer"]),
        "place": setting.office.area.place(data["place"]) or data.get("place-said") or Phrase("report.choice-lain"),
        "since": data.get("since-said") or shown_month(data["since"]),
        "workers": data.get("workers-said") or shown_count(data["workers"]),
        "slip": Phrase(f"report.choice-{slip}") if slip in SLIPS else said_slip(slip),
        "story": told(data["story"]),
        "files": len(data["evidence"]),
        "still": Phrase(f"report.still-{data['still']}"),
        "known": Phrase(f"report.known-{data['may-know']}"),
        "shown": Phrase(f"report.choice-{data['shown']}"),
    }


def shown_kind(value: str, _setting: Setting) -> Phrase:
    """A kind in workers' words."""
    return Phrase(f"report.choice-{value}")


def shown_month(value: str) -> Phrase:
    """A month in words."""
    return Phrase("report.not-known") if value == UNKNOWN else Phrase("report.month", {"since": f"{value}-01"})


def shown_for(data: Data) -> Phrase:
    """For whom the report is."""
    if data["subject"] != UNION:
        return Phrase(f"report.for-{data['subject']}")
    known = data["members"].isdecimal()
    told = {"union": data["union"]} | ({"members": int(data["members"])} if known else {})
    return Phrase("report.for-serikat" if known else "report.for-serikat-unknown", told)


def said_slip(slip: str) -> Phrase | str:
    """What somebody wrote about the pay slip, or that they know nothing of it."""
    return Phrase("report.not-known") if slip == UNKNOWN else slip


def shown_count(value: str) -> Phrase | str:
    """A number of people, or that nobody knows it."""
    return value if value.isdecimal() else Phrase("report.not-known")


def told(pieces: list[str]) -> str:
    """A story in one line: pieces that end without a stop get one between them."""
    ended = [piece if piece[-1:] in ".!?" else f"{piece}." for piece in pieces[:-1]]
    return " ".join([*ended, *pieces[-1:]])
