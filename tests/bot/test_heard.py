"""What a message is in its chat: decided alone, before anything is done, and without a row."""

from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from bot.contract import InboundMessage
from bot.turn.dispatch import dispatch
from bot.turn.heard import PLAIN, hear
from bot.turn.kinds import (
    NEED_ROWS,
    Cancel,
    Guess,
    Heard,
    Line,
    Locked,
    Menu,
    Mistaken,
    Nothing,
    OwnWord,
    Paper,
    Press,
    Refused,
    Register,
    RegisterByLink,
    Reply,
    Sentence,
    Thanks,
    Unsure,
)
from bot.turn.talk import Talk
from handlers.flow import Answer, Frame, Setting
from handlers.registry import COMMANDS
from handlers.rules.channels import Abilities
from handlers.services.base.work import Upload
from handlers.state import State
from handlers.words import MENU_CHOICES
from storage.enums import AddressState
from storage.repositories.chats import ChatRow
from tests.support.guards import none_of
from tests.support.office import balangan

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
SETTING = Setting(balangan(), NOW, NOW.date(), abilities=Abilities(session=True))
PHOTO = Upload("image/jpeg", b"drawn anew")


def talk(state: State | None = None, **columns: Any) -> Talk:
    """A worker's chat on web chat."""
    known = {"id": 1, "channel": "webchat", "reach": AddressState.OPEN, **columns}
    row = ChatRow(**dict.fromkeys(ChatRow.__slots__) | known)  # type: ignore[arg-type]
    return Talk(row, state or State())


def at(flow: str, step: str, **data: Any) -> State:
    return State(frames=[Frame(flow, step, data)], since=5)


def sent(text: str = "", **more: Any) -> InboundMessage:
    return InboundMessage("webchat", 1, "m1", NOW, text, **more)


