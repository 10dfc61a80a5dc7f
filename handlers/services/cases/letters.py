"""Letters and summonses: drafted, initialled, signed by hand, posted; and the code that proves one genuine.

The dinas writes; what stands in a letter is `LetterFields` and nothing else.
"""

from base64 import urlsafe_b64decode
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from handlers.flow import Choice, Data, FileRecipe
from handlers.rules.cases.case_fields import LetterFields
from handlers.rules.cases.case_life import CaseAct
from handlers.rules.cases.case_words import ADDRESS, HERE, SKIP
from handlers.rules.cases.letter_codes import LABEL, read_letter_code
from handlers.rules.pairing import code_of
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Work
from handlers.services.cases.addressing import keep_address
from handlers.services.cases.life import move_case
from handlers.services.cases.paper import open_fields, paper_file, seal_fields, whose, zone_of
from storage.enums import LetterKind, LetterStatus
from storage.repositories.cases import case_of_letter, letter_by_index, live_letter
from storage.tables import Case, Letter
from storage.unit_of_work import UnitOfWork

CODE_BYTES = 12
TABLE = "letters"
CONTENT, CODE_CELL = f"{TABLE}.content", f"{TABLE}.code"
"""The cells for which the fields of a letter and the code in its QR are sealed."""
VALID = (LetterStatus.POSTED, LetterStatus.ANSWERED, LetterStatus.SILENT, LetterStatus.RETURNED, LetterStatus.SIGNED)
"""A letter is genuine from its signature on; a draft proves nothing."""


class Refused(Exception):
    """An act cannot be done like this; nothing was changed. `key` says why, `choices` what comes first."""

    def __init__(self, key: str, *choices: Choice, **params: Any) -> None:  # noqa: ANN401 -- message parameters
        super().__init__(key)
        self.key, self.params, self.choices = key, params, choices


@dataclass(frozen=True, slots=True)
class Proof:
    """All that the page of a letter's code says."""

    number: str
    dated: date
    employer: str
    kind: LetterKind
    status: LetterStatus


def draft(work: Work, case: Case, data: Data) -> None:
    """`surat`, `panggil`: a new letter from the answers; an address among them was typed or confirmed."""
    if address := str(data.get(ADDRESS, "")):
        keep_address(work, case.employer_id, address)
    kind = LetterKind.SUMMONS if "hour" in data else LetterKind.LETTER
    code, vault = code_of(urlsafe_b64decode(work.token(CODE_BYTES))), work.vault
    fields = _fields(work, case, kind, data)
    sealed: dict[str, Any] = {
        "code_index": vault.index(LABEL, code),
        "code": vault.seal(code.encode(), CODE_CELL),
        "content": seal_fields(work, case, fields, CONTENT),
    }
    drafted: dict[str, Any] = {"status": LetterStatus.DRAFTED, "drafted_by": work.officer, "drafted_at": work.now}
    letter = Letter(case_id=case.row_id, kind=kind, **drafted, **sealed)
    letter.reply_by = date.fromisoformat(fields.reply_by) if fields.reply_by else None
    letter.meeting_at = _moment(work, fields.day, fields.hour) if fields.day else None
    move_case(work, case, CaseAct.DRAFT)
    work.uow.session.add(letter)
    work.uow.session.flush()


def initial(work: Work, case: Case, _data: Data) -> None:
    """`paraf`: by somebody else of the dinas, or its head. Raises Refused for whoever drafted it."""
    letter = the_letter(work, case)
    if letter.drafted_by == work.officer:
        raise Refused("cases.own-letter")
    move_case(work, case, CaseAct.INITIAL)
    letter.status, letter.initialled_by, letter.initialled_at = LetterStatus.INITIALLED, work.officer, work.now
    work.uow.session.add(letter)


def sign(work: Work, case: Case, data: Data) -> None:
    """`ttd`: it was signed by hand; the number of the office's register, the day on it, the scan where there is one."""
    letter, dated = the_letter(work, case), date.fromisoformat(data["on"])
    scan = use_upload(work, data["scan"][0]) if data.get("scan") else None
    move_case(work, case, CaseAct.SIGN, on=dated)
    letter.status, letter.number, letter.dated = LetterStatus.SIGNED, data["register"], dated
    letter.signed_by = work.officer
    signed = fields_of(work, case, letter).signed(data["register"], data["on"])
    letter.content = seal_fields(work, case, signed, CONTENT)
    if scan is not None:
        letter.scan = work.vault.seal(scan.content, f"letters.scan:{case.number}")
    work.uow.session.add(letter)


