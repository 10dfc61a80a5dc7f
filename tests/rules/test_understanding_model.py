"""How well the model understands rows that it was not trained on, by label and context; what may act alone."""

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest

from bot.turn.free_words import context_of
from handlers.flow import Frame
from handlers.flows.correction import CORRECTION
from handlers.flows.registration import REGISTRATION
from handlers.rules.understanding import model as model_file
from handlers.rules.understanding.features import LONGEST, MOST, buckets
from handlers.rules.understanding.model import LANE, ZERO, model
from handlers.rules.understanding.sense import ELSEWHERE, asks_of_accident, is_no_wrong, may_answer, sense
from handlers.rules.understanding.wishes import SAID, agrees, wishes

CORPUS = Path(model_file.__file__).parent / "corpus"
CASES = Path(__file__).parents[1] / "cases" / "sentences.csv"
ONE_IN = 10
"""As in `.ci/model.py`: these rows only measure."""
RIGHT, WITHIN_THREE = 0.76, 0.92
WITHOUT_READERS = 0.86
"""Of whole sentences, before any reader or table."""
NEVER_ALONE = {"yes", "no", "forget", "subject:saya", "subject:keluarga", "cancel", "stop", "start"}
"""What sends, erases, consents, stops or withdraws, and for whom somebody registers: the words have to say it."""
REPORTS = {"report", "threatened", "dismissed"}
"""What may become a report: *dengar* keeps the words and asks whether it is one."""
NO_WISH = {"value", "all-in-one", "unclear"}

Row = dict[str, str]


def rows() -> Iterator[Row]:
    for path in sorted(CORPUS.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def unseen() -> list[Row]:
    return [row for row in rows() if crc32(f"{row['context']} {row['text']}".encode()) % ONE_IN == 0]


def test_rows_it_was_not_trained_on() -> None:
    """`pytest -rP` shows the figures of each context and label; so does a failure."""
    found, right, near = Counter[str](), Counter[str](), 0
    for row in unseen():
        meant, likely = row["expect"].split("|"), list(model().likely(row["text"], row["context"]))
        hit = likely[0] in meant
        near += any(label in meant for label in likely[:3])
        for group in (row["context"], meant[0]):
            found[group] += 1
            right[group] += hit
    sys.stdout.writelines(f"{group:24}{right[group]:5} of {found[group]}\n" for group in sorted(found))
    whole = len(unseen())
    contexts = {row["context"] for row in unseen()}
    assert sum(right[context] for context in contexts) >= RIGHT * whole
    assert near >= WITHIN_THREE * whole


def best(row: dict[str, str]) -> str:
    """The likeliest label of a row."""
    return next(iter(model().likely(row["text"], row["context"])))


def test_sentences_of_writers_who_saw_no_corpus() -> None:
    with CASES.open(encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file))
    right = [row for row in cases if best(row) in row["expect"].split("|")]
    assert len(right) >= WITHOUT_READERS * len(cases)


def test_every_label_is_a_wish_or_none() -> None:
    assert set(model().labels) == set(wishes()) | NO_WISH


def test_what_never_happens_on_the_word_of_a_model() -> None:
    assert {wish.label for wish in wishes().values() if wish.how == SAID} == NEVER_ALONE
    assert {wish.does for wish in wishes().values() if wish.label in REPORTS} == {"/dengar *"}


def test_no_row_twice_with_two_meanings() -> None:
    meanings = defaultdict(set)
    for row in rows():
        meanings[row["context"], row["text"].casefold()].add(row["expect"])
    assert {said for said, labels in meanings.items() if len(labels) > 1} == set()


def test_lanes_never_run_over() -> None:
    assert 2 * (ZERO - 1) * MOST + ZERO * 2 < 1 << (8 * LANE)
    assert len(buckets("".join(f"{one:x} " for one in range(900)), "idle")) <= MOST


@pytest.mark.parametrize("text", ["", "???", "6311062304879943", "🙏", "12 05"])
def test_no_letters_no_sense(text: str) -> None:
    assert sense(text, "nik").label is None


ACTS = (
    ("consent", "ini penipuan bukan?", "topic:asli"),
    ("name", "bayar berapa?", "topic:biaya"),
    ("subject", "untuk saya pak", "subject:saya"),
    ("subject", "suami saya", "subject:keluarga"),
    ("subject", "anak saya", "subject:keluarga"),
    ("summary", "nik salah", "edit:nik"),
    ("summary", "iya pak benar, kirim", "yes"),
    ("consent", "nggih pak, kula setuju", "yes"),
    ("idle", "gimana cara daftar", "register"),
    ("idle", "kapan cair", "topic:manfaat"),
    ("answered", "oke pak jelas", "thanks"),
    ("consent", "gak masalah, silakan dipakai datanya", "yes"),
    ("consent", "kada hakun ulun, maaf", "no"),
    ("summary", "gak ada yang salah, kirim aja", "yes"),
    ("summary", "tgl lahirnya keliru", "edit:birth-date"),
    ("subject", "ulun saurang haja", "subject:saya"),
    ("subject", "kangge pun bapa", "subject:keluarga"),
    ("nik", "batalkan saja pendaftarannya", "cancel"),
    ("subject", "saya keluar aja dari sini", "cancel"),
    ("idle", "jangan kirimi saya pesan lagi", "stop"),
    ("submitted", "nomor hp saya ganti", "change:phone"),
    ("idle", "mau tanya status pendaftaran saya", "status"),
    ("name", "mau cek pendaftaran saya", "status"),
    ("submitted", "status pendaftaran istri saya gimana", "status"),
    (ELSEWHERE, "ini penipuan bukan ya?", "topic:asli"),
)


