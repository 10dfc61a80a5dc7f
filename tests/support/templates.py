"""The templates that docs/whatsapp.md tells the operator to submit."""

import re
from dataclasses import dataclass
from functools import cache

from bot.settings import ROOT

_BLOCK = re.compile(r"```text (?P<key>\S+) (?P<language>id|en)(?P<variables>[^\n]*)\n(?P<text>.+?)\n```", re.DOTALL)
_BUTTON = re.compile(r"\[([\w-]+): ([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Documented:
    """One template: `text` with {{1}}, {{2}}, ...; `choices` are (id, title) of its quick replies."""

    key: str
    language: str
    text: str
    variables: tuple[str, ...]
    choices: tuple[tuple[str, str], ...] = ()


@cache
def documented() -> tuple[Documented, ...]:
    """All of them, in both languages."""
    page = (ROOT / "docs" / "whatsapp.md").read_text(encoding="utf-8")
    return tuple(_read(block) for block in _BLOCK.finditer(page))


def _read(block: re.Match[str]) -> Documented:
    text, _, buttons = block["text"].partition("\n")
    choices = tuple((choice, title) for choice, title in _BUTTON.findall(buttons))
    return Documented(block["key"], block["language"], text, tuple(block["variables"].split()), choices)
