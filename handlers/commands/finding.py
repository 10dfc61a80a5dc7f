"""/cari WORDS: anybody of the officer's area, or regulations of a company.

/bandingkan, /gabungkan, /bukan_sama NO NO: two who may be one person.

Words of a staff chat that are nothing else are looked for too.
"""

from collections.abc import Callable

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import REGULATION_OFFICERS, SEARCHERS, VERIFIERS, may_use
from handlers.rules.registrations.votes_typed import split_number
from handlers.services.base.newcomers import must_wait
from handlers.services.base.work import Done, Work
from handlers.services.registrations.finding.show import find
from handlers.services.registrations.joining import CONFIRMED, join_records
from handlers.services.registrations.review.comparing import compare, not_the_same
from handlers.services.regulations.finding import HOW, search_regulations


def search(work: Work, args: str) -> Done:
    """`/cari WORDS`; alone it says how. Whoever handles regulations finds these, and no person."""
    if may_use(REGULATION_OFFICERS, work.actor):
        return search_regulations(work, args) if args else HOW
    return find(work, args) if args else Done((Say("staff.find-how"),))


def join_two(work: Work, args: str) -> Done:
    """Two receipt numbers; the word *ya* after them confirms."""
    one, rest = split_number(args)
    other, rest = split_number(rest)
    if one is None or other is None:
        return Done((Say("problems.join-two"),))
    return must_wait(work) or join_records(work, one, other, confirmed=rest.casefold() == CONFIRMED)


def compare_two(work: Work, args: str) -> Done:
    """`/bandingkan NO NO`: both side by side."""
    return _about_two(work, args, compare)


def tell_two_apart(work: Work, args: str) -> Done:
    """`/bukan_sama NO NO`: they look alike, and are not of one person."""
    return must_wait(work) or _about_two(work, args, not_the_same)


def _about_two(work: Work, args: str, act: Callable[[Work, str, str], Done]) -> Done:
    one, rest = split_number(args)
    other, _ = split_number(rest)
    return act(work, one, other) if one and other else Done((Say("problems.which-two"),))


COMMANDS = (
    Command("cari", search, SEARCHERS, Chapter.VOTES, resumes=True),
    Command("bandingkan", compare_two, VERIFIERS, Chapter.CHANGES),
    Command("gabungkan", join_two, VERIFIERS, Chapter.CHANGES),
    Command("bukan_sama", tell_two_apart, VERIFIERS, Chapter.CHANGES),
)
