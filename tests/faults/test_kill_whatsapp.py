"""The program killed between Twilio's answer and its own record: every reply goes out, and each of them once."""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import select

from storage.database import Database
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.fake_twilio import ACCOUNT, OURS, TOKEN, FakeTwilio, Message, post_signed
from tests.support.people import Person
from tests.support.program import Program

PEOPLE = 4
LEASE_OVER = timedelta(minutes=2)
"""A lease must run out before anybody may ask what became of a message."""
OUTBOX = table_of(Outbound)


class Talker:
    """Somebody on WhatsApp who waits for each answer; Twilio repeats what was not taken."""

    def __init__(self, twilio: FakeTwilio, http: httpx.AsyncClient, number: str) -> None:
        self._twilio, self._http, self._number = twilio, http, number
        self._webhook = str(http.base_url.join("/whatsapp/webhook"))

    async def register(self) -> None:
        """A whole registration."""
        for kind, value in Person.new().answers():
            more = {} if kind == "text" else {"ButtonPayload": value, "ButtonText": value}
            fields = self._twilio.receive(self._number, value, **more)
            before = len(rows_of(self._twilio, self._number))
            await self._accepted(fields)
            while len(rows_of(self._twilio, self._number)) == before:  # noqa: ASYNC110 -- Twilio rings no bell here
                await asyncio.sleep(0.05)

    async def _accepted(self, fields: list[tuple[str, str]]) -> None:
        while True:
            try:
                response = await post_signed(self._http, self._webhook, fields)
            except httpx.TransportError:
                await asyncio.sleep(0.05)
                continue
            if response.status_code == 200:
                return
            assert response.status_code == 503
            await asyncio.sleep(0.05)


def rows_of(twilio: FakeTwilio, number: str | None = None) -> Counter[str]:
    """Of each row of the outbox, how often Twilio has it."""
    sent = [m for m in twilio.messages if not m.inbound and number in (None, m.to.removeprefix("whatsapp:"))]
    return Counter(parse_qs(urlsplit(m.callback).query)["m"][0] for m in sent)


@pytest.mark.timeout(400)  # a busy machine; alone it takes a few seconds
async def test_each_reply_goes_out_once(durable_database_url: str, tmp_path: Path) -> None:
    program = Program(tmp_path, durable_database_url, TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=TOKEN)
    twilio = await FakeTwilio(program.now).start()
    program.more(PUBLIC_BASE_URL=program.url, TWILIO_WHATSAPP_FROM=OURS, TWILIO_API_BASE_URL=twilio.url)
    try:
        with program:
            await asyncio.to_thread(program.start)
            async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
                people = [Talker(twilio, http, f"+62810000{i:05d}").register() for i in range(PEOPLE)]
                talking = [asyncio.create_task(one) for one in people]
                for before in (True, False):
                    await kill_at_a_send(program, twilio, before=before)
                await asyncio.gather(*talking)
            while await waiting(durable_database_url):  # noqa: ASYNC110 -- another process rings no bell here
                await asyncio.sleep(0.05)
            await asyncio.to_thread(program.stop)
    finally:
        await twilio.close()
    counts = rows_of(twilio)
    assert set(counts.values()) == {1}
    assert await waiting(durable_database_url) == []
    assert len(counts) >= PEOPLE * 11


async def kill_at_a_send(program: Program, twilio: FakeTwilio, *, before: bool) -> None:
    """Before Twilio has the message, or after; in both cases nothing is answered, nor are the other sends."""
    dead = asyncio.Event()

    async def deadly(accept: object) -> Message:
        if before:
            await asyncio.to_thread(program.kill)
            dead.set()
            raise ConnectionResetError
        message: Message = accept()  # type: ignore[operator]
        await asyncio.to_thread(program.kill)
        dead.set()
        return message

    twilio.behaviours.append(deadly)
    await dead.wait()
    await asyncio.to_thread(program.start, later=LEASE_OVER)


async def waiting(url: str) -> list[str]:
    """What is left to be sent."""
    database = Database(url)
    query = select(OUTBOX.c.status).where(OUTBOX.c.lane == "whatsapp", OUTBOX.c.status.not_in(["sent", "delivered"]))
    found = await database.read(lambda c: [row[0] for row in c.execute(query)])
    await database.close()
    return found
