"""The WhatsApp channel: one number of the office at Twilio."""

from collections.abc import Sequence

import structlog
from starlette.routing import BaseRoute, Route

from bot.background import Background
from bot.channels.routes import bare, guarded
from bot.channels.twilio.abilities import WHATSAPP_NAME, whatsapp_abilities
from bot.channels.twilio.client import Form
from bot.channels.twilio.contents import Contents
from bot.channels.twilio.errors import WINDOW_CLOSED
from bot.channels.twilio.files import FILES, FileLinks
from bot.channels.twilio.inbound import WEBHOOK, Inbound
from bot.channels.twilio.line import Line
from bot.channels.twilio.media import MediaStore
from bot.channels.twilio.reading import PREFIX
from bot.channels.twilio.statuses import REPORTS
from bot.channels.twilio.sweeping import Sweeping
from bot.channels.twilio.table import WhatsAppTable
from bot.channels.twilio.writing import inside_window, plain, templated, with_own_number
from bot.channels.wiring import Wiring
from bot.contract import Channel, Doubt, OutboundMessage, SendError, SendProblem, SendResult
from bot.turn.rendering import WORDS
from handlers.registry import FLOWS

OF_REPORTS = ("reported.", "desk.tell-")
"""How the keys of news about a report begin. Its words are in no template, not for whoever does not mind either:
the operator, Twilio and Meta would hold them beside the number."""
NEWS_WAITS = "news.waiting"

log = structlog.get_logger()


class WhatsApp(Channel):
    """Everything under /whatsapp, and what goes out."""

    name = WHATSAPP_NAME

    def __init__(self, wiring: Wiring) -> None:
        self.abilities = whatsapp_abilities(wiring.office)
        self._table, self._clock, self._catalogue = wiring.office.table(WhatsAppTable), wiring.clock, wiring.catalogue
        self._line = Line(wiring, self.name, str(wiring.settings.twilio_whatsapp_from), PREFIX)
        self._statuses = self._line.statuses
        self.media = MediaStore(self._line.api)
        self._inbound = Inbound(wiring, self._line.signatures, self.media)
        self._contents = Contents(wiring, self._line.api)
        self._files = FileLinks(wiring)
        self.sweeping = Sweeping(wiring, self.media, self.name, self._line.sender)
        self._running = Background()

    def routes(self) -> Sequence[BaseRoute]:
        """Twilio's two ways in, and the files that it fetches."""
        return (
            Route(WEBHOOK, guarded(self._inbound.take, bare, fault=503), methods=["POST"]),
            Route(REPORTS, guarded(self._line.report, bare, fault=503), methods=["POST"]),
            Route(f"{FILES}/{{file:str}}", guarded(self._files.answer, bare, fault=503), methods=["GET"]),
        )

    async def start(self) -> None:
        """Look every hour for files of people that were left at Twilio."""
        self._running.start(self.sweeping.run(), "media sweep")

    async def stop(self) -> None:
        """Let go of the connections."""
        await self._running.stop()
        await self.media.deleting.stop()
        await self._line.api.close()

    async def send(self, message: OutboundMessage) -> SendResult:
        """Words with buttons, words alone, or the approved template; then the files. Raises SendError."""
        if message.id in self._statuses.late or not inside_window(message, self._clock.now()):
            return await self._by_template(message)
        try:
            return await self._freely(message)
        except SendError as refused:
            if refused.code != str(WINDOW_CLOSED):
                raise
            return await self._by_template(message)

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """As Twilio's list says."""
        return await self._line.was_sent(doubt)

    async def _by_template(self, message: OutboundMessage) -> SendResult:
        template = self._table.template(message.variables.get(WORDS, message.key), message.language)
        if template is None and message.key.startswith(OF_REPORTS):
            await self._say_that_news_waits(message)
        if template is None and message.push and is_question(message.key):
            raise SendError(SendProblem.REJECTED, "question")  # whoever writes next hears it anyway
        return SendResult(await self._line.create(message, templated(message, template), last=True))

    async def _say_that_news_waits(self, message: OutboundMessage) -> None:
        """That there is news, and nothing of it: a piece of the message, whose arrival is not yet the news' own."""
        told = self._table.template(NEWS_WAITS, message.language)
        if told is not None:
            await self._line.create(message, templated(message, told), last=False)

    async def _freely(self, message: OutboundMessage) -> SendResult:
        media = [Form(media_url=self._files.url(message.chat_id, file.id)) for file in message.files]
        sid = await self._with_buttons(message, last=not media)
        rest = media if sid is not None else [*plain(message, self._catalogue), *media]
        for place, form in enumerate(rest, 1):
            sid = await self._line.create(message, form, last=place == len(rest))
        return SendResult(sid)

    async def _with_buttons(self, message: OutboundMessage, *, last: bool) -> str | None:
        """The words with their choices as buttons; None where they must be written out."""
        choices = with_own_number(message, self._catalogue)
        if not self._table.buttons or not choices or message.id in self._statuses.plain:
            return None
        form = await self._contents.form(message.text, choices, message.n, message.language)
        if form is None:
            return None
        try:
            return await self._line.create(message, form, last=last, buttons=True)
        except SendError as refused:
            if refused.problem is not SendProblem.REJECTED:
                raise
            log.warning("buttons_refused", message=message.id, code=refused.code)
            await self._contents.forget(form.content_sid)
            return None


def is_question(key: str) -> bool:
    """True for the question of a step, which news brought along: an open question is asked again at every turn."""
    name, _, step = key.partition(".")
    flow = FLOWS.get(name)
    return flow is not None and flow.step(step) is not None
