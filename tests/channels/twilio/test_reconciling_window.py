"""Which of Twilio's messages may be the one in doubt, to the second, and how long several alike are waited for."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from bot.channels.twilio.reconcile import made_around
from bot.contract import Channel, Doubt, SendError, SendProblem, SendResult
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.fake_twilio import FakeTwilio, Message, breaks, drops, new_sid
from tests.support.office import Office
from tests.support.whatsapp import WhatsAppChat

OUTBOX = table_of(Outbound)
TRIED = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
NOBODYS = 999_999
"""The id of a message that was erased meanwhile."""


@pytest.mark.parametrize(
    ("seconds", "direction", "counts"),
    [
        (0, "outbound-api", True),
        (-120, "outbound-api", True),
        (-121, "outbound-api", False),
        (60, "outbound-api", True),
        (61, "outbound-api", False),
        (-90, "outbound-reply", True),
        (0, "inbound", False),
        (None, "outbound-api", False),
    ],
)
def test_two_minutes_before_the_try_and_one_after_it(seconds: int | None, direction: str, counts: bool) -> None:
    """A try ends half a minute before it is in doubt, and clocks differ. A message without a day has not been made."""
    made = None if seconds is None else TRIED + timedelta(seconds=seconds)
    assert made_around(SimpleNamespace(date_created=made, direction=direction), TRIED) is counts


async def in_doubt(office: Office, person: WhatsAppChat) -> Doubt:
    """The newest message, tried a moment ago."""
    newest = (await office.rows(select(func.max(OUTBOX.c.id))))[0][0]
    return Doubt(newest, person.number, office.clock.now())


def channel(office: Office) -> Channel:
    return office.app.channels["whatsapp"]


def by_hand(twilio: FakeTwilio, person: WhatsAppChat, body: str, seconds: int) -> str:
    """Somebody sends from our number by hand, so long after our last one; the sid."""
    last = twilio.sent_to(person.number)[-1]
    sent = Message(new_sid("SM"), last.to, last.sender, last.made + timedelta(seconds=seconds), body)
    twilio.messages.append(sent)
    return sent.sid


async def test_the_id_that_its_own_row_knows_is_its_own(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    await person.say("daftar")
    doubt = await in_doubt(office, person)
    assert await channel(office).was_sent(doubt) == SendResult(twilio.sent_to(person.number)[-1].sid)


async def test_several_with_its_words_are_waited_for_half_an_hour_and_then_the_newest_is_taken(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.behaviours = [drops]
    await person.say("daftar")
    doubt = await in_doubt(office, person)
    newest = by_hand(twilio, person, twilio.sent_to(person.number)[-1].body, 5)
    by_hand(twilio, person, "kata lain", 6)
    office.clock.advance(minutes=30)
    with pytest.raises(SendError) as refused:
        await channel(office).was_sent(doubt)
    assert (refused.value.problem, refused.value.code) == (SendProblem.RETRY, "several")
    office.clock.advance(seconds=1)
    assert await channel(office).was_sent(doubt) == SendResult(newest)


async def test_several_without_its_words_end_in_the_newest_too(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.behaviours = [breaks]
    await person.say("daftar")
    doubt = await in_doubt(office, person)
    assert await channel(office).was_sent(doubt) is None
    one = by_hand(twilio, person, "kata lain", 5)
    assert await channel(office).was_sent(doubt) == SendResult(one)
    newest = by_hand(twilio, person, "lagi", 6)
    with pytest.raises(SendError):
        await channel(office).was_sent(doubt)
    office.clock.advance(minutes=31)
    assert await channel(office).was_sent(doubt) == SendResult(newest)


async def test_of_a_message_that_was_erased_one_is_looked_for(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    """Nobody knows its words any more."""
    doubt = Doubt(NOBODYS, person.number, office.clock.now())
    assert await channel(office).was_sent(doubt) is None
    only = by_hand(twilio, person, "kata lain", 5)
    assert await channel(office).was_sent(doubt) == SendResult(only)
    by_hand(twilio, person, "lagi", 6)
    with pytest.raises(SendError):
        await channel(office).was_sent(doubt)
