"""The life of a report: its whole grid."""

import pytest

from handlers.rules.reports.report_ends import REASONS, REFERRALS, SOLVED, one_of
from handlers.rules.reports.report_life import ENDED, LIFE, OPEN, TO_SORT, NotNow, ReportAct, after, possible
from storage.enums import ReportStatus

GRID = [(status, act) for status in ReportStatus for act in ReportAct]
MOVES_NOTHING = {ReportAct.TAKE, ReportAct.CHECK, ReportAct.KIND, ReportAct.WAIT, ReportAct.CALM}


@pytest.mark.parametrize(("status", "act"), GRID)
def test_every_act_leads_somewhere_or_is_refused(status: ReportStatus, act: ReportAct) -> None:
    if act in possible(status):
        assert after(status, act) is LIFE[(status, act)]
        assert (after(status, act) is status) or act not in MOVES_NOTHING
    else:
        with pytest.raises(NotNow) as refused:
            after(status, act)
        assert (refused.value.status, refused.value.act) == (status, act)


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
