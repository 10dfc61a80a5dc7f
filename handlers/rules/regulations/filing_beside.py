"""What a company says to a question of its filing that is no answer: it asks back, or puts it off."""

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of
from handlers.rules.reports.report_words import SAID, is_question, wish_in

LATER = "/nanti"
"""As the table of wishes calls whoever puts something off."""


def asks_back(text: str) -> bool:
    """True for a question about the question: `apa itu PKB?`, `maksudnya gimana`. A company's name never is one."""
    words = [word for word in phrase(text).split() if word not in words_of("polite")]
    if not words or not words_of("legal-form").isdisjoint((words[0], words[-1])):
        return False
    return is_question(text) or not words_of("asks-back").isdisjoint((words[0], words[-1]))


def is_ours(text: str) -> bool:
    """True where what is asked back names something of the filing: no other part of the program knows better."""
    return not words_of("filing-thing").isdisjoint(phrase(text).split())


def puts_off(text: str) -> bool:
    """True for `nanti saja`, `besok saya lanjut`, `tunggu sebentar`."""
    return wish_in(text, SAID) == LATER
