"""Telegram: the webhook or polling, sending, and what Telegram is told at the start."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.background import Background
from bot.channels.bodies import body_within
from bot.channels.routes import Refused, bare, guarded
from bot.channels.telegram.abilities import ABILITIES, NAME, SLOTS, link_to
from bot.channels.telegram.afterwards import Afterwards
from bot.channels.telegram.failures import seconds
from bot.channels.telegram.menus import Menus
from bot.channels.telegram.parsing import READ
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.receiving import Receiver
from bot.channels.telegram.request import AiohttpRequest
from bot.channels.telegram.sending import Courier
from bot.channels.wiring import Wiring
from bot.contract import Channel, OutboundMessage, SendResult

PATH = "/telegram/webhook"
SECRET = "x-telegram-bot-api-secret-token"  # noqa: S105 -- the header's name
LARGEST_UPDATE = 1024 * 1024
"""Bytes; updates are some kilobytes."""
CONNECTIONS = 40
"""Webhook calls that Telegram may have under way at once."""
ENDED = ("staff.left", "staff.removed")
"""News after which a chat is a worker's."""
AGAIN_AT_LEAST, AGAIN_AT_MOST = 2.0, 600.0
"""Seconds between two tries to tell Telegram something at the start."""

log = structlog.get_logger()


class Telegram(Channel):
    """Everything between Telegram and the conversations."""

    name = NAME
    abilities = ABILITIES

    def __init__(self, wiring: Wiring, bot: Bot, requests: Sequence[AiohttpRequest]) -> None:
        self._wiring, self._bot, self._requests = wiring, bot, requests
        secret = wiring.settings.telegram_webhook_secret
        self._secret = secret.get_secret_value() if secret is not None else None
        self.afterwards, self.menus = Afterwards(), Menus(wiring, bot)
        self._receiver = Receiver(wiring, bot, self.afterwards, self.menus)
        self.polling = Polling(bot, self._receiver.take_all, lambda works: wiring.tally.works(NAME, works=works))
        self._courier = Courier(wiring, bot)
        self._tasks = Background()

    def routes(self) -> Sequence[BaseRoute]:
        """The webhook; none where we ask for updates ourselves."""
        return (Route(PATH, guarded(self.webhook, bare), methods=["POST"]),) if self._secret is not None else ()

    async def start(self) -> None:
        """Begin to tell Telegram who we are, and to ask for updates; nobody waits for it."""
        self._tasks.start(self._run(), "telegram")

    async def stop(self) -> None:
        """Ask no more; a batch in hand that was not confirmed comes again."""
        await self._tasks.stop()
        await self.afterwards.stop()
        for request in self._requests:
            await request.shutdown()

    async def send(self, message: OutboundMessage) -> SendResult:
        """Hand over one message; whoever hears that they work here no more loses the menu of officers."""
        result = await self._courier.send(message)
        if message.key in ENDED:
            self.afterwards.attempt("menu", self.menus.of_chat(message.chat_id))
        return result

    async def webhook(self, request: Request) -> Response:
        """200 after the commit, 503 where the update shall come again, 403 without Telegram's word."""
        given = request.headers.get(SECRET, "").encode("utf-8", "replace")
        if self._secret is None or not hmac.compare_digest(given, self._secret.encode()):
            raise Refused(403)
        body = await body_within(request, LARGEST_UPDATE)
        try:
            raw = json.loads(body)
        except (ValueError, RecursionError) as error:
            await self._receiver.keep(body, type(error).__name__)
        else:
            await self._receiver.take_all([raw])
        return Response(status_code=200)

    # --- what Telegram is told ---

    async def _run(self) -> None:
        """First what messages depend on, then the rest; in polling mode for ever."""
        await self._until_done("webhook", self._announce)
        self._tasks.start(self._until_done("menus", self._tell_menus), "telegram menus")
        if self._secret is None:
            await self.polling.run(self._unhook)

    async def _announce(self) -> None:
        """Where updates go, and who we are."""
        if self._secret is None:
            await self._unhook()
        else:
            url, secret = f"{self._wiring.settings.public_base_url}{PATH}", self._secret
            await self._bot.set_webhook(url, max_connections=CONNECTIONS, allowed_updates=READ, secret_token=secret)
        username = (await self._bot.get_me()).username
        self._wiring.ways.links[NAME] = link_to(username) if username else None

    async def _unhook(self) -> None:
        """What waits at Telegram is kept."""
        await self._bot.delete_webhook()

    async def _tell_menus(self) -> None:
        await self.menus.of_everybody()
        failures = await self.menus.of_staff()
        if failures:
            log.warning("menus_not_set", channel=NAME, count=failures)

    async def _until_done(self, what: str, tell: Callable[[], Awaitable[None]]) -> None:
        """Try until it is done, ever more seldom: the program runs without it meanwhile."""
        pause = AGAIN_AT_LEAST
        while True:
            try:
                await tell()
            except RetryAfter as error:
                await asyncio.sleep(seconds(error))
            except TelegramError as error:
                severe = isinstance(error, BadRequest | InvalidToken)
                reason = error.message if isinstance(error, BadRequest) else ""  # about our settings, nobody's words
                report = log.error if severe else log.warning
                if severe:
                    self._wiring.tally.works(NAME, works=False)
                report("telegram_not_told", what=what, error=type(error).__name__, reason=reason, again_in=pause)
                await asyncio.sleep(pause)
            except Exception as error:  # noqa: BLE001 -- the task's boundary: a bad database minute must not end it
                log.error("telegram_not_told", what=what, error=type(error).__name__)  # noqa: TRY400 -- ids only
                await asyncio.sleep(pause)
            else:
                self._wiring.tally.works(NAME, works=True)
                return
            pause = min(AGAIN_AT_MOST, pause * 2)


def telegram(wiring: Wiring) -> Telegram:
    """The channel, with a bot of the library's; polling has a connection of its own, which it holds for long."""
    token, base = wiring.settings.telegram_bot_token, wiring.settings.telegram_api_base_url
    secret = token.get_secret_value() if token else ""
    sending, polling = AiohttpRequest(SLOTS + 4), AiohttpRequest(1)
    bot = Bot(secret, f"{base}/bot", f"{base}/file/bot", request=sending, get_updates_request=polling)
    return Telegram(wiring, bot, (sending, polling))
