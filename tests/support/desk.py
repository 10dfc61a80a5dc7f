"""Reports as they lie in the vault, and officers at work on them, for tests below the conversation."""

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import select

from handlers.commands.reports import agree, decline, look, reports
from handlers.rules.access import Actor
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.work import Done, Upload, Work
from handlers.services.sealed.vault import CHAT_LABEL, add_line, keep_evidence
from storage.enums import Anonymity, ReportKind, ReportStatus
from storage.rows import table_of
from storage.tables import AuditLine, Employer, Outbound, Report, ReportLook, Sealed, Unsealing
from tests.support.office import Office
from tests.support.outbox import news_of

AUDIT = table_of(AuditLine)
REPORTS = table_of(Report)
LOOKS = table_of(ReportLook)
UNSEALINGS = table_of(Unsealing)
OUTBOX = table_of(Outbound)
COMMANDS = {"laporan": reports, "buka": look, "setuju_buka": agree, "tolak_buka": decline}
WHY = "memeriksa keterangan upah"
PHOTO = b"\x89PNG invented evidence"

_codes = count(1)


@dataclass(frozen=True, slots=True)
class Standing:
    """A report as its row says."""

    id: int
    number: str
    status: ReportStatus
    kind: ReportKind
    case_id: int | None
    taken_by: int | None
    waiting_since: datetime | None
    closed_at: datetime | None
    threatened_at: datetime | None


async def employer(office: Office, name: str = "PT INVENTED SEJAHTERA", size: str | None = None) -> int:
    """An employer of the register."""

    def add(work: Work) -> int:
        row = Employer(name=name, key=name.casefold(), known_from="office", created_at=work.now, size=size)
        work.uow.session.add(row)
        work.uow.session.flush()
        assert row.id is not None
        return row.id

    return await office.work(add)


async def reported(
    office: Office,
    *,
    anonymity: Anonymity = Anonymity.SEALED,
    chat: int | None = None,
    words: str = "gaji dipotong terus",
    person: dict[str, str] | None = None,
    **values: Any,
) -> str:
    """A report in the vault; its number. Without a chat a new one hears the news."""
    chat = chat if chat is not None else await office.id_of(await office.chat())

    def plant(work: Work) -> str:
        number, wrapped = new_number(work, "L"), work.vault.new_data_key()
        sealer, named = work.vault.data_key(wrapped), {} if anonymity is Anonymity.ANONYMOUS else person or {}
        given: dict[str, Any] = {
            "kind": ReportKind.DEDUCTED, "status": ReportStatus.RECEIVED, "place": "63.11.01.2005", "workers": 40,
        } | values  # fmt: skip
        report = Report(
            number=number, code_index=work.vault.index("code", str(next(_codes))), status_at=work.now,
            created_at=work.now, **given,
        )  # fmt: skip
        report.due = report.due or working_day_after(work, work.today, work.office.cases.check_days)
        work.uow.session.add(report)
        work.uow.session.flush()
        assert report.id is not None
        work.uow.session.add(
            Sealed(
                report_id=report.id,
                wrapped_key=wrapped,
                anonymity=anonymity,
                chat_index=work.vault.index(CHAT_LABEL, str(chat)),
                chat=sealer.seal(str(chat).encode(), f"sealed.chat:{number}"),
                person=sealer.seal(json.dumps(named).encode(), f"sealed.person:{number}"),
            )
        )
        work.uow.session.flush()
        add_line(work, report, "story", words)
        keep_evidence(work, report, Upload("image/png", PHOTO))
        return number

    return await office.work(plant)


async def command(office: Office, officer: Actor, line: str) -> list[str]:
    """An officer's command, straight to the service; the keys of what is said."""
    return [say.key for say in (await done(office, officer, line)).says]


async def done(office: Office, officer: Actor, line: str) -> Done:
    """The same with everything that came of it."""
    name, _, args = line.removeprefix("/").partition(" ")

    def run(work: Work) -> Done:
        return COMMANDS[name](work, args)

    return await office.work(run, actor=officer)


async def standing(office: Office, number: str) -> Standing:
    """Where the report stands."""
    columns = (REPORTS.c[name] for name in Standing.__slots__)
    (row,) = await office.rows(select(*columns).where(REPORTS.c.number == number))
    return Standing(*row)


async def audited(office: Office, number: str) -> list[str]:
    """What was done to the report, oldest first."""
    report = await standing(office, number)
    query = select(AUDIT.c.action).where(AUDIT.c.subject == f"report:{report.id}").order_by(AUDIT.c.id)
    return [row[0] for row in await office.rows(query)]


async def looks(office: Office, number: str) -> list[str]:
    """What was looked at, oldest first."""
    report = await standing(office, number)
    query = select(LOOKS.c.what).where(LOOKS.c.report_id == report.id).order_by(LOOKS.c.id)
    return [row[0] for row in await office.rows(query)]


async def told(office: Office, chat: int) -> list[str]:
    """Keys of the news for a chat, oldest first."""
    return await news_of(office, chat)
