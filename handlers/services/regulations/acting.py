"""What officers do to a regulation: at once, or once the questions of the act are answered."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.regulations.life import Impossible, RegulationAct, done_here, owned_by, owner
from handlers.rules.regulations.points import Point, read_points
from handlers.rules.regulations.validity import last_day, latest_extension, may_extend, may_hold
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.register import add_row
from handlers.services.employers.renaming import UNTIL
from handlers.services.employers.workforce import FILING, note_workers
from handlers.services.regulations.amending import ACT, FIELDS, amend, ask_what
from handlers.services.regulations.decree import decree_file, keep_scan, put_scan_away
from handlers.services.regulations.filing import said_of
from handlers.services.regulations.moving import add_step, move
from handlers.services.regulations.news import tell_signer
from handlers.services.regulations.points import add_points, forget_points, point_lines, points_in
from handlers.services.regulations.view import act_button, has_open_points, is_theirs, show, words_for
from handlers.services.regulations.wording import status_of
from storage.enums import RegulationStatus
from storage.repositories.employers import HIDDEN, standing_employer
from storage.repositories.regulations import waiting
from storage.tables.regulations import Regulation

S, A = RegulationStatus, RegulationAct
FLOW = "regulation-act"
SOURCE = "employer"
ALL = "semua"
TWO_YEARS = "dua-tahun"
LONGEST_ID = 9
"""Digits of a row's number."""
_VERSION = re.compile(r"\bv(\d{1,9})$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed after the number: a word, what stands behind it, the version that was looked at."""

    word: str
    rest: str
    version: int | None

    @classmethod
    def read(cls, text: str) -> "Asked":
        """`setuju 12 v3`, `titik 12 | lembur | upah`."""
        seen = _VERSION.search(text.strip())
        word, _, rest = _VERSION.sub("", text.strip()).strip().partition(" ")
        return cls(word.casefold(), rest.strip(), int(seen[1]) if seen else None)


def not_now(work: Work, row: Regulation) -> Done:
    """That it cannot be done, or is somebody else's step, and how it stands."""
    theirs = is_theirs(work, row) or owner(row.status, work.office.regulations.merged) is None
    key = "regulation.cannot" if theirs else "regulation.not-yours"
    return Done((Say(key, {"number": row.number, "status": status_of(row)}), show(work, row)))


def _moved(
    work: Work,
    row: Regulation,
    act: RegulationAct,
    note: str = "",
    **changes: Any,  # noqa: ANN401 -- columns
) -> Done:
    """Done, and what waits next for this officer."""
    try:
        move(work, row, act, note=note, **changes)
    except Impossible:
        return not_now(work, row)
    until = Phrase("regulation.until-day", {"day": row.due}) if row.due is not None else ""
    params = {"number": row.number, "status": status_of(row), "until": until}
    statuses = owned_by(work.actor.role, work.office.regulations.merged)
    rest = waiting(work.uow.session, statuses, 1)
    following = tuple(Choice(f"/peraturan {one.number}", Phrase("regulation.choice-berikutnya")) for one in rest)
    paper = {S.DECREE: "nomor", S.IN_FORCE: "pindaian"}.get(row.status)
    numbers = (act_button(row, paper),) if paper is not None and paper in words_for(work, row) else ()
    files = (decree_file(work, row),) if row.status is S.IN_FORCE else ()
    return Done((Say("regulation.done", params, (*numbers, *following), files=files),))


def _accept(work: Work, row: Regulation, asked: Asked) -> Done:
    """`setuju [ID|baru]`: on to the next step; the registrar also says which company of the register it is."""
    merged = work.office.regulations.merged
    here = done_here(row.status, merged)
    if S.VERIFICATION in here and row.lacking is None:
        return _open(work, row, "isi")
    if has_open_points(work, row):
        return Done((Say("regulation.has-points", {"number": row.number}), show(work, row)))
    if S.REGISTRATION in here and not row.proven and (refused := _know_company(work, row, asked.rest)) is not None:
        return refused
    return _moved(work, row, A.ACCEPT)


def _know_company(work: Work, row: Regulation, which: str) -> Done | None:
    """Let it be the company of this row of the register, or of a new one."""
    said = said_of(work, row)
    if which.isdecimal() and len(which) <= LONGEST_ID:
        employer = standing_employer(work.connection, int(which))
        if employer is None or employer.known_from in HIDDEN:
            return not_now(work, row)
        row.employer_id = employer.id
    elif which == "baru" or row.employer_id is None:
        row.employer_id = add_row(work, said["name"], said["address"], row.place, SOURCE)
    row.proven = True
    if row.employer_id is not None:
        note_workers(work, row.employer_id, row.men + row.women, FILING, work.office.today(row.sent_at))
    work.audit("regulation.proven", f"regulation:{row.id}", why=f"employer:{row.employer_id}")
    return None


def _open(work: Work, row: Regulation, word: str) -> Done:
    """The questions that an act has."""
    data: Data = {"number": row.number, "act": word, "version": row.version, "kind": str(row.kind)}
    data["purpose"] = row.purpose
    if word == "nomor" and row.status is S.DEEMED and row.starts is not None:
        data["starts"] = row.starts.isoformat()
    if word == "perpanjang" and row.ends is not None:
        data |= {"held": row.ends.isoformat(), "latest": latest_extension(row.ends).isoformat()}
    if word == f"{ACT}-{UNTIL}" and row.starts is not None:
        data["starts"] = row.starts.isoformat()
        data |= {"latest": latest_extension(row.extended_from).isoformat()} if row.extended_from is not None else {}
    if word == "kembali":
        data |= {"days": work.office.regulations.mend_days, "count": len(point_lines(work, row))}
    return Done(opens=Opening(FLOW, data))


def _asks(word: str) -> Callable[[Work, Regulation, Asked], Done]:
    return lambda work, row, _asked: _open(work, row, word)


def _points_typed(work: Work, row: Regulation, asked: Asked) -> Done:
    """`titik`, with the points in the same message or asked for."""
    points, wrong = read_points(asked.rest)
    if not points or wrong:
        return _open(work, row, "titik")
    return keep_points(work, row, points)


def keep_points(work: Work, row: Regulation, points: Sequence[Point]) -> Done:
    """Write down points of this version; those that stand there already are not written twice."""
    known = points_in(work, row)
    points = [point for point in points if point not in known]
    total = add_points(work, row, points)
    row.version += 1
    add_step(work, row, "points", row.status)
    return Done(
        (Say("regulation.points-kept", {"number": row.number, "added": len(points), "count": total}), show(work, row))
    )


def _points_forgotten(work: Work, row: Regulation, _asked: Asked) -> Done:
    """`hapus`: the points of this version are taken back, before it is returned."""
    forget_points(work, row)
    row.version += 1
    add_step(work, row, "points-gone", row.status)
    return Done((Say("regulation.points-forgotten", {"number": row.number}), show(work, row)))


def _points_given(work: Work, row: Regulation, data: Data) -> Done:
    return keep_points(work, row, [point for piece in data["points"] for point in read_points(piece)[0]])


def _checked(work: Work, row: Regulation, data: Data) -> Done:
    """`isi`: the checklist was gone through."""
    lacking = "" if data["contents"] == ALL else data["contents"]
    row.lacking = lacking
    row.version += 1
    add_step(work, row, "check", row.status)
    if not lacking and S.REGISTRATION not in done_here(row.status, work.office.regulations.merged):
        return _accept(work, row, Asked("setuju", "", None))
    return Done(
        (
            Say("regulation.checked", {"number": row.number, "count": len(lacking.split(",")) if lacking else 0}),
            show(work, row),
        )
    )


def _returned(work: Work, row: Regulation, _data: Data) -> Done:
    if not point_lines(work, row):
        return Done((Say("regulation.no-points", {"number": row.number}), show(work, row)))
    return _moved(work, row, A.RETURN)


def _numbered(work: Work, row: Regulation, data: Data) -> Done:
    """`nomor`: what will be signed bears number, date and validity from now on. Nothing is in force by that."""
    dated, starts = date.fromisoformat(data["on"]), date.fromisoformat(data["starts"])
    ends = last_day(starts) if data["ends"] == TWO_YEARS else date.fromisoformat(data["ends"])
    if not may_hold(starts, ends):
        return Done((Say("regulation.too-long", {"latest": last_day(starts)}), show(work, row)))
    if row.employer_id is None or not row.proven:
        _know_company(work, row, "")
    row.decree_number, row.decree_dated, row.starts, row.ends = data["register"], dated, starts, ends
    row.version += 1
    add_step(work, row, "number", row.status)
    tell_signer(work, row)
    params = {"number": row.number, "decree": row.decree_number, "dated": dated}
    choices = (act_button(row, "terbit"), act_button(row, "nomor"))
    return Done((Say("regulation.numbered", params, choices, files=(decree_file(work, row),)),))


def _issued(work: Work, row: Regulation, data: Data) -> Done:
    """`terbit`: it came back signed by hand, and is in force with that."""
    scan = use_upload(work, data["scan"][0]) if data.get("scan") else None
    if scan is None or row.decree_number is None:
        return not_now(work, row)
    keep_scan(work, row, scan.content)
    return _moved(work, row, A.ISSUE)


def _extended(work: Work, row: Regulation, data: Data) -> Done:
    """The paper says another end from now on, and is signed anew; the one signed before goes to the papers."""
    longer = date.fromisoformat(data["until"])
    if row.ends is None or not may_extend(row.ends, longer, work.today, row.extended_from):
        return not_now(work, row)
    put_scan_away(work, row)
    return _moved(work, row, A.EXTEND, extended_from=row.ends, ends=longer, reminded=0)


def _scanned(work: Work, row: Regulation, data: Data) -> Done:
    scan = use_upload(work, data["scan"][0]) if data.get("scan") else None
    if scan is None:
        return Done((show(work, row),))
    keep_scan(work, row, scan.content)
    add_step(work, row, "scan", row.status)
    return Done((Say("regulation.scan-kept", {"number": row.number}),))


def _amends(work: Work, row: Regulation, asked: Asked) -> Done:
    """`ralat [WHAT]`: which of them, or the question for it."""
    return _open(work, row, f"{ACT}-{asked.rest}") if asked.rest in FIELDS else ask_what(row)


BEGINS: Mapping[str, Callable[[Work, Regulation, Asked], Done]] = {
    "setuju": _accept,
    "balik": lambda work, row, _asked: _moved(work, row, A.CORRECT),
    "titik": _points_typed,
    "hapus": _points_forgotten,
    ACT: _amends,
} | {word: _asks(word) for word in ("kurang", "isi", "kembali", "nomor", "terbit", "perpanjang", "cabut", "pindaian")}
"""Words after the number: what is done at once, or asked first."""
ENDS: Mapping[str, Callable[[Work, Regulation, Data], Done]] = {
    "kurang": lambda work, row, data: _moved(work, row, A.LACK, note=data["note"]),
    "isi": _checked,
    "titik": _points_given,
    "kembali": _returned,
    "nomor": _numbered,
    "terbit": _issued,
    "perpanjang": _extended,
    "cabut": lambda work, row, data: _moved(work, row, A.REVOKE, note=data["why"]),
    "pindaian": _scanned,
} | dict.fromkeys((f"{ACT}-{field}" for field in FIELDS), amend)
"""What is done with the answers."""
