from dataclasses import asdict, replace
from datetime import date, datetime, time

import pytest

from handlers.rules.office.area import Area, district_of
from handlers.rules.office.office_calendar import Calendar, Opening
from handlers.rules.office.office_times import Limits, Retention, ServiceTimes, Times
from handlers.rules.office.programme import AMOUNT_KINDS, Amount, AmountKind, Programme
from handlers.rules.working_days import is_working_day
from tests.support.office import balangan

AREA = Area(
    ("63.11",),
    (("63.11.01", "Juai"), ("63.11.02", "Halong")),
    (("63.11.01.2001", "Muara Ninian"), ("63.11.01.1002", "Kota"), ("63.11.02.2001", "Halong")),
)


def test_an_area_knows_its_villages() -> None:
    assert AREA.villages_of("63.11.01") == (("63.11.01.2001", "Muara Ninian"), ("63.11.01.1002", "Kota"))
    assert AREA.villages_of("63.11.99") == ()
    assert AREA.village_name("63.11.01.2001") == "Muara Ninian"
    assert AREA.district_name("63.11.02") == "Halong"
    assert AREA.place("63.11.01.2001") == "Muara Ninian, Juai"
    assert AREA.place("63.11.01") == "Juai"
    assert AREA.has_village("63.11.02.2001")
    assert not AREA.has_village("63.11.02")
    assert AREA.has_district("63.11.02")


@pytest.mark.parametrize("code", [None, "", "luar", "63.11.01.9999"])
def test_what_is_not_in_the_list_has_no_name(code: str | None) -> None:
    assert AREA.village_name(code) is None
    assert AREA.place(code) is None


@pytest.mark.parametrize(
    ("code", "inside"), [("63.11", True), ("63.11.05.2001", True), ("63.1", False), ("63.111", False), ("", False)]
)
def test_an_area_ends_at_a_dot(code: str, inside: bool) -> None:
    assert AREA.in_area(code) is inside


def test_a_village_without_its_district_is_no_area() -> None:
    with pytest.raises(ValueError, match=r"63\.12\.01\.2001"):
        Area(("63.11",), (("63.11.01", "Juai"),), (("63.12.01.2001", "Lain"),))


def test_a_code_says_its_district() -> None:
    assert district_of("63.11.01.2001") == "63.11.01"


def amount(kind: AmountKind, rupiah: int, since: date, until: date | None = None) -> Amount:
    return Amount(kind, rupiah, since, "PP 1/2000", until)


OLD, NEW = date(2020, 1, 1), date(2026, 4, 1)
PROGRAMME = Programme(
    "Program",
    date(2026, 1, 1),
    date(2026, 12, 31),
    (
        *(amount(kind, 1_000, OLD) for kind in AMOUNT_KINDS if kind != "contribution"),
        amount("contribution", 16_800, OLD, date(2026, 3, 31)),
        amount("contribution", 20_000, NEW, date(2026, 12, 31)),
    ),
)


@pytest.mark.parametrize(
    ("day", "rupiah"), [(date(2026, 3, 31), 16_800), (date(2026, 4, 1), 20_000), (date(2027, 1, 1), 20_000)]
)
def test_an_amount_is_that_of_its_day_or_the_last_known(day: date, rupiah: int) -> None:
    assert PROGRAMME.rupiah("contribution", day) == rupiah


def test_an_expired_amount_is_not_in_force() -> None:
    assert PROGRAMME.in_force("contribution", date(2027, 1, 1)) is None
    assert [PROGRAMME.running(date(year, 6, 1)) for year in (2025, 2026, 2027)] == [False, True, False]


@pytest.mark.parametrize(
    ("rupiah", "until", "source", "words"),
    [(0, None, "PP", "rupiah"), (1, date(2019, 1, 1), "PP", "until"), (1, None, " ", "source")],
)
def test_an_amount_needs_its_value_dates_and_source(rupiah: int, until: date | None, source: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Amount("death", rupiah, OLD, source, until)


WEEK = Calendar(
    (*(Opening(day, time(8), time(16)) for day in range(4)), Opening(4, time(8), time(11, 30))),
    quiet_from=time(20),
    quiet_until=time(6, 30),
    extra_holidays=frozenset({date(2026, 4, 8)}),
    removed_holidays=frozenset({date(2026, 8, 17)}),
)


@pytest.mark.parametrize(
    ("clock", "quiet"), [("19:59", False), ("20:00", True), ("23:59", True), ("06:29", True), ("06:30", False)]
)
def test_quiet_hours_cross_midnight(clock: str, quiet: bool) -> None:
    assert WEEK.is_quiet(datetime.fromisoformat(f"2026-11-23T{clock}:00+08:00")) is quiet


def test_quiet_hours_may_lie_within_a_day() -> None:
    noon = replace(WEEK, quiet_from=time(12), quiet_until=time(13))
    assert noon.is_quiet(datetime.fromisoformat("2026-11-23T12:30:00+08:00"))
    assert not noon.is_quiet(datetime.fromisoformat("2026-11-23T13:00:00+08:00"))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [("2026-11-23T08:00", True), ("2026-11-27T11:30", False), ("2026-11-27T11:29", True), ("2026-11-28T09:00", False)],
)
def test_the_office_is_open_on_its_days(moment: str, is_open: bool) -> None:
    assert WEEK.is_open(datetime.fromisoformat(f"{moment}:00+08:00")) is is_open


