"""What people write on WhatsApp, from Twilio's webhook to the writer."""

import json
from dataclasses import replace

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.limits import Limiter
from bot.channels.received import clean_upload, is_sheet, read_sent_sheet, wants_files
from bot.channels.twilio.media import MediaStore, NotFetched
from bot.channels.twilio.reading import Media, Received, Unreadable, read_form
from bot.channels.twilio.webhook import Fields, Signatures, nothing_to_say
from bot.channels.wiring import Wiring
from bot.contract import Accepted, InboundMessage
from storage.repositories.chats import peek_chat
from storage.repositories.inbound import add_unread

CHANNEL = "whatsapp"
PATH = "/whatsapp/webhook"
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
        fields = await self._signatures.fields(request, PATH)
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
        message = InboundMessage(
            CHANNEL, chat, received.sid, now, text=received.text, choice=received.choice, of=received.of,
            unreadable=received.unreadable, phone=address,
        )  # fmt: skip
        return await self._with_file(message, received)

    async def _with_file(self, message: InboundMessage, received: Received) -> InboundMessage:
        """A picture or PDF for a question that takes them, a table that staff sent; no other file is ever fetched."""
        media = received.media[0] if received.media else None
        if media is None:
            return message
        row = await self._wiring.database.read(lambda c: peek_chat(c, message.chat_id))
        if wants_files(row, media.type):
            content, problem = await self._fetched(media)
            upload, wrong = (None, problem) if content is None else await clean_upload(content)
            return replace(message, unreadable=None, upload=upload, upload_problem=wrong)
        name = media.sheet_name or ""
        if row is None or row.staff_id is None or not is_sheet(name, media.type):
            return message
        content, problem = await self._fetched(media)
        sheet, wrong = (None, problem) if content is None else await read_sent_sheet(name, content)
        return replace(message, sheet=sheet, sheet_problem=wrong)

    async def _fetched(self, media: Media) -> tuple[bytes | None, str | None]:
        """(the file's bytes, why there are none)."""
        try:
            return await self._media.fetch(media), None
        except NotFetched as failed:
            log.warning("media_not_fetched", reason=str(failed))
            return None, "too-large" if str(failed) == "too-large" else "not-fetched"

    async def _keep(self, fields: Fields, failure: Exception) -> None:
        """What nobody can read is kept for somebody to look at; Twilio would not send it again."""
        body = json.dumps(fields.multi_items(), ensure_ascii=False).encode()
        name, now = type(failure).__name__, self._wiring.clock.now()
        sealed = self._wiring.vault.seal(body, f"unread.body:{CHANNEL}")
        await self._wiring.database.write(lambda c: add_unread(c, CHANNEL, sealed, name, now))
        log.warning("message_unread", channel=CHANNEL, failure=name)
