"""What a company says beside an answer while it hands in a regulation."""

import pytest

from handlers.rules.regulations.filing_beside import asks_back, is_ours, puts_off

SAID = """
apa itu PKB?                    asks ours
wlkp itu apa                    asks ours
bisa lewat wakil pekerja?       asks ours
PP itu apa ya                   asks ours
pkb tuh apa sih kak             asks ours
min apa itu wlkp ya             asks ours
ini maksudnya apa ya bu         asks
apa bedanya?                    asks
maksudnya                       asks
gimana caranya pak              asks
apa itu bpjs?                   asks
nanti saja                      later
nanti aja pak                   later
besok saya lanjut               later
tunggu sebentar                 later
PT Apa Adanya                   answers
Wahana Apa, PT                  answers
CV Maksud Baik                  answers
PT Kenapa Ya                    answers
PT Nanti Jaya                   answers
belum pernah bikin              answers
PP                              answers ours
serikat pekerja                 answers ours
40 cowok 25 cewek               answers
Jalan Contoh 12, Paringin       answers
"""
CASES = [tuple(filter(None, map(str.strip, line.split("  ", 1)))) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("text", "is_said"), CASES)
def test_beside_an_answer(text: str, is_said: str) -> None:
    """A question, or something put off, is none: it must never become a company's name or its choice."""
    said = "asks" if asks_back(text) else "later" if puts_off(text) else "answers"
    assert [said, *(["ours"] if is_ours(text) else [])] == is_said.split()
