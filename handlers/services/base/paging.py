"""Long lists, a page at a time: `/staf hal 2`."""

from handlers.flow import Choice, Phrase
from handlers.rules.reading.counts import read_count

PAGE = 8
"""Lines a page: with "more" and "back" ten buttons, as many as a WhatsApp list holds."""


def asked_page(args: str, total: int) -> tuple[int, int]:
    """(page, pages) for what stands behind the command; the first where no page is named."""
    _, _, asked = args.strip().rpartition("hal ")
    pages = max(1, -(-total // PAGE))
    return min(max(1, read_count(asked) or 1), pages), pages


def turns(command: str, page: int, pages: int) -> list[Choice]:
    """The buttons to the pages beside this one."""
    more = [Choice(f"{command} hal {page + 1}", Phrase("registration.choice-lagi"))] if page < pages else []
    back = [Choice(f"{command} hal {page - 1}", Phrase("registration.choice-kembali"))] if page > 1 else []
    return more + back
