"""Two agencies at one record, for tests: who acts, and what the rows say afterwards."""

from dataclasses import dataclass

from sqlalchemy import select

from handlers.commands.reviewing import approve, reject, review, send_back
from handlers.rules.access import Actor
from handlers.services.base.work import Done, Work
from storage.enums import Agency, Status, Vote
from storage.repositories.reviews import ballots_of
from storage.rows import table_of
from storage.tables import Outbound, Registration
from tests.support.office import Office

RECORDS = table_of(Registration)
OUTBOX = table_of(Outbound)
COMMANDS = {"periksa": review, "setujui": approve, "perbaiki": send_back, "tolak": reject}


@dataclass(frozen=True, slots=True)
class Standing:
    """A record as its row says."""

    id: int
    status: Status
    version: int
    returned_field: str | None
    objected: bool
    chat_id: int


async def standing(office: Office, number: str) -> Standing:
    """Where the record stands."""
    columns = (RECORDS.c[name] for name in Standing.__slots__)
    (row,) = await office.rows(select(*columns).where(RECORDS.c.number == number))
    return Standing(*row)


async def votes(office: Office, number: str) -> dict[Agency, Vote]:
    """The votes that count."""
    record = await standing(office, number)
    ballots = await office.database.read(lambda c: ballots_of(c, record.id, record.version))
    return {agency: ballot.vote for agency, ballot in ballots.items()}


async def voted(office: Office, number: str) -> set[Agency]:
    """The agencies that voted on the present version, as the record itself says for the queue."""
    marks = [RECORDS.c[f"voted_{agency}"] for agency in Agency]
    ((version, *voted_on),) = await office.rows(select(RECORDS.c.version, *marks).where(RECORDS.c.number == number))
    return {agency for agency, on in zip(Agency, voted_on, strict=True) if on == version}


async def command(office: Office, officer: Actor, line: str) -> list[str]:
    """An officer's command, straight to the service; the keys of what is said."""
    name, _, args = line.partition(" ")

    def run(work: Work) -> Done:
        return COMMANDS[name](work, args)

    done = await office.work(run, actor=officer)
    return [say.key for say in done.says]


async def vote(office: Office, officer: Actor, line: str) -> list[str]:
    """Look, then vote."""
    number = line.split()[1]
    await command(office, officer, f"periksa {number}")
    return await command(office, officer, line)


async def notices(office: Office, chat_id: int) -> list[str]:
    """Keys of the news for a chat, oldest first."""
    query = select(OUTBOX.c.key).where(OUTBOX.c.chat_id == chat_id, OUTBOX.c.push).order_by(OUTBOX.c.id)
    return [row[0] for row in await office.rows(query) if row[0].startswith("notices.")]
