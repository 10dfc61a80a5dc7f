"""`office new` on the command line: the file of an office for any regency or city of Indonesia."""

from pathlib import Path
from typing import Annotated

import typer

from bot.clock import Clock
from bot.office import load_office
from bot.operator.office_making import office_file
from bot.operator.office_warnings import office_warnings
from bot.operator.opening import stop
from handlers.rules.reading.regencies import find_regency
from handlers.rules.reading.regions import Place
from messages.catalogue import Catalogue

OFFICE = typer.Typer(help="The office's own file: write one for any regency or city.", no_args_is_help=True)


@OFFICE.callback()
def office() -> None:
    """Commands about the office's file."""


@OFFICE.command(name="new")
def new_office(
    region: Annotated[str, typer.Argument(help="code or name: 33.74, 3374, 'kota semarang', balangan")],
    out: Annotated[Path, typer.Option(help="the file to write; one that is there is never touched")] = Path(
        "office.toml"
    ),
) -> None:
    """Write office.toml with the districts, villages and time zone of REGION; print what is still open."""
    regency = _sure(region)
    today = Clock().now().date()
    text = office_file(regency, today)
    try:
        with out.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        stop(f"{out} is there already and is not touched. Move it away, or give another name: --out FILE")
    except OSError as refused:
        stop(f"{out} cannot be written: {refused.strerror}.")
    office = load_office(out)
    words = Catalogue.load()
    print(f"{out.absolute()}: {regency[1]} ({regency[0]}), {office.time_zone}")
    print(f"{len(office.area.districts)} districts, {len(office.area.villages)} villages. Still open:")
    for one in office_warnings(office, today):
        print(f"  {words.text(one.key, one.params, 'en')}")
    print("The program starts with it as it is. python -m bot check says again what is open.")


def _sure(region: str) -> Place:
    """The regency that is meant; else the command ends with those that may be."""
    found = find_regency(region)
    if not found.sure and not found.near:
        stop(f"No regency or city is called {region!r}. Give a code such as 33.74, or a name such as 'kota semarang'.")
    if not found.sure:
        near = "\n".join(f"  {code}  {name}" for code, name in found.near)
        stop(f"{region!r} may be one of these; give its code:\n{near}")
    return found.sure
