"""The engine over a small flow: every kind of step, every kind of answer."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.office import load_office
from bot.settings import ROOT
from handlers.advance import MISSES_BEFORE_HELP, EffectCall, Turn, advance, ask, start
from handlers.flow import Accept, Again, Answer, Choice, Data, Finish, Flow, Frame, Result, Setting
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.state import MAX_FRAMES, MOST_FRAMES, State
from handlers.steps import Ask, Choose, Pick

SETTING = Setting(load_office(ROOT / "office.example.toml"), datetime(2026, 11, 23, 1, tzinfo=UTC), date(2026, 11, 23))
PLACES = tuple((f"p{i}", f"Tempat {i}") for i in range(20))


def read_word(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Upper case is good, lower case is offered, two readings for a question mark, digits are refused."""
    if text.isdigit():
        return refuse("digits")
    if "?" in text:
        return offer("unsure", "SATU", "DUA")
    return ok(text) if text.isupper() else offer("case", text.upper())


def find(text: str, _data: Data, _setting: Setting) -> Verdict:
    return ok(text) if text in dict(PLACES) else refuse("not-found")


def decide(choice: str, _data: Data, _setting: Setting) -> Result:
    match choice:
        case "ubah":
            return Again(forget=("word",))
        case "kirim":
            return Finish(effect="toy.send")
        case _:
            return Finish()


TOY = Flow(
    "toy",
    (
        Choose("toy", "agree", ("ya", "tidak"), yes="ya", no="tidak"),
        Ask("toy", "word", read_word, extra=(Choice("lewati", "Lewati"),)),
        Pick("toy", "place", lambda _d, _s: PLACES, find),
        Ask("toy", "never", read_word, when=lambda _d, _s: False),
        Choose("toy", "end", ("kirim", "ubah", "batal"), decide=decide),
    ),
    retired={"gone": "word"},
)


def at(step: str, **data: str) -> Frame:
    return Frame("toy", step, dict(data))


def keys(turn: Turn) -> list[str]:
    return [say.key for say in turn.says]


def typed(text: str, meaning: str | None = None) -> Answer:
    return Answer(text, None, meaning)


def tapped(choice: str) -> Answer:
    return Answer(choice=choice)


TABLE = (
    # step, answer, keys said, step afterwards, value kept
    ("agree", tapped("ya"), ["toy.word"], "word", "ya"),
    ("agree", typed("iya", "yes"), ["toy.word"], "word", "ya"),
    ("agree", typed("ogah", "no"), ["toy.word"], "word", "tidak"),
    ("agree", typed("mungkin"), ["problems.choose-one", "toy.agree"], "agree", None),
    ("agree", tapped("kirim"), ["problems.choose-one", "toy.agree"], "agree", None),
    ("agree", typed("kembali", "back"), ["toy.agree"], "agree", None),
    ("agree", Answer(unreadable="photo"), ["problems.unreadable-photo", "toy.agree"], "agree", None),
    ("word", typed("KATA"), ["toy.place"], "place", "KATA"),
    ("word", typed("kata"), ["toy.word-confirm"], "word", None),
    ("word", typed("kata?"), ["toy.word-confirm"], "word", None),
    ("word", typed("123"), ["problems.digits", "toy.word"], "word", None),
    ("word", typed("ya", "yes"), ["problems.not-an-answer", "toy.word"], "word", None),
    ("word", tapped("lewati"), ["toy.place"], "place", "lewati"),
    ("word", tapped("ya"), ["problems.old-button", "toy.word"], "word", None),
    ("word", tapped("petugas"), ["problems.old-button", "toy.word"], "word", None),
    ("word", Answer(unreadable="voice"), ["problems.unreadable-voice", "toy.word"], "word", None),
    ("place", tapped("p3"), ["toy.end"], "end", "p3"),
    ("place", typed("p19"), ["toy.end"], "end", "p19"),
    ("place", tapped("luar"), ["toy.end"], "end", "luar"),
    ("place", tapped("setuju"), ["problems.old-button", "toy.place"], "place", None),
    ("place", typed("antah berantah"), ["problems.not-found", "toy.place"], "place", None),
    ("place", tapped("lagi"), ["toy.place"], "place", None),
)


