"""The life of an employer's case: what may be done where, and where it leads, over the whole grid."""

import pytest

from handlers.rules.cases.case_life import (
    ANSWERING,
    DECIDING,
    ON_PAPER,
    OPEN,
    OURS,
    CaseAct,
    Impossible,
    after,
    possible,
)
from storage.enums import CaseStatus

S, A = CaseStatus, CaseAct

# Where the office chooses what comes next, it may always do the same nine things.
CHOICE = {
    A.DRAFT: S.DRAFTED,
    A.PLAN_VISIT: S.VISIT_PLANNED,
    A.VISIT: S.VISITED,
    A.PROMISE: S.PROMISED,
    A.COMPLY: S.COMPLIED,
    A.MEDIATE: S.MEDIATION,
    A.HAND_ON: S.HANDED_ON,
    A.SUSPEND: S.SUSPENDED,
    A.CLOSE: S.CLOSED,
}
# status -> (what may be done there, where it leads); written down by status, while the rule is written by act
GRID = {
    S.RECEIVED: {A.CHECK: S.CHECKED, A.SUSPEND: S.SUSPENDED, A.CLOSE: S.CLOSED},
    S.CHECKED: CHOICE,
    S.DRAFTED: {A.INITIAL: S.INITIALLED, A.DISCARD: S.CHECKED},
    S.INITIALLED: {A.SIGN: S.SIGNED, A.DISCARD: S.CHECKED},
    S.SIGNED: {A.POST: S.POSTED, A.DISCARD: S.CHECKED},
    S.POSTED: {
        A.ANSWER: S.ANSWERED, A.SILENCE: S.SILENT, A.RETURN: S.RETURNED, A.PROMISE: S.PROMISED,
        A.COMPLY: S.COMPLIED, A.SUSPEND: S.SUSPENDED, A.MEET: S.ANSWERED, A.MOVE_MEETING: S.POSTED,
    },
    S.ANSWERED: CHOICE,
    S.SILENT: CHOICE | {A.ANSWER: S.ANSWERED, A.RETURN: S.RETURNED, A.MEET: S.ANSWERED},
    S.RETURNED: CHOICE | {A.ANSWER: S.ANSWERED},
    S.VISIT_PLANNED: {
        A.VISIT: S.VISITED, A.CANCEL_VISIT: S.CHECKED, A.COMPLY: S.COMPLIED, A.SUSPEND: S.SUSPENDED,
    },
    S.VISITED: CHOICE,
    S.PROMISED: {
        A.PROMISE: S.PROMISED, A.PAY: S.PROMISED, A.BREAK: S.BROKEN, A.COMPLY: S.COMPLIED, A.SUSPEND: S.SUSPENDED,
    },
    S.BROKEN: CHOICE | {A.PAY: S.PROMISED},
    S.MEDIATION: {
        A.AGREE: S.PROMISED, A.PROMISE: S.PROMISED, A.COMPLY: S.COMPLIED, A.HAND_ON: S.HANDED_ON,
        A.SUSPEND: S.SUSPENDED,
    },
    S.HANDED_ON: {
        A.TAKE_BACK: S.CHECKED, A.HAND_ON: S.HANDED_ON, A.COMPLY: S.COMPLIED, A.SUSPEND: S.SUSPENDED,
        A.CLOSE: S.CLOSED,
    },
    S.SUSPENDED: {A.RESUME: S.CHECKED, A.CLOSE: S.CLOSED},
    S.COMPLIED: {A.REOPEN: S.CHECKED, A.CLOSE: S.CLOSED},
    S.CLOSED: {A.REOPEN: S.CHECKED},
}  # fmt: skip
# What the audit and the steps of conversations keep.
SPELT = """check draft initial sign discard post answer silence return plan-visit cancel-visit visit promise pay break
    comply mediate agree hand-on take-back suspend resume close reopen record meet move-meeting"""


def expected(status: CaseStatus) -> dict[CaseAct, CaseStatus]:
    """What other bodies did may be written down as long as the case is not closed."""
    return GRID[status] if status is S.CLOSED else GRID[status] | {A.RECORD: status}


@pytest.mark.parametrize("status", S)
def test_where_every_act_leads_from_here(status: CaseStatus) -> None:
    assert {act: after(status, act) for act in possible(status)} == expected(status)
    assert len(possible(status)) == len(expected(status))


@pytest.mark.parametrize("status", S)
def test_whatever_else_is_refused_here(status: CaseStatus) -> None:
    for act in set(A) - set(expected(status)):
        with pytest.raises(Impossible) as refused:
            after(status, act)
        assert refused.value.args == (status, act)


MEETS = (A.MEET, A.MOVE_MEETING)


def test_the_acts_are_named_in_their_order() -> None:
    assert possible(S.DRAFTED) == (A.INITIAL, A.DISCARD, A.RECORD)
    assert possible(S.POSTED) == (A.ANSWER, A.SILENCE, A.RETURN, A.PROMISE, A.COMPLY, A.SUSPEND, *MEETS, A.RECORD)


def test_the_groups() -> None:
    assert set(S) - set(OPEN) == {S.CLOSED}
    assert set(OPEN) - set(ANSWERING) == {S.PROMISED, S.COMPLIED, S.SUSPENDED}
    assert set(ON_PAPER) == {status for status in S if A.DISCARD in GRID[status]}
    assert set(DECIDING) == {status for status in S if A.DRAFT in GRID[status]}


def test_stored_acts_keep_their_spelling() -> None:
    assert [act.value for act in A] == SPELT.split()


@pytest.mark.parametrize("status", S)
def test_whose_step_is_next(status: CaseStatus) -> None:
    """The employer's, the visit's, the mediator's, BPJS' or nobody's; everywhere else the office's own."""
    others = {
        S.POSTED, S.VISIT_PLANNED, S.PROMISED, S.MEDIATION, S.HANDED_ON, S.SUSPENDED, S.CLOSED,
    }  # fmt: skip
    assert (status in OURS) == (status not in others)