ASKED = at("registration", "name", consent={}, subject="saya")
DISTRICTS = at("registration", "district", subject="saya")
STORY = at("report", "story")
PROOFS = at("report", "evidence")
TOLD = {"nik": "6311015708909901", "phone": "081234567890"}
NIK = at("registration", "nik")
NEWS = State(news=[("/kenal 7", "Ya")])
LOCKED = {"staff_id": 3, "unlocked_at": datetime(2026, 11, 23, 1, 0, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("state", "message", "heard"),
    [
        # words that count everywhere, open question or not
        (State(), sent("halo"), Menu()),
        (ASKED, sent("menu"), Menu()),
        (ASKED, sent("/menu"), Menu()),
        (ASKED, sent("batal"), Cancel()),
        (ASKED, sent("/batal"), Cancel()),
        (ASKED, sent("terima kasih"), Thanks()),
        (State(), sent(choice="daftar"), Register()),
        (State(), sent("/daftar"), Register()),
        (State(link=4), sent("daftar"), RegisterByLink()),
        (State(), sent("/mulai"), Menu()),
        (ASKED, sent("petugas"), Line("/petugas ")),
        (ASKED, sent(choice="status"), Line("/status ")),
        # where the conversation takes such a word itself, or wants it as an answer
        (at("reply", "words"), sent("terima kasih"), Reply(Answer("terima kasih", meaning="thanks"))),
        # commands: typed, tapped, with the bot's name behind
        (ASKED, sent("/antrean juai"), Line("/antrean juai")),
        (ASKED, sent("  /antrean"), Line("/antrean")),
        (State(), sent(choice="/periksa D-2611-00001-7", of=1), Line("/periksa D-2611-00001-7")),
        (State(), sent("/daftar sekarang"), Line("/daftar sekarang")),
        # plain words that may stand for one
        (State(), sent("cek P-2611-00001-7"), Guess("/cek cek P-2611-00001-7", Line("/status cek P-2611-00001-7"))),
        (NEWS, sent("apa?"), Guess("/kenal 7", Sentence("apa?"))),
        # buttons: open, of another page of the list, old, unknown
        (State(open=[("ya", "Ya")], since=5), sent(choice="ya", of=5), Nothing(None)),
        (DISTRICTS, sent(choice="63.11.01", of=5), Reply(Answer(choice="63.11.01"))),
        (DISTRICTS, sent(choice="63.11.01", of=4), Mistaken("old-button")),
        (ASKED, sent(choice="63.11.01"), Mistaken("old-button")),
        # answers
        (ASKED, sent("Siti Aminah"), Reply(Answer("Siti Aminah"))),
        (ASKED, sent(unreadable="voice"), Reply(Answer(unreadable="voice"))),
        # files
        (PROOFS, sent(upload=PHOTO), Paper(PHOTO)),
        (ASKED, sent(upload=PHOTO), Reply(Answer(unreadable="photo"))),
        (State(), sent(upload=PHOTO), Nothing("photo")),
        (PROOFS, sent(upload_problem="too-large"), Mistaken("file-too-large")),
        (STORY, sent(upload=PHOTO), Mistaken("file-later")),
        # nothing open
        (State(), sent("D-2611-00001-7"), Line("/status D-2611-00001-7")),
        (State(), sent("kembali"), Line("/ubah")),
        (
            State(),
            sent("bos saya tidak mendaftarkan saya ke bpjs"),
            Line("/dengar bos saya tidak mendaftarkan saya ke bpjs"),
        ),
        (State(), sent("xyzzy"), Sentence("xyzzy")),
        (State(), sent("nik 6311015708909901 hp 081234567890"), Register(TOLD)),
        (State(link=3), sent("nik 6311015708909901 hp 081234567890"), RegisterByLink(TOLD)),
        (
            State(),
            sent("nik 6311015708909901 hp 081234567890 kapan jadi"),
            Sentence("nik 6311015708909901 hp 081234567890 kapan jadi"),
        ),
        (State(sent=True), sent("daftar"), RegisterByLink()),
        (NIK, sent("0"), Reply(Answer("0", meaning="menu"))),
        (State(), sent(unreadable="sticker"), Nothing("sticker")),
        # refused by the channel
        (ASKED, sent("halo", refused="group"), Refused("group")),
    ],
)
def test_a_message_is_heard_as(state: State, message: InboundMessage, heard: Heard) -> None:
    before = state.dumps()
    found = hear(talk(state), message, SETTING)
    assert found == heard
    assert state.dumps() == before, "hearing changes nothing"


def test_no_command_hides_behind_a_plain_word() -> None:
    hidden = COMMANDS.keys() & (PLAIN.keys() - MENU_CHOICES.keys())
    none_of(
        hidden, "Typed with a slash this is the word alone: the command would never be reached. Give it another name"
    )


def test_a_table_is_a_command() -> None:
    message = sent(sheet=(("nomor",),))
    assert hear(talk(ASKED), message, SETTING) == Line("/lembar", message)


@pytest.mark.parametrize(
    ("message", "line", "tapped"),
    [(sent("123456"), "123456", False), (sent(choice="/antrean"), "/antrean", True), (sent("menu"), "menu", False)],
)
def test_in_a_locked_chat_everything_is_heard_locked(message: InboundMessage, line: str, *, tapped: bool) -> None:
    assert hear(talk(ASKED, **LOCKED), message, SETTING) == Locked(line, tapped)


def test_whoever_stopped_begins_again_with_mulai() -> None:
    assert hear(talk(reach=AddressState.OPTED_OUT), sent("mulai"), SETTING) == Line("/mulai_lagi ")


EXAMPLES: tuple[Heard, ...] = (
    Refused("group"),
    Mistaken("old-button"),
    Menu(),
    Cancel(),
    Thanks(),
    Register(),
    Nothing(None),
    Locked("1", tapped=False),
    Line("/antrean"),
    Guess("/cek P-2611-00001-7", Nothing(None)),
    OwnWord("report.hurt", "threatened", ""),
    Sentence("xyzzy"),
    Press(("ubah",)),
    Unsure(("topic:asli",), "xyzzy"),
    RegisterByLink(),
    Paper(PHOTO),
)


@pytest.mark.parametrize("heard", EXAMPLES, ids=lambda one: type(one).__name__)
def test_a_kind_is_done_at_once_or_waits_for_records(heard: Heard) -> None:
    said = dispatch(talk(), heard, SETTING, None)
    assert (said is None) == isinstance(heard, NEED_ROWS)


def test_every_kind_is_tried_here() -> None:
    assert {type(one) for one in EXAMPLES} | {Reply} == set(get_args(Heard))
