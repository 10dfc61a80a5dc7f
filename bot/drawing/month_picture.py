"""The picture of a month (recipes "month-picture", "month-sheet") and the chart of segments (recipe "segments").

Big numbers, few words, one thing said by each figure; it must be read on a phone and survive a black printer.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.drawing.month_companies import AREAS, cases_words, number, regulations_words
from bot.drawing.typeset import say
from handlers.rules.small_cells import LEAST

Shown = Mapping[str, Any]
SOME = "some"
WAITING = ("submitted", "disputed", "returned", "verified", "waiting", "papers-at-village", "papers-forwarded",
           "papers-complete")  # fmt: skip
"""Stages on the way; the picture shows no others."""
REASONS, LINKS = 3, 12


def month_words(shown: Shown) -> dict[str, Any]:
    """Everything that stands on the picture, in words. Where no number may be read, one sentence says so and why."""
    few = shown.get("few", False)
    return {
        "office": shown["office"],
        "place": shown["place"],
        "about": say("steering.page-about"),
        "head": say("steering.page-head", month=f"{shown['month']}-01"),
        "day": say("steering.page-day", day=shown["day"]),
        "hidden": say("steering.page-hidden") if shown["hidden"] and not few else "",
        "few": say("steering.picture-few", least=LEAST) if few else "",
        "members": _members(shown),
        "new": _new(shown),
        "late": _late(shown),
        "stages": _stages(shown) if not few else {"rows": []},
        "coverage": _coverage(shown["coverage"]),
        "targets": _targets(shown["targets"]),
        "chart": segments_words(shown["chart"]) if shown["chart"] else None,
        "seats": _seats(shown.get("seats", ()), shown.get("seats-step", 0)),
        "areas": _areas(shown["areas"]) if not few else None,
        "refused": _refused(shown),
        "agencies": _agencies(shown["agencies"]),
        "priority": _priority(shown["priority"]),
        "cases": cases_words(shown["cases"]),
        "regulations": regulations_words(shown.get("regulations")),
        "links": _links(shown["links"], shown["organisations"]),
    }


def segments_words(payload: Shown) -> dict[str, Any]:
    """The chart: for each segment a row of bars, a bar a month; each with its own number."""
    most = max(count for _, bars in payload["segments"] for _, count in bars) or 1
    return {
        "head": say("steering.page-chart", year=str(payload["year"])),
        "office": payload["office"],
        "segments": [
            {"name": say(f"steering.segment-{name}"), "bars": [_bar(payload["year"], *one, most=most) for one in bars]}
            for name, bars in payload["segments"]
        ],
    }


def _bar(year: int, month: int, count: int, *, most: int) -> dict[str, Any]:
    name = say("steering.month", month=date(year, month, 1).isoformat()).split()[0][:3]
    return {"name": name, "count": number(count), "share": max(0, round(100 * count / most))}


def _members(shown: Shown) -> dict[str, Any]:
    """The one number that counts, and how many of a hundred it is."""
    sent, members = shown["sent"], shown["members"]
    rate = 100 * members // sent if sent and members is not None else None
    return {
        "count": number(members),
        "words": say("steering.page-members"),
        "of": say("steering.page-sent", sent=number(sent)),
        "rate": say("steering.page-rate", percent=rate) if rate is not None else "",
        "share": rate or 0,
    }


def _new(shown: Shown) -> dict[str, Any]:
    return {
        "head": say("steering.page-new", month=f"{shown['month']}-01"),
        "sent": [number(shown["new"]), say("steering.page-new-sent")],
        "members": [number(shown["new-members"]), say("steering.page-new-members")],
    }


def _late(shown: Shown) -> dict[str, Any]:
    """How many wait longer than promised, as one sentence."""
    late = [one[3] for one in shown["stages"] if one[3]]
    known = sum(count for count in late if count != SOME)
    if not late:
        return {"words": say("steering.page-late-none"), "bad": False}
    if not known:
        return {"words": say("steering.page-late-some"), "bad": True}
    return {"words": say("steering.page-late-all", late=number(known)), "bad": True}


def _stages(shown: Shown) -> dict[str, Any]:
    rows = [one for one in shown["stages"] if one[0] in WAITING]
    most = max((count or 0 for _, count, _, _ in rows), default=0) or 1
    return {
        "head": say("steering.page-stages"),
        "note": say("steering.page-stages-note"),
        "rows": [
            {
                "name": say(f"staff.status-{status}"),
                "count": number(count),
                "share": round(100 * (count or 0) / most),
                "days": say("steering.page-days", days=days) if days is not None else "",
                "late": _late_words(late),
            }
            for status, count, days, late in rows
        ],
    }


def _late_words(late: int | str) -> str:
    if not late:
        return ""
    return say("steering.page-some-late") if late == SOME else say("steering.page-late", late=number(int(late)))


def _coverage(found: Shown | None) -> dict[str, Any] | None:
    if not found:
        return None
    active, workers = found["active"], found["workers"]
    if not workers:
        return {"head": say("steering.page-coverage"), "percent": "", "share": 0, "goals": [],
                "of": say("steering.page-coverage-alone", active=number(active))}  # fmt: skip
    return {
        "head": say("steering.page-coverage"),
        "percent": f"{100 * active // workers}%",
        "share": min(100, 100 * active // workers),
        "of": say("steering.page-coverage-of", active=number(active), workers=number(workers)),
        "goals": [
            {"words": say("steering.page-goal", year=str(year), percent=percent), "share": percent}
            for year, percent in found["goals"][:2]
        ],
    }


def _targets(found: Shown | None) -> dict[str, Any] | None:
    if not found:
        return None
    year, month = found["year"], found["month"]
    when = say("steering.month", month=date(year, month, 1).isoformat()) if month else str(year)
    rows = [one for one in found["lines"] if one[1] and one[2] is not None]
    return {
        "head": say("steering.page-targets", when=when),
        "rows": [
            {
                "name": say(f"steering.segment-{segment}"),
                "percent": f"{percent}%",
                "share": min(100, percent),
                "of": say("steering.page-target", realised=number(realised), target=number(target)),
            }
            for segment, target, realised, percent in rows
        ],
    } if rows else None  # fmt: skip


def _seats(rows: Sequence[Sequence[Any]], step: int) -> dict[str, Any] | None:
    """What the money still pays for."""
    if not rows:
        return None
    return {"head": say("steering.page-seats"), "rows": [_seat(step, *row) for row in rows]}


def _seat(step: int, source: str, budget: int, _reserved: int | None, _committed: int | None, free: int | None,
          waiting: int) -> dict[str, Any]:  # fmt: skip
    """One source: a bar of what is taken, and what is free; without a number it is less than `step`."""
    left = say("money.below", rupiah=step) if free is None else say("money.sum", rupiah=free)
    return {
        "name": source,
        "share": round(100 * (budget - (free or 0)) / budget) if budget else 100,
        "free": say("steering.page-seats-free", free=left),
        "waiting": say("steering.page-seats-waiting", waiting=number(waiting)) if waiting else "",
    }


def _areas(rows: Sequence[Sequence[Any]]) -> dict[str, Any] | None:
    if not rows:
        return None
    # A bar is drawn where both numbers may be read: else it would point at the hidden one, or run off the page.
    whole = [(sent, members) if None not in (sent, members) else (0, 0) for _, sent, members, _ in rows]
    most = max((sent or 0 for sent, _ in whole), default=0) or 1
    return {
        "head": say("steering.page-areas"),
        "note": say("steering.page-areas-note"),
        "rows": [
            {
                "name": name or say("staff.board-outside"),
                "words": say("steering.page-area", members=number(members), sent=number(sent)),
                "share": round(100 * (long or 0) / most),
                "inner": round(100 * (inside or 0) / most),
                "late": say("steering.page-late", late=number(late)) if late else "",
            }
            for (name, sent, members, late), (long, inside) in zip(rows[:AREAS], whole, strict=False)
        ],
    }


def _refused(shown: Shown) -> dict[str, Any] | None:
    """Why registrations ended without membership."""
    rows = [[label, number(count)] for label, count in shown["reasons"][:REASONS] if label]
    if not (shown["refused"] or rows or shown["lapsed"]):
        return None
    lapsed = say("steering.page-lapsed", count=number(shown["lapsed"])) if shown["lapsed"] != 0 else ""
    return {"head": say("steering.page-refused"), "count": number(shown["refused"]), "rows": rows, "lapsed": lapsed}


def _agencies(rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    return {
        "head": say("steering.page-agencies"),
        "rows": [
            {
                "name": say(f"steering.agency-{agency}"),
                "words": _votes(votes, days),
                "waiting": say("steering.page-agency-waits", waiting=number(waiting), late=number(late)),
            }
            for agency, votes, days, waiting, late in rows
        ],
    }


def _votes(votes: int | None, days: int | None) -> str:
    """How many votes and how fast; of a few no number."""
    if votes is None or days is None:
        return say("steering.page-agency-none" if votes == 0 else "steering.page-agency-few")
    return say("steering.page-agency", votes=number(votes), days=days)


def _priority(found: Sequence[int] | None) -> dict[str, Any] | None:
    if not found:
        return None
    people, registered, left = found
    return {
        "head": say("steering.page-priority"),
        "count": number(left),
        "words": say("steering.page-priority-left", people=number(people)),
        "share": round(100 * registered / people) if people else 0,
    }


def _links(kinds: Sequence[Sequence[Any]], houses: Sequence[Sequence[Any]]) -> dict[str, Any] | None:
    """What came of links, by kind, and by the organisation that sends the agents."""
    if not kinds:
        return None
    named = [(say(f"steering.links-{name}"), rest) for name, *rest in kinds] + [(name, rest) for name, *rest in houses]
    return {"head": say("steering.page-links"), "rows": [_link(name, *rest) for name, rest in named[:LINKS]]}


def _link(name: str, _count: int, opened: int, begun: int, sent: int | None, _verified: int | None,
          members: int | None) -> dict[str, Any]:  # fmt: skip
    known = {"opened": number(opened), "begun": number(begun), "sent": number(sent), "members": number(members)}
    return {"name": name, "words": say("steering.page-link", **known)}
