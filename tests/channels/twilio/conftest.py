"""An office on WhatsApp, and somebody who has written there."""

import pytest

from tests.support.fake_twilio import FakeTwilio
from tests.support.office import Office
from tests.support.whatsapp import WhatsAppChat, whatsapp_on


@pytest.fixture
async def twilio(office: Office) -> FakeTwilio:
    return await whatsapp_on(office)


@pytest.fixture
async def person(office: Office, twilio: FakeTwilio) -> WhatsAppChat:
    """Has said hello within the 24 hours."""
    found = WhatsAppChat(office, twilio)
    await found.say("halo")
    return found
