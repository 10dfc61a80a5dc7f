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
    ENDED = "ended"


class EndReason(StrEnum):
    """Why a protection ends, or will end with its period.

    The person died, moved away, works for an employer now, has told of another change, or gave no answer.
    """

    DIED = "died"
    MOVED = "moved"
    WORKS = "works"
    OTHER = "other"
    SILENT = "silent"


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
    REGISTRAR = "registrar"
    VERIFIER = "verifier"
    CORRECTOR = "corrector"
    SECTION = "section"
    DIVISION = "division"


class Field(StrEnum):
    """What a worker can be asked to correct, in the words of commands and choice ids."""

    NAME = "name"
    NIK = "nik"
    KK = "kk"
    BIRTH_DATE = "birth-date"
    PHONE = "phone"
    VILLAGE = "village"
    OCCUPATION = "occupation"


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


UNSENT = (OutboxStatus.PENDING, OutboxStatus.PARKED)
"""Messages that nobody has begun to send."""
NOT_YET_SENT = (*UNSENT, OutboxStatus.ATTEMPTING)
"""The same, and what is being sent just now."""


class Priority(IntEnum):
    """What goes out first: the answer to somebody who waits, then news, then what is sent to many."""

    REPLY = 0
    NEWS = 1
    BROADCAST = 2


class Rung(IntEnum):
    """Where news about a registration is told, from the first try to the last.

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


class ReportKind(StrEnum):
    """The nine kinds of wrong (domain.md section 5), by the names that both agencies use."""

    UNREGISTERED = "pwbd"
    SOME_WORKERS = "pds-tk"
    SOME_WAGE = "pds-upah"
    SOME_PROGRAMMES = "pds-program"
    ARREARS = "piutang"
    DEDUCTED = "potong-tidak-setor"
    DELAYED = "tunda-daftar"
    NO_LETTER = "paklaring"
    WAGE_RAISED = "upah-dinaikkan"


class Anonymity(StrEnum):
    """Who may know the reporter: the office, the office with two people's agreement, nobody."""

    NAMED = "named"
    SEALED = "sealed"
    ANONYMOUS = "anonymous"


class ReportStatus(StrEnum):
    """Where a report stands. While it is `in-case` its case says how far things are."""

    RECEIVED = "received"
    ASKED = "asked"
    IN_CASE = "in-case"
    REFERRED = "referred"
    SOLVED = "solved"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class CaseStatus(StrEnum):
    """Where a case stands; what may follow is a table (`handlers.rules.cases.case_life`)."""

    RECEIVED = "received"
    CHECKED = "checked"
    DRAFTED = "letter-drafted"
    INITIALLED = "letter-initialled"
    SIGNED = "letter-signed"
    POSTED = "letter-posted"
    ANSWERED = "answered"
    SILENT = "silent"
    RETURNED = "letter-returned"
    VISIT_PLANNED = "visit-planned"
    VISITED = "visited"
    PROMISED = "promised"
    BROKEN = "promise-broken"
    MEDIATION = "mediation"
    HANDED_ON = "handed-on"
    SUSPENDED = "suspended"
    COMPLIED = "complied"
    CLOSED = "closed"


class LetterKind(StrEnum):
    """A letter asks for an answer by a date; a summons for a person on a day, at an hour, in a place."""

    LETTER = "letter"
    SUMMONS = "summons"


class LetterStatus(StrEnum):
    """From the draft to what came of it."""

    DRAFTED = "drafted"
    INITIALLED = "initialled"
    SIGNED = "signed"
    POSTED = "posted"
    ANSWERED = "answered"
    SILENT = "silent"
    RETURNED = "returned"
    DISCARDED = "discarded"


class Bucket(StrEnum):
    """In which sum of its source the money of a seat lies: promised, or spent under a membership number."""

    RESERVED = "reserved"
    COMMITTED = "committed"


class LedgerKind(StrEnum):
    """Why the sums of a source changed; one line of the ledger each.

    `budget`: the office's file names the amount. `opening`: a member, or a person already approved, from before the
    source. `returned`: what was released can no longer be taken back. `undo`: an act on a seat was taken back.
    """

    BUDGET = "budget"
    OPENING = "opening"
    RESERVE = "reserve"
    COMMIT = "commit"
    RELEASE = "release"
    RETURNED = "returned"
    UNDO = "undo"


class RegulationKind(StrEnum):
    """A *Peraturan Perusahaan* is approved, a *Perjanjian Kerja Bersama* with a union is registered."""

    PP = "pp"
    PKB = "pkb"


class RegulationStatus(StrEnum):
    """Where a company's regulation stands; what may follow is a table (`handlers.rules.regulations.life`).

    `incomplete` and `returned` lie with the company. `decree`: approved inside the office, on paper next. `deemed`:
    its time was over before that (UU 13/2003 art 112). `lapsed`: the company sent nothing in time; it begins anew.
    """

    REGISTRATION = "registration"
    VERIFICATION = "verification"
    CORRECTION = "correction"
    SECTION = "section"
    DIVISION = "division"
    HEAD = "head"
    DECREE = "decree"
    INCOMPLETE = "incomplete"
    RETURNED = "returned"
    LAPSED = "lapsed"
    DEEMED = "deemed"
    IN_FORCE = "in-force"
    REVOKED = "revoked"
    WITHDRAWN = "withdrawn"
