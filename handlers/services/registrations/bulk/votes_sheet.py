"""Votes from a spreadsheet: the exported queue comes back with a vote and a reason in each row.

A row votes only where the officer has seen that version of the record: in the export itself, or by /periksa.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers.field_lists import fields_at_head
from handlers.rules.registrations.asked_fields import pack
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.reasons_typed import meant_reason
from handlers.rules.registrations.votes_typed import read_vote
from handlers.rules.sheet_cells import Row, plain
from handlers.rules.sheet_heads import Table
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Plan
from handlers.services.registrations.bulk.sheet_lines import Line, another, by_receipt, lines_of, plan_lines, records_of
from handlers.services.registrations.review.seat import Wish, take_seat, taken_nik, turned_away
from storage.enums import Vote
from storage.repositories.reviews import seen_versions
from storage.tables import Registration

LONGEST_WORDS = 300
PAGE = 100
"""Lines a page: each is judged as a vote would be."""


def plan_votes(pages: Pages, rows: Sequence[Row], table: Table) -> Plan:
    """The dry run over the rows of a sheet. Rows without a vote say nothing and are no exception."""
    found = lines_of(rows, table, "vote")
    lines = found.filled
    first = {line.receipt: line.place for line in reversed(lines)}
    plan = Plan(Kind.VOTES, [], [])
    for work, some in pages.each(lines, PAGE):
        plan = _more_votes(work, some, first, plan)
    remarks = () if "version" in table.columns else ("no-version",)
    return replace(plan, read=found.read, empty=found.empty, remarks=remarks)


def _more_votes(work: Work, lines: Sequence[Line], first: Mapping[str, int], before: Plan) -> Plan:
    """The plan with some more lines of the sheet."""
    records = records_of(work, lines)
    seen = seen_versions(work.connection, work.officer, [record.row_id for record in records.values()])

    def judge(line: Line, record: Registration, _planned: int) -> tuple[str, ...] | str:
        if first[line.receipt] < line.place:
            return "twice"
        other = _unseen(seen.get(record.row_id), record) or another(work, line, record)
        if other:
            return other
        wish = _wish(work, plain(line.cells["vote"]), plain(line.cells["reason"]))
        if isinstance(wish, str):
            return wish
        return _against(work, record, wish) or (wish.vote, wish.field or "", wish.reason or "", wish.words)

    return plan_lines(Kind.VOTES, lines, by_receipt(records), judge, before)


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
        meant = meant_reason(words, ((r.id, r.label) for r in work.office.reasons))
        return Wish(vote, reason=meant.reason, words=meant.rest) if meant.reason else "reason-unclear"
    return Wish(vote)


def _to_correct(work: Work, words: str) -> Wish | str:
    """*perbaiki* names the fields, one or several, and says why."""
    fields, why = fields_at_head(words, work.office)
    if not fields:
        return "field-missing"
    return Wish(Vote.RETURN, pack(fields), words=why) if why else "reason-missing"


def _unseen(seen: int | None, record: Registration) -> str | None:
    """Why this officer does not know the record as it is now; `seen` is the version that they saw last."""
    if seen is None:
        return "not-seen"
    return "changed" if seen != record.version else None


def _against(work: Work, record: Registration, wish: Wish) -> str | None:
    """Why this officer does not vote so now; None where nothing speaks against it."""
    seat = take_seat(work, record)
    if wish.repeats(seat.mine):
        return "voted"
    if refused := turned_away(seat) or taken_nik(seat, wish):
        return refused.code
    return "leased" if seat.held is not None else None
