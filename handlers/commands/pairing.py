"""/sambung, /pisah: chats of one person, joined and taken apart; /kenal: whose phone this is."""

from handlers.entries import Command
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work
from handlers.services.people.pairing import NO, YES, answer_brought, bring_code, make_code, part
from handlers.services.people.proving import ask_proof


def pair(work: Work, args: str) -> Done:
    """Without a code one is made; with one this chat is asked, and with an answer behind it whoever made it says so."""
    if not args:
        return make_code(work)
    code, _, word = args.rpartition(" ")
    if code and word in (YES, NO):
        return answer_brought(work, code, mine=word == YES)
    return bring_code(work, args)


COMMANDS = (
    Command("sambung", pair, EVERYBODY, meaning="pair", resumes=True),
    Command("pisah", part, EVERYBODY, resumes=True),
    Command("kenal", ask_proof, EVERYBODY),
)
