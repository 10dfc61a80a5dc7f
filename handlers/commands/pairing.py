"""/sambung, /pisah: chats of one person, joined and taken apart; /kenal: whose phone this is."""

from handlers.entries import Command
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work
from handlers.services.people.pairing import bring_code, make_code, part
from handlers.services.people.proving import ask_proof


def pair(work: Work, args: str) -> Done:
    """Without a code one is made; with one, this chat and the one where it was made are joined."""
    return bring_code(work, args) if args else make_code(work)


COMMANDS = (
    Command("sambung", pair, EVERYBODY, meaning="pair", resumes=True),
    Command("pisah", part, EVERYBODY, resumes=True),
    Command("kenal", ask_proof, EVERYBODY),
)
