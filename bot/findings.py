"""What `python -m bot check` says, whoever finds it: a key of `check.ftl` and its parameters."""

from dataclasses import dataclass, field
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding matters; the word before its line is `check.mark-WEIGHT`."""

    ERROR = "error"
    WARNING = "warning"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: a key of `check.ftl` and its parameters. Never a secret, never anything about a person.

    `fails`: `check` ends with exit code 2.
    """

    weight: Weight
    key: str
    params: dict[str, object] = field(default_factory=dict)
    fails: bool = False


def fine(key: str, **params: object) -> Finding:
    """All is well there."""
    return Finding(Weight.FINE, key, params)


def warning(key: str, **params: object) -> Finding:
    """To be looked at; the program starts all the same."""
    return Finding(Weight.WARNING, key, params)


def error(key: str, **params: object) -> Finding:
    """The program cannot start."""
    return Finding(Weight.ERROR, key, params, fails=True)
