"""/ekspor."""

from handlers.services.exporting import export

__all__ = ["export"]