def test_hours_join_neighbouring_days() -> None:
    assert WEEK.hours == "0-3 08:00-16:00; 4 08:00-11:30"


def test_the_offices_own_days_win_over_the_national_list() -> None:
    assert not is_working_day(date(2026, 4, 8), WEEK.days)
    assert is_working_day(date(2026, 8, 17), WEEK.days)


def test_times_that_cannot_be_are_refused() -> None:
    for wrong in (
        {"papers_reminder_days": (2, 7)},
        {"papers_days": 5},
        {"draft_reminder_hours": 24 * 7},
        {"lease_minutes": 0},
    ):
        with pytest.raises(ValueError, match="must"):
            replace(Times(), **wrong)
    with pytest.raises(ValueError, match="verify must be at least 1"):
        ServiceTimes(verify=0)
    with pytest.raises(ValueError, match="member"):
        Retention(member=0)
    with pytest.raises(ValueError, match="people_per_chat"):
        Limits(people_per_chat=0)


def test_how_long_things_take_where_an_office_says_nothing_else() -> None:
    assert asdict(ServiceTimes()) == {
        "verify": 3, "objection": 5, "forward": 3, "check": 3, "membership": 5, "question": 1,
    }  # fmt: skip
    assert asdict(Retention()) == {
        "member": 1825, "rejected": 365, "withdrawn": 30, "lapsed": 365, "question": 365, "report": 730,
        "message": 90, "session": 30, "look": 1825,
    }  # fmt: skip
    assert asdict(Times()) == {
        "draft_reminder_hours": 24, "draft_erase_days": 7, "lease_minutes": 15, "papers_days": 14,
        "papers_reminder_days": (7, 2), "move_waiting_days": 7, "webchat_notice_minutes": 30,
        "staff_lock_minutes": 30, "staff_lock_hours": 12, "staff_lock_village_days": 7,
        "staff_link_minutes": 10, "undo_minutes": 10, "invitation_days": 7, "link_days": 365,
    }  # fmt: skip


@pytest.mark.parametrize("reminders", [(7, 0), (2, 7), (7, 7), (14, 2), (15, 2)])
def test_reminders_of_papers_fall_before_the_last_day_the_earlier_first(reminders: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="papers_reminder_days"):
        Times(papers_reminder_days=reminders)
    assert Times(papers_reminder_days=(13, 1)).papers_days == 14


def test_a_draft_is_reminded_of_before_it_is_erased() -> None:
    assert Times(draft_reminder_hours=167).draft_erase_days == 7
    with pytest.raises(ValueError, match="draft_reminder_hours"):
        Times(draft_reminder_hours=168)


@pytest.mark.parametrize(("opens", "closes"), [(time(8), time(8)), (time(8), time(7, 59))])
def test_hours_run_forward(opens: time, closes: time) -> None:
    with pytest.raises(ValueError, match="forward"):
        Opening(0, opens, closes)


@pytest.mark.parametrize(
    ("now", "awake"),
    [
        ("2026-11-23T19:59:59", "2026-11-23T19:59:59"),
        ("2026-11-23T20:00:00", "2026-11-24T06:30:00"),
        ("2026-11-23T05:10:11", "2026-11-23T06:30:00"),
        ("2026-11-23T06:30:00", "2026-11-23T06:30:00"),
    ],
)
def test_nobody_is_woken(now: str, awake: str) -> None:
    assert WEEK.awake_at(datetime.fromisoformat(now)) == datetime.fromisoformat(awake)


def test_quiet_hours_within_a_day_begin_and_end_to_the_minute() -> None:
    noon = replace(WEEK, quiet_from=time(12), quiet_until=time(13))
    quiet = [noon.is_quiet(datetime.fromisoformat(f"2026-11-23T{clock}")) for clock in ("11:59", "12:00", "12:59")]
    assert quiet == [False, True, True]
    never = replace(WEEK, quiet_from=time(12), quiet_until=time(12))
    assert not never.is_quiet(datetime.fromisoformat("2026-11-23T12:00"))


def test_where_papers_are_brought() -> None:
    """To the office of the village, by its name; whoever lives in none brings them to the dinas."""
    sample = balangan()
    code, name = sample.area.villages[0]
    office = replace(sample, contacts=replace(sample.contacts, village_office="Kantor Desa {village}"))
    assert office.village_office(code) == f"Kantor Desa {name}"
    assert office.village_office(None) == office.village_office("63.99.01.2001") == office.dinas.name
