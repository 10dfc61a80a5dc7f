"""What Telegram's refusals mean to the sender. Classes decide; one text does where two cases share a class."""

from datetime import timedelta

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.contract import SendError, SendProblem
from storage.enums import AddressState

NO_CHAT = ("chat not found", "peer_id_invalid")
"""400 as for any other mistake: nobody is at that address."""


def send_error(error: TelegramError) -> SendError:
    """One of ours for one of theirs; the code is the name of their class, which holds nobody's words."""
    code = type(error).__name__
    match error:
        case Forbidden():
            return SendError(SendProblem.UNREACHABLE, code, reach=AddressState.BLOCKED)
        case RetryAfter():
            return SendError(SendProblem.SLOW_DOWN, code, retry_after=seconds(error))
        case InvalidToken():
            return SendError(SendProblem.MISCONFIGURED, code)
        case BadRequest() if any(words in error.message.lower() for words in NO_CHAT):
            return SendError(SendProblem.UNREACHABLE, code, reach=AddressState.UNKNOWN_NUMBER)
        case BadRequest():
            return SendError(SendProblem.REJECTED, code)
    return SendError(SendProblem.RETRY, code)


def seconds(error: RetryAfter) -> float:
    """How long to wait. The library gives a span where its environment asks for one."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
