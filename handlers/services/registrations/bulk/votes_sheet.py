"""Votes from a spreadsheet: the exported queue comes back with a vote and a reason in each row.

A row votes only where the officer has seen that version of the record: in the export itself, or by /periksa.
"""

from collections.abc import Mapping, Sequence

from handlers.field_lists import fields_at_head
from handlers.rules.registrations.asked_fields import pack
from handlers.rules.registrations.bulk import MOST, Kind
from handlers.rules.registrations.votes_typed import read_reason, read_vote
from handlers.rules.sheet_cells import Row, columns_under, plain
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Plan
from handlers.services.registrations.bulk.sheet_lines import Line, lines_of, plan_lines, records_of
from handlers.services.registrations.review.seat import Wish, take_seat, taken_nik, turned_away
from storage.enums import Vote
from storage.repositories.reviews import seen_versions
from storage.tables import Registration

HEADS = {
    "receipt": frozenset({"nomor pendaftaran", "no pendaftaran", "receipt number"}),
    "vote": frozenset({"suara", "vote", "putusan"}),
    "reason": frozenset({"alasan", "reason", "keterangan"}),
    "version": frozenset({"versi", "version"}),
}
LONGEST_WORDS = 300
PAGE = 100
"""Lines a page: each is judged as a vote would be."""


def columns_of(heads: Row) -> dict[str, int] | None:
    """Where everything stands under these heads; None where it is another kind of sheet."""
    found = columns_under(heads, HEADS)
    return found if {"receipt", "vote"} <= found.keys() else None


def plan_votes(pages: Pages, rows: Sequence[Row], columns: Mapping[str, int]) -> Plan:
    """The dry run over `rows`, heads first. Rows without a vote say nothing and are no exception."""
    lines = lines_of(rows, columns, "vote")
    first = {line.receipt: line.place for line in reversed(lines)}
    plan = Plan(Kind.VOTES, [], [])
    for start in range(0, len(lines), PAGE):
        with pages.page() as work:
            plan = _more_votes(work, lines[start : start + PAGE], first, plan)
        pages.so_far(min(start + PAGE, len(lines)), len(lines))
    return plan


def _more_votes(work: Work, lines: Sequence[Line], first: Mapping[str, int], before: Plan) -> Plan:
    """The plan with some more lines of the sheet."""
    records = records_of(work, lines)
    seen = seen_versions(work.connection, work.officer, [record.row_id for record in records.values()])

    def judge(line: Line, record: Registration, planned: int) -> tuple[str, ...] | str:
        if first[line.receipt] < line.place:
            return "twice"
        wish = _wish(work, plain(line.cells["vote"]), plain(line.cells["reason"]))
        if isinstance(wish, str):
            return wish
        unseen = _unseen(seen.get(record.row_id), record, plain(line.cells["version"]))
        against = unseen or ("too-many" if planned == MOST else _against(work, record, wish))
        return against or (wish.vote, wish.field or "", wish.reason or "", wish.words)

    return plan_lines(Kind.VOTES, lines, records, judge, before)


def _wish(work: Work, vote_cell: str, reason_cell: str) -> Wish | str:
    """What the row wants, or the code of what is not clear."""
    vote, rest = read_vote(vote_cell)
    words = f"{rest} {reason_cell}".strip()
    if vote is None:
        return "vote-unclear"
    if len(words) > LONGEST_WORDS:
        return "too-long"
    if vote is Vote.RETURN:
        return _to_correct(work, words)
    if vote is Vote.REJECT:
        reason, more = read_reason(words, tuple((r.id, r.label) for r in work.office.reasons))
        return Wish(vote, reason=reason, words=more) if reason else "reason-unclear"
    return Wish(vote)


def _to_correct(work: Work, words: str) -> Wish | str:
    """*perbaiki* names the fields, one or several, and says why."""
    fields, why = fields_at_head(words, work.office)
    if not fields:
        return "field-missing"
    return Wish(Vote.RETURN, pack(fields), words=why) if why else "reason-missing"


def _unseen(seen: int | None, record: Registration, version_cell: str) -> str | None:
    """Why this officer does not know the record as it is now; `seen` is the version that they saw last."""
    if seen is None:
        return "not-seen"
    other = version_cell not in ("", str(record.version))
    return "changed" if seen != record.version or other else None


def _against(work: Work, record: Registration, wish: Wish) -> str | None:
    """Why this officer does not vote so now; None where nothing speaks against it."""
    seat = take_seat(work, record)
    if wish.repeats(seat.mine):
        return "voted"
    if refused := turned_away(seat) or taken_nik(seat, wish):
        return refused.code
    return "leased" if seat.held is not None else None
