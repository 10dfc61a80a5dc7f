"""What staff hear when messages do not get out: an address book that seems wrong, a provider that refuses us."""

from handlers.flow import Say
from handlers.services.base.work import Work
from storage.enums import Role
from storage.repositories.staff import staff_chats

WHO_ACTS = frozenset({Role.ADMINISTRATOR, Role.DINAS})


def tell_of_breaker(work: Work, channel: str, failures: int) -> None:
    """Many addresses of a channel are refused at once, so none is closed and sending is slow. Told once an hour."""
    hour = f"{work.office.local(work.now):%Y%m%d%H}"
    _tell(work, Say("notices.breaker", {"channel": channel, "failures": failures}), f"breaker:{channel}:{hour}")


def tell_of_stop(work: Work, channel: str, code: str) -> None:
    """A channel sends nothing until somebody acts (`code`: what its provider said). Told once a day."""
    _tell(work, Say("notices.channel-stopped", {"channel": channel, "code": code}), f"stopped:{channel}:{work.today}")


def tell_of_files_left(work: Work, channel: str, code: str) -> None:
    """Files of people lie at a channel's provider and cannot be deleted there (`code`: what it said). Once a day."""
    _tell(work, Say("notices.files-left", {"channel": channel, "code": code}), f"files-left:{channel}:{work.today}")


def _tell(work: Work, say: Say, cause: str) -> None:
    for chat_id, _role, _area in staff_chats(work.connection, WHO_ACTS):
        work.tell(chat_id, say, f"{cause}:{chat_id}", urgent=True)
