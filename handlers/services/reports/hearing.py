"""Words about an employer that nobody asked for: they begin a report, or belong to one that was sent from here.

*saya diancam*, *saya dipecat*: the reporter hears what to do, the case officers hear it the same working day.
"""

from collections.abc import Callable

from handlers.danger import danger_words
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.questions import in_pieces
from handlers.rules.reports.report_answers import ADD
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import HURTS, hurt_in
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.following import is_over, opened, proof_of, shown_reports
from handlers.services.reports.on_top import opens_at, put_on_top
from handlers.services.sealed.vault import add_line, person_of, reports_here, vault_of
from storage.repositories.reports import OVER
from storage.tables import Report


def begin(work: Work, _data: Data | None = None) -> Done:
    """*lapor*: a new report, or the one that is open here."""
    return Done(opens=Opening("report", _agreed(work), goes_on=True))


def listen(work: Work, text: str) -> Done:
    """A threat or dismissal to whoever has reported goes to the officers at once; all else may be a report."""
    words = tidy(text)
    kind = hurt_in(words)
    if kind is not None and any(report.status not in OVER for report in reports_here(work)):
        return hurt(kind)(work, words)
    data: Data = {"pieces": in_pieces(words), "dangers": [], "hurts": [kind] if kind is not None else []}
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


def begin_from_words(work: Work, data: Data) -> Done:
    """*Ya*: what was said is the beginning of the story, or the first piece of what is added."""
    pieces, dangers = data["pieces"], data["dangers"]
    if data["wanted"] == ADD:
        known = {"record": data["record"], "more+": pieces, "dangers": dangers}
        return Done(opens=Opening("report-more", known))
    known = {"said": pieces, "story+": pieces, "dangers": dangers, "hurts+": data.get("hurts", [])}
    return Done(opens=Opening("report", _agreed(work) | known, goes_on=True))


def _called(work: Work, words: str, kind: str | None) -> tuple[tuple[Say, ...], list[str]]:
    """(what is said first, kinds of danger): whom to call where the words speak of a danger or a threat."""
    danger = danger_in(words)
    if danger is not None:
        return (danger_words(work.office, danger),), [danger]
    return ((danger_words(work.office, kind),), []) if kind is not None else ((), [])


def _agreed(work: Work) -> Data:
    """The version of the notice that somebody has agreed to in this chat, as the answer "agreed"; else nothing.

    Whoever agreed to the very same notice need not read it whole again.
    """
    version = work.office.notice_version
    given = (person_of(work, report).get("consent", {}).get("version") for report in reports_here(work))
    return {"agreed": version} if version in given else {}


def hurt(kind: str) -> Callable[[Work, str], Done]:
    """The command *saya diancam* (`kind` "threat") or *saya dipecat* ("dismissed")."""

    def run(work: Work, words: str) -> Done:
        return _heard(work, reports_here(work), kind, words)

    return run


def hurt_here(work: Work, data: Data) -> Done:
    """One of the words ("meaning") in a conversation about a report; see `hurt_at`."""
    return hurt_at(work, data, HURTS[data["meaning"]])


def hurt_at(work: Work, data: Data, kind: str) -> Done:
    """Somebody was threatened or dismissed, said in a conversation about a report.

    Where number and code opened the report it is about that one, else about all that this chat has sent. `data`: the
    answers of that conversation, with the sentence as "words". `kind`: "threat" or "dismissed".
    """
    if not data.get("proven"):
        return hurt(kind)(work, data["words"])
    report = opened(work, data)
    return _heard(work, [report] if report is not None else [], kind, data["words"])


def _heard(work: Work, reports: list[Report], kind: str, words: str) -> Done:
    running = [report for report in reports if report.status not in OVER]
    for report in running:
        put_on_top(work, report, kind)
        if words and vault_of(work, report) is not None:
            add_line(work, report, "more", words)
    opens = opens_at(work)
    when = {"when": "now" if opens <= work.now else "later", "due": work.office.today(opens)}
    said = Say("reported.hurt", {"kind": kind, "told": "yes" if words else "no", **when})
    if not running:
        said = Say("reported.hurt-no-report", {"kind": kind}, (Choice("lapor", Phrase("menu.choice-lapor")),))
    return Done((danger_words(work.office, kind), said))
