"""Receipt numbers: one row of them a letter and month, whoever asks for the next."""

from handlers.rules.registrations.receipt import receipt_number
from handlers.services.base.work import Work
from storage.repositories.housekeeping import next_serial


def new_number(work: Work, letter: str) -> str:
    """The next receipt number of this month, on the office's calendar."""
    today = work.today
    serial = next_serial(work.connection, f"{letter}-{today:%y%m}")
    return receipt_number(letter, today.year, today.month, serial)
