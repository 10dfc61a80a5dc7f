"""Words about an employer that nobody asked for: they lead to a report, or to the one that runs here."""

from handlers.danger import danger_words
from handlers.flow import Data, Say
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.questions import in_pieces
from handlers.rules.reports.report_answers import ADD
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import hurt_in
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.following import is_over, opened, proof_of, shown_reports
from handlers.services.reports.threats import hurt, hurt_at
from handlers.services.sealed.vault import person_of, reports_here
from storage.repositories.reports import OVER


def begin(work: Work, _data: Data | None = None) -> Done:
    """*lapor*: a new report, or the one that is open here."""
    return Done(opens=Opening("report", _agreed(work), goes_on=True))


def listen(work: Work, text: str) -> Done:
    """A threat or dismissal to whoever has reported goes to the officers at once; all else may be a report."""
    words = tidy(text)
    kind = hurt_in(words)
    if kind is not None and any(report.status not in OVER for report in reports_here(work)):
        return hurt(kind)(work, words)
    data: Data = {"pieces": in_pieces(words), "dangers": []}
    running = [report for report in shown_reports(work) if report.status not in OVER]
    if running:
        data["record"] = running[-1].number
    says, danger = _called(work, words, kind)
    return Done(says, opens=Opening("report-heard", data | {"dangers": danger}))


def listen_here(work: Work, data: Data) -> Done:
    """The same in a conversation about a report, with its `data` and "words". Number and code: it is about that one.

    What they opened too long ago is not opened again by that: the screen may be somebody else's by now.
    """
    if not data.get("proven") or is_over(work, data):
        return listen(work, data["words"])
    kind = hurt_in(data["words"])
    if kind is not None:
        return hurt_at(work, data, kind)
    report = opened(work, data)
    if report is None:
        return Done((Say("status.unknown-number"),))
    return Done(opens=Opening("report-more", proof_of(work, report) | {"more+": in_pieces(data["words"])}))


def go_on(work: Work, data: Data) -> Done:
    """*Ya*: what was said is the beginning of the story, or the first piece of what is added."""
    pieces, dangers = data["pieces"], data["dangers"]
    if data["wanted"] == ADD:
        known = {"record": data["record"], "more+": pieces, "dangers": dangers}
        return Done(opens=Opening("report-more", known))
    known = {"said": pieces, "story+": pieces, "dangers": dangers}
    return Done(opens=Opening("report", _agreed(work) | known, goes_on=True))


def _called(work: Work, words: str, kind: str | None) -> tuple[tuple[Say, ...], list[str]]:
    """Whom to call, at once, and which dangers of a report that is."""
    danger = danger_in(words)
    if danger is not None:
        return (danger_words(work.office, danger),), [danger]
    return ((danger_words(work.office, kind),), []) if kind is not None else ((), [])


def _agreed(work: Work) -> Data:
    """Whoever agreed to the very same notice in this chat need not read it whole again."""
    version = work.office.notice_version
    given = (person_of(work, report).get("consent", {}).get("version") for report in reports_here(work))
    return {"agreed": version} if version in given else {}
