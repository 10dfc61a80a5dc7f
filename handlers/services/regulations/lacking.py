"""`/peraturan belum`: companies of the register without a regulation, one of them, and all of them as a sheet."""

from collections.abc import Sequence
from functools import partial

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.sheet_companies import UNCLEAR, read_workers
from handlers.rules.regulations.lacking_picks import BOUND, NEVER, UNKNOWN, LackingPick, read_pick
from handlers.rules.regulations.reminders import WAITS
from handlers.services.base.long_reads import Made, Note, Pages, every, offered
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.base.workbooks import XLSX, Cell, day_cell, sheet_content
from handlers.services.cases.view import turns
from handlers.services.employers.register import suggest
from handlers.services.employers.workforce import OFFICE, keeps_companies, note_workers
from handlers.services.regulations.reminding import barred, letter_lines, letters_of, scans_of
from handlers.services.regulations.share import count_companies, district_lines
from storage.repositories import regulations_lacking as rows
from storage.repositories.employers import standing_employer
from storage.repositories.regulations_lacking import Lacking, Which

COMMAND = "/peraturan belum"
READING, DRAWER = "regulation-lacking", "spreadsheet"
WORKERS_FLOW = "company-workers"
SHOWN, MOST_NAMED, PAGE = 8, 40, 500
HEADS = ("name", "address", "district", "workers", "email", "phone", "said", "on", "reminded")
UNKNOWN_COMPANY = Done((Say("regulation.none-company"),))


def pick_of(work: Work, words: str) -> LackingPick:
    """The part of the companies that the words name."""
    return read_pick(words, work.office.area.districts)


def which_of(work: Work, pick: LackingPick) -> Which:
    """The same as rows know it: a name is looked for in the register."""
    named: list[int] | None = [pick.employer] if pick.employer is not None else None
    if pick.name:
        named = [one.id for one in suggest(work, pick.name, limit=MOST_NAMED)]
    reminded = None if not pick.reminded else pick.reminded != NEVER
    return Which(None if pick.unknown else pick.least, pick.district, reminded, named)


def show_lacking(work: Work, words: str) -> Done:
    """`/peraturan belum [WHICH] [hal N]`: who has nothing in force and nothing under way, and the share that has."""
    pick = pick_of(work, words)
    which, (whole, by_district) = which_of(work, pick), count_companies(work)
    if not (whole.bound or whole.few or whole.unknown):
        return Done((Say("regulation.lacking-nobody"),))
    total = rows.count_lacking(work.connection, work.today, which)
    found = rows.lacking(work.connection, work.today, which, SHOWN, (pick.page - 1) * SHOWN)
    everybody = "none" if total else Phrase("regulation.lacking-whole")
    params = {
        "share": whole.lines,
        "which": Phrase("regulation.lacking-which", {"words": pick.words, "count": total}) if pick.words else everybody,
        "lines": tuple(_line(work, row) for row in found),
    }
    choices = [Choice(f"{COMMAND} {row.id}", row.name[:40]) for row in found]
    choices += turns(f"{COMMAND} {pick.words}".rstrip(), pick.page, total, SHOWN)
    acts = _acts(work, pick, total) if pick.page == 1 else []
    if pick.page == 1 and not pick.words:
        acts += _ways(whole.unknown, len(by_district))
    return Done((Say("regulation.lacking", params, (*acts, *choices)),))


def _acts(work: Work, pick: LackingPick, total: int) -> list[Choice]:
    """What is done with those that are shown."""
    words = f" {pick.words}".rstrip()
    letters = Choice(f"{COMMAND} surat{words}", Phrase("regulation.do-remind"))
    sheet = Choice(f"{COMMAND} lembar{words}", Phrase("regulation.do-sheet"))
    return [letters] * (keeps_companies(work) and not pick.unknown) + [sheet] * bool(total)


def _ways(unknown: int, districts: int) -> list[Choice]:
    """Further lists."""
    named = Choice(f"{COMMAND} {UNKNOWN}", Phrase("regulation.choice-unknown", {"count": unknown}))
    places = Choice(f"{COMMAND} kecamatan", Phrase("regulation.choice-districts"))
    return [named] * bool(unknown) + [places] * (districts > 1)


def show_districts(work: Work) -> Done:
    """`/peraturan belum kecamatan`: the share of each district, with a button for those of it that lack one."""
    whole, found = count_companies(work)
    area = work.office.area
    names = [name for code in found if found[code].lacking and (name := area.district_name(code))]
    choices = tuple(Choice(f"{COMMAND} {name}", name) for name in names)
    params = {"share": whole.lines, "lines": district_lines(work, found)}
    return Done((Say("regulation.by-district", params, choices),))


def show_company(work: Work, employer_id: int) -> Done:
    """`/peraturan belum ID`: what is known of a company, its letters, and what can be done."""
    found = rows.company(work.connection, work.today, employer_id)
    if found is None:
        return UNKNOWN_COMPANY
    row, standing = found
    params = {
        "company": row.name,
        "standing": Phrase(f"regulation.standing-{standing}"),
        "address": row.address or "none",
        "district": work.office.area.place(row.place) or "none",
        "lines": (_workers(row), *_contact(row), *letter_lines(work, row.id)),
    }
    choices = _company_choices(work, row, standing)
    return Done((Say("regulation.lacking-company", params, choices, files=_files(work, row.id)),))


