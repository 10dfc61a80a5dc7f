"""The closed sets of words that rows may hold. Statuses are words, checked by the database."""

from enum import IntEnum, StrEnum


class Status(StrEnum):
    """Where a registration stands. Derived from votes, papers and the membership number; never set by hand."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    DISPUTED = "disputed"
    VERIFIED = "verified"
    WAITING = "waiting"
    PAPERS_AT_VILLAGE = "papers-at-village"
    PAPERS_FORWARDED = "papers-forwarded"
    PAPERS_COMPLETE = "papers-complete"
    MEMBER = "member"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Agency(StrEnum):
    """The two joint controllers. Each casts its own vote."""

    DINAS = "dinas"
    BPJS = "bpjs"


class Role(StrEnum):
    """What an invitation makes of a chat (product contract: Roles)."""

    ADMINISTRATOR = "administrator"
    DINAS = "dinas"
    BPJS = "bpjs"
    VILLAGE = "village"
    AGENT = "agent"
    CASE_DINAS = "case-dinas"
    CASE_BPJS = "case-bpjs"
    HEAD = "head"
    READER = "reader"


class Field(StrEnum):
    """What a worker can be asked to correct, in the words of commands and choice ids."""

    NAME = "name"
    NIK = "nik"
    KK = "kk"
    BIRTH_DATE = "birth-date"
    PHONE = "phone"
    VILLAGE = "village"


class Vote(StrEnum):
    """What one agency says about one version of a record."""

    APPROVE = "setuju"
    RETURN = "perbaiki"
    REJECT = "tolak"


class OutboxStatus(StrEnum):
    """How far a message has come. Moves forward only.

    `parked`: the provider takes it only after the person has written again. `unknown`: it may have been sent.
    """

    PENDING = "pending"
    PARKED = "parked"
    ATTEMPTING = "attempting"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNKNOWN = "unknown"
    FAILED = "failed"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Priority(IntEnum):
    """What goes out first: the answer to somebody who waits, then news, then what is sent to many."""

    REPLY = 0
    NEWS = 1
    BROADCAST = 2


class Rung(IntEnum):
    """Where news about a registration is told, from the first try to the last (product.md, section 5).

    The chat it came from, another proven chat of the same person, the WhatsApp address and the SMS address of the
    phone that was typed. Below these is the call list.
    """

    REPLY = 0
    PROVEN = 1
    TYPED = 2
    SMS = 3


class LinkKind(StrEnum):
    """Whom a link belongs to: a village, an agent who goes from door to door, or a campaign of the office."""

    VILLAGE = "village"
    AGENT = "agent"
    CAMPAIGN = "campaign"


class AddressState(StrEnum):
    """Whether a chat can be reached, and if not, why."""

    OPEN = "open"
    BLOCKED = "blocked"
    OPTED_OUT = "opted-out"
    UNKNOWN_NUMBER = "unknown-number"
    ERASED = "erased"
