"""Whatever people send, in whatever order: no crash, a state that can be stored, no global word kept."""

from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.contract import InboundMessage
from bot.office import load_office
from bot.settings import ROOT
from bot.turn.dispatch import dispatch
from bot.turn.free_words import is_doubt
from bot.turn.heard import hear
from bot.turn.talk import Talk
from handlers.flow import Setting
from handlers.state import State
from handlers.words import MENU_CHOICES
from storage.enums import AddressState, Field
from storage.repositories.chats import ChatRow

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
SETTING = Setting(load_office(ROOT / "office.example.toml"), NOW, date(2026, 11, 23))

GOOD = (
    "daftar", "setuju", "saya sendiri", "keluarga", "Siti Aminah", "Hj. Siti Aminah, S.Pd",
    "6311015708909901", "63110157O8909901", "6311011203149902", "17-08-1990", "17/8/90",
    "17-08-2010", "17-08-1950", "03-04-1990",
    "081234567890", "tidak punya hp", "juai", "bata", "btaa", "awayan", "luar", "ya", "tidak", "1", "2", "9",
    "nama Siti nik 6311015708909901 kk 6311011203149902 lahir 08-07-1990 hp 081234567890 desa bata",
    "kebalik, itu KK. NIK saya 6311015708909901", "kk masih diurus", "gak ada hp, ini hp anak",
)  # fmt: skip
GLOBAL = ("menu", "batal", "kembali", "halo", "status", "petugas", "info", "bantuan", "data saya", "hapus data saya")
IDS = ("setuju", "tidak", "saya", "keluarga", "ya", "kirim", "ubah", "batal", "lewati", "luar", "lagi",
       "kembali", "tukar", "benar", "63.11.01", "63.11.01.2005", *MENU_CHOICES,
       *(f"ubah:{field}" for field in Field))  # fmt: skip

texts = st.one_of(st.sampled_from(GOOD), st.sampled_from(GLOBAL), st.text(max_size=60)).map(lambda t: ("text", t))
taps = st.one_of(st.sampled_from(IDS), st.text(max_size=20)).map(lambda t: ("choice", t))
unread = st.sampled_from(("photo", "voice", "sticker", "location", "video", "file")).map(lambda t: ("unreadable", t))
sent = st.one_of(texts, texts, texts, taps, unread)


def message(kind: str, value: str, of: int | None = None) -> InboundMessage:
    more = {kind: value}
    text, choice = more.get("text", ""), more.get("choice")
    unread = more.get("unreadable")
    return InboundMessage("webchat", 1, "1", NOW, text=text, choice=choice, of=of, unreadable=unread)


def say(state: State, one: InboundMessage) -> tuple[State, list[str]]:
    """One turn; the state is read from bytes and written to bytes. Buttons are shown as settle would."""
    talk = Talk(ChatRow(**dict.fromkeys(ChatRow.__slots__)), State.loads(state.dumps()))  # type: ignore[arg-type]
    talk.row.id, talk.row.channel, talk.row.reach, talk.row.last_n = 1, "webchat", AddressState.OPEN, 0
    says = dispatch(talk, hear(talk, one, SETTING), SETTING, None)
    if says is None:
        return state, ["work"]
    talk.state.open = [(choice.id, choice.id) for choice in says[-1].choices]
    talk.state.also = [choice.id for each in says[:-1] for choice in each.choices]
    written = talk.state.dumps()
    assert State.loads(written).dumps() == written
    return talk.state, [each.key for each in says]


@settings(max_examples=150)
@given(st.lists(sent, max_size=25))
def test_any_answers_in_any_order(answers: list[tuple[str, str]]) -> None:
    state, _ = say(State(), message("text", "daftar"))
    for kind, value in answers:
        state, keys = say(state, message(kind, value))
        assert keys, "the bot is never silent"
        for frame in state.frames:
            kept = {v.casefold() for v in frame.data.values() if isinstance(v, str)}
            assert not kept & set(GLOBAL), "a global word became an answer"
            assert not kept & (set(MENU_CHOICES) | {"ya", "kirim", "ubah", "batal", "lagi", "kembali"})


@settings(max_examples=60)
@given(st.lists(st.sampled_from(GOOD).map(lambda t: ("text", t)), max_size=12), st.sampled_from(GLOBAL))
def test_a_global_word_is_heard_at_every_question(answers: list[tuple[str, str]], word: str) -> None:
    state, keys = say(State(), message("text", "daftar"))
    for kind, value in answers:
        state, keys = say(state, message(kind, value))
    if state.frame and is_doubt(state.frame):  # a word that counts is none of its meanings
        state.frames.pop()
    before = dict(state.frame.data) if state.frame else {}
    _, keys = say(state, message("text", word))
    assert not any(key.startswith("problems.") for key in keys)
    if word in ("menu", "halo"):
        assert keys[0] == "menu"
        asked = [f"{state.frame.flow}.{state.frame.step}"] if state.frame else []
        assert keys[1:] == asked or (state.frame and state.frame.pending)
        assert not state.frame or state.frame.data == before


@settings(max_examples=60)
@given(st.lists(sent, max_size=12), st.sampled_from(IDS))
def test_an_old_button_never_answers(answers: list[tuple[str, str]], old: str) -> None:
    """A button under a message before the last turn's: only the menu's own are still heard."""
    state, _ = say(State(), message("text", "daftar"))
    for kind, value in answers:
        state, _ = say(state, message(kind, value))
    state.since = 7
    before = state.dumps()
    after, keys = say(state, message("choice", old, of=6))
    if old not in MENU_CHOICES:
        assert keys[0] == "problems.old-button"
        assert [f.data for f in after.frames] == [f.data for f in State.loads(before).frames]
