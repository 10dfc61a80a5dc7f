"""`/peraturan belum surat`: which letters wait for which step, its dry run, their PDF, their scan."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.regulations.lacking_picks import LackingPick
from handlers.rules.regulations.reminders import AGAIN_AFTER, MOST_SCANNED, WAITS, WORDS
from handlers.services.base.long_reads import Made, Note, Pages, every, offered
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.cases.many import parts
from handlers.services.cases.many.parts import PRINT, Item, Left, Plan, left_out
from handlers.services.cases.many.printing import MOST_PRINTED
from handlers.services.cases.paper import PDF
from handlers.services.employers.workforce import keeps_companies
from handlers.services.regulations.lacking import pick_of, which_of
from handlers.services.regulations.reminding import COMMAND, RECIPE, REMINDERS, barred, letter_fields, papers
from storage.enums import LetterStatus
from storage.repositories import regulations_lacking as companies
from storage.repositories import regulations_reminding as letters
from storage.repositories.regulations_lacking import LIVING, Lacking, Which
from storage.repositories.regulations_reminding import Reminder

READING, PRINTING = "reminder-many", "reminder-letters"
SCAN_FLOW, SCANNED = "reminder-scan", "pindaian"
PAGE, NAMED = 500, 3


def show_steps(work: Work, pick: LackingPick) -> Done:
    """`/peraturan belum surat WHICH`: how many wait for each step, with a button for each."""
    which = which_of(work, pick)
    at = letters.count_reminders(work.connection, which)
    free = replace(which, free_since=work.today - AGAIN_AFTER)
    counts = {"surat": companies.count_lacking(work.connection, work.today, free)}
    counts |= {word: at.get(status, 0) for word, status in WAITS.items()}
    counts |= {PRINT: sum(at.get(status, 0) for status in LIVING)}
    counts |= {SCANNED: letters.count_unscanned(work.connection, which)}
    found = {word: count for word, count in counts.items() if count}
    unaddressed = companies.count_lacking(work.connection, work.today, replace(which, unaddressed=True))
    hints = (Phrase("regulation.letters-unaddressed", {"count": unaddressed}),) if unaddressed else ()
    if not found:
        return Done((Say("regulation.letters-none", {"lines": hints}),))
    lines = tuple(Phrase(f"regulation.waits-{word}", {"count": count}) for word, count in found.items())
    choices = tuple(
        Choice(f"{COMMAND} {word} {pick.words}".rstrip(), Phrase(f"regulation.letters-do-{word}", {"count": count}))
        for word, count in found.items()
    )
    which_words = pick.words or Phrase("regulation.letters-all")
    return Done((Say("regulation.letters-steps", {"which": which_words, "lines": (*lines, *hints)}, choices),))


def letters_command(work: Work, words: str) -> Done:
    """`/peraturan belum surat [surat|ttd|kirim|cetak|pindaian] [WHICH]`."""
    if not keeps_companies(work):
        return Done((Say("regulation.not-yours-companies"),))
    word, _, rest = words.partition(" ")
    if word not in (*WORDS, PRINT, SCANNED):
        return show_steps(work, pick_of(work, words))
    pick = pick_of(work, rest)
    if word == SCANNED:
        return _ask_scan(work, pick)
    named = which_of(work, pick).employers
    data = {"act": word, "words": pick.words, "employers": list(named) if named is not None else None}
    return Done(reads=LongRead(PRINTING if word == PRINT else READING, data | {"page": pick.page}))


def plan_reminders(pages: Pages, data: Data) -> Plan:
    """Each company, or letter, of the part that waits for the act: an item, or left with its reason."""
    items: list[Item] = []
    left: list[Left] = []
    if data["act"] in WAITS:
        for _, letter in _letters(pages, data, (WAITS[data["act"]],)):
            items.append(Item(letter.id, 0, letter.company, letter.company))
        return Plan(tuple(items), ())
    which = _which(pages, data)
    count, read = partial(_count_lacking, which), partial(_lacking_after, which)
    for work, row in every(pages, count, read, lambda one: one.id):
        refusal = barred(work, row)
        if refusal is None:
            items.append(Item(row.id, 0, row.name, row.name))
        else:
            left.append(left_out(row.name, refusal))
    return Plan(tuple(items), tuple(left))


def offer_reminders(work: Work, read: LongRead, plan: Plan) -> Done:
    """The dry run as a question."""
    return parts.offer(REMINDERS, work, read.data, plan)


def read_letters(pages: Pages, data: Data) -> Done | Made:
    """Everything that stands on each letter: those on their way; of one company also those that went."""
    start = (data["page"] - 1) * MOST_PRINTED
    alone = data["employers"] is not None and len(data["employers"]) == 1
    statuses = (*LIVING, LetterStatus.POSTED) if alone else LIVING
    found, total = [], 0
    for work, letter in _letters(pages, data, statuses):
        if start <= total < start + MOST_PRINTED and letter.code is not None:
            found.append(letter_fields(work, letter))
        total += 1
    if not found:
        return Done((Say("many.none-to-print"),))
    with pages.page() as work:
        payload = papers(work, found)
        name = f"pengingat-pp-{work.today.isoformat()}-{data['page']}.pdf"
    note = Note("export.letters", why=f"{len(found)} reminders")
    return Made(name, PDF, RECIPE, payload, len(found), (note,), {"total": total})


def offer_letters(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The PDF to fetch, and the way to the next one where there are more letters."""
    if isinstance(found, Done):
        return found
    page, total = read.data["page"], found.about["total"]
    line = f"{COMMAND} {PRINT} {read.data['words']}".rstrip()
    more = (Choice(f"{line} hal {page + 1}", Phrase("case.choice-lagi")),) if page * MOST_PRINTED < total else ()
    params = {"count": found.count, "total": total}
    return Done((Say("many.printed", params, more, files=(offered(work, read, found),)),))


def _ask_scan(work: Work, pick: LackingPick) -> Done:
    """`... pindaian WHICH`: one signed paper for all letters of the part that have none yet."""
    rows = letters.unscanned(work.connection, which_of(work, pick), MOST_SCANNED)
    if not rows:
        return Done((Say("regulation.letters-none", {"lines": ()}),))
    data = {"record": SCAN_FLOW, "ids": [row.id for row in rows], "count": len(rows)}
    return Done(opens=Opening(SCAN_FLOW, data | {"names": [row.company for row in rows[:NAMED]]}))


def _which(pages: Pages, data: Data) -> Which:
    with pages.page() as work:
        pick = replace(pick_of(work, data["words"]), name="", employer=None)
        return replace(which_of(work, pick), employers=data["employers"])


def _letters(pages: Pages, data: Data, statuses: Sequence[LetterStatus]) -> Iterator[tuple[Work, Reminder]]:
    which = _which(pages, data)
    count = partial(_count_letters, which, statuses)
    return iter(every(pages, count, partial(_letters_after, which, statuses), lambda one: one.id))


def _count_letters(which: Which, statuses: Sequence[LetterStatus], work: Work) -> int:
    at = letters.count_reminders(work.connection, which)
    return sum(at.get(status, 0) for status in statuses)


def _letters_after(which: Which, statuses: Sequence[LetterStatus], work: Work, last: int | None) -> list[Reminder]:
    return letters.reminders_after(work.connection, which, statuses, last or 0, PAGE)


def _count_lacking(which: Which, work: Work) -> int:
    return companies.count_lacking(work.connection, work.today, which)


def _lacking_after(which: Which, work: Work, last: int | None) -> list[Lacking]:
    return companies.lacking_after(work.connection, work.today, which, last or 0, PAGE)