@pytest.mark.parametrize(("step", "answer", "said", "afterwards", "value"), TABLE)
def test_one_answer(step: str, answer: Answer, said: list[str], afterwards: str, value: str | None) -> None:
    names = [s.name for s in TOY.steps]
    turn = advance(TOY, at(step, **dict.fromkeys(names[: names.index(step)], "x")), answer, SETTING)
    assert keys(turn) == said
    assert turn.frame is not None
    assert turn.frame.step == afterwards
    assert turn.frame.data.get(step) == value
    assert Frame.from_json(json.loads(json.dumps(turn.frame.to_json()))) == turn.frame


# --- offers ---


@pytest.fixture
def offered() -> Frame:
    frame = advance(TOY, at("word", agree="ya"), typed("kata"), SETTING).frame
    assert frame is not None
    return frame


@pytest.mark.parametrize("answer", [tapped("ya"), typed("iya", "yes"), tapped("KATA")])
def test_an_offer_is_taken(offered: Frame, answer: Answer) -> None:
    turn = advance(TOY, offered, answer, SETTING)
    assert keys(turn) == ["toy.place"]
    assert turn.frame is not None
    assert turn.frame.data["word"] == "KATA"
    assert turn.frame.pending is None


@pytest.mark.parametrize("answer", [tapped("tidak"), typed("bukan", "no"), typed("kembali", "back")])
def test_an_offer_is_declined(offered: Frame, answer: Answer) -> None:
    turn = advance(TOY, offered, answer, SETTING)
    assert keys(turn) == ["toy.word"]
    assert turn.frame is not None
    assert (turn.frame.pending, turn.frame.data.get("word")) == (None, None)


def test_something_else_typed_at_an_offer_is_a_new_answer(offered: Frame) -> None:
    turn = advance(TOY, offered, typed("LAIN"), SETTING)
    assert turn.frame is not None
    assert turn.frame.data["word"] == "LAIN"


def test_of_two_readings_one_must_be_chosen() -> None:
    frame = advance(TOY, at("word", agree="ya"), typed("apa?"), SETTING).frame
    assert frame is not None
    turn = advance(TOY, frame, typed("ya", "yes"), SETTING)
    assert keys(turn) == ["problems.choose-one", "toy.word-confirm"]
    assert [choice.id for choice in turn.says[-1].choices] == ["SATU", "DUA", "tidak"]
    assert turn.frame is not None
    turn = advance(TOY, turn.frame, tapped("DUA"), SETTING)
    assert turn.frame is not None
    assert turn.frame.data["word"] == "DUA"


def test_an_offer_that_is_asked_again_is_still_an_offer(offered: Frame) -> None:
    assert keys(ask(TOY, offered, SETTING)) == ["toy.word-confirm"]


# --- back, misses, pages ---


def test_back_forgets_one_answer_at_a_time() -> None:
    frame: Frame | None = at("end", agree="ya", word="KATA", place="p1")
    for step in ("place", "word", "agree", "agree"):
        assert frame is not None
        turn = advance(TOY, frame, typed("kembali", "back"), SETTING)
        frame = turn.frame
        assert keys(turn) == [f"toy.{step}"]
    assert frame is not None
    assert frame.data == {}


def test_three_misses_offer_help_and_then_count_anew() -> None:
    frame = at("word", agree="ya")
    helped = []
    for _ in range(2 * MISSES_BEFORE_HELP):
        turn = advance(TOY, frame, typed("123"), SETTING)
        assert turn.frame is not None
        frame = turn.frame
        helped.append("menu.need-help" in keys(turn))
        assert keys(turn)[-1] == "toy.word"
    assert helped == [False, False, True] * 2


def test_a_good_answer_forgives_the_misses() -> None:
    frame = at("word", agree="ya")
    frame.misses = MISSES_BEFORE_HELP - 1
    turn = advance(TOY, frame, typed("KATA"), SETTING)
    assert turn.frame is not None
    assert turn.frame.misses == 0


def test_every_place_is_on_some_page_and_every_page_holds_places() -> None:
    frame, seen = at("place", agree="ya", word="KATA"), []
    turn = ask(TOY, frame, SETTING)
    for _ in range(10):
        ids = [choice.id for choice in turn.says[-1].choices]
        assert ids[-1] == "luar"
        assert set(ids) & set(dict(PLACES))
        seen += [i for i in ids if i in dict(PLACES)]
        if "lagi" not in ids:
            break
        turn = advance(TOY, frame, tapped("lagi"), SETTING)
    assert seen == list(dict(PLACES))
    first = advance(TOY, replace(frame, page=1), tapped("kembali"), SETTING)
    assert "kembali" not in [choice.id for choice in first.says[-1].choices]


