"""`python -m bot restore FILE` into an empty database; `python -m bot go-live` lets that office speak again."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer
from sqlalchemy import Connection

from bot.clock import Clock
from bot.installation import WrongKeys, prove, sqlite_file
from bot.office import load_office
from bot.operator.opening import in_office, kind_errors, read_settings, stop
from bot.settings import Settings
from bot.timed.erasures import Listed, WrongList, read_list
from handlers.rules.access import SYSTEM
from handlers.rules.office.office import Office
from handlers.services.base.work import Work
from handlers.services.staff.erased_again import erase_again
from handlers.services.telling.going_live import Waiting, go_live
from storage.backup import container
from storage.backup.container import Head, OtherKeys, WrongFile
from storage.backup.restoring import NotEmpty, restore_postgresql, restore_sqlite
from storage.own_files import keep_folder
from storage.repositories.housekeeping import canary_of, hold, made_at
from storage.repositories.waiting import bring_post_forward
from storage.revisions import is_known
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault, open_vault

ALONE = "Only an empty database is restored into, so that nothing is lost. Move the old one away, or name another one."
NO_LIST = (
    "There is no list of who was erased at {path}. Without it people who were erased since {since} would be back. "
    "Put the list there (ERASURES_FILE). If it is lost: --without-erasures, and ask who was erased."
)


@dataclass(frozen=True, slots=True)
class Restoring:
    """What a restored database still goes through, in the same transaction: keys, erasures, the hold."""

    settings: Settings
    office: Office
    vault: Vault
    now: datetime
    listed: Listed | None
    erased: list[int]

    def finish(self, head: Head, connection: Connection) -> None:
        """Raises WrongKeys, WrongList; then nothing was restored."""
        canary = canary_of(connection)
        if canary is None:
            raise WrongKeys
        prove(self.vault, canary)
        since = max(self.now, datetime.fromisoformat(head.made_at))  # a clock in the past hides nothing that waits
        hold(connection, since)
        bring_post_forward(connection, since)
        if self.listed is not None:
            if self.listed.office != made_at(connection):
                raise WrongList
            uow = UnitOfWork(connection, self.vault, self.now)
            work = Work(uow, self.office, SYSTEM, secrets.token_urlsafe, base_url=self.settings.public_base_url)
            self.erased.append(erase_again(work, self.listed.erased))
            uow.finish()


def restore_command(
    file: Annotated[Path, typer.Argument(help="a file that `backup` wrote, of either database")],
    *,
    without_erasures: Annotated[bool, typer.Option(help="the list of who was erased is lost")] = False,
) -> None:
    """Make the office anew from FILE, in an empty database. It tells nobody anything before `go-live`."""
    settings = read_settings()
    with kind_errors(settings), _kind_words(settings, file):
        office, vault = load_office(settings.office_file), open_vault(settings.keys_dir, create=False)
        head, listed = container.head_of(file), read_list(settings.erasures_file, vault)
        if not is_known(head.revision):
            stop(f"{file} was made by a newer version ({head.release}). Start that version, or a later one.")
        if listed is None and not without_erasures:
            stop(NO_LIST.format(path=settings.erasures_file, since=head.made_at))
        rest = Restoring(settings, office, vault, Clock(settings.clock).now(), listed, [])
        print("\n".join(restore(file, head, rest)))


def restore(file: Path, head: Head, rest: Restoring) -> list[str]:
    """Load, migrate, prove, erase again and hold, all of it or nothing; what is said of it."""
    url, lines = rest.settings.database_url.get_secret_value(), lambda: container.read(file, rest.vault)
    target, finish = sqlite_file(url), partial(rest.finish, head)
    if target is None:
        counted = asyncio.run(restore_postgresql(url, head.revision, lines, finish))
    else:
        keep_folder(target.parent)
        counted = restore_sqlite(url, target, head.revision, lines, finish)
    said = [f"{sum(counted.values())} rows of {len(counted)} tables are back, as of {head.made_at}."]
    if rest.listed is None:
        said.append("Nobody was erased again: the list was not there. Ask who was erased, and erase them.")
    else:
        said.append(f"{rest.erased[0]} erasures and departures since then were repeated.")
        said.append(
            f"The list of them is true until {rest.listed.as_of.isoformat()}. What came later it does not know."
        )
    said.append(
        "Nobody is told anything. Look at it: python -m bot check, then serve. To begin again: python -m bot go-live"
    )
    return said


@contextmanager
def _kind_words(settings: Settings, file: Path) -> Iterator[None]:
    """What keeps a backup from being restored, and that nothing was."""
    try:
        yield
    except FileNotFoundError:
        stop(f"There is no file {file}.")
    except WrongFile as wrong:
        stop(f"{file} cannot be restored: {wrong}. Nothing was restored. Take another backup.")
    except OtherKeys:
        stop(f"{file} was made with other keys than those in {settings.keys_dir}. Put back the keys of that time.")
    except WrongList:
        stop(f"{settings.erasures_file} is not the list of this office. Put back the right one (ERASURES_FILE).")
    except NotEmpty:
        stop(f"There is an office in this database already. {ALONE}")


def go_live_command(
    waiting: Annotated[
        Literal["send", "drop"] | None, typer.Option(help="what waited to be sent when the backup was made")
    ] = None,
) -> None:
    """Let an office that was restored speak again. Only when the old one is surely off: both would answer people."""
    act: Callable[[Work], Waiting] = lambda work: go_live(work, waiting)  # noqa: E731 -- one argument is known here
    found = in_office(act)
    if not found.held:
        print("This office is live already.")
    elif not found.live:
        stop(
            f"{found.count} messages waited when the backup was made, and most were surely sent since.\n"
            "Say --waiting drop, or --waiting send where people may hear it twice."
        )
    else:
        print(f"The office is live from its next start on. {found.count} messages that waited: {waiting or 'none'}.")
        print("Restart the program. Then make a backup.")
