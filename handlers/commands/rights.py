"""data saya, hapus data; for the dinas /hak [NO [selesai]]."""

from handlers.entries import Chapter, Command
from handlers.rules.access import EVERYBODY, RIGHTS_DESK
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.people.forgetting import ask_forget, finish, request, requests
from handlers.services.people.personal_data import show_data


def data(work: Work, number: str) -> Done:
    """*data saya*, `/data NO`."""
    return show_data(work, number)


def erase_data(work: Work, number: str) -> Done:
    """*hapus data*, *cabut persetujuan*, `/hapus NO`."""
    return ask_forget(work, number)


def rights(work: Work, args: str) -> Done:
    """`/hak`: the requests of people under the law, and their end."""
    number, _, act = args.partition(" ")
    if not number:
        return requests(work)
    if act.strip().casefold() != "selesai":
        return request(work, number)
    return needs_pin(work, f"/hak {args}") or finish(work, number)


COMMANDS = (
    Command("data", data, EVERYBODY, meaning="data", resumes=True),
    Command("hapus", erase_data, EVERYBODY, meaning="forget", resumes=True),
    Command("hak", rights, RIGHTS_DESK, Chapter.RIGHTS, alone=True, resumes=True),
)
