"""SMS: words to a number, from the office's SMS sender, with the same reports."""

import pytest
from sqlalchemy import select

from handlers.flow import Say
from storage.rows import table_of
from storage.tables import Outbound
from tests.support.fake_twilio import FAILS_LATER, SMS_FROM, FakeTwilio
from tests.support.office import BASE_URL, Office
from tests.support.whatsapp import whatsapp_on

OUTBOX = table_of(Outbound)
NUMBER = "+628100000321"


@pytest.fixture(params=["beside whatsapp", "alone"])
async def twilio(office: Office, request: pytest.FixtureRequest) -> FakeTwilio:
    fake = await whatsapp_on(office, sms=True)
    if request.param == "alone":
        await office.switch_on(twilio_whatsapp_from=None)
    return fake


async def tell(office: Office, number: str = NUMBER) -> None:
    from bot.channels.addresses import Addresses

    assert office.app.channels["sms"]._line.sender == SMS_FROM  # type: ignore[attr-defined]
    chat = await Addresses(office.database, office.vault).chat_of("sms", number, office.clock.now())
    await office.work(lambda work: work.tell(chat, Say("menu.cancelled"), f"sms:{number}", urgent=True))
    await office.send()


async def status(office: Office) -> str:
    return str((await office.rows(select(OUTBOX.c.status).where(OUTBOX.c.lane == "sms")))[0][0])


async def test_the_words_alone_go_out(office: Office, twilio: FakeTwilio) -> None:
    await tell(office)
    sent = twilio.sent_to(NUMBER)[0]
    assert (sent.sender, sent.to, sent.content_sid, sent.media_urls) == (SMS_FROM, NUMBER, None, [])
    assert sent.callback.startswith(f"{BASE_URL}/whatsapp/status?l=sms&m=")
    await twilio.report(sent, "delivered").post(office.http)
    assert await status(office) == "delivered"


async def test_a_number_that_does_not_exist_is_closed(office: Office, twilio: FakeTwilio) -> None:
    await tell(office, f"{FAILS_LATER}30005")
    await twilio.deliver(office.http)
    assert await status(office) == "failed"
