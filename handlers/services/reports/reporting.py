"""Sending a report: the report, its vault, the words and files in it, and one line to the case officers."""

import json
from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.reading.phone import NO_PHONE
from handlers.rules.reports.report_answers import (
    ADD,
    AS_TYPED,
    ELSEWHERE,
    SHOWN,
    SKIPPED,
    SLIPS,
    UNION,
    VISIBLE,
    kind_of,
)
from handlers.rules.reports.report_code import TOKEN_BYTES, code_from
from handlers.rules.reports.report_dangers import KINDS as DANGERS
from handlers.rules.reports.report_kinds import UNKNOWN, YES
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.register import find_or_add, suggest
from handlers.services.reports.followers import who_follows
from handlers.services.sealed.vault import CHAT_LABEL, Reporter, add_line, id_of, keep_evidence, reports_here, unnamed
from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.repositories.employers import EmployerRow, standing_employer
from storage.repositories.files import drop_uploads
from storage.repositories.reports import OVER, add_vault, count_since
from storage.tables import Report

CODE_LABEL = "report-code"
A_DAY = 10
"""Reports that one chat may send in a day: enough for a union, too few to flood an office."""
SHOWN_NAMES = 5


def suggest_employers(work: Work, data: Data) -> Done:
    """The register's names that are near the typed one; the conversation goes on with them."""
    found = suggest(work, data["employer"], limit=SHOWN_NAMES)
    rest = {name: value for name, value in data.items() if name != "which"}
    offered = [(str(one.id), f"{one.name}, {one.address}" if one.address else one.name) for one in found]
    return Done(opens=Opening("report", rest | {"suggested": offered}))


def cancel(work: Work, _data: Data) -> Done:
    """*Batal*: the files that were sent are forgotten with the answers."""
    drop_uploads(work.uow.connection, chat_id=work.here.id)
    return Done((Say("report.cancelled"),))


def submit(work: Work, data: Data) -> Done:
    """*Kirim*. A second report of this chat about the same employer is first offered to the one that stands."""
    mine = reports_here(work)
    if (
        work.limited
        and count_since(work.uow.connection, [id_of(r) for r in mine], work.now - timedelta(days=1)) >= A_DAY
    ):
        return Done((Say("reported.too-many", {"contact": work.office.help_line}),))
    employer = _employer(work, data)
    first = next((r for r in mine if r.employer_id == employer.id and r.status not in OVER), None)
    if first is not None and data.get("same") is None:
        return Done(opens=Opening("report-same", data | {"record": first.number}))
    if first is not None and data["same"] == ADD:
        return _added(work, first, data)
    return _sent(work, data, employer)


def code_of(number: str, code: str) -> str:
    """What the digest of a code is made of: a code opens its own report and no other."""
    return f"{number}:{code}"


def blurred(moment: datetime) -> datetime:
    """The hour of a moment: to the microsecond it would name the chat whose message came then."""
    return moment.replace(minute=0, second=0, microsecond=0)


def tell_officers(work: Work, report: Report, key: str, cause: str, *, urgent: bool = False, **params: Any) -> None:  # noqa: ANN401
    """One line to whoever follows it, else to every case officer: number, kind, date; never a word of the reporter."""
    known = {"number": report.number, "kind": Phrase(f"report.choice-{report.kind}"), "due": report.due or work.today}
    look = (Choice(f"/laporan {report.number}", Phrase("report.choice-laporan")),)
    for chat in who_follows(work, report):
        cause_here = f"report:{report.id}:{cause}:{chat}"
        work.tell(chat, Say(key, known | params, look), cause_here, urgent=urgent)


def keep_said(work: Work, report: Report, kind: str, pieces: list[str]) -> int:
    """Keep pieces of an answer: files as evidence, words as lines; how many files were kept."""
    files = 0
    for piece in pieces:
        upload = use_upload(work, piece)
        if upload is not None:
            files += keep_evidence(work, report, upload)
        else:
            add_line(work, report, kind, piece)
    return files


