"""/pindah NO ya|bukan in the old chat; /pindahkan NO ya|tidak for verifiers."""

from handlers.commands.information import info
from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import EVERYBODY, VERIFIERS
from handlers.rules.reading.replies import meaning
from handlers.services.base.newcomers import must_wait
from handlers.services.base.work import Done, Work
from handlers.services.people.moving import answer_move, decide_move, list_moves

MOVING = "pindah"
"""The page of information about it."""


def move(work: Work, args: str) -> Done:
    """The old chat's answer; without a number how one moves to another phone or number."""
    number, _, word = args.partition(" ")
    if not number:
        return info(work, MOVING)
    said = meaning(word)
    if said not in ("yes", "no"):
        return Done((Say("problems.not-an-answer"),))
    return answer_move(work, number, mine=said == "yes")


def decide(work: Work, args: str) -> Done:
    """An officer's decision; without a word the wish is shown with its buttons, without a number all of them."""
    number, _, word = args.partition(" ")
    if not number:
        return list_moves(work)
    return must_wait(work) or decide_move(work, number, approve={"yes": True, "no": False}.get(meaning(word) or ""))


COMMANDS = (
    Command("pindah", move, EVERYBODY, resumes=True),
    Command("pindahkan", decide, VERIFIERS, Chapter.RIGHTS, alone=True, resumes=True),
)
