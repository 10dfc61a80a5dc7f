"""For how long members are protected, who is asked when, what is heard, what heirs can claim."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.office.office_period import PeriodRules
from handlers.rules.period.heirs import Claim, Heirs, heirs_of
from handlers.rules.period.said import Said, read_said, tells_of
from handlers.rules.period.spans import Span, first_span, month_end, months_later, next_span
from handlers.rules.period.watch import Due, Stand, due, watch
from storage.enums import EndReason
from tests.rules.case_tables import rows
from tests.support.office import balangan

RULES, PROGRAMME = PeriodRules(), balangan().programme
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


@pytest.mark.parametrize("row", rows("period_steps"), ids=lambda row: row["why"])
def test_who_is_asked_called_and_over_when(row: dict[str, str]) -> None:
    stand = Stand(
        date.fromisoformat(row["ends"]), date.fromisoformat(row["since"]), day(row["asked"]), row["answer"] or None,
        day(row["called"]), day(row["told"]),
    )  # fmt: skip
    assert due(stand, watch(RULES, date.fromisoformat(row["today"]))) is Due(row["due"])


def test_what_has_not_happened_yet_is_left_out() -> None:
    """Just opened, just asked, just put on the list: nothing that comes later needs to be said."""
    ends, opened, far = date(2026, 12, 31), date(2026, 1, 1), watch(RULES, date(2027, 6, 1))
    assert due(Stand(ends, opened), far) is Due.ASK
    assert due(Stand(ends, opened, opened), far) is Due.CALL
    assert due(Stand(ends, opened, opened, None, opened), far) is Due.END


@pytest.mark.parametrize("row", rows("heirs"), ids=lambda row: row["why"])
def test_what_heirs_can_claim(row: dict[str, str]) -> None:
    protected = Span(date.fromisoformat(row["starts"]), date.fromisoformat(row["ends"]))
    wanted = Heirs(Claim(row["claim"]), int(row["rupiah"]), int(row["school"]), int(row["accident"]))
    assert heirs_of(PROGRAMME, protected, date.fromisoformat(row["died"])) == wanted


def test_who_never_was_a_member_leaves_nothing() -> None:
    assert heirs_of(PROGRAMME, None, date(2026, 11, 23)) == Heirs(Claim.NONE)


@pytest.mark.parametrize("row", rows("next_periods"), ids=lambda row: row["why"])
def test_what_follows_a_period(row: dict[str, str]) -> None:
    programme = replace(PROGRAMME, start=date.fromisoformat(row["start"]), end=date.fromisoformat(row["end"]))
    wanted = Span(date.fromisoformat(row["starts_next"]), date.fromisoformat(row["ends_next"]))
    assert next_span(programme, day(row["next_end"]), date.fromisoformat(row["ends"])) == wanted


@pytest.mark.parametrize("row", rows("period_answers"), ids=lambda row: row["typed"])
def test_what_a_member_says(row: dict[str, str]) -> None:
    assert read_said(row["typed"]) == (Said(row["said"]) if row["said"] else None)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("bapak saya sudah meninggal", EndReason.DIED),
        ("Beliau wafat bulan lalu", EndReason.DIED),
        ("ibu saya pindah ke Banjarmasin", EndReason.MOVED),
        ("suami sudah merantau pak", EndReason.MOVED),
        ("istriku pindah", EndReason.MOVED),
        ("saya pindah ikut suami", None),
        ("masih pak", None),
        ("pindah", None),
        ("ibu saya jualan", None),
    ],
)
def test_what_is_told_of_somebody_is_heard_in_any_sentence(typed: str, reason: EndReason | None) -> None:
    assert tells_of(typed) is reason


@given(days, days)
def test_a_period_follows_the_one_before_without_a_gap(since: date, end: date) -> None:
    programme = replace(PROGRAMME, start=min(since, end), end=max(end, since))
    first = first_span(programme, since)
    following = next_span(programme, None, first.ends)
    assert first.starts <= first.ends < following.starts <= following.ends
    assert (following.starts - first.ends).days == 1


@given(days, st.integers(0, 60))
def test_months_later_is_as_many_months_later(since: date, months: int) -> None:
    later = months_later(since, months)
    assert (later.year - since.year) * 12 + later.month - since.month == months
    assert later.day == min(since.day, month_end(later).day)


@given(days, days, days)
def test_nothing_ends_before_the_last_protected_day(ends: date, today: date, since: date) -> None:
    for stand in (Stand(ends, since, since, "changed"), Stand(ends, since, since, None, since, since)):
        if due(stand, watch(RULES, today)) is Due.END:
            assert today > ends


@pytest.mark.parametrize("wrong", [{"ask_days": 14}, {"call_days": 0}, {"answer_days": 0}])
def test_an_office_asks_before_it_calls(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="_days"):
        PeriodRules(**wrong)
