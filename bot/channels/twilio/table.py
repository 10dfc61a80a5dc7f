"""What an office says of its WhatsApp sender: the table [whatsapp] of office.toml."""

import re
from dataclasses import dataclass

SID = re.compile(r"HX[0-9a-fA-F]{32}")


@dataclass(frozen=True, slots=True)
class Template:
    """An approved template: for which message and language, its ContentSid, and what its {{1}}, {{2}}, ... are.

    `variables` name parameters of the message ("number", "due"), the first one is {{1}}.
    """

    key: str
    language: str
    sid: str
    variables: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not SID.fullmatch(self.sid):
            raise ValueError("sid must be the template's ContentSid: HX and 32 letters or digits")


@dataclass(frozen=True, slots=True)
class WhatsAppTable:
    """`buttons`: they may be used. `per_second`: messages that Twilio takes; of the sandbox one in three seconds."""

    buttons: bool = True
    per_second: float = 80.0
    templates: tuple[Template, ...] = ()

    def __post_init__(self) -> None:
        if self.per_second <= 0:
            raise ValueError("per_second must be more than 0")
        known = [(one.key, one.language) for one in self.templates]
        twice = next((key for key, language in known if known.count((key, language)) > 1), None)
        if twice:
            raise ValueError(f"templates: {twice} has two templates in one language")

    def template(self, key: str, language: str) -> Template | None:
        """The template for a message in a language, None where none was approved."""
        return next((one for one in self.templates if (one.key, one.language) == (key, language)), None)
