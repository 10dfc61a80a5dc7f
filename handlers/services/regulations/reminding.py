"""Letters that remind companies, many at once: drafted, numbered when signed by hand, posted, their signed paper kept.

Picking, counting, parts and undo are those of letters of cases (`handlers.services.cases.many.parts`).
"""

import base64
from base64 import urlsafe_b64decode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.flow import Data, FileRecipe, Phrase, Say
from handlers.rules.cases.letter_codes import LABEL, read_letter_code
from handlers.rules.pairing import code_of
from handlers.rules.regulations.reminders import AGAIN_AFTER, MAKES, WORDS, ReminderKind
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Work
from handlers.services.cases.letters import CODE_BYTES, Refused
from handlers.services.cases.many import parts
from handlers.services.cases.many.parts import Item, Matter, left_lines, left_out
from handlers.services.cases.paper import PDF
from handlers.services.employers.workforce import keeps_companies
from storage.enums import LetterStatus
from storage.repositories import bulk
from storage.repositories import regulations_reminding as letters
from storage.repositories.bulk import Act
from storage.repositories.employers import standing_employer
from storage.repositories.regulations_lacking import Lacking, company
from storage.repositories.regulations_reminding import Reminder
from storage.unit_of_work import UnitOfWork

COMMAND = "/peraturan belum surat"
FLOW, RECIPE = "reminder-many", "regulation-reminders"
CODE_CELL, SCAN = "regulation_reminders.code", "regulation_reminders.scan"
PROVES = (LetterStatus.SIGNED, LetterStatus.POSTED)
KINDS = tuple(ReminderKind)
SHOWN = 4
"""Letters that the page of a company names."""


@dataclass(frozen=True, slots=True)
class ProvenReminder:
    """All that the page of a reminder's code says."""

    number: str
    dated: date
    company: str
    status: LetterStatus


def may(work: Work, _word: str) -> bool:
    """Whoever keeps the companies writes to them."""
    return keeps_companies(work)


def carry_out(work: Work, data: Data) -> Done:
    """The effect of the typed count."""
    return parts.carry_out(REMINDERS, work, data)


def barred(work: Work, row: Lacking) -> Refused | None:
    """Why no letter is written to a company that has no regulation; None where nothing speaks against it."""
    if not row.address:
        return Refused("regulation.no-address")
    if row.living:
        return Refused("regulation.letter-on-way")
    if row.reminded is not None and row.reminded > work.today - AGAIN_AFTER:
        return Refused("regulation.reminded-lately", day=row.reminded)
    return None


def _do(work: Work, act: int, item: Item, data: Data) -> None:
    """One letter. Raises Refused where it does not stand any more as it was shown."""
    match WORDS[data["act"]]:
        case ReminderKind.DRAFT:
            _draft(work, act, item)
        case ReminderKind.SIGN:
            _sign(work, act, item, data)
        case ReminderKind.POST:
            _post(work, act, item, data)


def _draft(work: Work, act: int, item: Item) -> None:
    standing = standing_employer(work.connection, item.row)  # locked: no second letter meanwhile
    found = company(work.connection, work.today, item.row)
    if standing is None or standing.id != item.row or found is None or found[1]:
        raise Refused("many.changed")
    row = found[0]
    if (refusal := barred(work, row)) is not None:
        raise refusal
    code = code_of(urlsafe_b64decode(work.token(CODE_BYTES)))
    letters.add_reminder(
        work.connection,
        employer_id=row.id,
        staff_id=work.officer,
        on=work.today,
        status=LetterStatus.DRAFTED,
        company=row.name,
        address=row.address,
        code_index=work.vault.index(LABEL, code),
        code=work.vault.seal(code.encode(), CODE_CELL),
        drafted_act=act,
    )


def _standing(work: Work, item: Item, status: LetterStatus) -> Reminder:
    found = letters.reminder_by_id(work.connection, item.row)
    if found is None or found.status is not status:
        raise Refused("many.changed")
    return found


def _sign(work: Work, act: int, item: Item, data: Data) -> None:
    row = _standing(work, item, LetterStatus.DRAFTED)
    said = {"number": data["register"], "dated": date.fromisoformat(data["on"]), "signed_by": work.officer}
    letters.set_reminder(work.connection, row.id, status=LetterStatus.SIGNED, signed_act=act, **said)


def _post(work: Work, act: int, item: Item, data: Data) -> None:
    row, on = _standing(work, item, LetterStatus.SIGNED), date.fromisoformat(data["on"])
    if row.dated is not None and on < row.dated:
        raise Refused("cases.before-dated", day=row.dated)
    letters.set_reminder(work.connection, row.id, status=LetterStatus.POSTED, posted_on=on, posted_act=act)


def _did(word: str, count: int) -> Phrase:
    return Phrase(f"regulation.many-done-{word}", {"count": count})


REMINDERS = Matter(FLOW, COMMAND, WORDS, "regulation.many-done", _did, may, _do, ("register", "on"))

