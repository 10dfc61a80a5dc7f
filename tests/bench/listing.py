"""A list of people who come first for a large office: four in ten of its people stand there, and as many strangers."""

import secrets
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from bot.app import App
from storage.enums import Role
from storage.repositories import steering_priority as lists
from storage.rows import add_row, read_column
from storage.tables.core import CHATS, RECORDS, STAFF

PART, TEN, LISTED, DIGEST = 1000, 10, 4, 16
"""People of a part; so many of ten registrations are on the list; bytes of a digest."""


async def put_list(app: App) -> None:
    """Carry such a list over, a thousand a transaction as the timed job does."""
    now = app.clock.now()

    def begin(connection: Connection) -> tuple[int, list[Any]]:
        chat = read_column(connection, select(CHATS.c.id).limit(1))[0]
        staff = add_row(connection, STAFF, {"role": Role.DINAS, "joined_at": now, "left_at": now})
        people = list(connection.execute(select(RECORDS.c.nik_index, RECORDS.c.village).order_by(RECORDS.c.id)))
        listed = [{"nik_index": i, "village": v, "name": None} for n, (i, v) in enumerate(people) if n % TEN < LISTED]
        strangers = [one | {"nik_index": secrets.token_bytes(DIGEST)} for one in listed]
        unique = list({one["nik_index"]: one for one in (*listed, *strangers) if one["nik_index"]}.values())
        return lists.add_list(connection, staff, chat, len(unique), now), unique

    made, people = await app.database.write(begin)
    for start in range(0, len(people), PART):
        await app.database.write(lambda c, some=people[start : start + PART]: _carry(c, made, some))  # type: ignore[misc]
    await app.database.write(lambda c: lists.set_list(c, made, confirmed_at=now, finished_at=now))


def _carry(connection: Connection, made: int, people: Sequence[dict[str, Any]]) -> None:
    lists.carry_part(connection, made, 0, people)
