"""Who writes English where nothing is asked is answered in English at once, and told how to go back."""

from bot.contract import InboundMessage
from bot.turn.openings import Says
from bot.turn.talk import Talk
from handlers.flow import Say
from handlers.rules.hearing.english import says_english

ENGLISH, INDONESIAN = "en", "id"
NOW = "menu.language-now"
NAMES_THE_OTHER = (NOW, "menu")
"""Messages that say how to change the language."""


def turns_english(talk: Talk, message: InboundMessage) -> bool:
    """Change the language of a worker's idle chat where the message is English; true where that was done."""
    row = talk.row
    if row.staff_id is not None or row.language != INDONESIAN or talk.state.frames or message.choice is not None:
        return False
    if not says_english(message.text):
        return False
    row.language = ENGLISH
    return True


def told_of_english(says: Says) -> Says:
    """With the way back at their head, where they do not name it."""
    return says if any(say.key in NAMES_THE_OTHER for say in says) else (Say(NOW), *says)