def post(work: Work, case: Case, data: Data) -> None:
    """`kirim`: its clock starts. Raises Refused where its own date has passed by then, or lies after the posting."""
    letter, on = the_letter(work, case), date.fromisoformat(data["on"])
    last = work.office.today(letter.meeting_at) if letter.meeting_at else letter.reply_by
    if letter.dated is not None and on < letter.dated:
        raise Refused("cases.before-dated", day=letter.dated)
    if last is not None and last <= on:
        raise Refused("cases.reply-passed", day=last)
    move_case(work, case, CaseAct.POST, on=on)
    letter.status, letter.posted_on = LetterStatus.POSTED, on
    work.uow.session.add(letter)


def the_letter(work: Work, case: Case) -> Letter:
    """The letter that is under way. Raises Refused where there is none."""
    found = live_letter(work.uow.session, case.row_id)
    if found is None:
        raise Refused("cases.no-letter")
    return found


def own_draft(work: Work, case: Case) -> bool:
    """True where the letter that waits was drafted by whoever asks: somebody else initials it."""
    letter = live_letter(work.uow.session, case.row_id)
    return letter is not None and letter.drafted_by == work.actor.staff_id


def fields_of(work: Work, case: Case, letter: Letter) -> LetterFields:
    """What stands in a letter, unsealed."""
    return LetterFields.from_json(open_fields(work.uow, case, letter.content, CONTENT))


def letter_file(work: Work, case: Case, letter: Letter) -> FileRecipe:
    """The letter as PDF; marked as a draft until it has a number."""
    code = work.vault.open(letter.code, CODE_CELL).decode()
    office, signer = work.office, work.office.cases.signer
    return paper_file(
        work,
        f"surat-{case.number}",
        "case-letter",
        fields_of(work, case, letter),
        draft=letter.number is None,
        zone=zone_of(work),
        address=f"{work.base_url}/s/{code}",
        region=office.region_name,
        contact=office.help_line,
        post={
            "dinas": office.dinas.short_name,
            "address": office.dinas.contact.address,
            "email": office.dinas.contact.email,
        },
        regulations=office.cases.regulations,
        copies=(office.bpjs.name, *office.cases.copies),
        signer={"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    )


def proof_of(uow: UnitOfWork, code: str) -> Proof | None:
    """What the page behind a letter's QR code says; None for a code that never was, and for a mere draft.

    The code counts however it is spelt: small letters, with or without dashes and spaces, 0 for O.
    """
    spelt = [one for one in (code, read_letter_code(code)) if one]
    indexes = [index for one in spelt for index in uow.vault.indexes(LABEL, one)]
    letter = letter_by_index(uow.session, indexes) if indexes else None
    if letter is None or letter.status not in VALID or letter.number is None or letter.dated is None:
        return None
    fields = open_fields(uow, case_of_letter(uow.session, letter), letter.content, CONTENT)
    return Proof(letter.number, letter.dated, fields["employer"], letter.kind, letter.status)


def _fields(work: Work, case: Case, kind: LetterKind, data: Data) -> LetterFields:
    """The allowed fields, from the case and from what was answered."""
    extra, label = data.get("extra", SKIP), case.arrears_class or ""
    extra = "" if extra == SKIP else extra
    figures: dict[str, Any] = {
        "arrears": case.arrears,
        "months": case.months,
        "label": label,
        "potential": case.potential,
    }
    fields = LetterFields(kind=kind, extra=extra, **figures, **whose(work, case))
    if kind is LetterKind.LETTER:
        return replace(fields, reply_by=data["day"])
    office = work.office.dinas
    place = f"{office.name}, {office.contact.address}" if data["place"] == HERE else data["place"]
    return replace(fields, day=data["day"], hour=data["hour"], place=place)


def _moment(work: Work, day: str, hour: str) -> datetime:
    """A day and an hour on the office's clock."""
    zone = work.office.local(work.now).tzinfo
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), zone)
