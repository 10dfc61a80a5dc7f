"""What Twilio reports of messages that it took: in any order, and more than once."""

from collections import OrderedDict
from collections.abc import Mapping
from types import MappingProxyType

import structlog

from bot.channels.twilio.errors import DAILY_CAP, WINDOW_CLOSED, refusal
from bot.channels.twilio.files import whole
from bot.channels.twilio.webhook import Fields
from bot.contract import SendError, SendProblem
from bot.sending.reports import Reports
from bot.turn.errands import Errands
from handlers.services.telling.delivery import tell_of_stop
from storage.enums import OutboxStatus

PATH = "/whatsapp/status"
AT_ONCE = 1.0
"""Seconds until a message goes out in another form."""
REMEMBERED = 20_000

ARRIVED: Mapping[str, OutboxStatus] = MappingProxyType({
    "accepted": OutboxStatus.SENT,
    "scheduled": OutboxStatus.SENT,
    "queued": OutboxStatus.SENT,
    "sending": OutboxStatus.SENT,
    "sent": OutboxStatus.SENT,
    "delivered": OutboxStatus.DELIVERED,
    "read": OutboxStatus.READ,
})  # fmt: skip
"""`sent` here means: the provider has it."""
FAILED = frozenset({"failed", "undelivered", "canceled"})

log = structlog.get_logger()


def callback(base_url: str, lane: str, message_id: int, attempts: int, *, last: bool, buttons: bool) -> str:
    """Where Twilio shall report: the query names the message, and is signed like everything else.

    `last`: the message's last piece, the one whose arrival counts. `buttons`: sent with a Content of ours.
    """
    marks = ("" if last else "&p=1") + ("&c=1" if buttons else "")
    return f"{base_url}{PATH}?l={lane}&m={message_id}&a={attempts}{marks}"


class Turned:
    """Messages that must go out in another form; the oldest are forgotten, and then refused once more."""

    def __init__(self) -> None:
        self._known: OrderedDict[object, None] = OrderedDict()

    def add(self, one: object) -> bool:
        """True where it is new."""
        if one in self._known:
            return False
        self._known[one] = None
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return True

    def __contains__(self, one: object) -> bool:
        return one in self._known


class Statuses:
    """Takes the reports. `plain`: messages whose buttons Meta refused; `late`: those it wants a template for."""

    def __init__(self, reports: Reports, errands: Errands) -> None:
        self._reports, self._errands = reports, errands
        self._seen = Turned()
        self.plain, self.late = Turned(), Turned()

    async def take(self, fields: Fields, query: Mapping[str, str]) -> None:
        """One report. What says nothing new changes nothing."""
        lane, message, attempts = query.get("l", "whatsapp"), whole(query.get("m", "")), whole(query.get("a", "1"))
        sid, status = fields.get("MessageSid", ""), fields.get("MessageStatus", "").casefold()
        if not message or (sid, status) in self._seen:
            return
        if status in FAILED:
            await self._failed(lane, message, attempts, sid, fields, query)
        elif status in ARRIVED and "p" not in query:
            await self._reports.arrived(lane, ARRIVED[status], message_id=message, provider_id=sid)
        self._seen.add((sid, status))

    async def _failed(
        self, lane: str, message: int, attempts: int, sid: str, fields: Fields, query: Mapping[str, str]
    ) -> None:
        code = whole(fields.get("ErrorCode", ""))
        refused = self._turned(message, attempts, code, buttons="c" in query)
        log.info("message_refused", channel=lane, message=message, problem=refused.problem, code=refused.code)
        await self._reports.failed(lane, refused, message_id=message, provider_id=None if "p" in query else sid)
        if refused.problem is SendProblem.MISCONFIGURED or code == DAILY_CAP:
            await self._errands.run(lambda work: tell_of_stop(work, lane, refused.code))

    def _turned(self, message: int, attempts: int, code: int, *, buttons: bool) -> SendError:
        """The refusal, or one more try in another form: by template, or without buttons."""
        refused = refusal(code or None, attempts)
        if code == WINDOW_CLOSED and self.late.add(message):
            return SendError(SendProblem.RETRY, str(code), AT_ONCE)
        if buttons and refused.problem is SendProblem.REJECTED and self.plain.add(message):
            return SendError(SendProblem.RETRY, str(code), AT_ONCE)
        return refused
