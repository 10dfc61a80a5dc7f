"""What an operator types. Words here are for operators and in plain English."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from errno import EADDRINUSE
from functools import partial
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING, Annotated

import typer

from bot.channels.registry import findings_of, states_of
from bot.clock import Clock
from bot.contract import Finding, Weight
from bot.installation import find_installation
from bot.office import load_office
from bot.operator.affected import Asked, CannotList, answer
from bot.operator.backing_up import backup_command
from bot.operator.checking import audit_findings, backup_findings, installation_findings, settings_findings
from bot.operator.clock import CLOCK
from bot.operator.first_links import first_links
from bot.operator.inviting import Inviter
from bot.operator.ledger_findings import ledger_findings
from bot.operator.logs import configure_logs, log_crashes
from bot.operator.office_new import OFFICE
from bot.operator.office_warnings import office_warnings
from bot.operator.opening import in_office, kind_errors, read_settings, stop
from bot.operator.restoring import go_live_command, restore_command
from bot.operator.serving import serving_alone
from bot.operator.staffing import INVITATIONS, STAFF
from bot.operator.tracing import NoTrace, trace
from bot.operator.version import version
from bot.settings import Settings
from handlers.rules.office.office import Office
from handlers.rules.staff_names import read_staff_name
from messages.catalogue import Catalogue
from storage.enums import Role

if TYPE_CHECKING:  # the program itself is read only by a command that runs it
    from bot.app import App

cli = typer.Typer(
    help="An office in chat. --version says which release this is.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
cli.add_typer(OFFICE, name="office")
cli.add_typer(STAFF, name="staff")
cli.add_typer(INVITATIONS, name="invitations")
cli.command(name="backup")(backup_command)
cli.command(name="restore")(restore_command)
cli.command(name="go-live")(go_live_command)
cli.add_typer(CLOCK, name="clock")


@cli.command()
def serve(
    host: Annotated[str, typer.Option(help="address to listen on")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="port to listen on")] = 8000,
) -> None:
    """Run the office: web chat, and the other channels whose settings are present."""
    settings = read_settings()
    if "public_base_url" not in settings.model_fields_set:
        settings = settings.model_copy(update={"public_base_url": f"http://{host}:{port}"})
    configure_logs()
    log_crashes()
    with (
        _listening(host, port) as listening,
        kind_errors(settings),
        serving_alone(settings),
        asyncio.Runner(loop_factory=fast_loop()) as runner,
    ):
        runner.run(_serve(settings, listening))


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Uvloop where the platform has it; the standard loop elsewhere."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


@contextmanager
def _listening(host: str, port: int) -> Iterator[list[socket]]:
    """The port, before anything is made: a start that cannot have it leaves no key, database or invitation.

    A start that fails later gives it back.
    """
    from bot.web.listening import bind

    try:
        listening = bind(host, port)
    except OSError as refused:
        why = "another program has it" if refused.errno == EADDRINUSE else refused.strerror
        stop(f"Port {port} of {host} cannot be opened: {why}. End that program, or give another --port.")
    try:
        yield listening
    finally:
        for one in listening:
            one.close()


async def _serve(settings: Settings, listening: list[socket]) -> None:
    from bot.app import build
    from bot.web.listening import Listening, Server
    from bot.web.server import asgi

    fresh = not (settings.keys_dir / "cells.json").exists()
    app = await build(settings)
    app.tally.release = version()
    if fresh:
        print(f"Keys were made in {settings.keys_dir}. Back them up: without them nothing can be read.", flush=True)
    inviter = Inviter(app.database, app.vault, app.office, settings)
    await inviter.store_given_codes(app.clock.now())
    await Server(Listening(asgi(app), app), partial(_opened, app)).serve(listening)


async def _opened(app: "App") -> None:
    """What is said once visitors are answered: whoever cannot start makes no invitation and promises nothing."""
    from bot.web.health import not_ready

    for role, link in await app.errands.run(first_links):
        print(f"Invitation for {role}: {link}", flush=True)
    if count := len(unconfirmed(app.settings, app.office, app.clock.now())):
        print(f"{count} things are not confirmed: run python -m bot check", flush=True)
    print(" ".join(_channels(app.settings, app.catalogue)), flush=True)
    if app.held:
        print("This office was restored from a backup. It tells nobody anything: python -m bot go-live", flush=True)
    elif await not_ready(app):
        print(f"{app.settings.public_base_url} answers, but takes no messages: run python -m bot check", flush=True)
    else:
        print(f"Lindungi is open at {app.settings.public_base_url}", flush=True)


def _channels(settings: Settings, words: Catalogue) -> Iterator[str]:
    for name, state in states_of(settings):
        key = f"channels.{name}-name"
        yield f"{words.text(key, language='en')}: {state}."


def unconfirmed(settings: Settings, office: Office, now: datetime) -> list[Finding]:
    """What the settings and the office's file leave open."""
    return [*settings_findings(settings), *office_warnings(office, office.today(now)), *findings_of(settings, office)]


