"""/ekspor antrean|bpjs|nomor, /ekspor semua [stage] [village], /ekspor kasus [span]."""

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import EXPORTERS
from handlers.rules.registrations.exports import Sheet, sheets_of
from handlers.services.base.work import Done, Work
from handlers.services.cases.recap_tables import export_cases
from handlers.services.registrations.exporting import export_people, offer_people, read_people


def export(work: Work, words: str) -> Done:
    """The sheet of that name; without one that this officer may have, a button for each that they may."""
    mine = sheets_of(work.actor.role)
    name, _, more = words.strip().casefold().partition(" ")
    wanted = next((sheet for sheet in mine if sheet == name), None)
    if wanted is None:
        choices = tuple(Choice(f"/ekspor {s}", Phrase(f"staff.choice-ekspor-{s}")) for s in mine)
        return Done((Say("staff.export-which", choices=choices),))
    return export_cases(work, more) if wanted is Sheet.CASES else export_people(work, wanted, more)


COMMANDS = (Command("ekspor", export, EXPORTERS, Chapter.TABLES, alone=True),)

READINGS = (Reading("export", read_people, EXPORTERS, offer_people),)
