"""Votes from a spreadsheet: the exported queue comes back with a vote and a reason in each row.

A row votes only where the officer has seen that version of the record: in the export itself, or by /periksa.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handlers.rules.access import scope_of
from handlers.rules.registrations.bulk import MOST, Kind
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.registrations.sheet_votes import REASON_HEADS, RECEIPT_HEADS, VERSION_HEADS, VOTE_HEADS, read_vote
from handlers.rules.registrations.votes_typed import read_field, read_reason
from handlers.rules.sheet_cells import column, plain
from handlers.services.base.records import id_of
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Item, Left, Plan
from handlers.services.registrations.review.cast import Wish, agency_of, officer_of, refusal, votes_on
from handlers.services.registrations.review.look import leased
from storage.enums import Field, Vote
from storage.repositories.registrations import records_numbered
from storage.repositories.reviews import seen_versions
from storage.tables import Registration

Row = tuple[str, ...]
LONGEST_WORDS = 300


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns; -1 where a sheet has none such."""

    receipt: int
    vote: int
    reason: int = -1
    version: int = -1


@dataclass(slots=True)
class _Draft:
    """A plan while it is read."""

    records: Mapping[str, Registration]
    looks: Mapping[int, int]
    items: list[Item] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


def columns_of(heads: Row) -> Columns | None:
    """Where everything stands under these heads; None where it is another kind of sheet."""
    receipt, vote = column(heads, RECEIPT_HEADS), column(heads, VOTE_HEADS)
    if receipt is None or vote is None:
        return None
    reason, version = column(heads, REASON_HEADS), column(heads, VERSION_HEADS)
    return Columns(receipt, vote, -1 if reason is None else reason, -1 if version is None else version)


def plan_votes(work: Work, rows: Sequence[Row], columns: Columns) -> Plan:
    """The dry run over `rows`, heads first. Rows without a vote say nothing and are no exception."""
    voting = [(place, row) for place, row in enumerate(rows[1:], 2) if plain(_cell(row, columns.vote))]
    receipts = {number for _, row in voting if (number := _receipt(row, columns))}
    records = records_numbered(work.uow.session, scope_of(work.actor), receipts)
    looks = seen_versions(work.uow.connection, officer_of(work), [id_of(record) for record in records.values()])
    draft = _Draft(records, looks)
    for place, row in voting:
        _read(work, draft, place, row, columns)
    return Plan(Kind.VOTES, tuple(draft.items), tuple(draft.left))


def _read(work: Work, draft: _Draft, place: int, row: Row, columns: Columns) -> None:
    receipt = _receipt(row, columns)
    record = draft.records.get(receipt)
    wish = _wish(work, plain(_cell(row, columns.vote)), plain(_cell(row, columns.reason)))
    if record is None:
        code: str | None = "no-record"
    elif receipt in draft.seen:
        code = "twice"
    elif isinstance(wish, str):
        code = wish
    else:
        code = _unseen(draft, record, plain(_cell(row, columns.version))) or _against(work, draft, record, wish)
    draft.seen.add(receipt)
    if code is None and record is not None and isinstance(wish, Wish):
        what = (wish.vote, wish.field or "", wish.reason or "", wish.words)
        draft.items.append(Item(id_of(record), record.version, receipt, what, place))
    else:
        draft.left.append(Left(code or "no-record", receipt, place))


def _wish(work: Work, vote_cell: str, reason_cell: str) -> Wish | str:
    """What the row wants, or the code of what is not clear."""
    vote, rest = read_vote(vote_cell)
    words = f"{rest} {reason_cell}".strip()
    if vote is None:
        return "vote-unclear"
    if len(words) > LONGEST_WORDS:
        return "too-long"
    if vote is Vote.RETURN:
        return _to_correct(words)
    if vote is Vote.REJECT:
        reason, more = read_reason(words, tuple((r.id, r.label) for r in work.office.reasons))
        return Wish(vote, reason=reason, words=more) if reason else "reason-unclear"
    return Wish(vote)


def _to_correct(words: str) -> Wish | str:
    """*perbaiki* names one field and says why."""
    found, why = read_field(words)
    if found is None:
        return "field-missing"
    return Wish(Vote.RETURN, Field(found), words=why) if why else "reason-missing"


def _unseen(draft: _Draft, record: Registration, version_cell: str) -> str | None:
    """Whether this officer saw the record as it is now."""
    seen = draft.looks.get(id_of(record))
    if seen is None:
        return "not-seen"
    other = version_cell not in ("", str(record.version))
    return "changed" if seen != record.version or other else None


def _against(work: Work, draft: _Draft, record: Registration, wish: Wish) -> str | None:
    """Why this officer does not vote so now; None where nothing speaks against it."""
    if len(draft.items) == MOST:
        return "too-many"
    if wish.repeats(votes_on(work, record).get(agency_of(work))):
        return "voted"
    refused = refusal(work, record, wish, planned=True)
    if refused is not None:
        return refused.key.partition(".")[2]
    return "leased" if leased(work, record) is not None else None


def _receipt(row: Row, columns: Columns) -> str:
    return parse_receipt(plain(_cell(row, columns.receipt))) or ""


def _cell(row: Row, place: int) -> str:
    return row[place] if 0 <= place < len(row) else ""
