"""Which release this is. It imports nothing of ours: `--version` is said before anything else is read."""

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
"""The program runs from its checkout and is not installed: the file is there, and the version stands there once."""


def version() -> str:
    """Three numbers with dots between them, as in a heading of CHANGELOG.md."""
    with PROJECT.open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])
