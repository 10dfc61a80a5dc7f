"""Cases for tests: opened through the service, put where a test wants them, moved by whoever acts."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import insert, select, update

from handlers.rules.access import Actor
from handlers.services.base.work import Work
from handlers.services.cases.life import case_by_number, open_case
from storage.enums import CaseStatus, ReportKind
from storage.rows import table_of
from storage.tables import Case, CaseStep, Employer, Instalment, Letter, Visit
from tests.support.office import Office

T = TypeVar("T")
CASES, STEPS, LETTERS = table_of(Case), table_of(CaseStep), table_of(Letter)
VISITS, INSTALMENTS, EMPLOYERS = table_of(Visit), table_of(Instalment), table_of(Employer)


async def employer(office: Office, name: str = "PT Maju Contoh", address: str = "Jalan Contoh 1, Paringin") -> int:
    """An employer that BPJS knows, invented."""
    values = {
        "name": name, "key": name.casefold(), "other_names": "", "address": address, "branch": "", "known_from": "bpjs",
        "created_at": office.clock.now(),
    }  # fmt: skip
    made = insert(EMPLOYERS).values(values).returning(EMPLOYERS.c.id)
    return int(await office.database.write(lambda c: c.execute(made).scalar_one()))


async def case(
    office: Office, name: str = "PT Maju Contoh", kind: ReportKind = ReportKind.ARREARS, actor: Actor | None = None
) -> str:
    """A new case of a new employer; its number."""
    found = await employer(office, name)
    return await office.work(lambda work: open_case(work, found, kind).number, actor=actor)


async def with_case(office: Office, number: str, act: Callable[[Work, Case], T], actor: Actor | None = None) -> T:
    """`act(work, case)` in one transaction."""

    def run(work: Work) -> T:
        found = case_by_number(work, number)
        assert found is not None
        return act(work, found)

    return await office.work(run, actor=actor)


async def put_case(office: Office, number: str, status: CaseStatus, **values: Any) -> None:
    """The case stands there now, without having walked."""
    given = {"status": status, "status_at": office.clock.now()} | values
    await office.database.write(lambda c: c.execute(update(CASES).where(CASES.c.number == number).values(**given)))


async def case_field(office: Office, number: str, column: str) -> Any:
    """One column of a case."""
    return (await office.rows(select(CASES.c[column]).where(CASES.c.number == number)))[0][0]


async def steps(office: Office, number: str) -> list[str]:
    """What was done to a case, oldest first."""
    mine = select(CASES.c.id).where(CASES.c.number == number).scalar_subquery()
    query = select(STEPS.c.action).where(STEPS.c.case_id == mine).order_by(STEPS.c.id)
    return [row[0] for row in await office.rows(query)]


async def hanging(office: Office, number: str, table: Any, *columns: str) -> list[tuple[Any, ...]]:
    """Rows that hang on a case (letters, visits, instalments), oldest first."""
    mine = select(CASES.c.id).where(CASES.c.number == number).scalar_subquery()
    query = select(*(table.c[name] for name in columns)).where(table.c.case_id == mine).order_by(table.c.id)
    return [tuple(row) for row in await office.rows(query)]


def at(year: int, month: int, day: int, hour: int = 1) -> datetime:
    """A moment in UTC; 1 o'clock there is nine in the morning in Balangan."""
    return datetime(year, month, day, hour, tzinfo=UTC)
