"""A regulation as officers read it: what it is, where it stands, by when, what may be done with it."""

from collections.abc import Iterable

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import REGULATION_KEEPERS, SIGNERS, may_use
from handlers.rules.regulations.authority import ONE
from handlers.rules.regulations.contents import TEXT
from handlers.rules.regulations.life import IN_OFFICE, OPEN, REVIEWS, STEPS, RegulationAct, done_here, owner, possible
from handlers.services.base.officers import officer_words
from handlers.services.base.work import Work
from handlers.services.cases.view import turns
from handlers.services.employers.register import suggest
from handlers.services.employers.renaming import AMEND, Amended, amended_words
from handlers.services.regulations.decree import decree_file, whose
from handlers.services.regulations.filing import said_of
from handlers.services.regulations.moving import note_of
from handlers.services.regulations.points import point_lines, points_in
from handlers.services.regulations.wording import PAPER_WAITS, kind_of, status_of
from storage.enums import RegulationStatus
from storage.repositories.cases import open_case_of
from storage.repositories.regulations import count_points, has_scan, papers_of, steps_of
from storage.tables.regulations import Regulation, RegulationPaper, RegulationStep

S, A = RegulationStatus, RegulationAct
SHOWN, NEAR = 8, 3
LAST_STEPS = 4
ON_PAPER = (S.HEAD, *PAPER_WAITS, S.IN_FORCE)
"""Where there is a paper, or its draft to read."""


def show(work: Work, row: Regulation) -> Say:
    """Everything of one regulation, with the buttons of whoever looks."""
    said, (name, address) = said_of(work, row), whose(work, row)
    params = {
        "number": row.number,
        "kind": kind_of(row),
        "purpose": Phrase(f"regulation.purpose-{row.purpose}"),
        "company": name,
        "address": address,
        "proven": "yes" if row.proven else "no",
        "wlkp": said["wlkp"] or "none",
        "men": row.men,
        "women": row.women,
        "heard": Phrase(f"regulation.heard-{row.heard}"),
        "sent": work.office.today(row.sent_at),
        "round": row.round,
        "status": status_of(row),
        "lines": tuple(_lines(work, row)),
    }
    files = (decree_file(work, row),) if row.status in ON_PAPER else ()
    return Say("regulation.record", params, _choices(work, row), files=files)


def lines_of(work: Work, rows: Iterable[Regulation]) -> tuple[Phrase, ...]:
    """A line each, for a list."""
    return tuple(_line(work, row) for row in rows)


def list_buttons(rows: Iterable[Regulation], line: str, page: int, total: int) -> tuple[Choice, ...]:
    """One for each of the page, and for the pages beside it."""
    return (*(Choice(f"/peraturan {row.number}", row.number) for row in rows), *turns(line, page, total, SHOWN))


def history_lines(work: Work, row: Regulation, most: int | None = None) -> tuple[Phrase, ...]:
    """What was done, by whom, on which day; the last `most` of it."""
    steps = steps_of(work.uow.session, row.row_id)
    found = []
    for step in steps if most is None else steps[-most:]:
        note = note_of(work, row, step)
        said = amended_words(Amended.read(note)) if step.act == AMEND else note or "none"
        params = {"day": step.on, "did": _did(step), "who": _who(work, step), "note": said}
        found.append(Phrase("regulation.step", params))
    return tuple(found)


def show_changed(work: Work, row: Regulation) -> Say:
    """It is no longer what was looked at: what was done last, when, and by whom, which may be whoever asks."""
    last = steps_of(work.uow.session, row.row_id)[-1]
    own = last.staff_id is not None and last.staff_id == work.actor.staff_id
    who = Phrase("regulation.by-yourself") if own else _who(work, last)
    return Say("regulation.changed", {
        "number": row.number, "did": _did(last), "who": who, "at": work.office.local(last.at),
    })  # fmt: skip


def _who(work: Work, step: RegulationStep) -> Phrase:
    if step.act in (A.DEEM, A.LAPSE, "remind", "merge"):
        return Phrase("regulation.by-clock")
    if step.staff_id is not None:
        return officer_words(work, step.staff_id)
    return Phrase(f"regulation.by-{'register' if step.act == AMEND else 'company'}")


def _did(step: RegulationStep) -> Phrase:
    at_step = Phrase(f"regulation.step-{step.from_status}") if step.from_status in STEPS else ""
    return Phrase(f"regulation.did-{step.act}", {"step": at_step})


def act_button(row: Regulation, word: str, label: str | Phrase = "") -> Choice:
    """Do `word` to the regulation as it stands now: once somebody else has acted, the button does nothing."""
    return Choice(
        f"/peraturan {row.number} {word} v{row.version}", label or Phrase(f"regulation.do-{_named(row, word)}")
    )


def _named(row: Regulation, word: str) -> str:
    """Whoever signs approves, everybody before passes on; a number that is there can be put right."""
    if word == "nomor" and row.decree_number:
        return "nomor-lain"
    return "setuju-kepala" if word == "setuju" and row.status is S.HEAD else word


def is_theirs(work: Work, row: Regulation) -> bool:
    """True where the next step is that of whoever looks."""
    return work.actor.role is not None and owner(row.status, work.office.regulations.merged) is work.actor.role


def has_open_points(work: Work, row: Regulation) -> bool:
    """True where something is to be mended: it goes back to the company with that, and not on."""
    return row.status in REVIEWS and bool(point_lines(work, row))


