from dataclasses import FrozenInstanceError

import pytest

from handlers.rules.office.office_cases import CaseRules, CaseTarget
from storage.enums import ReportKind


@pytest.mark.parametrize("kind", ReportKind)
def test_every_kind_has_its_days(kind: ReportKind) -> None:
    assert CaseRules().days_for(kind) in (5, 14, 60)


def test_an_office_may_change_one_kind_alone() -> None:
    rules = CaseRules(answer_days={ReportKind.ARREARS: 20})
    assert rules.days_for(ReportKind.ARREARS) == 20
    assert rules.days_for(ReportKind.UNREGISTERED) == 60


def test_no_clock_stands_at_nothing() -> None:
    with pytest.raises(ValueError, match="reply_days"):
        CaseRules(reply_days=0)
    with pytest.raises(ValueError, match="piutang"):
        CaseRules(answer_days={ReportKind.ARREARS: 0})
    with pytest.raises(ValueError, match="months"):
        CaseTarget(5, 0)


def test_rules_are_values() -> None:
    assert hash(CaseRules()) == hash(CaseRules())
    with pytest.raises(FrozenInstanceError):
        CaseRules().reply_days = 3  # type: ignore[misc]
