"""/sambung, /pisah: chats of one person, joined and taken apart."""

from handlers.services.base.work import Done, Work
from handlers.services.people.pairing import bring_code, make_code, part


def pair(work: Work, args: str) -> Done:
    """Without a code one is made; with one, this chat and the one where it was made are joined."""
    return bring_code(work, args) if args else make_code(work)


__all__ = ["pair", "part"]
