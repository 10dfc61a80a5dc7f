"""`staff` and `invitations` on the command line: who works here, and how that ends. They run beside a `serve`."""

from collections.abc import Sequence
from typing import Annotated

import typer

from bot.operator.first_links import first_links
from bot.operator.opening import in_office, stop
from bot.turn.rendering import Renderer
from handlers.flow import Phrase, Say
from handlers.rules.reading.counts import read_count
from handlers.services.base import pin_reset
from handlers.services.base.work import Work
from handlers.services.staff.invitations import lines_of, withdraw
from handlers.services.staff.people import described
from handlers.services.staff.removing import remove
from messages.catalogue import Catalogue
from storage.enums import Role
from storage.repositories.colleagues import Colleague, brought_by, colleague, colleagues
from storage.repositories.invitations import open_invitations

STAFF = typer.Typer(help="Who works here: list them, remove one, reset a forgotten PIN.", no_args_is_help=True)
INVITATIONS = typer.Typer(help="Unused invitations: list, show the first ones again, withdraw.", no_args_is_help=True)


def _typed(number: str) -> int:
    """A number as `list` prints it: a large one with commas."""
    found = read_count(number)
    if found is None:
        raise typer.BadParameter(f"{number} is no number of `list`")
    return found


Number = Annotated[int, typer.Argument(help="as `list` shows it", parser=_typed)]


@STAFF.command(name="list")
def list_staff() -> None:
    """Print everybody at work: number, name, role, area, each chat with its last use, who invited them."""
    lines = in_office(lambda work: described(work, colleagues(work.connection, None)))
    _print(lines, "Nobody works here yet.")


@STAFF.command(name="remove")
def remove_staff(number: Number) -> None:
    """Take all access from officer NUMBER, at once: every chat, link, file and open record."""
    still = in_office(lambda work: _remove(work, number))
    print(f"Officer {number} has no access any more.")
    if still:
        print(f"Who came by their invitation is still at work: {', '.join(map(str, still))}. Look at: staff list")


@STAFF.command(name="reset-pin")
def reset_pin(number: Number) -> None:
    """Forget the PIN of officer NUMBER; print the code that opens a new one, once. Hand it over yourself."""
    code = in_office(lambda work: pin_reset.reset(work, _at_work(work, number).id))
    print(f"Officer {number} types this code in their own chat, once, and then chooses a PIN: {code}")


@INVITATIONS.command(name="list")
def list_invitations() -> None:
    """Print what still works: number, role, area, name, who made it, until when."""
    lines = in_office(lambda work: lines_of(work, open_invitations(work.connection, tuple(Role), work.now)))
    _print(lines, "No invitation is open.")


@INVITATIONS.command(name="first")
def show_first_links() -> None:
    """Print the first links that still work. While the office has no staff, one for each first role."""
    links = in_office(first_links)
    if not links:
        print("No first link works any more: people of the office invite, or: python -m bot invite ROLE")
    for role, link in links:
        print(f"Invitation for {role}: {link}")


@INVITATIONS.command(name="withdraw")
def withdraw_invitation(number: Number) -> None:
    """Withdraw invitation NUMBER: its code works no more."""
    in_office(lambda work: _withdraw(work, number))
    print(f"Invitation {number} is withdrawn.")


def _remove(work: Work, number: int) -> list[int]:
    """Remove somebody; the numbers of those whom they had let in."""
    remove(work, _at_work(work, number))
    return brought_by(work.connection, number)


def _withdraw(work: Work, number: int) -> None:
    still_open = open_invitations(work.connection, tuple(Role), work.now)
    found = next((one for one in still_open if one.number == number), None)
    if found is None:
        stop(f"No open invitation has the number {number}. They are shown by: invitations list")
    withdraw(work, found)


def _at_work(work: Work, number: int) -> Colleague:
    found = colleague(work.connection, number)
    if found is None or found.left_at is not None:
        stop(f"Nobody at work has the number {number}. They are shown by: staff list")
    return found


def _print(lines: Sequence[Phrase], otherwise: str) -> None:
    """The lines as a chat shows them, in English."""
    if not lines:
        print(otherwise)
        return
    print(Renderer(Catalogue.load()).message(Say("staff.person", {"lines": tuple(lines)}), "en").text)
