"""*berhenti* in the words that people put around it, and what only looks like it."""

import pytest

from handlers.rules.reading.replies import meaning
from handlers.rules.reading.stopping import stops_news


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
