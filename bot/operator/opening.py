"""How an operator's command opens the office: its settings, what it may do there, and kind words where it cannot."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn, TypeVar

from tink import TinkError

from bot.installation import UNREACHABLE, NoOffice, OtherVersion, WrongKeys
from bot.office import OfficeError
from bot.operator.reasons import reason, shown
from bot.operator.serving import ServedAlready
from bot.settings import Settings, SettingsError, load_settings
from handlers.rules.reading.table import WrongTable
from handlers.services.base.work import Work
from messages.catalogue import Catalogue
from storage.revisions import Standing
from storage.vault import MissingKeys

T = TypeVar("T")


OTHER_VERSION = {
    Standing.BEHIND: "The database is from an older version. Back it up; the next start (serve) brings it up to date.",
    Standing.AHEAD: "The database is from a newer version of the program. Start that version.",
}


def stop(words: str) -> NoReturn:
    """Say why and end."""
    print(words, file=sys.stderr)
    raise SystemExit(2)


def read_settings() -> Settings:
    """The settings; where they are wrong the command ends here."""
    try:
        return load_settings()
    except SettingsError as wrong:
        stop(str(wrong))


@contextmanager
def kind_errors(settings: Settings) -> Iterator[None]:
    """What keeps the program from starting, in a sentence that says what to do."""
    keys = settings.keys_dir
    try:
        yield
    except ServedAlready as other:
        stop(f"{other}. End that one first, or give this one a DATA_DIR of its own. Commands work beside it.")
    except NoOffice:
        where = shown(settings)
        stop(f"There is no office yet in {where}. Check DATA_DIR and DATABASE_URL. To begin one: python -m bot serve")
    except OtherVersion as other:
        stop(OTHER_VERSION[other.args[0]])
    except MissingKeys:
        stop(f"The keys are not in {keys}. Without them nothing in the database can be read. Put them back.")
    except (WrongKeys, TinkError):
        stop(f"The keys in {keys} do not open this database. Put back the keys that belong to it.")
    except (OfficeError, WrongTable) as wrong:
        stop(str(wrong))
    except UNREACHABLE as error:
        why = reason(error, settings)
        stop(Catalogue.load().text(why.key, why.params, "en"))


def in_office(act: Callable[[Work], T]) -> T:
    """`act(work)` in the name of the system, in one transaction, beside whatever serves the office just now."""
    settings = read_settings()
    with kind_errors(settings):
        return asyncio.run(_in_office(settings, act))


async def _in_office(settings: Settings, act: Callable[[Work], T]) -> T:
    from bot.app import build

    app = await build(settings, beside=True)
    try:
        return await app.errands.run(act)
    finally:
        await app.database.close()
