"""The counter where papers are handled: what an officer may do now, and what is still to be said for it."""

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.registrations.paper_acts import LONGEST, Act, may, read_missing
from handlers.services.base.records import find_record
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.papers.handing import (
    buttons,
    differ,
    missing_words,
    move_papers,
    report_missing,
    where,
)
from storage.enums import Field
from storage.tables import Registration


def what_now(work: Work, record: Registration, *before: Say) -> Done:
    """Where the papers of one person are, and a button for each thing that this officer can do."""
    params = where(record) | {"missing": missing_words(work, record)}
    return Done((*before, Say("papers.record", params, buttons(work, record))))


def handle(work: Work, record: Registration, act: Act, more: str) -> Done:
    """One act; kind words where it is another's, or where something is missing in the command."""
    if not may(work.actor.role, act, record.village):
        return what_now(work, record, Say("problems.papers-not-yours"))
    if act is Act.MISSING:
        return _missing(work, record, more)
    if act is Act.DIFFER:
        return _differ(work, record, more)
    return move_papers(work, record, act)


def _missing(work: Work, record: Registration, more: str) -> Done:
    """Without words: a button for each paper of the office."""
    what = read_missing(more, work.office.papers)
    if what:
        return report_missing(work, record, what)
    line = f"/berkas {record.number} {Act.MISSING}"
    choices = tuple(Choice(f"{line} {paper.id}", paper.label) for paper in work.office.papers)
    return Done((Say("papers.which", {"number": record.number}, choices),))


def _differ(work: Work, record: Registration, more: str) -> Done:
    """Without a field: a button for each. The reason is the officer's own words, so it is typed."""
    word, _, reason = more.partition(" ")
    line = f"/berkas {record.number} {Act.DIFFER}"
    if word.casefold() not in list(Field):
        choices = tuple(Choice(f"{line} {field}", Phrase(f"fields.{field}")) for field in Field)
        return Done((Say("papers.differs", {"number": record.number}, choices),))
    if reason.strip():
        return differ(work, record, Field(word.casefold()), reason.strip()[:LONGEST])
    data: Data = {"record": record.id, "number": record.number, "field": word.casefold()}
    return Done(opens=Opening("papers", data))


def differ_for(work: Work, data: Data) -> Done:
    """The reason was typed in answer to the question; meanwhile the record may be out of reach."""
    record = find_record(work, data["number"])
    if record is None or record.erased_at is not None:
        return no_record()
    if record.frozen:
        return Done((Say("problems.frozen", {"number": record.number}),))
    return differ(work, record, Field(data["field"]), data["reason"])


def no_record() -> Done:
    """A number that never was and one of another village answer alike."""
    return Done((Say("problems.no-record", words=("papers.no-record",)),))
