"""/siaran [baru|henti|ya COUNT]."""

from handlers.entries import Chapter, Command
from handlers.rules.access import BROADCASTERS
from handlers.services.base.work import Done, Work
from handlers.services.telling.broadcasting import begin, confirm, show, stop


def broadcast(work: Work, args: str) -> Done:
    """How far the last one has come; a new one where there is none."""
    word, _, rest = args.partition(" ")
    match word.casefold():
        case "henti":
            return stop(work)
        case "ya":
            return confirm(work, rest)
        case "baru":
            return begin(work)
    return show(work)


COMMANDS = (Command("siaran", broadcast, BROADCASTERS, Chapter.BROADCASTS, alone=True),)
