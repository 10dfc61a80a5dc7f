"""Several answers in one message, in a registration: each is offered at its question, and none is taken unasked."""

from datetime import UTC, datetime

import pytest

from handlers.advance import EARLIER, HEARD, Turn, advance
from handlers.flow import Answer, Data, Frame, Setting
from handlers.flows.registration import REGISTRATION
from tests.support.office import balangan

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
SETTING = Setting(balangan(), NOW, NOW.date())
NIK, KK = "6311015708909901", "6311011203149902"
SAID: Data = {"consent": {}, "subject": "saya", "name": "SITI AMINAH"}
ALL = f"nama Siti nik {NIK} kk {KK} lahir 17-08-1990 hp 081234567890 desa Bata"


def say(frame: Frame, answer: Answer) -> Turn:
    return advance(REGISTRATION, frame, answer, SETTING)


def keys(turn: Turn) -> list[str]:
    return [one.key.removeprefix("registration.") for one in turn.says]


@pytest.mark.parametrize(
    ("step", "data", "asked"),
    [
        ("consent", {}, "consent"),
        ("subject", {"consent": {}}, "subject"),
        ("name", {"consent": {}, "subject": "saya"}, "name-confirm"),
        ("nik", SAID, "nik-confirm"),
        ("kk", SAID | {"nik": NIK}, "kk-confirm"),
        ("birth-date", SAID | {"nik": NIK, "kk": KK}, "birth-date-confirm"),
        ("phone", SAID | {"nik": NIK, "kk": KK, "birth-date": "1990-08-17"}, "phone-confirm"),
    ],
)
def test_it_is_kept_wherever_it_comes(step: str, data: Data, asked: str) -> None:
    frame = Frame("registration", step, dict(data))
    turn = say(frame, Answer(ALL))
    assert keys(turn) == ["collected", asked]
    assert turn.frame is not None
    assert {k: v for k, v in turn.frame.data.items() if k != HEARD} == data, "nothing is taken without a yes"
    assert not turn.refused


def test_a_no_asks_the_question_and_offers_it_never_again() -> None:
    frame = Frame("registration", "nik", dict(SAID))
    say(frame, Answer(ALL))
    assert keys(say(frame, Answer(choice="tidak"))) == ["nik"]
    assert "nik" not in frame.data[HEARD]
    assert keys(say(frame, Answer(NIK))) == ["kk-confirm"]
    assert keys(say(frame, Answer("tidak", meaning="no"))) == ["kk"]


def test_one_that_is_answered_already_is_no_news() -> None:
    frame = Frame("registration", "kk", SAID | {"nik": NIK})
    turn = say(frame, Answer(f"NIK {NIK}\nKK {KK}"))
    assert keys(turn) == ["birth-date"]
    assert frame.data["kk"] == KK


def test_on_the_summary_only_what_differs_is_asked_again() -> None:
    done = SAID | {"nik": NIK, "kk": KK, "birth-date": "1990-08-17", "phone": "+6281234567890"}
    done |= {"district": "63.11.01", "village": "63.11.01.2005"}
    frame = Frame("registration", "summary", dict(done))
    assert keys(say(frame, Answer(f"nik {NIK} kk 6311011203149903"))) == ["collected", "kk-confirm"]
    assert keys(say(frame, Answer(choice="ya"))) == ["summary"]
    assert frame.data["kk"] == "6311011203149903"


def test_what_cannot_be_read_is_asked_as_always() -> None:
    frame = Frame("registration", "nik", dict(SAID))
    assert keys(say(frame, Answer(f"nik 6311018108909901 kk {KK} hp 081234567890"))) == ["collected", "nik"]


def test_a_refused_consent_keeps_nothing() -> None:
    frame = Frame("registration", "consent", {})
    say(frame, Answer(ALL))
    assert say(frame, Answer(choice="tidak")).frame is None


