"""How many people a report is about, as people write a number: "30 orang", "sekitar 1.200", "sepuluh"."""

import re

from handlers.rules.clean import tidy, without_emoji
from handlers.rules.phrases import phrase, says_not_known
from handlers.rules.verdict import Verdict, ok, refuse

NOT_KNOWN = "tidak-tahu"
MOST = 100_000
_LONGEST = 80
_SPELT = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "selusin": 12, "seratus": 100, "sendiri": 1, "sendirian": 1, "seorang": 1,
}  # fmt: skip
_NUMBER = re.compile(r"(?<![\d.])\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+")
_MANY = frozenset(("banyak", "semua", "semuanya", "puluhan", "ratusan", "ribuan", "belasan", "sebagian", "beberapa"))


def read_count(text: str) -> Verdict:
    """The number, as digits. Of a range the larger one; "banyak" is not known; none at all is asked again."""
    if len(text) > _LONGEST:
        return refuse("too-long")
    if text.strip() == NOT_KNOWN or says_not_known(text):
        return ok(NOT_KNOWN)
    plain = without_emoji(tidy(text))
    numbers = [int(re.sub(r"\D", "", found)) for found in _NUMBER.findall(plain)]
    words = phrase(plain).split()
    numbers = numbers or [number for word, number in _SPELT.items() if word in words]
    if not numbers:
        return ok(NOT_KNOWN) if _MANY & set(words) else refuse("unclear" if words else "empty")
    return ok(str(max(numbers))) if 0 < max(numbers) <= MOST else refuse("unclear")
