"""Status callbacks in any order and any number: forward only, a failure only where nobody said that it arrived."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from storage.rows import table_of
from storage.tables import Outbound
from tests.support.fake_twilio import FakeTwilio, Message, post_signed
from tests.support.office import Office
from tests.support.whatsapp import WhatsAppChat

OUTBOX = table_of(Outbound)
SAID = ("queued", "sending", "sent", "delivered", "read")
RANK = {"sent": 0, "delivered": 1, "read": 2}


async def row(office: Office) -> tuple[str, object, object]:
    query = select(OUTBOX.c.status, OUTBOX.c.delivered_at, OUTBOX.c.read_at).where(OUTBOX.c.lane == "whatsapp")
    found = (await office.rows(query.order_by(OUTBOX.c.id).limit(1)))[0]
    return found[0], found[1], found[2]


async def said(office: Office, twilio: FakeTwilio, message: Message, status: str, code: int | None = None) -> None:
    report = twilio.report(message, status, code)
    assert (await report.post(office.http)).status_code == 200


@given(reports=st.lists(st.sampled_from(SAID), max_size=7))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_the_order_the_farthest_counts(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, reports: list[str]
) -> None:
    await _anew(office)
    message = twilio.sent_to(person.number)[0]
    for status in reports:
        await said(office, twilio, message, status)
    farthest = max((one for one in reports if one in RANK), key=RANK.__getitem__, default="sent")
    status, delivered, read = await row(office)
    assert status == farthest
    assert (delivered is not None, read is not None) == (farthest != "sent", farthest == "read")


@given(order=st.permutations(["sent", "delivered", "failed"]), twice=st.booleans())
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_delivered_and_failed_can_both_come(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, order: list[str], twice: bool
) -> None:
    """Its buttons were refused, so it waits for its plain form, unless it turns out to have arrived after all."""
    await _anew(office)
    message = twilio.sent_to(person.number)[0]
    for status in order * (2 if twice else 1):
        await said(office, twilio, message, status, 63021 if status == "failed" else None)
    assert (await row(office))[0] == "delivered"


async def _anew(office: Office) -> None:
    """The first message as it was just sent, in a program that remembers no report."""
    await office.restart()
    sent = {"status": "sent", "delivered_at": None, "read_at": None}
    await office.database.write(lambda c: c.execute(update(OUTBOX).values(**sent)))


async def test_the_same_failure_twice_is_one_retry(office: Office, twilio: FakeTwilio, person: WhatsAppChat) -> None:
    message = twilio.sent_to(person.number)[0]
    for _ in range(3):
        await said(office, twilio, message, "undelivered", 63010)
    await office.restart()
    office.clock.advance(minutes=5)
    await office.send()
    await said(office, twilio, message, "undelivered", 63010)  # of the first try
    assert (await row(office))[0] == "sent"
    assert len(twilio.sent_to(person.number)) == 2


async def test_a_report_that_overtakes_the_answer_is_kept(office: Office, twilio: FakeTwilio) -> None:
    person = WhatsAppChat(office, twilio)
    asked = asyncio.Event()

    async def slowly(accept: object) -> Message:
        message = accept()  # type: ignore[operator]
        report = twilio.report(message, "delivered")
        assert (await report.post(office.http)).status_code == 200
        asked.set()
        return message  # type: ignore[no-any-return]

    twilio.behaviours = [slowly]
    await person.say("halo")
    assert asked.is_set()
    assert (await row(office))[0] == "delivered"


@pytest.mark.parametrize("query", ["", "?m=", "?m=abc", "?m=999999&a=1", "?l=telegram&m=1&a=1", "?m=1&a=x"])
async def test_reports_of_what_is_not_ours_change_nothing(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, query: str
) -> None:
    report = twilio.report(twilio.sent_to(person.number)[0], "read")
    elsewhere = replace(report, url=report.url.partition("?")[0] + query)
    assert (await elsewhere.post(office.http)).status_code == 200
    wanted = "read" if query == "?m=1&a=x" else "sent"
    assert (await row(office))[0] == wanted


async def test_fields_that_are_missing_or_new_are_no_error(office: Office, twilio: FakeTwilio) -> None:
    url = "http://office.test/whatsapp/status?l=whatsapp&m=1&a=1"
    for fields in ([], [("MessageStatus", "dancing")], [("MessageStatus", "failed")], [("Neu", "")]):
        assert (await post_signed(office.http, url, fields)).status_code == 200