def test_what_was_told_now_comes_before_what_was_told_before() -> None:
    told = SAID | {"nik": NIK, EARLIER: {"kk": KK}, HEARD: {"kk": "6311011203149903"}}
    frame = Frame("registration", "nik", told | {"nik": NIK})
    del frame.data["nik"]
    turn = say(frame, Answer(NIK))
    assert turn.says[-1].params["reading"] == "6311011203149903"
    assert keys(say(frame, Answer(choice="tidak"))) == ["kk"]


OWN: Data = {"version": 1, "for": "saya"}
OTHERS: Data = {"version": 1, "for": "keluarga"}


@pytest.mark.parametrize(
    ("step", "whom", "text", "turned"),
    [
        ("name", "keluarga", "saya sendiri", "saya"),
        ("name", "keluarga", "untuk saya", "saya"),
        ("name", "keluarga", "ulun saurang haja", "saya"),
        ("nik", "keluarga", "ini untuk saya sendiri", "saya"),
        ("phone", "keluarga", "buat saya pak", "saya"),
        ("name", "saya", "untuk suami saya", "keluarga"),
        ("name", "saya", "istri saya", "keluarga"),
        ("kk", "saya", "gasan abah ulun", "keluarga"),
    ],
)
def test_for_somebody_else_than_was_said(step: str, whom: str, text: str, turned: str) -> None:
    """Whose it is now is asked for consent, as on the summary; the other answers stay."""
    frame = Frame("registration", step, SAID | {"subject": whom, "consent": {"for": whom}})
    if step == "name":
        del frame.data["name"]
    turn = say(frame, Answer(text))
    assert keys(turn) == ["consent"]
    assert not turn.refused
    assert frame.data["subject"] == turned


def test_turned_back_before_the_other_agreed() -> None:
    """The first consent stands still."""
    frame = Frame("registration", "name", {"consent": OTHERS, "subject": "keluarga"})
    say(frame, Answer("untuk saya"))
    assert keys(say(frame, Answer("untuk suami saya saja"))) == ["name"]
    assert frame.data["consent"] == OTHERS


@pytest.mark.parametrize(
    ("step", "whom", "text"),
    [
        ("name", "saya", "untuk saya"),
        ("name", "saya", "saya sendiri"),
        ("name", "keluarga", "untuk suami saya"),
        ("kk", "saya", "suami saya"),
        ("phone", "saya", "istri saya"),
    ],
)
def test_what_turns_nothing_is_refused(step: str, whom: str, text: str) -> None:
    frame = Frame("registration", step, {**SAID, "subject": whom})
    turn = say(frame, Answer(text))
    assert turn.refused
    assert frame.data["subject"] == whom


@pytest.mark.parametrize("name", ["Ayah", "Putri", "Abang", "Putra Mas", "Busu"])
def test_a_name_is_no_relative(name: str) -> None:
    frame = Frame("registration", "name", {"consent": OWN, "subject": "saya"})
    say(frame, Answer(name))
    assert frame.data["subject"] == "saya"


@pytest.mark.parametrize(
    ("said", "nik", "taken"),
    [
        ("siji januari sewidak wolu", "6311010101689901", "1968-01-01"),
        ("tujuh belas agustus sembilan puluh", "6311011708909902", "1990-08-17"),
        ("1781990", "6311015708909903", "1990-08-17"),
        ("anak saya 3-4-2012, saya 17-8-1990", "6311011708909902", "1990-08-17"),
        ("tujuh belas agustus sembilan puluh", "6311010101689901", None),
    ],
)
def test_of_several_readings_the_one_that_the_nik_bears_is_taken(said: str, nik: str, taken: str | None) -> None:
    frame = Frame("registration", "birth-date", SAID | {"nik": nik, "kk": KK})
    turn = say(frame, Answer(said))
    assert keys(turn) == ["phone" if taken else "birth-date-confirm"]
    assert frame.data.get("birth-date") == taken
