"""/perusahaan [TEXT | ID [ubah [FIELD] | ganda | gabung ID | catat [K-... ACT]] | tambah | baru | tautan | daftar]."""

from collections.abc import Callable, Mapping

from handlers.entries import Chapter, Command
from handlers.rules.access import CASE_OFFICERS
from handlers.services.base.work import Done, Work
from handlers.services.employers.lists import decide_list
from handlers.services.employers.merging import ask_merge, propose
from handlers.services.employers.register_desk import (
    ask_value,
    begin_add,
    list_it,
    newest,
    open_link,
    overview,
    search,
    show,
    which_field,
)

LONGEST_ID = 10
ACTS: Mapping[str, Callable[[Work], Done]] = {"tambah": begin_add, "tautan": open_link}


def employers(work: Work, args: str) -> Done:
    """The register: a number is an employer, a few words are acts, anything else is looked for."""
    word, _, rest = args.strip().partition(" ")
    number = _id(word)
    if number is not None:
        return _one(work, number, rest.strip())
    act = word.casefold()
    if act == "daftar":
        return decide_list(work, rest.strip())
    if act == "baru":
        return newest(work, _page(rest))
    if not rest and act in ACTS:
        return ACTS[act](work)
    return search(work, args) if word else overview(work)


def _one(work: Work, number: int, words: str) -> Done:
    act, _, rest = words.casefold().partition(" ")
    if act == "ubah":
        return ask_value(work, number, rest.strip()) if rest.strip() else which_field(work, number)
    if act == "ganda":
        return propose(work, number)
    other = _id(rest.strip())
    if act == "gabung" and other is not None:
        return ask_merge(work, number, other)
    return list_it(work, number, words.partition(" ")[2]) if act == "catat" else show(work, number)


def _page(words: str) -> int:
    """`hal 2`; the first page for anything else."""
    return _id(words.casefold().removeprefix("hal").strip()) or 1


def _id(word: str) -> int | None:
    fits = word.isascii() and word.isdecimal() and len(word) < LONGEST_ID
    return int(word) if fits else None


COMMANDS = (Command("perusahaan", employers, CASE_OFFICERS, Chapter.EMPLOYERS, alone=True, resumes=True),)