@cli.command()
def check(
    language: Annotated[str, typer.Option(help="language of the lines: en or id")] = "en",
    anchor: Annotated[list[str] | None, typer.Option(help="an audit anchor that was kept elsewhere")] = None,
) -> None:
    """Say what this office has not confirmed, and whether settings, keys and database fit together."""
    settings = read_settings()
    with kind_errors(settings):
        office = _sound_office(settings)
    now = Clock(settings.clock).now()
    found = asyncio.run(installation_findings(settings)) + asyncio.run(backup_findings(settings, now))
    try:
        found += asyncio.run(audit_findings(settings, anchor or ()))
    except ValueError as wrong:
        stop(str(wrong))
    found += asyncio.run(ledger_findings(settings, office))
    found += unconfirmed(settings, office, now)
    words = Catalogue.load()
    for one in found:
        mark = f"check.mark-{one.weight}"
        print(f"{words.text(mark, language=language)}: {words.text(one.key, one.params, language)}")
    errors, warnings = (sum(one.weight is weight for one in found) for weight in (Weight.ERROR, Weight.WARNING))
    print(words.text("check.total", {"errors": errors, "warnings": warnings}, language))
    if any(one.fails for one in found):
        raise SystemExit(2)


def _sound_office(settings: Settings) -> Office:
    """The office, once the tables of words were looked at. Raises OfficeError, WrongTable."""
    from handlers.registry import check_tables

    check_tables()
    return load_office(settings.office_file)


@cli.command(name="invite")
def invite_command(
    role: Role,
    area: Annotated[str | None, typer.Argument()] = None,
    name: Annotated[str, typer.Option(help="who it is for: what colleagues will call them")] = "",
) -> None:
    """Print a one-time invitation link for ROLE, for one village or district where AREA is given."""
    settings, called = read_settings(), read_staff_name(name)
    if name and called is None:
        stop("A name is letters, at most 60 of them, with spaces, dots, commas, hyphens.")
    with kind_errors(settings):
        print(asyncio.run(_invite(settings, role, area, called or "")))


async def _invite(settings: Settings, role: Role, area: str | None, name: str) -> str:
    office, clock = load_office(settings.office_file), Clock(settings.clock)
    if area is not None and not office.area.in_area(area):
        stop(f"{area} is not a district or village of this office.")
    database, vault = await find_installation(settings)
    code = secrets.token_urlsafe(16)
    link = await Inviter(database, vault, office, settings).invite(role, area, code, clock.now(), name)
    await database.close()
    return link


@cli.command(name="trace")
def trace_command(
    what: Annotated[str, typer.Argument(help="a record (D-2611-00001-7), or message= or one of traces= of the log")],
) -> None:
    """Say what became of one message, or of the news of one record: states, moments, codes. Never words."""
    try:
        lines = in_office(lambda work: trace(work.connection, what))
    except NoTrace as why:
        stop(str(why))
    print("\n".join(lines))


@cli.command(name="affected")
def affected_command(
    *,
    staff: Annotated[str | None, typer.Option(help="number or badge of an officer")] = None,
    everybody: Annotated[bool, typer.Option("--all", help="everybody: a stolen disk with its keys")] = False,
    since: Annotated[str | None, typer.Option(help="from when, for example 2026-11-28T09:00")] = None,
    until: Annotated[str | None, typer.Option(help="until when; else now")] = None,
    table: Annotated[Path | None, typer.Option("--csv", help="write the list into this new file")] = None,
    names: Annotated[bool, typer.Option(help="names and phones too, into the file alone")] = False,
) -> None:
    """List who is affected by a stolen phone, officer or disk, and how each of them can be told (docs/breach.md)."""
    settings, asked = read_settings(), Asked(staff, everybody, since, until, table, names)
    with kind_errors(settings):
        try:
            said = asyncio.run(answer(settings, load_office(settings.office_file), asked, Clock(settings.clock).now()))
        except CannotList as why:
            stop(str(why))
    print("\n".join(said))
