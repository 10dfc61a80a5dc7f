"""Words that nothing says are not kept."""

import ast
import re
from functools import cache

import pytest

from handlers.registry import FLOWS
from messages.catalogue import FOLDER, LANGUAGES
from messages.entries import SHARED, name_of
from tests.house.said import texts_and_calls, texts_of
from tests.house.tree import ROOMS, nodes, programs
from tests.support.conversation_words import answers_to_offers, own_offers, said_by
from tests.support.guards import none_of
from tests.support.words import keys, keys_of


def test_every_message_is_said() -> None:
    """Not exact: a key that the code puts together counts as said where all its pieces are words of the code."""
    alive = {*conversations(), *referred_to(), *keys_of("page")}  # tests/web looks after the words of the pages
    dead = [key for key in keys() if key not in alive and not says(key)]
    none_of(dead, "Nothing says these words. Take them out of both languages, or say them")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_said(language: str) -> None:
    all_words = "".join(file.read_text("utf-8") for file in sorted((FOLDER / language).rglob("*.ftl")))
    given, said = (set(re.findall(form, all_words, re.MULTILINE)) for form in (r"^(-[a-z-]+) =", r"\{ (-[a-z-]+) \}"))
    none_of(sorted(given - said), "No message says this term. Take it out of both languages")


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("staff.pin-set", True),  # whole
        ("problems.nik-bad-length", True),  # two pieces
        ("cases.step-hand-on-kpknl", True),  # a piece of two words
        ("commands.setujui-semua", True),  # the name of a command, with its underscore
        ("registration.resumed", False),
        ("problems.nobody-says-this", False),
        ("nowhere.at-all", False),
    ],
)
def test_what_nothing_says_is_seen(key: str, found: bool) -> None:
    assert says(key) == found


def says(key: str) -> bool:
    """True for a key that stands in the code, or whose pieces do, with a text put together around them."""
    written, made = written_in_the_code()
    return key in written or any(
        all(_is_made_of(piece, written) for piece in match.groups())
        for pattern in made
        if (match := pattern.fullmatch(key))
    )


def _is_made_of(piece: str, written: frozenset[str]) -> bool:
    """True for `nik-bad-length`, where `nik` and `bad-length` are words of the code."""
    heads = (piece[:end] for end in range(1, len(piece)) if piece[end] == "-")
    return piece in written or any(head in written and _is_made_of(piece[len(head) + 1 :], written) for head in heads)


@cache
def written_in_the_code() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Texts of the code and names of its fields; and a pattern for every text with gaps that begins like a key."""
    texts = {node.value for _, node in texts_of(*ROOMS)}
    fields = {getattr(node.target, "id", "") for _, node in nodes(programs()) if isinstance(node, ast.AnnAssign)}
    written = frozenset(word.replace("_", "-").strip("-") for word in texts | fields)
    made = {_with_gaps(node) for _, node in texts_and_calls(*ROOMS) if isinstance(node, ast.JoinedStr)}
    return written, tuple(re.compile(pattern) for pattern in made if re.match(r"[a-z]+\\\.", pattern))


def _with_gaps(text: ast.JoinedStr) -> str:
    r"""`case\.do\-(.+)` of `f"case.do-{word}{again}"`."""
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)" for part in text.values)
    return "".join(parts).replace("(.+)(.+)", "(.+)")


def conversations() -> set[str]:
    """What conversations say by themselves."""
    keys_of_flow = (said_by, answers_to_offers, own_offers)
    return {key for flow in FLOWS.values() for said_in in keys_of_flow for key in said_in(flow)}


def referred_to() -> set[str]:
    """Messages that are said inside others: `{ case-stage }`."""
    return {
        key
        for language in LANGUAGES
        for file in sorted((FOLDER / language).rglob("*.ftl"))
        for name in re.findall(r"\{ ([a-z][a-z-]*) \}", file.read_text("utf-8"))
        for key in (f"{name_of(file.relative_to(FOLDER / language))}.{name}", f"{SHARED}.{name}")
    }
