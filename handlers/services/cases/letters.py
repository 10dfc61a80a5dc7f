"""Letters and summonses: drafted, initialled, signed by hand, posted; and the code that proves one genuine.

The dinas writes; what stands in a letter is `LetterFields` and nothing else.
"""

import json
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from handlers.flow import Data, FileRecipe
from handlers.rules.case_fields import LetterFields
from handlers.rules.case_words import HERE, SKIP
from handlers.rules.employer_case import Act
from handlers.rules.letter_codes import code_of
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.life import employer_of, move_case
from handlers.services.cases.whereabouts import village_of
from handlers.services.uploads import use_upload
from handlers.services.work import Work
from storage.enums import LetterKind, LetterStatus
from storage.repositories.cases import last_letter, letter_by_index, live_letter
from storage.tables import Case, Letter
from storage.unit_of_work import UnitOfWork

CODE_BYTES = 12
CODE_LABEL = "letter"
TABLE = "letters"
CODE_CELL = f"{TABLE}.code"
"""What the code in a QR is sealed for."""
RECIPE = "case-letter"
PDF = "application/pdf"
VALID = (LetterStatus.POSTED, LetterStatus.ANSWERED, LetterStatus.SILENT, LetterStatus.RETURNED, LetterStatus.SIGNED)
"""A letter is genuine from its signature on; a draft proves nothing."""


class Refused(Exception):
    """An act cannot be done like this; nothing was changed. `key` says why."""

    def __init__(self, key: str, **params: Any) -> None:  # noqa: ANN401 -- message parameters
        super().__init__(key)
        self.key, self.params = key, params


@dataclass(frozen=True, slots=True)
class Proof:
    """All that the page of a letter's code says."""

    number: str
    dated: date
    employer: str
    kind: LetterKind
    status: LetterStatus


def draft(work: Work, case: Case, data: Data) -> None:
    """`surat`, `panggil`: a new letter from the answers."""
    kind = LetterKind.SUMMONS if "hour" in data else LetterKind.LETTER
    fields, code = _fields(work, case, kind, data), code_of(urlsafe_b64decode(work.token(CODE_BYTES)))
    vault = work.uow.vault
    letter = Letter(
        case_id=case_id_of(case), kind=kind, status=LetterStatus.DRAFTED, code_index=vault.index(CODE_LABEL, code),
        code=vault.seal(code.encode(), CODE_CELL), content=_seal(work, case, fields),
        reply_by=date.fromisoformat(fields.reply_by) if fields.reply_by else None,
        meeting_at=_moment(work, fields.day, fields.hour) if fields.day else None,
        drafted_by=work.officer, drafted_at=work.now,
    )  # fmt: skip
    move_case(work, case, Act.DRAFT)
    work.uow.session.add(letter)
    work.uow.session.flush()


def initial(work: Work, case: Case) -> None:
    """`paraf`: by somebody else of the dinas, or its head. Raises Refused for whoever drafted it."""
    letter = the_letter(work, case)
    if letter.drafted_by == work.officer:
        raise Refused("cases.own-letter")
    move_case(work, case, Act.INITIAL)
    letter.status, letter.initialled_by, letter.initialled_at = LetterStatus.INITIALLED, work.officer, work.now
    work.uow.session.add(letter)


def sign(work: Work, case: Case, data: Data) -> None:
    """`ttd`: it was signed by hand; the number of the office's register, the day on it, the scan where there is one."""
    letter, dated = the_letter(work, case), date.fromisoformat(data["on"])
    scan = use_upload(work, data["scan"][0]) if data.get("scan") else None
    move_case(work, case, Act.SIGN, on=dated)
    letter.status, letter.number, letter.dated = LetterStatus.SIGNED, data["register"], dated
    letter.signed_by = work.officer
    letter.content = _seal(work, case, fields_of(work, case, letter).signed(data["register"], data["on"]))
    if scan is not None:
        letter.scan = work.uow.vault.seal(scan.content, f"letters.scan:{case.number}")
    work.uow.session.add(letter)


