"""How a guard fails: with what to do, then everything that it found."""

from collections.abc import Iterable

import pytest


def none_of(found: Iterable[object], advice: str) -> None:
    """Fail where anything was found: the advice, and one line each.

    none_of(["bot/loop.py:12"], "Nothing prints: log it") fails as
    "Nothing prints: log it", and below it "  bot/loop.py:12".
    """
    lines = [f"  {one}" for one in found]
    if lines:
        pytest.fail("\n".join([advice, *lines]), pytrace=False)