def test_a_page_beyond_the_last_is_the_last() -> None:
    turn = ask(TOY, replace(at("place"), page=99), SETTING)
    assert "p19" in [choice.id for choice in turn.says[-1].choices]


# --- editing and ending ---


def test_editing_forgets_and_the_end_comes_back() -> None:
    turn = advance(TOY, at("end", agree="ya", word="KATA", place="p1"), tapped("ubah"), SETTING)
    assert keys(turn) == ["toy.word"]
    assert turn.frame is not None
    turn = advance(TOY, turn.frame, typed("LAIN"), SETTING)
    assert keys(turn) == ["toy.end"]


def test_the_end_names_its_effect_once() -> None:
    data = {"agree": "ya", "word": "KATA", "place": "p1"}
    turn = advance(TOY, at("end", **data), tapped("kirim"), SETTING)
    assert (turn.frame, turn.effect) == (None, EffectCall("toy.send", data))
    assert advance(TOY, at("end", **data), tapped("batal"), SETTING).effect is None


# --- deployments ---


def test_a_retired_step_goes_on_at_the_one_that_replaced_it() -> None:
    turn = advance(TOY, at("gone", agree="ya"), typed("KATA"), SETTING)
    assert keys(turn) == ["toy.place"]
    assert keys(ask(TOY, at("gone", agree="ya"), SETTING)) == ["toy.word"]


def test_a_step_that_nobody_knows_ends_politely() -> None:
    for turn in (advance(TOY, at("lost"), typed("KATA"), SETTING), ask(TOY, at("lost"), SETTING)):
        assert (keys(turn), turn.frame) == (["problems.changed"], None)


def test_a_flow_without_an_end_says_whose_fault_it_is() -> None:
    endless = Flow("endless", (TOY.steps[0],))
    with pytest.raises(LookupError, match="endless has nothing left to ask"):
        advance(endless, Frame("endless", endless.steps[0].name), tapped("ya"), SETTING)


def test_a_flow_begins_at_its_first_unanswered_question() -> None:
    assert keys(start(TOY, {}, SETTING)) == ["toy.agree"]
    assert keys(start(TOY, {"agree": "ya", "word": "KATA"}, SETTING)) == ["toy.place"]


def test_what_was_accepted_may_be_remarked_upon() -> None:
    def after(_step: str, accept: Accept, _data: Data, _setting: Setting) -> Result:
        return Accept("CHANGED") if accept.value == "KATA" else accept

    turn = advance(replace(TOY, after=after), at("word", agree="ya"), typed("KATA"), SETTING)
    assert turn.frame is not None
    assert turn.frame.data["word"] == "CHANGED"


# --- what a chat remembers ---


def test_a_state_never_grows_without_end() -> None:
    state = State()
    for i in range(20):
        state.push(Frame("toy", "word", {"i": i}))
        state.put_below(Frame("toy", "agree", {"i": i}))
    assert len(state.frames) <= MOST_FRAMES
    assert state.frame is not None


def test_a_doubt_or_news_never_costs_a_draft() -> None:
    drafts = [Frame("registration", "kk", {"nik": "6311015708909901"}), *(Frame("toy", f"{n}", {}) for n in range(3))]
    state, brief = State(list(drafts)), frozenset(("understood", "proof"))
    for n in range(20):
        state.push(Frame("understood", "meant", {"n": n}), brief)
    assert [one for one in state.frames if one.flow not in brief] == drafts
    state = State(list(drafts))
    state.put_below(Frame("proof", "birth-date"), brief)
    assert state.frames == drafts, "what is open stays open"
    assert len(drafts) == MAX_FRAMES


@pytest.mark.parametrize(
    ("text", "choice"),
    [("1", "ya"), (" 2 ", "tidak"), ("3", None), ("0", None), ("Ya, benar", "ya"), ("TIDAK", "tidak"),
     ("", None), ("1111111111111111", None), ("01", "ya"), ("²", None)],
)  # fmt: skip
def test_a_choice_is_named_by_number_label_or_id(text: str, choice: str | None) -> None:
    assert State(open=[("ya", "Ya, benar"), ("tidak", "Bukan")]).choice(text) == choice
