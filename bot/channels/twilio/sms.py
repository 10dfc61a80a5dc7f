"""SMS through Twilio: a rung of the ladder. One way, words only; who calls it puts nothing personal into them."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Route

from bot.channels.routes import bare, guarded
from bot.channels.twilio.abilities import SMS_ABILITIES, SMS_NAME, whatsapp_on
from bot.channels.twilio.client import Form
from bot.channels.twilio.line import Line
from bot.channels.twilio.statuses import REPORTS
from bot.channels.twilio.writing import split
from bot.channels.wiring import Wiring
from bot.contract import Channel, Doubt, OutboundMessage, SendError, SendProblem, SendResult


class Sms(Channel):
    """Text to a phone number. Its reports come to the route of WhatsApp, which stands where WhatsApp is on."""

    name = SMS_NAME
    abilities = SMS_ABILITIES

    def __init__(self, wiring: Wiring) -> None:
        self._line = Line(wiring, self.name, str(wiring.settings.twilio_sms_from))
        self._alone = not whatsapp_on(wiring.settings)

    def routes(self) -> Sequence[BaseRoute]:
        """The reports, where WhatsApp does not take them."""
        return (Route(REPORTS, guarded(self._line.report, bare, fault=503), methods=["POST"]),) if self._alone else ()

    async def start(self) -> None:
        """Nothing to announce anywhere."""

    async def stop(self) -> None:
        """Let go of the connections."""
        await self._line.api.close()

    async def send(self, message: OutboundMessage) -> SendResult:
        """The words, in as many pieces as Twilio wants. Raises SendError."""
        *pieces, last = split(message.text) or [""]
        if not last:
            raise SendError(SendProblem.REJECTED, "empty")
        for piece in pieces:
            await self._line.create(message, Form(body=piece), last=False)
        return SendResult(await self._line.create(message, Form(body=last), last=True))

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """As Twilio's list says."""
        return await self._line.was_sent(doubt)
