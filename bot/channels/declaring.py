"""How a channel declares itself: everything that the rest of the program asks of it before it runs.

A channel's `declared.py` makes one of these and loads nothing of its provider's; `registry.py` lists them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.channels.wiring import Wiring
from bot.contract import Channel, Finding, SendingAbilities
from bot.settings import Settings
from handlers.rules.office.office import Office
from handlers.services.base.ways import Link


def nothing_found(_settings: Settings, _office: Office) -> Iterable[Finding]:
    """Of a channel about which an operator need know nothing."""
    return ()


@dataclass(frozen=True, slots=True)
class Declared:
    """One channel, switched on or not.

    `name` stands in rows and never changes; another provider may serve it. `on`: its settings are present. `build`
    makes it, and may load what takes long. `link` gives what makes links to it; None as long as its address is not
    known, which the channel writes into `Ways` itself. `findings`: what `python -m bot check` says of it. `table`: the
    shape of its table in office.toml, which has the channel's name: a frozen dataclass, every key with a default.
    `abilities_here`: where some of them, such as the pace, depend on that table. `how`: in a word for the operator, how
    it gets what people write, where that depends on the settings.
    """

    name: str
    abilities: SendingAbilities
    on: Callable[[Settings], bool]
    build: Callable[[Wiring], Channel]
    link: Callable[[Settings], Link | None] | None = None
    findings: Callable[[Settings, Office], Iterable[Finding]] = nothing_found
    table: type[object] | None = None
    abilities_here: Callable[[Office], SendingAbilities] | None = None
    how: Callable[[Settings], str] | None = None

    def able(self, office: Office) -> SendingAbilities:
        """What it can do in an office."""
        return self.abilities if self.abilities_here is None else self.abilities_here(office)
