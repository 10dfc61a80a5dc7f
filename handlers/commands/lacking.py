"""/peraturan belum [WHICH | ID [pekerja [N]] | kecamatan | lembar [WHICH] | surat [ACT] [WHICH]]."""

from handlers.entries import Reading
from handlers.rules.access import REGULATION_OFFICERS
from handlers.services.base.work import Done, Work
from handlers.services.regulations.lacking import READING as SHEET
from handlers.services.regulations.lacking import (
    ask_sheet,
    ask_workers,
    offer_lacking,
    read_lacking,
    show_company,
    show_districts,
    show_lacking,
)
from handlers.services.regulations.reminder_picks import (
    PRINTING,
    READING,
    letters_command,
    offer_letters,
    offer_reminders,
    plan_reminders,
    read_letters,
)

LONGEST_ID = 9


def without(work: Work, words: str) -> Done:
    """Who has none: a list, one company, a sheet, letters."""
    word, _, rest = words.strip().partition(" ")
    act, rest = word.casefold(), rest.strip().casefold()
    if word.isascii() and word.isdecimal() and len(word) <= LONGEST_ID:
        asked, _, said = rest.partition(" ")
        if asked == "pekerja":
            return ask_workers(work, int(word), said)
        return show_company(work, int(word)) if not rest else show_lacking(work, words)
    if act == "surat":
        return letters_command(work, rest)
    if act == "kecamatan" and not rest:
        return show_districts(work)
    return ask_sheet(work, rest) if act == "lembar" else show_lacking(work, words)


READINGS = (
    Reading(SHEET, read_lacking, REGULATION_OFFICERS, offer_lacking, resumes=True),
    Reading(READING, plan_reminders, REGULATION_OFFICERS, offer_reminders),
    Reading(PRINTING, read_letters, REGULATION_OFFICERS, offer_letters),
)
