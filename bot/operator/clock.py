"""`clock` on the command line: what it says, whether it is believed, and that it is right."""

from datetime import datetime

import typer

from bot.operator.opening import in_office
from handlers.services.base import clock_word
from handlers.services.base.work import Work
from storage.repositories import pulse
from storage.repositories.pulse import Seen

CLOCK = typer.Typer(help="The clock: what it says, and that it is right after a jump.", no_args_is_help=True)


@CLOCK.command(name="show")
def show() -> None:
    """Print what the clock says, and whether it is believed. Changes nothing."""
    now, kept = in_office(_looked)
    print(f"Now: {now:%Y-%m-%d %H:%M} UTC")
    if kept.doubted_at is None:
        print("The clock is believed.")
    elif kept.seen_at is not None:
        print(f"It jumped ahead from {kept.seen_at:%Y-%m-%d %H:%M} UTC. Until somebody confirms it, nothing is erased.")
        print("If it is right now, or the office was closed so long: python -m bot clock confirm")


@CLOCK.command(name="confirm")
def confirm() -> None:
    """Say that the clock is right: what waited for that (erasing, deadlines) goes on."""
    _, kept = in_office(_looked)
    if kept.doubted_at is None:
        print("The clock is believed. Nothing waits for it.")
        return
    in_office(clock_word.confirm)
    print("The clock counts as right. What waited for that goes on within a minute.")


def _looked(work: Work) -> tuple[datetime, Seen]:
    return work.now, pulse.seen(work.connection)
