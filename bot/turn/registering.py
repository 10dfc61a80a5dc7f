"""*daftar*: how a registration begins in a chat, and what it knows before its first question."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.turn.openings import Says, follow, gone_on
from handlers.advance import EARLIER, HEARD, start
from handlers.flow import Data, Say, Setting
from handlers.flows.registration import REGISTRATION
from handlers.flows.registration_whom import SHOWN, SUBJECT
from handlers.services.base.work import Work
from handlers.services.registrations.earlier import earlier
from handlers.services.staff.links import count_begun
from handlers.state import State

NOTHING: Mapping[str, str] = MappingProxyType({})


def registered(state: State, setting: Setting, work: Work | None = None, told: Mapping[str, str] = NOTHING) -> Says:
    """Start a registration, or go on with the one that is open; `told` are answers that came with the wish.

    With records at hand one by a link is counted there, and what the one before it in this chat said may be offered.
    """
    waiting = gone_on(state, REGISTRATION.name, setting)
    if waiting is not None:
        return waiting
    data: Data = {SHOWN: setting.office.notice_version}
    if state.village:
        data |= {"district": state.village.rpartition(".")[0], "village": state.village}
    if state.link and work is not None:
        count_begun(work, state.link)
        data["link"] = state.link
    if told:
        data[HEARD] = dict(told)
    if state.sent and work is not None and (before := earlier(work)):
        data[EARLIER] = before
    collected = (Say("registration.collected"),) if set(told) - {SUBJECT} else ()
    return follow(state, start(REGISTRATION, data, setting, before=collected))
