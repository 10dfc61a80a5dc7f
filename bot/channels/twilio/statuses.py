"""What Twilio reports of messages that it took: in any order, and more than once."""

from collections.abc import Mapping
from dataclasses import dataclass

import structlog

from bot.channels.recent import Recent
from bot.channels.routes import whole
from bot.channels.twilio.abilities import WHATSAPP_NAME
from bot.channels.twilio.errors import DAILY_CAP, WINDOW_CLOSED, refusal
from bot.channels.twilio.signatures import Fields
from bot.contract import SendError, SendProblem
from bot.sending.delivery_reports import DeliveryReports
from bot.turn.turns import Errands
from handlers.services.telling.delivery import tell_of_stop
from storage.enums import OutboxStatus

REPORTS = "/whatsapp/status"
AT_ONCE = 1.0
"""Seconds until a message goes out in another form."""

ARRIVED: Mapping[str, OutboxStatus] = {
    **dict.fromkeys(["accepted", "scheduled", "queued", "sending", "sent"], OutboxStatus.SENT),
    "delivered": OutboxStatus.DELIVERED,
    "read": OutboxStatus.READ,
}
"""`sent` here means: the provider has it."""
FAILED = frozenset({"failed", "undelivered", "canceled"})

log = structlog.get_logger()


def callback(base_url: str, lane: str, message_id: int, attempts: int, *, last: bool, buttons: bool) -> str:
    """Where Twilio shall report: the query names the message, and is signed like everything else.

    `last`: the message's last piece, the one whose arrival counts. `buttons`: sent with a Content of ours.
    """
    marks = ("" if last else "&p=1") + ("&c=1" if buttons else "")
    return f"{base_url}{REPORTS}?l={lane}&m={message_id}&a={attempts}{marks}"


@dataclass(frozen=True, slots=True)
class Report:
    """One report: of which message and try of ours, by Twilio's `sid`, with the code of what went wrong (0: nothing).

    `piece`: of a piece that is not the message's last. `buttons`: it was sent with a Content of ours.
    """

    lane: str
    message: int
    attempts: int
    sid: str
    status: str
    code: int
    piece: bool
    buttons: bool


def read_report(fields: Fields, query: Mapping[str, str]) -> Report:
    """What Twilio's form and the query of our own address say; `message` is 0 where they name none."""
    message, attempts = whole(query.get("m", "")) or 0, whole(query.get("a", "1")) or 0
    status, code = fields.get("MessageStatus", "").casefold(), whole(fields.get("ErrorCode", "")) or 0
    lane, sid = query.get("l", WHATSAPP_NAME), fields.get("MessageSid", "")
    return Report(lane, message, attempts, sid, status, code, piece="p" in query, buttons="c" in query)


class Statuses:
    """Takes the reports. `plain`: messages whose buttons Meta refused; `late`: those it wants a template for.

    The oldest of them are forgotten in time, and then refused once more.
    """

    def __init__(self, reports: DeliveryReports, errands: Errands) -> None:
        self._reports, self._errands = reports, errands
        self._seen: Recent[tuple[str, str], bool] = Recent()
        self.plain: Recent[int, bool] = Recent()
        self.late: Recent[int, bool] = Recent()

    async def take(self, fields: Fields, query: Mapping[str, str]) -> None:
        """One report. What says nothing new changes nothing."""
        report = read_report(fields, query)
        seen = (report.sid, report.status)
        if not report.message or seen in self._seen:
            return
        if report.status in FAILED:
            await self._failed(report)
        elif report.status in ARRIVED and not report.piece:
            arrived = ARRIVED[report.status]
            await self._reports.arrived(report.lane, arrived, message_id=report.message, provider_id=report.sid)
        self._seen[seen] = True

    async def _failed(self, report: Report) -> None:
        lane, message, refused = report.lane, report.message, self._turned(report)
        log.info("message_refused", channel=lane, message=message, problem=refused.problem, code=refused.code)
        provider_id = None if report.piece else report.sid
        await self._reports.failed(lane, refused, message_id=message, provider_id=provider_id)
        if refused.problem is SendProblem.MISCONFIGURED or report.code == DAILY_CAP:
            await self._errands.run(lambda work: tell_of_stop(work, lane, refused.code))

    def _turned(self, report: Report) -> SendError:
        """The refusal, or one more try in another form: by template, or without buttons."""
        refused = refusal(report.code or None, report.attempts)
        if report.code == WINDOW_CLOSED:
            form = self.late
        elif report.buttons and refused.problem is SendProblem.REJECTED:
            form = self.plain
        else:
            return refused
        if report.message in form:
            return refused
        form[report.message] = True
        return SendError(SendProblem.RETRY, str(report.code), AT_ONCE)
