"""A confirmed plan is carried out item by item, by the rules of a single vote or a single number.

Its news waits until the act can no longer be undone. What changed since the plan is left out and named.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import ENROLLERS, PAPER_HANDLERS, VERIFIERS, Roles, may_use
from handlers.rules.plans import read_confirmation, read_replacing
from handlers.rules.registrations.bulk import HELD, PACKETS, Kind
from handlers.services.base.records import record_by_id
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Drop, Opening, Work
from handlers.services.period.renewing import renew
from handlers.services.registrations.bulk.left_out import Left, left_lines, told
from handlers.services.registrations.bulk.packets import ACTS, against, covering_list
from handlers.services.registrations.bulk.plans import FLOW, Item, Waiting, ask_part, kept_plan
from handlers.services.registrations.bulk.sample import refuse_unopened
from handlers.services.registrations.marks import keep_marks, marks_of
from handlers.services.registrations.membership import ENTERED, enter_number
from handlers.services.registrations.papers.handing import carry, onward
from handlers.services.registrations.review.cast import cast
from handlers.services.registrations.review.seat import Wish, note_barred, take_seat, taken_nik, turned_away
from handlers.services.registrations.review.words import TO_QUEUE
from handlers.services.registrations.undoable import way_back
from storage.enums import Vote
from storage.repositories.bulk import chats_of_records, forget_act, note_done
from storage.repositories.chats import load_chats
from storage.repositories.money import hold_records, in_turn
from storage.tables import Registration

WHO: dict[Kind, Roles] = {
    Kind.APPROVE: VERIFIERS,
    Kind.VOTES: VERIFIERS,
    Kind.NUMBERS: ENROLLERS,
    Kind.REPLACE: ENROLLERS,
    Kind.RENEW: VERIFIERS,
    Kind.RECEIVE: PAPER_HANDLERS,
    Kind.FORWARD: PAPER_HANDLERS,
}


OF_BPJS = (Kind.NUMBERS, Kind.REPLACE)
"""Membership numbers."""
REPLACE = "ganti"
"""The word that confirms what takes something away."""
_AGAIN = {Kind.REPLACE: f"/lembar {REPLACE}", Kind.RENEW: "/perpanjang ya"}
"""What is run once the PIN was right, where it is not an approval."""


def confirm_plan(work: Work, data: Data) -> Done:
    """The effect of the question: the count was typed. Where the sample is not opened yet the question comes again."""
    word = f"{REPLACE} " if data.get("kind") == Kind.REPLACE else ""
    done = carry_out(work, f"{word}{data['typed']}")
    if [say.key for say in done.says] != ["problems.sample-unopened"]:
        return done
    return replace(done, opens=Opening(FLOW, {key: value for key, value in data.items() if key != "typed"}))


def carry_out(work: Work, typed: str, kinds: Collection[Kind] = HELD) -> Done:
    """`/setujui_semua ya 12`, `/lembar ya 12`, `/lembar ganti 2`: carry out this chat's plan, once the PIN was right.

    For papers no PIN is asked. `kinds`: those that this command confirms. The next part of a long plan is asked about
    at once.
    """
    kept = kept_plan(work)
    if kept is None or kept.first.kind not in kinds:
        return Done((Say("problems.no-plan"),))
    kind, items = kept.first.kind, kept.first.items
    verdict = (read_replacing if kind is Kind.REPLACE else read_confirmation)(typed, len(items))
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params),))
    if not may_use(WHO[kind], work.actor):
        return Done((Say("problems.unknown-command"),))
    if kind in PACKETS:
        return _carry_out_packet(work, kept)
    again = f"{_AGAIN.get(kind, '/setujui_semua ya')} {len(items)}"
    return refuse_unopened(work, items) or needs_pin(work, again) or _carry_out(work, kept)


def _carry_out(work: Work, kept: Waiting) -> Done:
    params, undo, done = _done_part(work, kept)
    said = (Say("staff.bulk-done" if done else "staff.bulk-nothing", params, (*undo, TO_QUEUE)),)
    if not kept.rest:
        return Done(said)
    return Done(said, opens=ask_part(work, kept.rest, kept.part + 1, kept.of, {"left": told(())}))


def _carry_out_packet(work: Work, kept: Waiting) -> Done:
    params, undo, done = _done_part(work, kept)
    files = (covering_list(work, kept.first.kind, [record_by_id(work, one) for one in done]),) if done else ()
    said = Say("papers.all-done" if done else "papers.all-nothing", params, (*undo, onward(work)), files=files)
    return Done(drop=Drop(FLOW, said, said))  # the question may still be open: its button was tapped


def _done_part(work: Work, kept: Waiting) -> tuple[Data, tuple[Choice, ...], list[int]]:
    """Do what was confirmed: (what is said of it, the button that takes it back, the records that were changed)."""
    connection, until = work.connection, work.now + timedelta(minutes=work.office.times.undo_minutes)
    act, kind, items = kept.act, kept.first.kind, kept.first.items
    # One order of locks for the whole house: chats by id, then records by id; the sources of money last.
    load_chats(connection, chats_of_records(connection, [item.record for item in items]))
    hold_records(connection, [item.record for item in items])
    left: list[Left] = []
    done: list[int] = []
    for item in _in_turn(work, items):
        code = _one(work, act, kind, item, until)
        if code is not None:
            left.append(Left(code, item.number, item.row))
        else:
            done.append(item.record)
    if done:
        note_done(connection, act, work.now, until)
    else:  # an act that changed nothing is no act that could be taken back
        forget_act(connection, act)
    work.audit("bulk.done", f"bulk:{act}", why=f"{kind}: {len(done)}")
    lines = left_lines(told(left)) if left else (Phrase("bulk.all-done"),)
    params: Data = {"count": len(done), "kind": str(kind), "until": work.office.local(until), "lines": lines}
    return params, (way_back(act, work.now),) if done else (), done


def _in_turn(work: Work, items: Sequence[Item]) -> list[Item]:
    """In the order in which people are paid for: where money suffices for some, nobody is overtaken by a smaller id."""
    of = {item.record: item for item in items}
    return [of[one] for one in in_turn(work.connection, list(of))]


def _one(work: Work, act: int, kind: Kind, item: Item, until: datetime) -> str | None:
    """Do one item; the code of why not, None where it was done."""
    record = record_by_id(work, item.record)
    if record.erased_at is not None or record.version != item.version:
        return "changed"
    before, told_before = marks_of(work, item.record), len(work.notices)
    code = _do(work, kind, record, item, until)
    if code is None:
        keep_marks(work, act, record, before, told_before)
    return code


def _do(work: Work, kind: Kind, record: Registration, item: Item, until: datetime) -> str | None:
    if kind in OF_BPJS:
        return _enrol(work, record, kind, item, until)
    if kind is Kind.RENEW:
        return renew(work, record, until)
    if kind not in PACKETS:
        return _vote(work, record, item, until)
    code = against(work, kind, record)
    if code is None:
        carry(work, record, ACTS[kind], until)
    return code


def _vote(work: Work, record: Registration, item: Item, until: datetime) -> str | None:
    wish, seat = _wish(item), take_seat(work, record)
    if wish.repeats(seat.mine) or (seat.mine is not None and not item.row):
        return "voted"
    if refused := turned_away(seat) or taken_nik(seat, wish):
        note_barred(seat)
        return refused.code
    if seat.held is not None:
        return "leased"
    cast(seat, wish, hold_until=until)
    return None


def _enrol(work: Work, record: Registration, kind: Kind, item: Item, until: datetime) -> str | None:
    entry, _ = enter_number(work, record, item.what[0], until, replaces=kind is Kind.REPLACE)
    return None if entry in ENTERED else entry


def _wish(item: Item) -> Wish:
    """The vote of an item: (vote, field, reason, words); what is empty was not given."""
    vote, field, reason, words = (*item.what, "", "", "")[:4]
    return Wish(Vote(vote), field or None, reason or None, words)
