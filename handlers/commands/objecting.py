"""/sanggah NUMBER [cabut]: a colleague on their first day."""

from handlers.entries import Chapter, Command
from handlers.rules.access import AGENCY_STAFF
from handlers.services.staff.first_day import objection

COMMANDS = (Command("sanggah", objection, AGENCY_STAFF, Chapter.STAFF, resumes=True),)
