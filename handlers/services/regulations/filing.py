"""A company hands in its regulation: it gets a number and a date, its papers are kept, the registrar is told."""

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.employer_names import name_key
from handlers.rules.cases.letter_codes import LABEL
from handlers.rules.pairing import code_of
from handlers.rules.regulations.comparing import readable
from handlers.rules.regulations.contents import CONSULTED, PREVIOUS, TEXT
from handlers.rules.regulations.filing_answers import OUTSIDE, SKIPPED, workers
from handlers.rules.regulations.life import Impossible, RegulationAct, stands_at
from handlers.services.base.attempts import held_until, wrong_try
from handlers.services.base.numbers import new_number
from handlers.services.base.opting import with_news
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Opening, Upload, Work
from handlers.services.regulations.moving import LETTER, add_step, begin_clocks, find_regulation, move
from handlers.services.regulations.news import tell_owner
from handlers.services.regulations.wording import kind_of
from storage.enums import RegulationKind, RegulationStatus
from storage.repositories.employers import REPORTED, with_key
from storage.tables.regulations import Regulation, RegulationPaper

FLOW, AGAIN = "regulation", "regulation-again"
CODE_BYTES = 12
CELL, CODE_CELL = "regulations.content", "regulations.code"
PAPER, TEXTS = "regulation_papers.content", "regulation_papers.texts"
A_DAY = 10
"""Regulations and versions that one chat may send in a day."""
UNKNOWN = Done((Say("regulation.unknown"),))
ANSWERED_AS = {TEXT: (TEXT, "text-again", "text-lacking"), CONSULTED: (CONSULTED,), PREVIOUS: (PREVIOUS,)}
"""The questions that take a paper of a kind."""


def begin(work: Work, kind: str = "") -> Done:
    """*ajukan pp*: the questions, unless this chat has sent too much today."""
    if (enough := _enough(work)) is not None:
        return enough
    return Done((Say("regulation.welcome"),), opens=Opening(FLOW, {"kind": kind} if kind else {}))


def hand_in(work: Work, data: Data) -> Done:
    """*Kirim*: everything of it in one row, with its papers."""
    number, kind = new_number(work, LETTER), RegulationKind(data["kind"])
    men, women = workers(data["workers"])
    code, vault = code_of(urlsafe_b64decode(work.token(CODE_BYTES))), work.vault
    said = {name: data[name] for name in ("name", "address")}
    said["wlkp"] = "" if data["wlkp"] == SKIPPED else data["wlkp"]
    place = None if data["district"] == OUTSIDE else data["district"]
    row = Regulation(
        number=number,
        kind=kind,
        purpose=data["purpose"],
        reach=data["reach"],
        heard=data["heard"],
        employer_id=_of_register(work, said["name"], place),
        chat_id=work.here.id,
        place=place,
        men=men,
        women=women,
        content=vault.seal(json.dumps(said).encode(), f"{CELL}:{number}"),
        status=RegulationStatus.REGISTRATION,
        status_at=work.now,
        step_since=work.today,
        sent_at=work.now,
        code_index=vault.index(LABEL, code),
        code=vault.seal(code.encode(), CODE_CELL),
    )
    begin_clocks(work, row, stands_at(RegulationStatus.REGISTRATION, work.office.regulations.merged))
    add_step(work, row, "send", None)
    scans = _keep_papers(work, row, data)
    wrong_try(work, _tries(work))
    tell_owner(work, row, f"regulation:{row.id}:{row.version}")
    return Done((with_news(work, _receipt(row, scans=scans)),))


