"""The name by which colleagues know an officer: letters with what stands between them, at most sixty characters."""

import re

from handlers.rules.reading.clean import tidy

LONGEST = 60
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .,'-])+")


def read_staff_name(text: str) -> str | None:
    """The name in one line, with titles where they were typed; None for what is none: digits, signs, too long."""
    name = " ".join(tidy(text).split())
    return name if len(name) <= LONGEST and _NAME.fullmatch(name) else None
