"""/rekap, /target."""

from handlers.services.cases.recap import show_recap
from handlers.services.cases.targets import show_targets

__all__ = ["show_recap", "show_targets"]
