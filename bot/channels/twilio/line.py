"""One number of the office at Twilio: what goes out by it, and what Twilio reports of that."""

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.twilio.client import Form, TwilioApi
from bot.channels.twilio.reconcile import Reconciler
from bot.channels.twilio.signatures import Signatures, nothing_to_say
from bot.channels.twilio.statuses import REPORTS, Statuses, callback
from bot.channels.wiring import Wiring
from bot.contract import Doubt, OutboundMessage, SendResult


class Line:
    """The same for WhatsApp and SMS. `prefix` stands before every number in WhatsApp's addresses at Twilio."""

    def __init__(self, wiring: Wiring, channel: str, sender: str, prefix: str = "") -> None:
        settings = wiring.settings
        token = settings.twilio_auth_token.get_secret_value() if settings.twilio_auth_token else ""
        self.api = TwilioApi(str(settings.twilio_account_sid), token, settings.twilio_api_base_url)
        self.signatures, self.statuses = (
            Signatures(token, settings.public_base_url),
            Statuses(wiring.reports, wiring.errands),
        )
        self.sender = prefix + sender.strip().removeprefix(prefix)
        self._channel, self._prefix, self._base_url = channel, prefix, settings.public_base_url
        self._reconciler = Reconciler(wiring, self.api, self.sender, prefix)

    async def create(self, message: OutboundMessage, form: Form, *, last: bool, buttons: bool = False) -> str:
        """Hand over one piece of a message; its sid. `last` and `buttons` as in `callback`. Raises SendError."""
        reports = callback(self._base_url, self._channel, message.id, message.attempts, last=last, buttons=buttons)
        return await self.api.create(self.sender, self._prefix + message.address, form, reports, message.attempts)

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """Looked up in Twilio's list; the rule stands in `reconcile`. Raises SendError."""
        return await self._reconciler.find(doubt)

    async def report(self, request: Request) -> Response:
        """What became of a message, of either channel: Twilio reports to one address."""
        fields = await self.signatures.fields(request, REPORTS)
        await self.statuses.take(fields, request.query_params)
        return nothing_to_say()
