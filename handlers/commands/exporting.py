"""/ekspor."""

from handlers.services.registrations.exporting import export

__all__ = ["export"]
