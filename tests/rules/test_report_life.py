"""The life of a report: its whole grid."""

import pytest

from handlers.rules.reports.report_ends import REASONS, REFERRALS, SOLVED, one_of
from handlers.rules.reports.report_life import ENDED, LIFE, OPEN, TO_SORT, NotNow, ReportAct, after, possible
from storage.enums import ReportStatus

S, A = ReportStatus, ReportAct
# Reports that are still open: what moves nothing, and the two ends.
ALWAYS = {A.CLOSE: S.CLOSED, A.SOLVE: S.SOLVED, A.WITHDRAW: S.WITHDRAWN}
SORTED = ALWAYS | {A.JOIN: S.IN_CASE, A.REFER: S.REFERRED, A.ASK: S.ASKED}
# status -> (what may be done there, where it leads); written down by status, while the rule is written by act
GRID: dict[ReportStatus, dict[ReportAct, ReportStatus]] = {
    S.RECEIVED: SORTED | dict.fromkeys((A.TAKE, A.KIND, A.PLACE, A.CALM, A.CHECK, A.WAIT), S.RECEIVED),
    S.ASKED: SORTED
    | dict.fromkeys((A.TAKE, A.KIND, A.PLACE, A.CALM, A.CHECK, A.WAIT), S.ASKED)
    | dict.fromkeys((A.ANSWER, A.GO_ON), S.RECEIVED),
    S.IN_CASE: ALWAYS | dict.fromkeys((A.TAKE, A.KIND, A.PLACE, A.CALM, A.ASK, A.ANSWER, A.GO_ON), S.IN_CASE),
    S.REFERRED: ALWAYS
    | dict.fromkeys((A.TAKE, A.KIND, A.PLACE, A.CALM), S.REFERRED)
    | {A.JOIN: S.IN_CASE, A.REOPEN: S.RECEIVED},
    S.SOLVED: {A.REOPEN: S.RECEIVED, A.WITHDRAW: S.WITHDRAWN},
    S.CLOSED: {A.REOPEN: S.RECEIVED, A.WITHDRAW: S.WITHDRAWN},
    S.WITHDRAWN: {},
}


@pytest.mark.parametrize("status", S)
def test_where_every_act_leads_from_here(status: ReportStatus) -> None:
    assert {act: after(status, act) for act in possible(status)} == GRID[status]


@pytest.mark.parametrize("status", S)
def test_whatever_else_is_refused_here(status: ReportStatus) -> None:
    for act in set(A) - set(GRID[status]):
        with pytest.raises(NotNow, match=f"^{act} from {status}$") as refused:
            after(status, act)
        assert (refused.value.status, refused.value.act) == (status, act)


def test_stored_acts_keep_their_spelling() -> None:
    spelt = "take check kind wait calm ask answer go-on place join refer close solve reopen withdraw"
    assert [act.value for act in A] == spelt.split()


def test_the_acts_are_named_in_their_order() -> None:
    assert possible(S.REFERRED) == (A.TAKE, A.KIND, A.CALM, A.PLACE, A.JOIN, A.CLOSE, A.SOLVE, A.REOPEN, A.WITHDRAW)


def test_every_status_is_reached_and_nothing_follows_a_withdrawal() -> None:
    assert set(LIFE.values()) == set(ReportStatus)
    assert possible(ReportStatus.WITHDRAWN) == ()
    assert {ReportStatus.WITHDRAWN, *OPEN, *ENDED} == set(ReportStatus)


@pytest.mark.parametrize("status", [*OPEN, *ENDED])
def test_a_reporter_may_always_withdraw(status: ReportStatus) -> None:
    assert ReportAct.WITHDRAW in possible(status)


@pytest.mark.parametrize("status", ENDED)
def test_what_has_ended_only_its_reporter_brings_back(status: ReportStatus) -> None:
    assert set(possible(status)) == {ReportAct.REOPEN, ReportAct.WITHDRAW}


def test_a_question_leaves_a_report_in_its_case() -> None:
    assert after(ReportStatus.IN_CASE, ReportAct.ASK) is ReportStatus.IN_CASE
    assert after(ReportStatus.IN_CASE, ReportAct.ANSWER) is ReportStatus.IN_CASE
    assert {after(status, ReportAct.ASK) for status in TO_SORT} == {ReportStatus.ASKED}


def test_the_lists_of_words() -> None:
    assert SOLVED in REASONS
    assert set(REFERRALS.values()) == {"pengawas", "polisi"}
    assert one_of("Tidak Terbukti", REASONS) == "tidak-terbukti"
    assert one_of("tidak-terbukti", REASONS) == "tidak-terbukti"
    assert one_of("tidak", REASONS) is None
