"""What people answer to the questions of a report in their own words, and what they wish in the middle of one.

The rows stand in `tests/cases/report_words.csv`: the open question, what is typed, what it means. A choice, with "+"
where the words are kept beside it; a command line; "leave?"; "-" where it is left to the question's own reader.
"""

from datetime import UTC, datetime

import pytest

from handlers.advance import advance
from handlers.flow import Answer, Frame, Setting
from handlers.flows.report import REPORT
from handlers.flows.report_words import asked, means, wished
from handlers.registry import COMMANDS
from handlers.rules.reading.replies import meaning
from handlers.rules.reports.report_words import ANSWER, IDLE, LEAVES, answer_in, answers, wish_in, wishes
from tests.rules.case_tables import rows
from tests.support.guards import none_of
from tests.support.office import balangan

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
SETTING = Setting(balangan(), NOW, NOW.date(), channel="webchat")
PLAIN = {"batal"}
"""What a line may say beside commands: words with a slash."""


def typed(text: str) -> Answer:
    return Answer(text, meaning=meaning(text))


def taken(step: str, text: str) -> str:
    """What a message means at that question."""
    if step == IDLE:
        return wish_in(text, IDLE) or "-"
    found = wished(typed(text), Frame("report", step))
    return (answer_in(step, text) if found == ANSWER else found) or "-"


def test_what_people_say_is_what_they_mean() -> None:
    wrong = {
        f"{row['step']}: {row['text']}": (row["means"], taken(row["step"], row["text"])) for row in rows("report_words")
    }
    none_of(
        [f"{said} wanted {want}, got {got}" for said, (want, got) in wrong.items() if want != got], "Mend the tables"
    )


def test_every_line_of_the_tables_is_said_by_somebody() -> None:
    said = rows("report_words")
    assert {row["step"] for row in said} >= answers().keys() - {"proof"}
    assert {row["means"] for row in said} >= {one.does for one in wishes()}


def test_a_wish_is_something_that_can_be_done() -> None:
    lines = {one.does.removeprefix("/").split()[0] for one in wishes() if one.does != LEAVES}
    assert lines <= COMMANDS.keys() | PLAIN


def test_an_answer_is_one_of_the_questions_own() -> None:
    """Else it would be refused as an old button."""
    for step in ("subject", "still", "may-know", "shown", "screen", "summary", "consent"):
        ids = getattr(REPORT.step(step), "ids", ())
        assert {answer.partition(":")[0] for _pattern, answer in answers()[step]} <= set(ids)


@pytest.mark.parametrize(
    "said", ["mau dibaca lagi", "nanti saja kirimnya", "jangan dikirim", "kirim?", "kirim ke mana", "belum", "ya tapi"]
)
def test_only_plain_words_send(said: str) -> None:
    assert answer_in("summary", said) != "kirim"


@pytest.mark.parametrize("step", ["consent", "subject", "registered", "employer", "place", "workers", "name", "shown"])
def test_a_danger_is_answered_at_any_question(step: str) -> None:
    frame = Frame("report", step, {"story+": ["x"]})
    turn = advance(REPORT, frame, typed("teman saya dipukul mandor"), SETTING)
    assert turn.says[0].key == "reported.danger"
    assert frame.data["dangers"] == ["violence"]
    assert turn.frame is not None


@pytest.mark.parametrize("step", ["consent", "kind", "employer", "since", "story", "still", "summary"])
@pytest.mark.parametrize(
    ("said", "word"), [("saya kemarin dipecat", "dismissed"), ("bos ancam saya, saya diancam", "threatened")]
)
def test_who_was_hurt_is_heard_at_any_question(step: str, said: str, word: str) -> None:
    assert means(typed(said), Frame("report", step)) == word


def test_the_second_time_it_is_a_part_of_the_story() -> None:
    assert means(typed("saya kemarin dipecat"), Frame("report", "story", {"hurts+": ["dismissed"]})) is None


@pytest.mark.parametrize("said", ["harus lengkap namanya?", "ini gratis?", "kapan selesai?"])
def test_a_question_is_no_name(said: str) -> None:
    turn = advance(REPORT, Frame("report", "employer", {}), typed(said), SETTING)
    assert turn.refused
    assert turn.says[0].key == "problems.asked"


@pytest.mark.parametrize(
    ("step", "said", "kept"),
    [
        ("workers", "satu pabrik pak", "satu pabrik pak"),
        ("place", "pindah pindah", "pindah pindah"),
        ("workers", "lupa", None),
    ],
)
def test_words_that_tell_more_are_kept(step: str, said: str, kept: str | None) -> None:
    frame = Frame("report", step, {"place": "lain", "since": "2026-01", "slip": "x", "workers": "1"})
    del frame.data[step]
    frame.data |= dict.fromkeys(("story", "evidence", "slip"), "x")
    advance(REPORT, frame, typed(said), SETTING)
    assert frame.data.get(f"{step}-said") == kept


@pytest.mark.parametrize(
    ("said", "offered"), [("saya kerja di PT Contoh Jaya pak", "PT Contoh Jaya"), ("PT Contoh Jaya", None)]
)
def test_of_a_sentence_the_name_is_offered(said: str, offered: str | None) -> None:
    frame = Frame("report", "employer", {})
    advance(REPORT, frame, typed(said), SETTING)
    assert (frame.pending or {}).get("readings") == ([offered] if offered else None)


def test_a_form_of_company_is_no_place() -> None:
    turn = advance(REPORT, Frame("report", "place", {}), typed("PT Contoh Jaya"), SETTING)
    assert turn.says[0].key == "problems.employer"


def test_what_is_added_later_is_not_taken_for_a_wish() -> None:
    assert asked(typed("saya takut sama bos"), Frame("report-more", "more")) is None
    assert asked(typed("nanti bos tau ga?"), Frame("report-more", "more")) == "/info rahasia"
