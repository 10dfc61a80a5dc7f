"""A question that news brings, where the same conversation is open: what was typed stays, and so does what is open."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from bot.office import load_office
from bot.settings import ROOT
from bot.turn.openings import Says, open_flow, open_later
from handlers.flow import Data, Frame, Setting
from handlers.services.base.work import Opening
from handlers.state import MAX_FRAMES, State

SETTING = Setting(load_office(ROOT / "office.example.toml"), datetime(2026, 11, 23, 1, tzinfo=UTC), date(2026, 11, 23))
ASKED = Opening("report-answer", {"record": "L-2611-00001-7"})
BY_CODE = Opening("report-answer", {"record": "L-2611-00001-7", "proven": True, "until": "2026-11-23T01:30:00+00:00"})
RETURNED: Data = {"record": 7, "field": "name", "subject": "saya", "fields": ["name", "nik"]}
BOTH = Opening("correction", RETURNED)
MORE = Opening("correction", RETURNED | {"fields": ["name", "nik", "kk"]})
FEWER = Opening("correction", {"record": 7, "field": "name", "subject": "saya"})
MEMBER = Opening("period", {"record": 7, "number": "D-2611-00001-7", "name": "SITI", "place": "Bata, Juai"})
BEGUN: Data = {"same": "changed", "change": "other"}
TYPED = frozenset(("answer+", "name", *BEGUN))
DRAFTS = {
    "pieces": (Frame("report-answer", "answer", ASKED.data | {"answer+": ["Sepuluh orang."]}), ASKED),
    "pieces, then the code": (Frame("report-answer", "answer", ASKED.data | {"answer+": ["Sepuluh orang."]}), BY_CODE),
    "a field": (Frame("correction", "nik", RETURNED | {"name": "SITI AMINAH"}), BOTH),
    "a field, one more is asked": (Frame("correction", "nik", RETURNED | {"name": "SITI AMINAH"}), MORE),
    "a field, the other is not asked": (Frame("correction", "nik", RETURNED | {"name": "SITI AMINAH"}), FEWER),
    "what has changed": (Frame("period", "words", MEMBER.data | BEGUN), MEMBER),
    "an answer in doubt": (
        Frame("correction", "name", dict(RETURNED), {"readings": ["SITI AMINAH"], "code": "caps", "params": {}}),
        BOTH,
    ),
    "an answer under change": (Frame("correction", "nik", dict(RETURNED), kept={"name": "SITI AMINAH"}), BOTH),
}


@pytest.mark.parametrize("ask", [open_later, open_flow])
@pytest.mark.parametrize("named", DRAFTS)
def test_what_was_typed_stays(named: str, ask: Callable[[State, Opening, Setting], Says]) -> None:
    """Whether news asks, or the person says that they go on with it. Other fields are asked for by the office alone."""
    draft, opening = DRAFTS[named]
    ask = open_later if opening in (MORE, FEWER) else ask
    state = State([Frame.from_json(draft.to_json())])
    says = ask(state, opening, SETTING)
    assert len(says) == 1, "it is asked again, for its buttons are now the last"
    (frame,) = state.frames
    assert frame.step == draft.step
    assert all(frame.data[key] == draft.data[key] for key in TYPED & draft.data.keys())
    assert (frame.pending, frame.kept) == (draft.pending, draft.kept)


def test_one_more_field_is_asked_with_the_others() -> None:
    state = State([Frame("correction", "nik", RETURNED | {"name": "SITI AMINAH"})])
    open_later(state, MORE, SETTING)
    assert state.frames[0].data["fields"] == ["name", "nik", "kk"]


def test_an_officer_who_gives_the_command_again_begins_anew() -> None:
    command = Opening("case", {"act": "janji", "number": "K", "record": "K:janji", "version": 1, "employer": "PT"})
    state = State()
    open_flow(state, command, SETTING)
    first = state.frames[0].step
    state.frames[0].kept = {first: "5 juta"}
    open_flow(state, command, SETTING)
    assert (state.frames[0].step, state.frames[0].kept) == (first, {})


@pytest.mark.parametrize("order", [*permutations(("piece", "news", "news-of-another", "other"))])
def test_no_order_loses_a_piece_or_changes_what_is_open(order: tuple[str, ...]) -> None:
    state, other = State(), Opening("question", {"number": "T-2611-00001-3"})
    open_later(state, ASKED, SETTING)
    for event in order:
        open_now = state.frames[-1].data
        match event:
            case "piece":
                mine(state).gather("answer", ["Sepuluh orang."])
            case "news":
                open_later(state, ASKED, SETTING)
            case "news-of-another":
                open_later(state, Opening("report-answer", {"record": "L-2611-00002-5"}), SETTING)
            case _:
                open_flow(state, other, SETTING)
                open_now = other.data
        assert open_now.items() <= state.frames[-1].data.items()
    open_flow(state, ASKED, SETTING)
    assert state.frame is mine(state)
    assert mine(state).gathered("answer") == ["Sepuluh orang."]


def mine(state: State) -> Frame:
    return next(one for one in state.frames if one.data.get("record") == ASKED.data["record"])


def test_pieces_are_not_dropped_to_make_room() -> None:
    state = State()
    open_later(state, ASKED, SETTING)
    state.frames[0].gather("answer", ["Sepuluh orang."])
    for n in range(MAX_FRAMES):
        open_flow(state, Opening("question", {"number": f"T-2611-0000{n}-0"}), SETTING)
    assert [one.flow for one in state.frames].count("report-answer") == 1
