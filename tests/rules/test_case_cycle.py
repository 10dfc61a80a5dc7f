"""The life of a registration: what can happen where, over the whole grid of statuses and actions."""

from itertools import product

import pytest

from handlers.rules.registrations.registration_cycle import LIFE, Action, Impossible, after
from storage.enums import Status

S, A = Status, Action
REVIEW = {S.SUBMITTED, S.DISPUTED, S.RETURNED}
PAPERS = {S.VERIFIED, S.PAPERS_AT_VILLAGE, S.PAPERS_FORWARDED, S.PAPERS_COMPLETE}
BEFORE_MEMBER = REVIEW | PAPERS | {S.WAITING}
# action -> (from where, to where); written down once more, by hand
EXPECTED = {
    A.CORRECT: (BEFORE_MEMBER, S.SUBMITTED),
    A.VERIFY: (REVIEW, S.VERIFIED),
    A.DISPUTE: (REVIEW, S.DISPUTED),
    A.RETURN: (REVIEW, S.RETURNED),
    A.REJECT: (REVIEW, S.REJECTED),
    A.REOPEN: (REVIEW, S.SUBMITTED),
    A.DIFFER: (PAPERS, S.RETURNED),
    A.RECEIVE: ({S.VERIFIED, S.LAPSED}, S.PAPERS_AT_VILLAGE),
    A.FORWARD: ({S.PAPERS_AT_VILLAGE}, S.PAPERS_FORWARDED),
    A.COMPLETE: ({S.PAPERS_AT_VILLAGE, S.PAPERS_FORWARDED}, S.PAPERS_COMPLETE),
    A.ENROL: ({S.PAPERS_COMPLETE}, S.MEMBER),
    A.LAPSE: ({S.VERIFIED}, S.LAPSED),
    A.OBJECT: ({S.REJECTED}, S.SUBMITTED),
    A.JOIN: (BEFORE_MEMBER | {S.LAPSED, S.REJECTED}, S.WITHDRAWN),
    A.WITHDRAW: (BEFORE_MEMBER | {S.LAPSED}, S.WITHDRAWN),
    A.ADVANCE: ({S.WAITING}, S.VERIFIED),
    A.END: ({S.MEMBER}, S.ENDED),
    A.RESUME: ({S.ENDED}, S.MEMBER),
}


@pytest.mark.parametrize(("status", "action"), list(product(Status, Action)))
def test_every_status_and_action(status: Status, action: Action) -> None:
    where, to = EXPECTED.get(action, (set(), None))
    if status in where:
        assert after(status, action) is to
    else:
        with pytest.raises(Impossible):
            after(status, action)


def test_what_is_not_in_the_table_is_said_here() -> None:
    """WAKE is RECEIVE from lapsed, UNDO puts back what a bulk act changed; neither is a row of the table."""
    assert set(Action) - set(EXPECTED) == {A.WAKE, A.UNDO}
    assert {action for _, action in LIFE} == set(EXPECTED)


@pytest.mark.parametrize("status", [S.WITHDRAWN])
def test_the_end_is_the_end(status: Status) -> None:
    assert [action for s, action in LIFE if s is status] == []


def test_every_status_can_be_reached() -> None:
    reached, todo = {S.SUBMITTED}, [S.SUBMITTED]
    while todo:
        here = todo.pop()
        for (status, _), there in LIFE.items():
            if status is here and there not in reached:
                reached.add(there)
                todo.append(there)
    # Waiting for the budget begins when money is kept as a ledger.
    assert set(Status) - reached == {S.WAITING}


def test_stored_actions_keep_their_spelling() -> None:
    spelt = "correct verify dispute return reject reopen receive forward complete differ enrol lapse wake object join"
    assert [action.value for action in Action] == [*spelt.split(), "withdraw", "undo", "advance", "end", "resume"]
