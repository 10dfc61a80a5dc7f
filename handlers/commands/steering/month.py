"""/cakupan, /target, /prioritas, /bulanan: what an office steers by."""

from handlers.entries import Chapter, Command, Reading
from handlers.rules.access import BOARD_READERS, PRIORITY_KEEPERS, PRIORITY_READERS, TARGET_READERS
from handlers.services.steering.coverage import coverage
from handlers.services.steering.month_sending import READING as MONTH
from handlers.services.steering.month_sending import monthly, read_month
from handlers.services.steering.priority import COUNTS, READING, offer_priority, plan_priority, priority, read_counts
from handlers.services.steering.targets import target

COMMANDS = (
    Command("bulanan", monthly, BOARD_READERS, Chapter.FIGURES, alone=True, meaning="month", resumes=True),
    Command("cakupan", coverage, TARGET_READERS, Chapter.FIGURES, alone=True, resumes=True),
    Command("target", target, TARGET_READERS, Chapter.FIGURES, alone=True, resumes=True),
    Command("prioritas", priority, PRIORITY_READERS, Chapter.FIGURES, alone=True, resumes=True),
)

READINGS = (
    Reading(MONTH, read_month, BOARD_READERS, resumes=True, light=True),
    Reading(READING, plan_priority, PRIORITY_KEEPERS, offer_priority),
    Reading(COUNTS, read_counts, PRIORITY_READERS, resumes=True, light=True),
)
