"""/rekap, /target."""

from handlers.services.recap import show_recap
from handlers.services.targets import show_targets

__all__ = ["show_recap", "show_targets"]
