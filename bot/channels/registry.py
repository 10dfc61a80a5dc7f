"""The channels, and what the program makes of those whose settings are present.

A channel is a package, which declares it, and one line here.
"""

from collections.abc import Iterable, Iterator, Mapping

from bot.channels.declaring import Declared
from bot.channels.telegram.declared import TELEGRAM
from bot.channels.twilio.declared import SMS, WHATSAPP
from bot.channels.webchat.declared import WEBCHAT
from bot.channels.wiring import Wiring
from bot.contract import Channel, Finding
from bot.settings import Settings
from handlers.rules.channels import Channels
from handlers.rules.office.office import Office
from handlers.services.base.ways import Ways

CHANNELS: tuple[Declared, ...] = (WEBCHAT, TELEGRAM, WHATSAPP, SMS)


def switched_on(settings: Settings) -> dict[str, Declared]:
    """By name, those that are switched on. Where two providers of one name are, the later one in the list serves it."""
    return {one.name: one for one in CHANNELS if one.on(settings)}


def channels_of(settings: Settings, office: Office) -> Channels:
    """What each of them can do. Those that are off are known too: there are chats that were held on them."""
    on = switched_on(settings)
    known = {one.name: one for one in CHANNELS} | on
    return Channels({name: one.able(office) for name, one in known.items()}, frozenset(on))


def build_channels(wiring: Wiring) -> Mapping[str, Channel]:
    """By name, those that are switched on."""
    return {name: one.build(wiring) for name, one in switched_on(wiring.settings).items()}


def ways_of(settings: Settings) -> Ways:
    """Links to those that are switched on, as far as they can be made before a channel has started."""
    return Ways({name: one.link(settings) for name, one in switched_on(settings).items() if one.link is not None})


def states_of(settings: Settings) -> Iterator[tuple[str, str]]:
    """Each channel's name, and for the operator whether it is switched on, and how."""
    on = switched_on(settings)
    for name in dict.fromkeys(one.name for one in CHANNELS):
        how = on[name].how if name in on else None
        yield name, (f"on ({how(settings)})" if how is not None else "on") if name in on else "not set up"


def findings_of(settings: Settings, office: Office) -> Iterable[Finding]:
    """What an operator should know of each, also of one that is only half switched on."""
    return [found for one in CHANNELS for found in one.findings(settings, office)]
