"""Companies of the register without a regulation: listed, reminded by letter many at once, their share in the recap."""

from collections import defaultdict
from datetime import date
from statistics import median

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.cases.recap import Span
from handlers.rules.regulations.life import IN_OFFICE, WITH_COMPANY
from handlers.services.base.work import Done, Work
from handlers.services.cases.paper import PDF
from handlers.services.cases.view import turns
from handlers.services.regulations.wording import at
from storage.enums import RegulationStatus
from storage.repositories.regulations import count_standing
from storage.repositories.regulations_lacking import (
    Lacking,
    add_reminders,
    count_known,
    count_lacking,
    lacking,
    steps_between,
)

SHOWN, MOST_LETTERS, MOST_STEPS = 8, 50, 1000
RECIPE = "regulation-reminders"
LETTERS, SURE = "surat", "ya"


def show_lacking(work: Work, page: int = 1) -> Done:
    """`/peraturan belum`: who has nothing in force and nothing under way, and the share that has."""
    total, known = count_lacking(work.connection, work.today), count_known(work.connection)
    rows = lacking(work.connection, work.today, SHOWN, (page - 1) * SHOWN)
    params = {
        "count": total,
        "known": known,
        "share": _percent(known - total, known),
        "lines": tuple(_line(row) for row in rows),
    }
    write = (Choice(f"/peraturan belum {LETTERS}", Phrase("regulation.do-remind")),) if total else ()
    return Done((Say("regulation.lacking", params, (*write, *turns("/peraturan belum", page, total, SHOWN))),))


def remind(work: Work, sure: str) -> Done:
    """`/peraturan belum surat [ya]`: letters for those with an address, never reminded first; asked about first."""
    rows = lacking(work.connection, work.today, MOST_LETTERS, to_remind=True)
    if not rows:
        return Done((Say("regulation.remind-nobody"),))
    if sure != SURE:
        button = Choice(f"/peraturan belum {LETTERS} {SURE}", Phrase("regulation.do-remind-sure"))
        return Done((Say("regulation.remind-sure", {"count": len(rows)}, (button,)),))
    add_reminders(work.connection, [row.id for row in rows], work.officer, work.today)
    work.audit("regulation.reminded", why=str(len(rows)))
    return Done((Say("regulation.reminded", {"count": len(rows)}, files=(_letters(work, rows),)),))


def recap_of_regulations(work: Work, span: Span) -> tuple[Say, ...]:
    """What `/rekap` says of regulations; nothing where none was ever handed in, and nothing to readers of one area."""
    standing = (*IN_OFFICE, *WITH_COMPANY, RegulationStatus.DEEMED, RegulationStatus.IN_FORCE)
    counts = count_standing(work.connection, standing)
    if not counts or work.actor.area is not None:
        return ()
    known, without = count_known(work.connection), count_lacking(work.connection, work.today)
    days = _days_by_step(work, span)
    lines = tuple(
        Phrase("regulation.recap-line", {"status": at(s), "count": counts.get(s, 0), "days": days.get(s, "none")})
        for s in standing
        if counts.get(s) or s in days
    )
    params = {"known": known, "have": known - without, "share": _percent(known - without, known), "lines": lines}
    return (Say("regulation.recap", params),)


def _days_by_step(work: Work, span: Span) -> dict[RegulationStatus, int]:
    """Median calendar days for which regulations stood where they were, of the steps taken in a span."""
    before: dict[int, tuple[RegulationStatus, date]] = {}
    stood: dict[RegulationStatus, list[int]] = defaultdict(list)
    for step in steps_between(work.connection, span.starts, span.ends, MOST_STEPS):
        was = before.get(step.regulation_id)
        if was is not None and was[0] is not step.to_status:
            stood[was[0]].append((step.on - was[1]).days)
        if was is None or was[0] is not step.to_status:
            before[step.regulation_id] = step.to_status, step.on
    return {status: round(median(days)) for status, days in stood.items()}


def _letters(work: Work, rows: list[Lacking]) -> FileRecipe:
    office, signer = work.office, work.office.cases.signer
    payload = {
        "letters": [{"company": row.name, "address": row.address} for row in rows],
        "letterhead": office.letterhead.lines,
        "city": office.letterhead.city,
        "arms": office.letterhead.arms,
        "dinas": office.dinas.name,
        "contact": office.help_line,
        "site": f"{work.base_url.partition('://')[2]}/e",
        "signer": {"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    }
    return FileRecipe(f"pengingat-pp-{work.today.isoformat()}.pdf", PDF, RECIPE, payload)


def _line(row: Lacking) -> Phrase:
    reminded = Phrase("regulation.reminded-on", {"day": row.reminded}) if row.reminded is not None else ""
    return Phrase("regulation.lacking-line", {"company": row.name, "reminded": reminded})


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
