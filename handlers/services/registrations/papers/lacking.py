"""Which papers are missing, by buttons: each is put on the list or taken off it, and one tap tells the person of all.

What is chosen stands in the buttons themselves, so a list that is open twice is never mixed up:
`/berkas D-2611-00001-7 kurang pilih:ktp,kk`.
"""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.office.office import Paper
from handlers.services.base.work import Done, Work
from storage.tables import Registration

CHOSEN = "pilih:"
"""Before the ids of papers that are chosen so far."""


def choosing(more: str) -> bool:
    """True for nothing at all, and for a list that is not sent yet."""
    return not more or more.startswith(CHOSEN)


def choose(work: Work, record: Registration, more: str) -> Done:
    """The question which papers are missing, with what is chosen so far."""
    wanted = more.removeprefix(CHOSEN).split(",")
    chosen = [paper for paper in work.office.papers if paper.id in wanted]
    line = f"/berkas {record.number} kurang"
    choices = [_toggle(line, paper, chosen, work.office.papers) for paper in work.office.papers]
    if chosen:
        choices.append(Choice(f"{line} {', '.join(paper.id for paper in chosen)}", Phrase("papers.choice-tell")))
    params = {"number": record.number, "what": ", ".join(paper.label for paper in chosen)}
    words = ("papers.which-chosen",) if chosen else ()
    return Done((Say("papers.which", params, tuple(choices), words=words),))


def _toggle(line: str, paper: Paper, chosen: list[Paper], papers: tuple[Paper, ...]) -> Choice:
    """One paper: on the list, or off it."""
    on = paper in chosen
    then = [one.id for one in papers if (one in chosen) is not (one is paper)]
    label = Phrase("papers.choice-chosen", {"paper": paper.label}) if on else paper.label
    return Choice(f"{line} {CHOSEN}{','.join(then)}", label)
