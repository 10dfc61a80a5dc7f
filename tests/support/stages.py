"""Records put at a stage of their life without walking there."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from storage.enums import Status
from storage.rows import table_of
from storage.tables import Registration
from tests.support.chat import Chat
from tests.support.office import Office
from tests.support.people import Person

TABLE = table_of(Registration)
VILLAGE = "63.11.01.2005"


async def put(office: Office, number: str, status: Status, **values: Any) -> None:
    """The record stands there now; papers are due in the office's time."""
    now = office.clock.now()
    due = office.app.office.today(now) + timedelta(days=office.app.office.times.papers_days)
    given = {"status": status, "status_at": now, "papers_due": due} | values
    await office.database.write(lambda c: c.execute(update(TABLE).where(TABLE.c.number == number).values(**given)))


async def standing(office: Office, status: Status, person: Person | None = None) -> tuple[Chat, str]:
    """A new person who stands there: (their chat, the receipt number)."""
    chat = await office.chat()
    number = await office.registered(person, chat)
    await put(office, number, status)
    return chat, number


async def field(office: Office, number: str, column: str) -> Any:
    """One column of a record."""
    rows = await office.rows(select(TABLE.c[column]).where(TABLE.c.number == number))
    return rows[0][0]