def _files(work: Work, employer_id: int) -> tuple[FileRecipe, ...]:
    return (*letters_of(work, employer_id), *scans_of(work, employer_id))


def _company_choices(work: Work, row: Lacking, standing: int) -> tuple[Choice, ...]:
    if not keeps_companies(work):
        return ()
    number = Choice(f"{COMMAND} {row.id} pekerja", Phrase("regulation.do-workers"))
    bound = not standing and (row.workers or 0) >= BOUND
    words = ["surat"] * (bound and barred(work, row) is None) + list(WAITS) * row.living + ["cetak"] * row.living
    acts = (Choice(f"{COMMAND} surat {word} nomor {row.id}", Phrase(f"regulation.remind-{word}")) for word in words)
    return (*acts, number)


def ask_workers(work: Work, employer_id: int, words: str) -> Done:
    """`/peraturan belum ID pekerja [N]`: how many work there, asked for where it is not said."""
    row = standing_employer(work.connection, employer_id)
    if row is None or rows.company(work.connection, work.today, row.id) is None:
        return UNKNOWN_COMPANY
    if not keeps_companies(work):
        return Done((Say("regulation.not-yours-companies"),))
    count = read_workers(words)
    if count is None or count == UNCLEAR:
        data = {"record": f"company:{row.id}", "id": row.id, "company": row.name}
        return Done(opens=Opening(WORKERS_FLOW, data))
    return keep_workers(work, {"id": row.id, "typed": str(count)})


def keep_workers(work: Work, data: Data) -> Done:
    """The effect `regulation.workers`: the number was typed."""
    row = standing_employer(work.connection, int(data["id"]))
    if row is None or not keeps_companies(work):
        return UNKNOWN_COMPANY
    note_workers(work, row.id, int(data["typed"]), OFFICE, work.today)
    return show_company(work, row.id)


def ask_sheet(work: Work, words: str) -> Done:
    """`/peraturan belum lembar [WHICH]`: all of them, read beside the turn."""
    pick = pick_of(work, words)
    which = which_of(work, pick)
    named = list(which.employers) if which.employers is not None else None
    return Done(reads=LongRead(READING, {"words": pick.words, "employers": named}))


def read_lacking(pages: Pages, data: Data) -> Done | Made:
    """Every company of the part, as rows that can be filled in and sent back."""
    found: list[list[Cell]] = []
    with pages.page() as work:
        today, pick = work.today, pick_of(work, data["words"])
    which = Which(
        None if pick.unknown else pick.least,
        pick.district,
        None if not pick.reminded else pick.reminded != NEVER,
        data["employers"],
    )
    count, read = partial(_count, which), partial(_after, which)
    for work, row in every(pages, count, read, lambda one: one.id):
        found.append(_cells(work, row))
    if not found:
        return Done((Say("regulation.lacking-none"),))
    heads = [{"key": f"regulation.head-{name}"} for name in HEADS]
    note = Note("export.lacking", why=f"{len(found)} companies")
    content = sheet_content(heads, found, today)
    return Made(f"belum-pp-{today.isoformat()}.xlsx", XLSX, DRAWER, content, len(found), (note,))


def offer_lacking(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The sheet to fetch."""
    if isinstance(found, Done):
        return found
    return Done((Say("regulation.lacking-sheet", {"count": found.count}, files=(offered(work, read, found),)),))


def _count(which: Which, work: Work) -> int:
    return rows.count_lacking(work.connection, work.today, which)


def _after(which: Which, work: Work, last: int | None) -> Sequence[Lacking]:
    return rows.lacking_after(work.connection, work.today, which, last or 0, PAGE)


def _cells(work: Work, row: Lacking) -> list[Cell]:
    said: Cell = [(f"regulation.workers-{row.workers_from}", {})] if row.workers_from else ""
    on: Cell = day_cell(row.workers_on) if row.workers_on else ""
    reminded: Cell = day_cell(row.reminded) if row.reminded else ""
    workers = str(row.workers) if row.workers is not None else ""
    district = work.office.area.district_name((row.place or "")[: rows.DISTRICT]) or ""
    return [row.name, row.address, district, workers, row.email, row.phone, said, on, reminded]


def _line(work: Work, row: Lacking) -> Phrase:
    district = work.office.area.district_name((row.place or "")[: rows.DISTRICT]) or "none"
    state = Phrase("regulation.reminded-on", {"day": row.reminded}) if row.reminded is not None else ""
    state = Phrase("regulation.letter-living") if row.living else state
    count = row.workers if row.workers is not None else "none"
    return Phrase(
        "regulation.lacking-line", {"company": row.name, "district": district, "workers": count, "state": state}
    )


def _contact(row: Lacking) -> tuple[Phrase, ...]:
    said = ", ".join(filter(None, (row.email, row.phone)))
    return (Phrase("regulation.contact", {"contact": said}),) if said else ()


def _workers(row: Lacking) -> Phrase:
    if row.workers is None:
        return Phrase("regulation.workers-none")
    source = Phrase(f"regulation.workers-{row.workers_from}")
    return Phrase("regulation.workers-said", {"count": row.workers, "source": source, "day": row.workers_on})
