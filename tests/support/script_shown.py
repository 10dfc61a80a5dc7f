"""What the bot shows, as lines of a script, and its buttons by what stands on them."""

import re

from tests.support.chat import Chat, Heard
from tests.support.script_lines import INDENT

_RANDOM = re.compile(
    r"(?<=start=)[\w-]+|(?<![A-Z])[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}(?![A-Z2-7])"
    r"|(?<=/lihat/)[\w-]{8,}"
    r"|(?<=/d/)[\w-]{8,}|(?<=gabung=)[\w-]{8,}|(?<=/gabung )[\w-]{8,}|(?<=/webchat/files/)[\w-]{8,}"
)


def find_button(chat: Chat, label: str) -> tuple[str, int]:
    """(choice id, message) of the newest button with that label. AssertionError where none was ever shown."""
    for message in reversed(chat.log):
        for choice, words in message.choices.items():
            if words == label:
                return choice, message.id
    raise AssertionError(f"no button {label!r}; the last ones were {list(chat.last.choices.values())}")


def shown(message: Heard, to: str | None) -> list[str]:
    """One message of the bot as lines of a script."""
    head = f"Bot <{message.key}> kepada {to}:" if to else f"Bot <{message.key}>:"
    lines = [f"{INDENT}{line}" for line in _RANDOM.sub("…", message.text).splitlines() if line]
    if message.choices:
        lines.append(INDENT + " ".join(f"[{label}]" for label in message.choices.values()))
    lines += [f"{INDENT}(berkas: {file['name']})" for file in message.files]
    return [head, *lines]