_BACK: dict[LetterStatus, dict[str, Any]] = {
    LetterStatus.DRAFTED: {"status": LetterStatus.DISCARDED},
    LetterStatus.SIGNED: {"status": LetterStatus.DRAFTED, "scan_in": None}
    | dict.fromkeys(("number", "dated", "signed_by", "signed_act")),
    LetterStatus.POSTED: {"status": LetterStatus.SIGNED, "posted_on": None, "posted_act": None},
}
"""What a letter is again when the act that brought it there is taken back."""


def take_back_reminders(work: Work, act: Act) -> Done:
    """Put back every letter with which nothing has happened since."""
    status, left = MAKES[act.kind], []
    made = letters.made_by(work.connection, act.id, status)
    for row in made:
        if row.status is status:
            letters.set_reminder(work.connection, row.id, **_BACK[status])
        elif row.status is not LetterStatus.DISCARDED:
            left.append(left_out(row.company, Refused("many.moved-on")))
    bulk.note_undone(work.connection, act.id, work.now)
    count = sum(row.status is status for row in made)
    work.audit("bulk.undone", f"bulk:{act.id}", why=str(count))
    return Done((Say("regulation.reminders-undone", {"count": count, "lines": left_lines(left)}),))


def letter_fields(work: Work, row: Reminder) -> dict[str, Any]:
    """What stands on one letter."""
    code = work.vault.open(row.code, CODE_CELL).decode() if row.code is not None else ""
    return {
        "company": row.company,
        "address": row.address,
        "number": row.number or "",
        "dated": row.dated.isoformat() if row.dated else "",
        "page": f"{work.base_url}/s/{code}" if code else "",
    }


def papers(work: Work, fields: Collection[dict[str, Any]]) -> dict[str, Any]:
    """The payload of the recipe: every letter, and the office around them."""
    office, signer = work.office, work.office.cases.signer
    return {
        "letters": list(fields),
        "letterhead": office.letterhead.lines,
        "city": office.letterhead.city,
        "arms": office.letterhead.arms,
        "dinas": office.dinas.name,
        "contact": office.help_line,
        "site": f"{work.base_url.partition('://')[2]}/e",
        "signer": {"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    }


def letter_lines(work: Work, employer_id: int) -> tuple[Phrase, ...]:
    """The newest letters to a company: number, date, when posted."""
    found = letters.reminders_of(work.connection, employer_id, SHOWN)
    return tuple(
        Phrase(
            f"regulation.letter-{row.status}",
            {"number": row.number or "none", "dated": row.dated or row.on, "posted": row.posted_on or row.on},
        )
        for row in found
    )


def letters_of(work: Work, employer_id: int) -> tuple[FileRecipe, ...]:
    """The letter that is on its way, or was sent last, as PDF."""
    found = [row for row in letters.reminders_of(work.connection, employer_id, 1) if row.code is not None]
    payload = papers(work, [letter_fields(work, row) for row in found])
    return (FileRecipe(f"pengingat-{found[0].id}.pdf", PDF, RECIPE, payload),) if found else ()


def scans_of(work: Work, employer_id: int) -> tuple[FileRecipe, ...]:
    """The signed paper of that letter, or the one that holds it among others."""
    found = letters.reminders_of(work.connection, employer_id, 1)
    holder = found[0].scan_in if found else None
    sealed = letters.scan_of(work.connection, holder) if holder is not None else None
    if sealed is None:
        return ()
    content = base64.b64encode(work.vault.open(sealed, f"{SCAN}:{holder}")).decode()
    return (FileRecipe(f"pindaian-{holder}.pdf", PDF, "upload", {"content": content}),)


def keep_scan(work: Work, data: Data) -> Done:
    """The effect `regulation.letters-scan`: one signed paper for all the letters that were asked about."""
    upload = use_upload(work, data["letters-scan"][0]) if data.get("letters-scan") else None
    rows = [letters.reminder_by_id(work.connection, one) for one in data["ids"]]
    found = [row for row in rows if row is not None and row.status in PROVES and row.scan_in is None]
    if upload is None or not found or not keeps_companies(work):
        return Done((Say("regulation.left"),))
    holder = found[0].id
    sealed = work.vault.seal(upload.content, f"{SCAN}:{holder}")
    letters.keep_scan(work.connection, [row.id for row in found], sealed, holder)
    work.audit("regulation.letters-scanned", f"reminder:{holder}", why=str(len(found)))
    return Done((Say("regulation.letters-scanned", {"count": len(found)}),))


def reminder_by_code(uow: UnitOfWork, code: str) -> ProvenReminder | None:
    """What the page behind the QR of a reminder says; None for a code that never was, and for a mere draft."""
    spelt = [one for one in (code, read_letter_code(code)) if one]
    indexes = [index for one in spelt for index in uow.vault.indexes(LABEL, one)]
    row = letters.reminder_by_code(uow.connection, indexes) if indexes else None
    if row is None or row.status not in PROVES or row.number is None or row.dated is None:
        return None
    return ProvenReminder(row.number, row.dated, row.company, row.status)
