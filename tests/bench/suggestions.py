"""Suggestions among many employers: how long one question takes, in this process, with the register in memory."""

import random
import statistics
import time
from dataclasses import dataclass

from handlers.rules.cases.employer_names import NEAR, name_words
from handlers.services.base.employer_index import EmployerIndex, scored
from storage.repositories.employers import Listed

EMPLOYERS, QUESTIONS, SHOWN = 50_000, 2_000, 5
_WORDS = (
    "sinar maju jaya abadi berkah karya mandiri makmur sentosa sejahtera bersama utama prima mitra usaha bumi "
    "kalimantan borneo samudera cahaya bintang surya tirta agung indah permata mulia lestari anugerah putra perkasa"
)
_SYLLABLES = "ba bi bu da di du ga ka ki ku la li lu ma mi mu na ni nu pa pi ra ri ru sa si su ta ti tu wa ya"
_FORMS = ("PT.", "CV.", "UD", "Toko", "Hotel", "RM", "PT", "CV")
_COMMON = 0.75
"""Share of words that many names have: registers are full of them."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of one question."""

    p50: float
    p99: float
    seconds_to_build: float


def names(count: int, seed: int = 7) -> list[str]:
    """Invented names as registers have them."""
    chance, words, syllables = random.Random(seed), _WORDS.split(), _SYLLABLES.split()

    def word() -> str:
        if chance.random() < _COMMON:
            return chance.choice(words)
        return "".join(chance.choice(syllables) for _ in range(chance.randint(2, 4)))

    def name() -> str:
        return f"{chance.choice(_FORMS)} {' '.join(word() for _ in range(chance.randint(1, 4)))}"

    return [name() for _ in range(count)]


def typed(name: str, chance: random.Random) -> str:
    """The name as somebody types it: a letter wrong or missing, or only its beginning."""
    at = chance.randrange(len(name))
    slips = (name, name[:at] + name[at + 1 :], name[:at] + chance.choice("aiuenrs") + name[at + 1 :])
    return chance.choice((*slips, name[: max(6, len(name) // 2)]))


def measure(employers: int = EMPLOYERS, questions: int = QUESTIONS) -> Latency:
    """Build the register, ask, and time each question."""
    known = names(employers)
    began = time.perf_counter()
    index = EmployerIndex()
    index.put(Listed(at, (name,), "", None, at) for at, name in enumerate(known, 1))
    built, chance, spans = time.perf_counter() - began, random.Random(11), []
    for _ in range(questions):
        words = typed(chance.choice(known), chance)
        began = time.perf_counter()
        ask(index, words)
        spans.append((time.perf_counter() - began) * 1000)
    return Latency(statistics.median(spans), statistics.quantiles(spans, n=100)[98], built)


def ask(index: EmployerIndex, text: str) -> list[str]:
    """What `suggest` does with the register in memory."""
    words = name_words(text)
    found = sorted((scored(known, words, None) for known in index.near(words)), key=lambda one: -one.score)
    return [one.name for one in found if one.score >= NEAR][:SHOWN]


def table_of_suggestions() -> None:
    """Markdown, as it stands in the README."""
    found = measure()
    print("\n| what | p50 ms | p99 ms | goal |")
    print("|---|---|---|---|")
    print(f"| suggestions among {EMPLOYERS:,} employers | {found.p50:.1f} | {found.p99:.1f} | p99 under 50 |")
    print(f"\nThe register is read into memory beside the event loop in {found.seconds_to_build:.1f} s.")


if __name__ == "__main__":
    table_of_suggestions()
