"""/gabungkan NO NO."""

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import VERIFIERS
from handlers.rules.registrations.votes_typed import split_number
from handlers.services.base.newcomers import must_wait
from handlers.services.base.work import Done, Work
from handlers.services.registrations.joining import CONFIRMED, join_records


def join_two(work: Work, args: str) -> Done:
    """Two receipt numbers; the word *ya* after them confirms."""
    one, rest = split_number(args)
    other, rest = split_number(rest)
    if one is None or other is None:
        return Done((Say("problems.join-two"),))
    return must_wait(work) or join_records(work, one, other, confirmed=rest.casefold() == CONFIRMED)


COMMANDS = (Command("gabungkan", join_two, VERIFIERS, Chapter.CHANGES),)
