"""What people say beside an answer: leaving with polite words around, content, and what only looks like these."""

import pytest

from handlers.rules.reading.asides import has_lost_code, has_moved, says_content, says_right, stops_news
from handlers.rules.reading.replies import meaning


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stop dulu", "stop"),
        ("sudah berhenti saja pak", "stop"),
        ("oke stop ya bu", "stop"),
        ("saya mau berhenti", "stop"),
        ("Berhenti!!!", "stop"),
        ("brenti dulu pak", "cancel"),
        ("udah batal aja", "cancel"),
        ("saya berhenti", None),
        ("saya berhenti kerja", None),
        ("mau berhenti kerja", None),
        ("jangan berhenti", None),
        ("sudah selesai saja", None),
    ],
)
def test_leaving_is_heard_between_polite_words_only(typed: str, meant: str | None) -> None:
    assert meaning(typed) == meant


@pytest.mark.parametrize(
    ("typed", "of_news"),
    [("jangan kirim pesan lagi", True), ("stop kabar", True), ("unsubscribe", True), ("berhenti", False)],
)
def test_the_words_may_name_the_news(typed: str, *, of_news: bool) -> None:
    assert stops_news(typed) == of_news


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("oke pak", True),
        ("Jelas pak.", True),
        ("alhamdulillah", True),
        ("sudah", True),
        ("mantap pak makasih", True),
        ("terima kasih banyak atas jawabannya, semoga sehat selalu", True),
        ("🙏🙏", True),
        ("sudah jelas?", False),
        ("sudah saya kirim", False),
        ("oke, lalu syaratnya apa", False),
        ("belum jelas", False),
        ("17 Agustus 1990", False),
        ("", False),
    ],
)
def test_whoever_is_content_says_nothing_else(typed: str, *, content: bool) -> None:
    assert says_content(typed) == content


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("sudah benar", True),
        ("NIK saya sudah benar pak", True),
        ("tidak ada yang salah", True),
        ("memang itu, sesuai KTP", True),
        ("ya", False),
        ("tidak benar", False),
        ("salah", False),
        ("sudah benar?", False),
        ("6311011708909901", False),
        ("Budi Benar Santoso", False),
    ],
)
def test_whoever_stands_by_a_value_says_no_other(typed: str, *, right: bool) -> None:
    assert says_right(typed) == right


@pytest.mark.parametrize(
    ("typed", "moved", "code"),
    [
        ("hp saya hilang", True, False),
        ("HP lama rusak pak", True, False),
        ("ganti nomor wa", True, False),
        ("kode laporan hilang", False, True),
        ("saya lupa kode rahasia laporan saya", False, True),
        ("kartu saya hilang", False, False),
        ("NIK baru", False, False),
        ("bos saya ganti", False, False),
        ("laporan saya mana", False, False),
        ("kode pos", False, False),
    ],
)
def test_what_is_lost_is_a_way_to_write_or_a_code(typed: str, *, moved: bool, code: bool) -> None:
    assert (has_moved(typed), has_lost_code(typed)) == (moved, code)
