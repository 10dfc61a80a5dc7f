"""Every code of channels' table, given at once and with a callback: what becomes of the message and the address."""

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channels.twilio.errors import CONSEQUENCES, DAY, HOUR, MINUTE, consequence_of, refusal
from bot.contract import SendProblem
from storage.enums import AddressState
from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.dialects import LONG
from tests.support.fake_twilio import FAILS_AT_ONCE, FAILS_LATER, FakeTwilio
from tests.support.office import Office
from tests.support.whatsapp import WhatsAppChat

pytestmark = LONG

P, A = SendProblem, AddressState
CHATS, OUTBOX = table_of(Chat), table_of(Outbound)
# The table of the providers' pages, line by line: code -> problem, state of the address, first wait, tries.
TABLE = {
    429: (P.SLOW_DOWN, None, None, None), 20429: (P.SLOW_DOWN, None, None, None),
    63018: (P.RETRY, None, 5 * MINUTE, None), 63017: (P.SLOW_DOWN, None, MINUTE, None),
    63038: (P.SLOW_DOWN, None, HOUR, None), 63016: (P.PARKED, None, None, None),
    63049: (P.RETRY, None, 6 * HOUR, None),
    63024: (P.UNREACHABLE, A.UNKNOWN_NUMBER, None, None), 63003: (P.UNREACHABLE, A.UNKNOWN_NUMBER, None, None),
    63013: (P.UNREACHABLE, A.UNKNOWN_NUMBER, None, None), 21211: (P.UNREACHABLE, A.UNKNOWN_NUMBER, None, None),
    21614: (P.UNREACHABLE, A.UNKNOWN_NUMBER, None, None), 63014: (P.UNREACHABLE, A.BLOCKED, None, None),
    21610: (P.UNREACHABLE, A.OPTED_OUT, None, None), 63032: (P.RETRY, None, DAY, None),
    **dict.fromkeys((63021, 63019, 63005, 63027, 63028, 63029, 63030), (P.REJECTED, None, None, None)),
    **dict.fromkeys((63007, 63008, 63001, 20003, 21608), (P.MISCONFIGURED, None, None, None)),
    **dict.fromkeys((63010, 63012, 63020, 63022, 63023), (P.RETRY, None, None, 5)),
    30008: (P.RETRY, None, 10 * MINUTE, 3), 99999: (P.RETRY, None, 10 * MINUTE, 3),
    500: (P.RETRY, None, None, None), 503: (P.RETRY, None, None, None),
}  # fmt: skip
STATUSES = {
    P.RETRY: "pending", P.SLOW_DOWN: "pending", P.PARKED: "parked", P.UNREACHABLE: "failed", P.REJECTED: "failed",
    P.MISCONFIGURED: "pending",
}  # fmt: skip


@pytest.mark.parametrize("code", TABLE)
def test_a_code_means_what_the_table_says(code: int) -> None:
    problem, reach, wait, tries = TABLE[code]
    found = refusal(code if code > 599 or code == 429 else None, 1, code if code < 600 else 400)
    assert (found.problem, found.retry_after, found.tries, found.code) == (problem, wait, tries, str(code))
    assert reach is None or found.reach is reach


@pytest.mark.parametrize("code", [code for code in TABLE if code > 599 or code == 429])
async def test_a_code_given_at_once(office: Office, twilio: FakeTwilio, code: int) -> None:
    await written_by(office, twilio, f"{FAILS_AT_ONCE}{code:05d}")
    assert await outcome(office, code) == expected(code)


@pytest.mark.parametrize("code", [code for code in TABLE if code > 20429 and code not in (63016, 63021)])
async def test_a_code_given_later(office: Office, twilio: FakeTwilio, code: int) -> None:
    person = await written_by(office, twilio, f"{FAILS_LATER}{code:05d}")
    assert len(twilio.sent_to(person.number)) == 1
    report = twilio.callbacks[0]
    for _ in range(2):
        assert (await report.post(office.http)).status_code == 200
    problem, state, reach = expected(code)
    if TABLE[code][0] is P.REJECTED:  # it had buttons: once more without them
        problem, state = str(code), "pending"
    assert await outcome(office, code) == (problem, state, reach)


async def written_by(office: Office, twilio: FakeTwilio, number: str) -> WhatsAppChat:
    """Somebody at a number that fails says hello."""
    person = WhatsAppChat(office, twilio, number)
    await person.post("halo")
    await office.app.sender.send_due()
    return person


async def outcome(office: Office, code: int) -> tuple[str, str, str]:
    """(error, status, state of the address)."""
    query = select(OUTBOX.c.error, OUTBOX.c.status, CHATS.c.reach).join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
    row = (await office.rows(query.where(OUTBOX.c.lane == "whatsapp").order_by(OUTBOX.c.id)))[0]
    return row[0], row[1], row[2]


def expected(code: int) -> tuple[str, str, str]:
    problem, reach, _wait, _tries = TABLE[code]
    error = "no-template" if code == 63016 else str(code)
    return error, STATUSES[problem], str(reach or A.OPEN)


def test_waits_grow_to_the_last() -> None:
    assert [refusal(63018, attempts).retry_after for attempts in (1, 2, 3, 4)] == [300, 3600, 86400, 86400]
    assert [refusal(30008, attempts).retry_after for attempts in (1, 2)] == [600, 3000]


def test_an_unknown_status_of_http() -> None:
    assert consequence_of(None, 418).tries == 3
    assert consequence_of(None, 401).problem is P.MISCONFIGURED
    assert consequence_of(20404, 503).problem is P.RETRY


def test_the_operators_page_names_every_code() -> None:
    page = (Path(__file__).parents[3] / "docs" / "whatsapp.md").read_text(encoding="utf-8")
    covered = {*range(63027, 63031), *(code for code in CONSEQUENCES if str(code).startswith("216"))}
    sms = {30004, 30005, 30006, 30007, 20005, 401, 403}
    assert [code for code in CONSEQUENCES if str(code) not in page and code not in covered | sms] == []


async def test_staff_hear_that_a_channel_stopped(office: Office, twilio: FakeTwilio) -> None:
    dinas = await office.staff("dinas")
    await written_by(office, twilio, f"{FAILS_LATER}63007")
    await twilio.deliver(office.http)
    await office.send()
    dinas.http = office.http
    assert "notices.channel-stopped" in [message.key for message in await dinas.hear()]
