"""SMS through Twilio: a rung of the ladder. One way, words only; who calls it puts nothing personal into them."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.channels.twilio import statuses
from bot.channels.twilio.client import Form, TwilioApi
from bot.channels.twilio.guard import guarded
from bot.channels.twilio.reconcile import Reconciler
from bot.channels.twilio.statuses import Statuses, callback
from bot.channels.twilio.webhook import Signatures, nothing_to_say
from bot.channels.twilio.writing import split
from bot.channels.wiring import Wiring
from bot.contract import Abilities, Doubt, OutboundMessage, SendError, SendProblem, SendResult
from handlers.rules.office.pacing import SMS_PER_SECOND


class Sms:
    """Text to a phone number. Its reports come to the route of WhatsApp, which stands where WhatsApp is on."""

    name = "sms"
    abilities = Abilities(repeat_safe=False, send_timeout=10.0, per_second=SMS_PER_SECOND, per_chat=1.0, slots=4)

    def __init__(self, wiring: Wiring, api: TwilioApi, sender: str, signatures: Signatures) -> None:
        self._api, self._sender, self._clock = api, sender, wiring.clock
        self._base_url, self._alone = wiring.settings.public_base_url, not wiring.settings.whatsapp
        self._reconciler = Reconciler(api, wiring.database, wiring.vault, wiring.catalogue, sender)
        self._signatures, self._statuses = signatures, Statuses(wiring.reports, wiring.errands)

    def routes(self) -> Sequence[BaseRoute]:
        """The reports, where WhatsApp does not take them."""
        return (Route(statuses.PATH, guarded(self.report), methods=["POST"]),) if self._alone else ()

    async def report(self, request: Request) -> Response:
        """What became of a message."""
        fields = await self._signatures.fields(request, statuses.PATH)
        await self._statuses.take(fields, request.query_params)
        return nothing_to_say()

    async def start(self) -> None:
        """Nothing to announce anywhere."""

    async def stop(self) -> None:
        """Let go of the connections."""
        await self._api.close()

    async def send(self, message: OutboundMessage) -> SendResult:
        """The words, in as many pieces as Twilio wants. Raises SendError."""
        pieces = split(message.text)
        if not pieces:
            raise SendError(SendProblem.REJECTED, "empty")
        sid = ""
        for place, piece in enumerate(pieces, 1):
            last = place == len(pieces)
            reports = callback(self._base_url, self.name, message.id, message.attempts, last=last, buttons=False)
            sid = await self._api.create(self._sender, message.address, Form(body=piece), reports, message.attempts)
        return SendResult(sid)

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """Looked up in Twilio's list; the rule stands in `reconcile`."""
        return await self._reconciler.find(doubt, self._clock.now())