def send_again(work: Work, data: Data) -> Done:
    """A mended version: within its time the same process goes on, after it a new one begins."""
    row = own_regulation(work, str(data["number"]))
    if row is None:
        return UNKNOWN
    anew = row.status is RegulationStatus.LAPSED
    try:
        move(work, row, RegulationAct.RESUBMIT, round=row.round + 1, lacking=None)
    except Impossible:
        return Done((Say("regulation.not-now", {"number": row.number}),))
    scans = _keep_papers(work, row, data)
    _keep_number(work, row, data.get("wlkp", SKIPPED))
    wrong_try(work, _tries(work))
    params = {"number": row.number, "due": row.due, "decides": _decides(row)}
    key = "regulation.received-anew" if anew else "regulation.received-again"
    scanned = (Say("regulation.scanned"),) if scans else ()
    return Done((Say(key, params, (_see(row),)), *scanned))


def own_regulation(work: Work, number: str) -> Regulation | None:
    """A regulation that one of this person's chats sent; None for everybody else's."""
    row = find_regulation(work, number)
    return row if row is not None and row.chat_id in work.chats else None


def said_of(work: Work, row: Regulation) -> Mapping[str, str]:
    """What the company said of itself: name, address, number in the ministry's register."""
    found: dict[str, str] = json.loads(work.vault.open(row.content, f"{CELL}:{row.number}"))
    return found


def _of_register(work: Work, name: str, place: str | None) -> int | None:
    """The row of the register with that very name, which an officer still confirms; None where there is none."""
    rows = [row for row in with_key(work.connection, name_key(name)) if row.known_from != REPORTED]
    same = [row for row in rows if row.place is None or place is None or row.place.startswith(place)]
    return same[0].id if same else None


def _keep_number(work: Work, row: Regulation, wlkp: str) -> None:
    """The number in the ministry's register came with the mended version."""
    if wlkp != SKIPPED:
        said = {**said_of(work, row), "wlkp": wlkp}
        row.content = work.vault.seal(json.dumps(said).encode(), f"{CELL}:{row.number}")


def _keep_papers(work: Work, row: Regulation, data: Data) -> bool:
    """Keep what came with it; True where some page of its text is a scan."""
    scans = False
    for kind, steps in ANSWERED_AS.items():
        for upload_id in [one for step in steps for one in data.get(step) or ()]:
            upload = use_upload(work, upload_id)
            if upload is not None:
                scans |= _keep_paper(work, row, kind, upload) and kind == TEXT
    return scans


def _keep_paper(work: Work, row: Regulation, kind: str, upload: Upload) -> bool:
    texts = list(upload.texts)
    words = sum(map(readable, texts))
    sealed: dict[str, Any] = {
        "content": work.vault.seal(upload.content, f"{PAPER}:{row.number}"),
        "texts": work.vault.seal(json.dumps(texts).encode(), f"{TEXTS}:{row.number}"),
    }
    found = RegulationPaper(
        regulation_id=row.row_id,
        round=row.round,
        kind=kind,
        type=upload.type,
        pages=len(texts),
        readable=words,
        at=work.now,
        **sealed,
    )
    work.uow.session.add(found)
    work.uow.session.flush()
    return words < len(texts)


def _receipt(row: Regulation, *, scans: bool) -> Say:
    """The number, the date, what happens next and by when."""
    params = {"number": row.number, "kind": kind_of(row), "day": row.step_since, "due": row.due}
    params |= {"decides": _decides(row), "scans": "yes" if scans else "no"}
    return Say("regulation.receipt", params, (_see(row),))


def _decides(row: Regulation) -> Phrase | str:
    """By when the office decides about a PP; nothing of a PKB, for which no law says it."""
    return Phrase("regulation.decides", {"day": row.deemed_by}) if row.deemed_by is not None else ""


def _see(row: Regulation) -> Choice:
    return Choice(f"/ajukan {row.number}", Phrase("regulation.choice-lihat"))


def _enough(work: Work) -> Done | None:
    if not work.limited or held_until(work, _tries(work), A_DAY) is None:
        return None
    return Done((Say("regulation.too-many", {"contact": work.office.help_line}),))


def _tries(work: Work) -> str:
    return f"regulations:{work.here.id}"
