"""`/target`: how many employers shall comply by when. Set by the head of office or the administrator."""

import re
from datetime import date

from handlers.flow import Phrase, Say
from handlers.rules.cases.recap import goal_name
from handlers.rules.reading.counts import COUNT, as_count
from handlers.rules.reading.typed_days import day_in
from handlers.services.base.work import Done, Work
from storage.repositories.targets import add_target, end_target, targets_touching

_SET = re.compile(
    rf"(?P<count>{COUNT})\s+(?:sampai\s+)?(?P<until>20\d\d-\d\d-\d\d|\d{{1,2}} [A-Za-z]{{3,10}} 20\d\d)"
    r"(?:\s+(?P<name>.{1,60}))?"
)
_END = re.compile(r"hapus\s+(?P<id>\d{1,9})")


def show_targets(work: Work, words: str) -> Done:
    """`/target`: those that run; `30 sampai 31 Desember 2026 NAME` sets one from today, `hapus ID` ends one."""
    text = " ".join(words.split())
    if found := _END.fullmatch(text):
        ended = end_target(work.connection, int(found["id"]))
        work.audit("target.ended", f"target:{found['id']}") if ended else None
    elif text:
        problem = _set(work, text)
        if problem is not None:
            return problem
    running = targets_touching(work.connection, work.today, date.max)
    lines = [
        Phrase("recap.target", {"id": str(t.id), "name": t.name, "wanted": t.employers, "until": t.ends})
        for t in running
    ]
    return Done((Say("recap.targets", {"targets": lines or Phrase("recap.no-goal")}),))


def _set(work: Work, text: str) -> Done | None:
    found = _SET.fullmatch(text)
    until = day_in(found["until"], today=work.today) if found else None
    if found is None or until is None or until <= work.today or not as_count(found["count"]):
        return Done((Say("recap.how-to-target"),))
    name = goal_name(found["name"] or f"{work.today:%Y}")
    made = add_target(work.connection, name, work.today, until, as_count(found["count"]), work.officer, work.now)
    work.audit("target.set", f"target:{made}")
    return None
