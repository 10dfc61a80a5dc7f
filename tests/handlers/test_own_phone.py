"""The question for a phone, answered with the number that somebody writes from."""

from datetime import UTC, datetime

import pytest

from handlers.advance import advance, ask
from handlers.flow import THIS_NUMBER, Answer, Frame, Setting
from handlers.flows.registration import REGISTRATION
from tests.support.office import balangan

OWN = "+6281155500123"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def setting(phone: str | None = None) -> Setting:
    return Setting(balangan(), NOW, NOW.date(), "telegram", phone)


def asked(**data: str) -> Frame:
    return Frame("registration", "phone", {"consent": "setuju", "subject": "saya", **data})


@pytest.mark.parametrize("answer", [Answer(choice=THIS_NUMBER), Answer("nomor ini"), Answer(OWN, phone=OWN)])
def test_the_number_that_the_channel_vouches_for_is_taken(answer: Answer) -> None:
    turn = advance(REGISTRATION, asked(), answer, setting(OWN))
    assert turn.frame is not None
    assert turn.frame.data["phone"] == OWN


@pytest.mark.parametrize("answer", [Answer(choice=THIS_NUMBER), Answer("nomor ini")])
def test_where_no_number_is_known_it_is_asked_for(answer: Answer) -> None:
    turn = advance(REGISTRATION, asked(), answer, setting())
    assert [say.key for say in turn.says] == ["problems.this-number", "registration.phone"]


def test_a_number_of_another_country_is_refused_by_name() -> None:
    turn = advance(REGISTRATION, asked(), Answer("nomor ini"), setting("+60123456789"))
    assert turn.says[0].key == "problems.foreign"


def test_one_tap_is_offered_for_oneself_and_not_for_a_relative() -> None:
    assert ask(REGISTRATION, asked(), setting()).says[-1].wants == "phone"
    assert ask(REGISTRATION, asked(subject="keluarga"), setting()).says[-1].wants is None


def test_the_offer_stays_when_the_question_follows_an_echo() -> None:
    told = {"consent": "setuju", "subject": "saya", "name": "Siti", "nik": "6311014101909901"}
    frame = Frame("registration", "birth-date", told | {"kk": "6311011203149902"})
    turn = advance(REGISTRATION, frame, Answer("1 Januari 1990"), setting())
    assert (turn.says[-1].key, turn.says[-1].wants) == ("registration.phone", "phone")
    assert turn.says[-1].head


def test_the_choice_means_nothing_to_a_question_that_does_not_want_it() -> None:
    frame = Frame("registration", "name", {"consent": "setuju", "subject": "saya"})
    assert advance(REGISTRATION, frame, Answer(choice=THIS_NUMBER), setting(OWN)).says[0].key == "problems.old-button"