def words_for(work: Work, row: Regulation) -> tuple[str, ...]:
    """What whoever looks may do now, as words after the number; the likeliest first."""
    merged = work.office.regulations.merged
    here = done_here(row.status, merged)
    words: list[str] = []
    if is_theirs(work, row):
        if S.VERIFICATION in here and row.lacking is None:
            words += ["isi"]
        elif row.status not in PAPER_WAITS:
            words += ["setuju"]
        words += ["kurang"] * (S.REGISTRATION in here)
        words += ["titik", "kembali"] * (row.status in REVIEWS)
        words += ["isi"] * bool(S.VERIFICATION in here and row.lacking)
        words += ["hapus"] * bool(count_points(work.connection, row.row_id, row.round))
        words += ["balik"] * (A.CORRECT in possible(row.status, row.kind) and S.CORRECTION not in here)
    if row.status in PAPER_WAITS and (is_theirs(work, row) or may_use(SIGNERS, work.actor)):
        words += ["terbit"] * (row.decree_number is not None) + ["nomor"]
    if row.status is S.IN_FORCE:
        words += _once_in_force(work, row)
    return tuple(words)


def _once_in_force(work: Work, row: Regulation) -> list[str]:
    keeps = may_use(REGULATION_KEEPERS, work.actor)
    writes = work.actor.role is owner(S.DECREE, work.office.regulations.merged)
    words = ["perpanjang"] * (keeps and row.extended_from is None) + ["ralat", "cabut"] * keeps
    wants_scan = (keeps or writes) and not has_scan(work.connection, row.row_id)
    return words + ["pindaian"] * wants_scan


def _choices(work: Work, row: Regulation) -> tuple[Choice, ...]:
    words = words_for(work, row)
    if has_open_points(work, row):
        words = tuple(sorted((word for word in words if word != "setuju"), key=lambda word: word != "kembali"))
    asks_whose = words[:1] == ("setuju",) and not row.proven
    acts = [*_employers(work, row)] if asks_whose else []
    acts += [act_button(row, word) for word in (words[1:] if asks_whose else words)]
    texts = [paper for paper in papers_of(work.uow.session, row.row_id) if paper.kind == TEXT] if row.round > 1 else []
    beside = ("berkas", *(("banding",) if len(texts) > 1 else ()), "riwayat")
    looks = (Choice(f"/peraturan {row.number} {word}", Phrase(f"regulation.do-{word}")) for word in beside)
    return (*acts, *looks)


def _employers(work: Work, row: Regulation) -> list[Choice]:
    """Which row of the register it is: those of a near name, or a new one. It is complete with that."""
    near = suggest(work, said_of(work, row)["name"], row.place, NEAR)
    known = [act_button(row, f"setuju {one.id}", Phrase("regulation.do-is", {"name": one.name})) for one in near]
    return [*known, act_button(row, "setuju baru", Phrase("regulation.do-setuju-baru"))]


def _lines(work: Work, row: Regulation) -> Iterable[Phrase]:
    if row.due is not None and row.status in OPEN:
        late = row.due < work.today
        yield Phrase(f"regulation.due-{'late' if late else 'line'}", {"day": row.due})
    if row.reach != ONE:
        yield Phrase(f"regulation.branch-{row.reach}")
    if row.deemed_by is not None:
        yield Phrase("regulation.deemed-by", {"day": row.deemed_by})
    newest = {one.kind: one for one in papers_of(work.uow.session, row.row_id)}
    yield from map(_paper, newest.values())
    if row.decree_number:
        yield Phrase(
            "regulation.decree-line",
            {"number": row.decree_number, "dated": row.decree_dated, "starts": row.starts, "ends": row.ends},
        )
    if row.status is S.DEEMED:
        yield Phrase("regulation.deemed-line", {"day": row.deemed_on, "ends": row.ends})
    if row.lacking == "":
        yield Phrase("regulation.contents-whole")
    yield from point_lines(work, row)
    yield from _asked_before(work, row)
    if _has_open_case(work, row):
        yield Phrase("regulation.open-case")
    yield from history_lines(work, row, LAST_STEPS)


def _asked_before(work: Work, row: Regulation) -> tuple[Phrase, ...]:
    """The points of the version before, while this one is looked at: whoever checks it reads what was asked."""
    before = points_in(work, row, row.round - 1) if row.status in IN_OFFICE else []
    if not before:
        return ()
    head = Phrase("regulation.asked-before", {"round": row.round - 1})
    return (head, *point_lines(work, row, row.round - 1))


def _has_open_case(work: Work, row: Regulation) -> bool:
    """True for whoever corrects, where the company has an open case: that there is one is all that is said of it."""
    if work.actor.role is not owner(S.CORRECTION, work.office.regulations.merged):
        return False
    return row.proven and row.employer_id is not None and open_case_of(work.uow.session, row.employer_id) is not None


def _paper(paper: RegulationPaper) -> Phrase:
    scans = paper.pages - paper.readable
    what = Phrase(f"regulation.paper-{paper.kind}")
    return Phrase("regulation.paper", {"what": what, "pages": paper.pages, "scans": scans or "none"})


def _line(work: Work, row: Regulation) -> Phrase:
    late = row.due is not None and row.due < work.today
    until = Phrase(f"regulation.until-{'late' if late else 'date'}", {"day": row.due}) if row.due is not None else ""
    params = {"number": row.number, "company": whose(work, row)[0], "kind": kind_of(row), "status": status_of(row)}
    return Phrase("regulation.line", params | {"until": until})
