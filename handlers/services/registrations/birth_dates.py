"""The birth date as a proof: how often it may be wrong, whoever asks.

One budget a record, for the membership number, for *data saya* and for a phone that was only typed. There is one
secret, so a budget for each door would only give whoever guesses as many guesses as there are doors. The price: a
stranger at a wrongly typed number, whose guesses are wrong too, can close the other doors for a day. What is behind
them waits a day; a birth date that was guessed is known for ever.
"""

from storage.tables import Registration

WRONG_DATES = 3
"""Wrong ones before it is locked for a day (contract, message keys)."""


def subject(record: Registration) -> str:
    """The name under which wrong ones are counted: one a record, so that another chat gets no fresh ones."""
    return f"membership:{record.id or record.number}"
