"""What people write on WhatsApp, from Twilio's webhook to the writer."""

import json
from dataclasses import replace

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.inbound_limits import Limiter
from bot.channels.received import keep_unread, with_file
from bot.channels.twilio.abilities import WHATSAPP_NAME as CHANNEL
from bot.channels.twilio.media import MediaStore, NotFetched
from bot.channels.twilio.reading import Media, Received, Unreadable, read_form
from bot.channels.twilio.signatures import Fields, Signatures, nothing_to_say
from bot.channels.wiring import Wiring
from bot.contract import Accepted, InboundMessage

WEBHOOK = "/whatsapp/webhook"
FLOOD = "too-many"
"""`problems.too-many`: said once a minute to whoever writes faster than the office allows."""

log = structlog.get_logger()


class Inbound:
    """Verifies, reads, hands in, and lets Twilio's copy of a file go."""

    def __init__(self, wiring: Wiring, signatures: Signatures, media: MediaStore) -> None:
        self._wiring, self._signatures, self._media = wiring, signatures, media
        on = wiring.settings.limited
        self._messages = Limiter(wiring.office.limits.messages_per_minute, 60, on=on)
        self._warnings = Limiter(1, 60, on=on)

    async def take(self, request: Request) -> Response:
        """Answered after the commit. Raises Refused and Busy."""
        fields = await self._signatures.fields(request, WEBHOOK)
        try:
            received = read_form(fields)
        except Unreadable as failure:
            await self._keep(fields, failure)
            return nothing_to_say()
        await self._hand_in(received)
        self._media.delete(received.media)
        return nothing_to_say()

    async def _hand_in(self, received: Received) -> None:
        if self._messages.allow(received.address):
            flood = None
        elif self._warnings.allow(received.address):
            flood = FLOOD
        else:
            return
        message = await self._message(received, flood)
        if await self._wiring.accept(message) is Accepted.GONE:
            self._wiring.addresses.forget(CHANNEL, received.address)
            await self._wiring.accept(await self._message(received, flood))

    async def _message(self, received: Received, flood: str | None) -> InboundMessage:
        now, address = self._wiring.clock.now(), received.address
        chat = await self._wiring.addresses.chat_of(CHANNEL, address, now, address)
        if flood is not None:
            return InboundMessage(CHANNEL, chat, received.sid, now, refused=flood)
        message = InboundMessage(CHANNEL, chat, received.sid, now, text=received.text, phone=address)
        message = replace(message, choice=received.choice, of=received.of, unreadable=received.unreadable)
        if not received.media:
            return message
        media = received.media[0]
        return await with_file(self._wiring, message, media.sheet_name, media.type, lambda: self._fetched(media))

    async def _fetched(self, media: Media) -> bytes:
        """The file's bytes. Raises NotFetched."""
        try:
            return await self._media.fetch(media)
        except NotFetched as failed:
            log.warning("media_not_fetched", reason=failed.reason)
            raise

    async def _keep(self, fields: Fields, failure: Exception) -> None:
        """What nobody can read is kept for somebody to look at; Twilio would not send it again."""
        body = json.dumps(fields.multi_items(), ensure_ascii=False).encode()
        name = type(failure).__name__
        await keep_unread(self._wiring, CHANNEL, body, name)
        log.warning("message_unread", channel=CHANNEL, failure=name)
