from dataclasses import FrozenInstanceError

import pytest

from handlers.rules.office.office_cases import CaseRules, CaseTarget
from storage.enums import ReportKind

DAYS = {
    "pwbd": 60, "pds-tk": 60, "pds-upah": 60, "pds-program": 14, "piutang": 14, "potong-tidak-setor": 60,
    "tunda-daftar": 14, "paklaring": 5, "upah-dinaikkan": 5,
}  # fmt: skip


@pytest.mark.parametrize("kind", ReportKind)
def test_every_kind_has_its_days(kind: ReportKind) -> None:
    """PermenPANRB 62/2018: 5 days simple, 14 on paper, 60 with a look on the spot."""
    assert CaseRules().days_for(kind) == DAYS[kind]


def test_the_clocks_of_an_office_that_says_nothing_else() -> None:
    rules = CaseRules()
    assert (rules.check_days, rules.reply_days, rules.summons_days, rules.letter_days) == (3, 5, 5, 3)
    assert (rules.decide_days, rules.visit_days, rules.reminder_days, rules.promise_grace_days) == (3, 5, 2, 3)
    assert (rules.mediation_days, rules.handed_on_days, rules.unsealed_hours) == (30, 30, 24)
    assert (rules.few_reporters, rules.small_workplace) == (3, 10)
    assert [(target.employers, target.months) for target in rules.targets] == [(5, 2), (30, 12)]


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