@pytest.mark.parametrize(("context", "text", "label"), ACTS, ids=[text for _, text, _ in ACTS])
def test_what_is_certain(context: str, text: str, label: str) -> None:
    assert sense(text, context).label == label


UNCERTAIN = (
    ("consent", "setuju tapi saya mau tanya dulu"),
    ("consent", "kalau gratis saya setuju?"),
    ("consent", "saya ikut suami saja"),
    ("consent", "lanjut besok"),
    ("consent", "kirim orang ke rumah saya"),
    ("consent", "izin pak"),
    ("consent", "takut saya"),
    ("summary", "kirim pulsa dong min"),
    ("summary", "jangan dikirim dulu"),
    ("summary", "kirim besok saja"),
    ("summary", "kirim setelah maghrib"),
    ("summary", "lanjut sore ya"),
    ("summary", "kirim ke email saya"),
    ("summary", "kirim nomor petugas"),
    ("summary", "jadi daftarnya besok"),
    ("idle", "saya tidak bisa kirim pesan"),
    ("idle", "jangan kabari suami saya"),
    ("idle", "jangan stop kabarnya ya"),
    ("idle", "jangan kirim petugas ke rumah"),
    ("name", "jangan stop dulu"),
    ("summary", "kirim salam buat pak bupati"),
    ("summary", "hampir benar semua"),
    ("consent", "setuju tidak setuju"),
    ("consent", "boleh tapi nanti"),
    ("idle", "kirim kabar ke istri saya"),
    ("nik", "kalau batal bagaimana"),
)


@pytest.mark.parametrize(("context", "text"), UNCERTAIN)
def test_nothing_grave_is_certain(context: str, text: str) -> None:
    assert sense(text, context).label not in NEVER_ALONE


@pytest.mark.parametrize("name", ["Rian", "Nur Aini", "Budi", "Hendra", "Pak Sarwani", "Slamet", "Dewi"])
def test_a_name_says_not_for_whom_it_is(name: str) -> None:
    assert sense(name, "subject").label is None


@pytest.mark.parametrize(
    "text", ["inggih pak, ulun setuju haja", "sudah benar semua pak, kirim aja", "ok", "Bismillah, saya bersedia"]
)
def test_words_that_agree(text: str) -> None:
    assert agrees(text)


def test_every_question_of_a_registration_has_a_context() -> None:
    steps = (Frame(flow.name, step.name) for flow in (REGISTRATION, CORRECTION) for step in flow.steps)
    assert {context_of(frame) for frame in steps} <= {*model().contexts, ELSEWHERE}


def test_a_long_message_costs_no_more_than_a_short_one() -> None:
    """What is looked at is cut first: no pattern ever sees more."""
    assert sense("stoppp " * 3 + "ga " * 5000, "idle") == sense(("stoppp " * 3 + "ga " * 5000)[:LONGEST], "idle")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("saldo JHT saya cek di mana", True),
        ("kartu BPJS saya hilang", True),
        ("cara klaim JKK di mana", True),
        ("gaji saya dipotong bos", False),
        ("bos saya tidak bayar bpjs", False),
        ("saya dipecat karena lapor", False),
    ],
)
def test_whoever_asks_something_is_not_taken_for_one_who_tells_of_a_wrong(text: str, *, asks: bool) -> None:
    assert is_no_wrong(text) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("kecelakaan kerja harus ke mana dulu", True),
        ("saya jatuh dari motor pas kerja, apa yang harus dilakukan", True),
        ("cara klaim JKK di mana", False),
        ("bos saya tidak bayar bpjs", False),
    ],
)
def test_whoever_had_an_accident_hears_at_once_whom_to_call(text: str, *, asks: bool) -> None:
    assert asks_of_accident(text) is asks


@pytest.mark.parametrize("text", ["saldo JHT saya cek di mana", "kartu BPJS saya hilang"])
@pytest.mark.parametrize("plain", [True, False])
def test_what_asks_for_something_is_no_name(text: str, *, plain: bool) -> None:
    assert not may_answer(text, "name", plain=plain)
