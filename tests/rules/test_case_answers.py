"""What officers answer to the questions about a case."""

from datetime import date

import pytest

from handlers.rules.cases.case_answers import read_answer

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("to", " KPKNL ", "kpknl"),
        ("what", "Teguran-1", "teguran-1"),
        ("outcome", "tidak-terbukti", "tidak-terbukti"),
        ("why", "pindah", "pindah"),
        ("result", "sengketa", "sengketa"),
        ("label", "Kurang-Lancar", "kurang-lancar"),
        ("part", "people", "people"),
        ("on", "23 november 2026", "2026-11-23"),
        ("on", "22 november 2024", "2024-11-22"),
        ("day", "24 november 2026", "2026-11-24"),
        ("day", "23 november 2028", "2028-11-23"),
        ("schedule", "besok 1 juta", "2026-11-24:1000000"),
        ("hour", "jam 9", "09:00"),
        ("amount", "5 juta", "5000000"),
        ("months", "14", "14"),
        ("months", " 014 Bulan ", "14"),
        ("months", "600", "600"),
        ("months", "000600", "600"),
        ("months", "1", "1"),
        ("register", "566/12/\nDISNAKER", "566/12/ DISNAKER"),
        ("people", "Budi dan Siti", "Budi dan Siti"),
        ("place", "a" * 160, "a" * 160),
        ("found", "buku upah\ntidak ada", "buku upah\ntidak ada"),
        ("agreed", "a" * 1000, "a" * 1000),
        ("note", " -  x ", "- x"),
        ("extra", "bawa KTP", "bawa KTP"),
    ],
)
def test_an_answer_in_its_normal_form(question: str, text: str, value: str) -> None:
    found = read_answer(question, text, TODAY)
    assert (found.kind, found.value) == ("ok", value)


@pytest.mark.parametrize(
    ("question", "text", "code"),
    [
        ("to", "kantor", "choose-one"),
        ("on", "24 november 2026", "day-too-late"),
        ("on", "21 november 2024", "day-too-early"),
        ("day", "23 november 2026", "day-too-early"),
        ("day", "24 november 2028", "day-too-late"),
        ("hour", "nanti", "not-an-hour"),
        ("amount", "0", "amount-missing"),
        ("amount", "banyak", "amount-missing"),
        ("months", "0", "not-months"),
        ("months", "601", "not-months"),
        ("months", "0000600", "not-months"),
        ("months", "lama", "not-months"),
        ("months", "", "not-months"),
        ("register", "", "empty"),
        ("note", " - . ", "empty"),
        ("note", "=1+1", "formula"),
        ("place", "a" * 161, "too-long"),
        ("agreed", "a" * 1001, "too-long"),
    ],
)
def test_what_is_asked_again(question: str, text: str, code: str) -> None:
    assert read_answer(question, text, TODAY).code == code


def test_months_say_how_many_at_most() -> None:
    assert read_answer("months", "601", TODAY).params == {"most": 600}
