"""/rekap, /target."""

from handlers.entries import Chapter, Command
from handlers.rules.access import COUNTERS, TARGET_SETTERS
from handlers.services.cases.recap import show_recap
from handlers.services.cases.targets import show_targets

COMMANDS = (
    Command("rekap", show_recap, COUNTERS, Chapter.FIGURES, alone=True, resumes=True),
    Command("target", show_targets, TARGET_SETTERS, Chapter.FIGURES, alone=True, resumes=True),
)
