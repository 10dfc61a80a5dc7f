"""/siaran [baru|henti|ya COUNT]."""

from handlers.services.telling.broadcasting import begin, confirm, show, stop
from handlers.services.work import Done, Work


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
