"""A question answered in several messages: pieces, files, the end, and what is said of a piece at once."""

from datetime import UTC, date, datetime

import pytest

from handlers.advance import Turn, advance, start
from handlers.flow import Again, Answer, Data, Flow, Frame, Say, Setting
from handlers.gather import Gather, only_files
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.steps import Choose
from tests.support.office import balangan

SETTING = Setting(balangan(), datetime(2026, 11, 23, 1, tzinfo=UTC), date(2026, 11, 23))


def words(text: str, _data: Data, _setting: Setting) -> Verdict:
    return ok(text) if text else refuse("empty")


def warn(piece: str, _data: Data, _setting: Setting) -> tuple[Say, ...]:
    return (Say("toy.careful"),) if "api" in piece else ()


STORY = Gather("toy", "story", words, most=3, needed=True, remark=warn)
FILES = Gather("toy", "files", only_files, files=True)
TOY = Flow("toy", (STORY, FILES, Choose("toy", "end", ("kirim",))))


def step(frame: Frame | None, **said: str) -> Turn:
    assert frame is not None
    return advance(TOY, Frame.from_json(frame.to_json()), Answer(**said), SETTING)


def keys(turn: Turn) -> list[str]:
    return [say.key for say in turn.says]


@pytest.fixture
def frame() -> Frame:
    begun = start(TOY, {}, SETTING)
    assert keys(begun) == ["toy.story"]
    assert begun.frame is not None
    return begun.frame


def test_pieces_until_it_is_enough(frame: Frame) -> None:
    more = step(frame, text="satu")
    assert keys(more) == ["toy.story-more"]
    done = step(step(more.frame, text="dua").frame, choice="selesai")
    assert keys(done) == ["toy.files"]
    assert done.frame is not None
    assert done.frame.data == {"story": ["satu", "dua"]}


def test_after_the_most_it_goes_on_by_itself(frame: Frame) -> None:
    turn = step(step(step(frame, text="satu").frame, text="dua").frame, text="api")
    assert keys(turn) == ["toy.careful", "toy.files"]


def test_what_must_not_wait_is_said_before_the_next_piece_is_asked_for(frame: Frame) -> None:
    assert keys(step(frame, text="ada api")) == ["toy.careful", "toy.story-more"]


def test_a_needed_answer_cannot_be_skipped(frame: Frame) -> None:
    assert keys(step(frame, choice="lewati")) == ["problems.old-button", "toy.story"]


def test_the_end_of_what_was_not_begun_drops_nothing(frame: Frame) -> None:
    assert keys(step(frame, text="selesai", meaning="cancel")) == ["problems.nothing-yet", "toy.story"]
    assert keys(step(frame, text="sudah")) == ["toy.story-more"]


def test_files_are_pieces_where_files_are_wanted(frame: Frame) -> None:
    at_files = step(step(frame, text="satu").frame, choice="selesai").frame
    assert keys(step(at_files, text="fotonya besok")) == ["problems.send-a-file", "toy.files"]
    turn = step(at_files, upload="u1")
    assert keys(turn) == ["toy.files-more"]
    assert turn.frame is not None
    assert turn.frame.gathered("files") == ["u1"]


def test_back_keeps_the_pieces(frame: Frame) -> None:
    turn = step(step(frame, text="satu").frame, text="kembali", meaning="back")
    assert keys(turn) == ["toy.story-more"]
    assert turn.frame is not None
    assert turn.frame.gathered("story") == ["satu"]


def test_back_to_an_earlier_question_says_that_the_pieces_are_kept(frame: Frame) -> None:
    at_files = step(step(frame, text="satu").frame, choice="selesai").frame
    back = step(step(at_files, upload="u1").frame, text="kembali", meaning="back")
    assert keys(back) == ["menu.pieces-kept", "toy.story-more"]
    assert back.says[0].params == {"count": 1}
    again = step(step(back.frame, text="dua").frame, choice="selesai")
    assert keys(again) == ["toy.files-more"]
    assert again.frame is not None
    assert again.frame.data == {"story": ["satu", "dua"], "files+": ["u1"]}


def test_the_last_piece_can_be_taken_back(frame: Frame) -> None:
    two = step(step(frame, text="satu").frame, text="dua").frame
    one = step(two, choice="buang")
    assert keys(one) == ["toy.story-more"]
    assert one.frame is not None
    assert one.frame.gathered("story") == ["satu"]
    none = step(one.frame, choice="buang")
    assert keys(none) == ["toy.story"]
    assert none.frame is not None
    assert none.frame.data == {}


def test_what_is_changed_later_still_has_its_pieces() -> None:
    changed = Flow("toy", (STORY, Choose("toy", "end", ("ubah", "kirim"), decide=lambda *_: Again(forget=("story",)))))
    end = Frame("toy", "end", {"story": ["satu", "dua"]})
    turn = advance(changed, end, Answer(choice="ubah"), SETTING)
    assert keys(turn) == ["toy.story-more"]
    assert turn.frame is not None
    fewer = advance(changed, turn.frame, Answer(choice="buang"), SETTING).frame
    assert fewer is not None
    back = advance(changed, fewer, Answer("kembali", meaning="back"), SETTING)
    assert keys(back) == ["toy.end"]
    assert back.frame is not None
    assert back.frame.data == {"story": ["satu"]}


def test_nothing_is_dropped_where_it_is_full_already(frame: Frame) -> None:
    frame.gather("story", ["satu", "dua", "tiga"])
    assert keys(step(frame, text="empat")) == ["problems.enough-pieces", "toy.story-more"]
    done = step(frame, choice="selesai").frame
    assert done is not None
    assert done.data == {"story": ["satu", "dua", "tiga"]}


@pytest.mark.parametrize(
    "said", ["itu saja", "sudah", "selesai", "sudah cukup", "tidak ada lagi pak", "kirim", "lewati", "lanjut pak"]
)
def test_enough_is_said_in_many_words(frame: Frame, said: str) -> None:
    assert keys(step(step(frame, text="satu").frame, text=said)) == ["toy.files"]


@pytest.mark.parametrize("said", ["tidak punya", "gak ada", "belum ada pak"])
def test_nothing_to_send_is_an_answer_where_files_are_wanted(frame: Frame, said: str) -> None:
    files = step(step(frame, text="satu").frame, choice="selesai").frame
    turn = step(files, text=said)
    assert turn.effect is None
    assert turn.frame is None or turn.frame.data["files"] == []