def _sent(work: Work, data: Data, employer: EmployerRow) -> Done:
    number, code = new_number(work, "L"), code_from(work.token(TOKEN_BYTES))
    report = Report(
        **_columns(work, data, employer, number), code_index=work.uow.vault.index(CODE_LABEL, code_of(number, code))
    )
    work.uow.session.add(report)
    work.uow.session.flush()
    _seal(work, data, report, code)
    if data["slip"] in SLIPS:
        add_line(work, report, "slip", data["slip"].replace("-", " "))
    elif data["slip"] != UNKNOWN:
        add_line(work, report, "slip", data["slip"])
    keep_said(work, report, "story", data["story"])
    files = keep_said(work, report, "story", data["evidence"])
    drop_uploads(work.uow.connection, chat_id=work.here.id)
    Reporter(work).audit("report.sent", report, why=str(report.kind))
    key = "reported.staff-danger" if report.danger else "reported.staff-new"
    tell_officers(work, report, key, "new", urgent=report.danger is not None)
    return Done((receipt(report, code, files=files, discreet=data["screen"] != VISIBLE),))


def receipt(report: Report, code: str, *, files: int, discreet: bool) -> Say:
    """Number and code, what follows and by when."""
    params = {"number": report.number, "code": code, "due": report.due, "files": files}
    return Say("report.receipt", params, words=("report.receipt-discreet",) if discreet else ())


def _columns(work: Work, data: Data, employer: EmployerRow, number: str) -> dict[str, Any]:
    """What stands in the open row; all of it is about the employer."""
    place = data["place"] if data["place"] != ELSEWHERE else None
    return {
        "number": number, "kind": ReportKind(kind_of(data)), "status": ReportStatus.RECEIVED,
        "status_at": blurred(work.now), "created_at": blurred(work.now), "employer_id": employer.id, "place": place,
        "since": _known(data["since"]), "workers": _number(data["workers"]),
        "members": _number(data["members"]) if data["subject"] == UNION else None,
        "still_there": data["still"] == YES, "may_be_named": data["may-know"] == YES,
        "danger": next((kind for kind in DANGERS if kind in data.get("dangers", ())), None),
        "due": working_day_after(work, work.today, work.office.cases.check_days),
    }  # fmt: skip


def _seal(work: Work, data: Data, report: Report, code: str) -> None:
    """The vault of a new report, under a key of its own."""
    vault = work.uow.vault
    wrapped = vault.new_data_key()
    sealer, here = vault.data_key(wrapped), str(work.here.id)
    person = json.dumps(_person(data), ensure_ascii=False).encode()
    add_vault(work.uow.connection, {
        "report_id": id_of(report), "wrapped_key": wrapped, "anonymity": SHOWN[data["shown"]],
        "chat_index": vault.index(CHAT_LABEL, here), "discreet": data["screen"] != VISIBLE,
        "chat": sealer.seal(here.encode(), f"sealed.chat:{report.number}"),
        "person": sealer.seal(person, f"sealed.person:{report.number}"),
        "code": sealer.seal(code.encode(), f"sealed.code:{report.number}"),
    })  # fmt: skip


def _person(data: Data) -> dict[str, Any]:
    """Name, phone and union of those who gave them, and the proof of consent."""
    found: dict[str, Any] = {"consent": data["consent"]}
    if data["subject"] == UNION:
        found["union"] = data["union"]
    if SHOWN[data["shown"]] is not Anonymity.ANONYMOUS:
        found |= {name: data[name] for name in ("name", "phone") if data[name] not in (SKIPPED, NO_PHONE)}
    return found


def _added(work: Work, report: Report, data: Data) -> Done:
    """The words and files of a second report join the first; nothing else of it is kept."""
    keep_said(work, report, "more", [*data["story"], *data["evidence"]])
    drop_uploads(work.uow.connection, chat_id=work.here.id)
    Reporter(work).audit("report.added", report)
    tell_officers(work, report, "reported.staff-more", f"more:{work.now.isoformat()}")
    return Done((Say("reported.added", {"number": report.number}),))


def _employer(work: Work, data: Data) -> EmployerRow:
    """The one that was chosen from the register, as it stands now, else the row of the typed name."""
    which = data.get("which", AS_TYPED)
    chosen = standing_employer(work.uow.connection, int(which)) if which != AS_TYPED else None
    place = data["place"] if data["place"] != ELSEWHERE else None
    return chosen or find_or_add(unnamed(work), data["employer"], place=place)


def _known(value: str) -> str | None:
    return value if value[:1].isdecimal() else None


def _number(value: str) -> int | None:
    return int(value) if value.isdecimal() else None
