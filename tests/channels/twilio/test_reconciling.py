"""A send without an answer is unknown: looked up at Twilio, never repeated blindly."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.channels.twilio.client import TwilioApi
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.chat import keys
from tests.support.fake_twilio import FakeTwilio, Message, breaks, drops, hangs
from tests.support.joining import join
from tests.support.office import Office
from tests.support.outbox import stored
from tests.support.whatsapp import WhatsAppChat

OUTBOX = table_of(Outbound)


async def state(office: Office) -> list[tuple[str, str | None]]:
    """(key, status) of what went out."""
    return [(key, row.status) for key, row in await stored(office, OUTBOX.c.lane == "whatsapp")]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    original = TwilioApi.__init__

    def short(self: TwilioApi, account: str, token: str, base_url: str, timeout: float = 1.5) -> None:
        original(self, account, token, base_url, timeout)

    monkeypatch.setattr(TwilioApi, "__init__", short)


async def test_one_that_is_never_answered_is_found_and_not_sent_again(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.behaviours = [hangs]
    await person.say("daftar")
    assert (await state(office))[-1] == ("registration.consent", "unknown")
    office.clock.advance(minutes=2)
    await office.send()
    assert (await state(office))[-1] == ("registration.consent", "sent")
    assert len(twilio.sent_to(person.number)) == 2
    sid = (await office.rows(select(OUTBOX.c.provider_id).order_by(OUTBOX.c.id.desc()).limit(1)))[0][0]
    assert sid == twilio.sent_to(person.number)[-1].sid


async def test_a_callback_settles_it_before_anybody_asks(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.behaviours = [drops]
    await person.say("daftar")
    await twilio.report(twilio.sent_to(person.number)[-1], "delivered").post(office.http)
    office.clock.advance(minutes=2)
    asked = len(twilio.requests)
    await office.send()
    assert (await state(office))[-1][1] == "delivered"
    assert twilio.requests[asked:] == []


def another(twilio: FakeTwilio, person: WhatsAppChat, body: str, after: timedelta) -> None:
    """A message that somebody else sent from our number by hand."""
    sent = twilio.sent_to(person.number)[-1]
    twilio.messages.append(Message("SM" + "f" * 32, sent.to, sent.sender, sent.made + after, body))


async def test_messages_of_other_times_and_rows_do_not_count(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    another(twilio, person, "lama", timedelta(minutes=-30))
    twilio.behaviours = [breaks]
    await person.say("daftar")  # the menu went out in the same minute, and is known as another row's
    office.clock.advance(minutes=2)
    await office.send()
    assert len([m for m in twilio.sent_to(person.number) if m.body != "lama"]) == 2


@pytest.mark.parametrize("said", ["daftar", "info"], ids=["buttons", "written out"])
async def test_among_several_the_words_decide(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat, said: str
) -> None:
    twilio.behaviours = [drops]
    await person.say(said)
    mine = twilio.sent_to(person.number)[-1]
    another(twilio, person, "dikirim dengan tangan", timedelta(seconds=5))
    office.clock.advance(minutes=2)
    await office.send()
    sid = (await office.rows(select(OUTBOX.c.provider_id).order_by(OUTBOX.c.id.desc()).limit(1)))[0][0]
    assert sid == mine.sid


async def test_where_the_words_do_not_decide_it_is_asked_again_and_never_repeated(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    twilio.behaviours = [drops]
    await person.say("daftar")
    another(twilio, person, twilio.sent_to(person.number)[-1].body, timedelta(seconds=5))
    office.clock.advance(minutes=2)
    await office.app.sender.send_due()
    assert (await state(office))[-1][1] == "unknown"
    office.clock.advance(minutes=31)
    await office.send()
    assert (await state(office))[-1][1] == "sent"
    assert len(twilio.sent_to(person.number)) == 3


async def test_what_went_out_in_part_goes_out_again(office: Office, twilio: FakeTwilio) -> None:
    officer = WhatsAppChat(office, twilio)
    await join(officer, await office.invite("village", "63.11.01.2005"))
    await officer.post("/tautan")
    accepts: list[Callable[[], Message]] = []

    async def taken(accept: Callable[[], Message]) -> Message:
        accepts.append(accept)
        return accept()

    twilio.behaviours = [taken, breaks]
    await office.send()
    assert (await state(office))[-1][1] == "unknown"
    office.clock.advance(minutes=2)
    await office.send()
    assert (await state(office))[-1][1] == "sent"
    assert [bool(message.media_urls) for message in twilio.sent_to(officer.number)[-2:]] == [False, True]


async def test_a_file_is_known_by_having_no_words(office: Office, twilio: FakeTwilio) -> None:
    officer = WhatsAppChat(office, twilio)
    await join(officer, await office.invite("village", "63.11.01.2005"))
    await officer.post("/tautan")

    async def taken(accept: Callable[[], Message]) -> Message:
        return accept()

    twilio.behaviours = [taken, drops]
    await office.send()
    mine = twilio.sent_to(officer.number)[-1]
    another(twilio, officer, "dikirim dengan tangan", timedelta(seconds=5))
    office.clock.advance(minutes=2)
    await office.send()
    sid = (await office.rows(select(OUTBOX.c.provider_id).order_by(OUTBOX.c.id.desc()).limit(1)))[0][0]
    assert (bool(mine.media_urls), sid) == (True, mine.sid)


async def test_twilio_away_is_no_doubt_and_the_order_stays(
    office: Office, twilio: FakeTwilio, person: WhatsAppChat
) -> None:
    url = twilio.url
    await twilio.close()
    await person.post("daftar")
    await office.app.sender.send_due()
    await person.post("batal")
    await office.app.sender.send_due()
    assert {status for _, status in (await state(office))[1:]} == {"pending"}
    await twilio.start(int(url.rpartition(":")[2]))
    office.clock.advance(minutes=30)
    await office.send()
    await office.send()
    assert keys(await person.hear()) == [key for key, _ in (await state(office))[1:]]
