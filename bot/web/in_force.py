"""GET /patuh: companies whose PP or PKB is in force, as a page, CSV and JSON; /patuh/panduan: guides and standard.

The list is read once a minute and kept: searching it costs no query.
"""

import asyncio
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.pages import Pages, policy
from handlers.rules.reading.clean import is_formula
from handlers.services.employers.renaming import DAYS, Amended
from handlers.services.regulations.public import Changed, Listed, changed, page_of_list
from storage.unit_of_work import UnitOfWork

LASTS = timedelta(minutes=1)
SHOWN = 50
"""Companies of a page."""
LONGEST = 80
KEPT = {"cache-control": "public, max-age=60"}
SEARCHED = {**KEPT, "content-security-policy": policy(forms="'self'")}
COLUMNS = ("company", "district", "kind", "number", "dated", "starts", "ends")
GUIDE = ("company", "officer", "procedure", "time", "cost", "product", "means", "competence")


@dataclass(frozen=True, slots=True)
class Kept:
    """The list as it was at a moment, by company; the same as CSV and JSON, and what was changed of it."""

    at: datetime
    rows: tuple[Listed, ...]
    changes: tuple[Changed, ...]
    csv: bytes
    json: bytes


class PublicList:
    """Keeps the list of one office for LASTS."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._kept: Kept | None = None
        self._one_reads = asyncio.Lock()

    async def now(self) -> Kept:
        """The list, read anew where it is too old: by one visitor, while others who come wait for it."""
        async with self._one_reads:
            now = self._app.clock.now()
            if self._kept is None or not timedelta() <= now - self._kept.at < LASTS:
                self._kept = await self._read(now)
            return self._kept

    async def _read(self, now: datetime) -> Kept:
        app, (rows, after) = self._app, await self._some(0, now)
        while after:
            some, after = await self._some(after, now)
            rows += some
        rows.sort(key=lambda row: (row.company.casefold(), row.ends))
        log = await app.database.read(lambda c: changed(UnitOfWork(c, app.vault, now), app.office))
        return Kept(now, tuple(rows), tuple(log), _csv(rows), _json(app, rows, log))

    async def _some(self, after: int, now: datetime) -> tuple[list[Listed], int]:
        app = self._app
        return await app.database.read(lambda c: page_of_list(UnitOfWork(c, app.vault, now), app.office, after))


def public_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The list, its two files, and the guides."""
    kept = PublicList(app)

    async def listed(request: Request) -> Response:
        found = await kept.now()
        return pages.answer("in_force.html", _page(app, found, request), headers=SEARCHED)

    async def as_csv(_request: Request) -> Response:
        name = {"content-disposition": 'attachment; filename="patuh.csv"'}
        return Response((await kept.now()).csv, 200, {**KEPT, **name}, "text/csv; charset=utf-8")

    async def as_json(_request: Request) -> Response:
        return Response((await kept.now()).json, 200, KEPT, "application/json")

    async def guide(_request: Request) -> Response:
        return pages.answer("guide.html", _guide(app), headers=KEPT)

    return (
        Route("/patuh", listed),
        Route("/patuh.csv", as_csv),
        Route("/patuh.json", as_json),
        Route("/patuh/panduan", guide),
    )


def _page(app: App, kept: Kept, request: Request) -> dict[str, Any]:
    """One page of what is looked for."""
    asked = request.query_params
    words, district = (asked.get(name, "").strip()[:LONGEST] for name in ("nama", "kecamatan"))
    typed = asked.get("hal", "1")
    page = max(int(typed), 1) if typed.isascii() and typed.isdecimal() and len(typed) < len("10000") else 1
    found = [row for row in kept.rows if row.fits(words, district)]
    rest = {name: value for name, value in (("nama", words), ("kecamatan", district)) if value}
    more = page * SHOWN < len(found)
    return {
        "words_typed": words,
        "district": district,
        "districts": [name for _, name in sorted(app.office.area.districts, key=lambda one: one[1])],
        "count": len(found),
        "rows": [_said(app, row) for row in found[(page - 1) * SHOWN : page * SHOWN]],
        "older": f"/patuh?{urlencode({**rest, 'hal': page + 1})}" if more else "",
        "newer": f"/patuh?{urlencode({**rest, 'hal': page - 1})}" if page > 1 else "",
        "changes": [_change(app, one) for one in kept.changes],
        "contact": app.office.help_line,
    }


def _said(app: App, row: Listed) -> dict[str, str]:
    words = app.catalogue.text
    later = row.starts > app.office.today(app.clock.now())
    span = words("public.span-later" if later else "public.span", {"starts": row.starts, "ends": row.ends})
    numbered = {"number": row.number, "dated": row.dated}
    decree = words("public.decree", numbered) if row.number else words("public.deemed")
    return {"company": row.company, "district": row.district, "kind": row.kind.upper(), "span": span, "decree": decree}


def _change(app: App, one: Changed) -> str:
    say = app.catalogue.text
    why = say(f"public.why-{one.why}") if one.why else ""
    params = {"day": one.on, "company": one.company, "kind": one.kind.upper(), "number": one.number, "ends": one.ends}
    params |= {"what": _amended(app, one.what)} if one.what is not None else {}
    return say(f"public.changed-{one.act}", {**params, "why": why})


def _amended(app: App, one: Amended) -> str:
    say = app.catalogue.text

    def value(said: str) -> str:
        return say("registration.date", {"date": date.fromisoformat(said)}) if one.what in DAYS and said else said

    what = say(f"regulation.amend-what-{one.what}")
    return say("regulation.amend-line", {"what": what, "old": value(one.old), "new": value(one.new)})


def _guide(app: App) -> dict[str, Any]:
    rules, words = app.office.regulations, app.catalogue.text
    days = {"register": rules.register_days, "study": rules.study_days, "mend": rules.mend_days}
    days |= {"deemed": rules.deemed_days, "decree": rules.decree_days}
    params: dict[str, Any] = {**days, "office": app.office.dinas.name, "contact": app.office.help_line}
    sections = [(words(f"public.{name}-head"), words(f"public.{name}", params).splitlines()) for name in GUIDE]
    return {"title": words("public.guide-title"), "sections": sections}


def _cells(row: Listed) -> list[str]:
    dated = row.dated.isoformat() if row.dated else ""
    return [row.company, row.district, row.kind, row.number, dated, row.starts.isoformat(), row.ends.isoformat()]


def _csv(rows: Sequence[Listed]) -> bytes:
    """For a spreadsheet: what it would take for a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([f"'{cell}" if is_formula(cell) else cell for cell in _cells(row)] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _json(app: App, rows: Sequence[Listed], log: Sequence[Changed]) -> bytes:
    found = [dict(zip(COLUMNS, _cells(row), strict=True)) for row in rows]
    about = {"title": app.catalogue.text("public.title"), "note": app.catalogue.text("public.no-judgement")}
    changes = [_as_json(one) for one in log]
    return json.dumps({**about, "companies": found, "changes": changes}, ensure_ascii=False).encode()


def _as_json(one: Changed) -> dict[str, str]:
    """A line of the log: `what`, `old` and `new` where something was put right, `why` where it was revoked."""
    said = {"on": one.on.isoformat(), "act": one.act, "company": one.company, "kind": one.kind, "number": one.number}
    if one.what is not None:
        return {**said, "what": one.what.what, "old": one.what.old, "new": one.what.new}
    return {**said, "ends": one.ends.isoformat() if one.ends else "", "why": one.why}
