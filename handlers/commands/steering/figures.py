"""/ringkasan, /rekap: how many stand where (verifiers see who they are; regulations by step), what came of cases."""

from dataclasses import replace

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Data
from handlers.rules.access import (
    BOARD_READERS,
    BOARD_VIEWERS,
    COUNTERS,
    FIGURE_READERS,
    REGULATION_OFFICERS,
    REGULATION_STEPS,
    VERIFIERS,
    may_use,
)
from handlers.rules.cases.recap import read_span
from handlers.rules.registrations.board_part import View, read_part
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.cases.recap import show_recap
from handlers.services.registrations.board.figures import name_nobody, show_figures
from handlers.services.registrations.board.listing import list_part
from handlers.services.registrations.board.showing import show_board, show_nobody, show_village, show_villages
from handlers.services.regulations.board import show_standing, standing
from handlers.services.regulations.share import recap_of_regulations
from handlers.services.steering.month_sending import read_month

REGISTRATIONS = "pendaftaran"


def board(_work: Work, args: str) -> Done:
    """`/ringkasan [saya|terlambat|segera|STAGE|desa [CODE]|kosong] [hal N]`: all is counted, so not in this turn."""
    return Done(reads=LongRead("board", {"part": args}))


def read_board(pages: Pages, data: Data) -> Done:
    """The board, or the part of it that was asked for. Whoever sees figures alone has no lists."""
    part = read_part(data["part"])
    with pages.page() as work:
        if may_use(REGULATION_STEPS, work.actor):
            return show_standing(work)
        if not may_use(VERIFIERS, work.actor):
            return name_nobody(work) if part.view is View.NOBODY else _figures(work)
        if part.view is View.NOBODY:
            return show_nobody(work, part)
        if part.view is View.VILLAGES:
            return show_village(work, part.place) if part.place else show_villages(work, part)
        return list_part(work, part) if part.stage or part.view else show_board(work)


def how_many(work: Work, _args: str) -> Done:
    """Somebody asks in plain words: the board; whoever sees figures alone gets the picture of the month with it."""
    if may_use(VERIFIERS, work.actor):
        return board(work, "")
    return Done(reads=LongRead("how-many", {"part": "", "month": work.today.replace(day=1).isoformat()}))


def read_how_many(pages: Pages, data: Data) -> Done:
    """The figures of today, and below them the month as a picture, a sheet for the wall and a table."""
    return Done((*read_board(pages, data).says, *read_month(pages, data).says))


def _figures(work: Work) -> Done:
    """Registrations in figures; above them regulations, for whoever handles them and where there are any."""
    done = show_figures(work)
    above = standing(work) if may_use(REGULATION_OFFICERS, work.actor) else ()
    return replace(done, says=(*above, *done.says))


def recap(work: Work, args: str) -> Done:
    """`/rekap [bulan|tahun]`: what came of cases; `/rekap pendaftaran` is the board of registrations."""
    if args.strip().casefold() == REGISTRATIONS and may_use(BOARD_READERS, work.actor):
        return board(work, "")
    done, span = show_recap(work, args), read_span(args, work.today)
    return replace(done, says=(*done.says, *recap_of_regulations(work, span))) if span is not None else done


COMMANDS = (
    Command("ringkasan", board, BOARD_VIEWERS, Chapter.FIGURES, alone=True, meaning="board", resumes=True),
    Command("terdaftar", how_many, BOARD_READERS, Chapter.FIGURES, True, "how-many", True, untold=BOARD_READERS),
    Command("rekap", recap, COUNTERS, Chapter.FIGURES, alone=True, resumes=True),
)

READINGS = (
    Reading("board", read_board, BOARD_VIEWERS, resumes=True, light=True),
    Reading("how-many", read_how_many, FIGURE_READERS, resumes=True, light=True),
)
