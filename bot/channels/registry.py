"""The channels whose settings are present, built in one place. A channel is one module and one line here."""

from collections.abc import Mapping

from bot.channels.base import Accept, Channel
from bot.channels.webchat.channel import VEIL, Guards, WebChat
from bot.channels.webchat.sessions import Sessions
from bot.clock import Clock
from bot.dispatch import locked
from bot.limits import Limiter
from bot.settings import Settings
from bot.wakeups import Wakeups
from handlers.flow import Setting
from handlers.rules.office import Office
from messages.catalogue import Catalogue
from storage.database import Database
from storage.vault import Vault

DIRECT = frozenset({"webchat"})
"""Channels whose replies are visible at the commit: nothing has to be sent anywhere."""


def build_channels(  # noqa: PLR0913, PLR0917 -- all that channels are made of, handed over once
    settings: Settings,
    office: Office,
    database: Database,
    vault: Vault,
    clock: Clock,
    wakeups: Wakeups,
    accept: Accept,
    catalogue: Catalogue,
) -> Mapping[str, Channel]:
    """Web chat always; the others where their settings are present."""
    sessions = Sessions(database, vault, settings.public_base_url)
    guards = Guards(
        Limiter(office.limits.messages_per_minute, 60, on=settings.limited),
        Limiter(office.limits.sessions_per_hour, 3600, on=settings.limited),
        lambda row, now: locked(row, Setting(office, now, office.today(now))),
        lambda language: catalogue.text(VEIL, language=language),
    )
    webchat = WebChat(database, vault, clock, wakeups, accept, sessions, guards)
    return {webchat.name: webchat}
