"""What every channel is connected to, handed over once when it is built."""

from dataclasses import dataclass, field

from bot.channels.addresses import Addresses
from bot.clock import Clock
from bot.contract import Accept
from bot.files.offered import Files
from bot.files.strangers import Strangers
from bot.sending.delivery_reports import DeliveryReports
from bot.settings import Settings
from bot.turn.tally import Tally
from bot.turn.turns import Errands
from bot.turn.wakeups import Wakeups
from handlers.rules.office.office import Office
from handlers.services.base.ways import Ways
from messages.catalogue import Catalogue
from storage.database import Database
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Wiring:
    """What is the same for all of them.

    `accept` takes what came in; `addresses` finds whose chat it is; `reports` takes what became of sends; `errands`
    runs a service in the name of the system. `ways` makes links to the channels; a channel writes there what it learns.
    `files` hands over what chats were offered, `tally` counts for /metrics, `strangers` opens files that people send.
    """

    settings: Settings
    office: Office
    database: Database
    vault: Vault
    clock: Clock
    wakeups: Wakeups
    catalogue: Catalogue
    accept: Accept
    addresses: Addresses
    reports: DeliveryReports
    errands: Errands
    ways: Ways
    files: Files
    tally: Tally = field(default_factory=Tally)
    strangers: Strangers = field(default_factory=Strangers)