def post(work: Work, case: Case, data: Data) -> None:
    """`kirim`: its clock starts. Raises Refused where its own date has passed by then, or lies after the posting."""
    letter, on = the_letter(work, case), date.fromisoformat(data["on"])
    last = work.office.today(letter.meeting_at) if letter.meeting_at else letter.reply_by
    if letter.dated is not None and on < letter.dated:
        raise Refused("cases.before-dated", day=letter.dated)
    if last is not None and last <= on:
        raise Refused("cases.reply-passed", day=last)
    move_case(work, case, Act.POST, on=on)
    letter.status, letter.posted_on = LetterStatus.POSTED, on
    work.uow.session.add(letter)


def the_letter(work: Work, case: Case) -> Letter:
    """The letter that is under way. Raises Refused where there is none."""
    found = live_letter(work.uow.session, case_id_of(case))
    if found is None:
        raise Refused("cases.no-letter")
    return found


def own_draft(work: Work, case: Case) -> bool:
    """True where the letter that waits was drafted by whoever asks: somebody else initials it."""
    letter = live_letter(work.uow.session, case_id_of(case))
    return letter is not None and letter.drafted_by == work.actor.staff_id


def fields_of(work: Work, case: Case, letter: Letter) -> LetterFields:
    """What stands in a letter."""
    return _opened(work.uow, case, letter)


def letter_file(work: Work, case: Case, letter: Letter) -> FileRecipe:
    """The letter as PDF: a draft until it was signed."""
    code = work.uow.vault.open(letter.code, CODE_CELL).decode()
    office, signer = work.office, work.office.cases.signer
    payload = {
        "fields": fields_of(work, case, letter).to_json(), "draft": letter.number is None,
        "zone": office.time_zone.replace("/", "-").casefold(),
        "letterhead": office.letterhead.lines, "city": office.letterhead.city, "address": f"{work.base_url}/s/{code}",
        "dinas": office.dinas.name, "bpjs": office.bpjs.name, "region": office.region_name,
        "contact": office.help_line, "copies": (office.bpjs.name, *office.cases.copies),
        "signer": {"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    }  # fmt: skip
    return FileRecipe(f"surat-{case.number}.pdf", PDF, RECIPE, payload)


def newest_letter(work: Work, case: Case) -> Letter | None:
    """The newest letter that was not thrown away."""
    return last_letter(work.uow.session, case_id_of(case))


def proof_of(uow: UnitOfWork, code: str) -> Proof | None:
    """What the page behind a letter's QR code says; None for a code that never was, and for a mere draft."""
    letter = letter_by_index(uow.session, uow.vault.indexes(CODE_LABEL, code)) if code else None
    if letter is None or letter.status not in VALID or letter.number is None or letter.dated is None:
        return None
    employer = _opened(uow, uow.session.get_one(Case, letter.case_id), letter).employer
    return Proof(letter.number, letter.dated, employer, letter.kind, letter.status)


def _fields(work: Work, case: Case, kind: LetterKind, data: Data) -> LetterFields:
    """The allowed fields, from the case and from what was answered."""
    employer, extra = employer_of(work, case), data.get("extra", SKIP)
    shared = LetterFields(
        kind=kind, case=case.number, employer=employer.name, address=employer.address, wrong=case.kind,
        arrears=case.arrears, months=case.months, label=case.arrears_class or "",
        extra="" if extra == SKIP else extra, **village_of(work, employer),
    )  # fmt: skip
    if kind is LetterKind.LETTER:
        return _with(shared, reply_by=data["day"])
    place = f"{work.office.dinas.name}, {work.office.dinas.contact.address}" if data["place"] == HERE else data["place"]
    return _with(shared, day=data["day"], hour=data["hour"], place=place)


def _with(fields: LetterFields, **more: str) -> LetterFields:
    return LetterFields(**{**fields.to_json(), **more})


def _opened(uow: UnitOfWork, case: Case, letter: Letter) -> LetterFields:
    return LetterFields.from_json(json.loads(uow.vault.open(letter.content, f"letters.content:{case.number}")))


def _seal(work: Work, case: Case, fields: LetterFields) -> bytes:
    plain = json.dumps(fields.to_json(), ensure_ascii=False).encode()
    return work.uow.vault.seal(plain, f"letters.content:{case.number}")


def _moment(work: Work, day: str, hour: str) -> datetime:
    """A day and an hour on the office's clock."""
    zone = work.office.local(work.now).tzinfo
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), zone)
