"""Words about an employer that nobody asked for: they begin a report, or belong to one that was sent from here.

*saya diancam*, *saya dipecat*: the reporter hears what to do, the case officers hear it the same working day.
"""

from collections.abc import Callable, Iterable

from handlers.danger import danger_words
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.questions import in_pieces
from handlers.rules.reports.report_answers import ADD
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import HURTS, hurt_in, urgent_in
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.following import is_over, opened, proof_of
from handlers.services.reports.on_top import opens_at, put_on_top
from handlers.services.sealed.vault import add_line, person_of, reports_here, shown_reports, vault_of
from storage.repositories.reports import OVER
from storage.tables import Report

TOLD = "told"
"""Among the answers: kinds of what happened that were answered already."""
BEGIN = Choice("lapor", Phrase("menu.choice-lapor"))


def begin(work: Work, _data: Data | None = None) -> Done:
    """*lapor*: a new report, or the one that is open here."""
    return Done(opens=Opening("report", _agreed(work), goes_on=True))


def listen(work: Work, text: str) -> Done:
    """A threat or dismissal to whoever has reported goes to the officers at once; all else may be a report.

    A chat that shows no report hears the same whether it sent one or not.
    """
    words = tidy(text)
    kind = hurt_in(words)
    running = [report for report in shown_reports(work) if report.status not in OVER]
    if kind is not None and running:
        return hurt(kind)(work, words)
    hurts = [kind] if kind is not None else []
    data: Data = {"pieces": in_pieces(words), "dangers": [], "hurts": hurts, TOLD: hurts}
    if running:
        data["record"] = running[-1].number
    says, danger = _called(work, words, kind)
    if kind is not None:
        alert(work, reports_here(work), kind)  # without the words: whoever says no next is told that none are kept
        says = (*says, to_anybody(work))
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
    pieces, dangers, hurts = data["pieces"], data["dangers"], data.get("hurts", [])
    says = _answered_now(work, [kind for kind in hurts if kind not in data.get(TOLD, ())])
    if data["wanted"] == ADD:
        known = {"record": data["record"], "more+": pieces, "dangers": dangers, "hurts+": hurts}
        return Done(says, opens=Opening("report-more", known))
    known = {"said": pieces, "story+": pieces, "dangers": dangers, "hurts+": hurts}
    return Done(says, opens=Opening("report", _agreed(work) | known, goes_on=True))


def _answered_now(work: Work, kinds: list[str]) -> tuple[Say, ...]:
    """Whom to call, and the officers of what this chat has sent: for what was told in place of a plain yes."""
    for kind in kinds:
        alert(work, reports_here(work), kind)
    return tuple(danger_words(work.office, kind) for kind in kinds)


def _called(work: Work, words: str, kind: str | None) -> tuple[tuple[Say, ...], list[str]]:
    """(what is said first, kinds of danger): whom to call where the words speak of a danger or a threat."""
    danger = danger_in(words)
    if danger is not None:
        return (danger_words(work.office, danger),), [danger]
    return ((danger_words(work.office, kind),), []) if kind is not None else ((), [])


def _agreed(work: Work) -> Data:
    """The version of the notice that somebody has agreed to in this chat, as the answer "agreed"; else nothing.

    Whoever agreed to the very same notice need not read it whole again, unless shorter words would tell of a report.
    """
    version = work.office.notice_version
    given = (person_of(work, report).get("consent", {}).get("version") for report in shown_reports(work))
    return {"agreed": version} if version in given else {}


def hurt(kind: str) -> Callable[[Work, str], Done]:
    """The command *saya diancam* (`kind` "threat") or *saya dipecat* ("dismissed")."""

    def run(work: Work, words: str) -> Done:
        found = urgent_in(words) or kind
        alert(work, reports_here(work), found, words)
        shown = any(report.status not in OVER for report in shown_reports(work))
        return Done((danger_words(work.office, found), told_on_top(work, words) if shown else to_anybody(work, BEGIN)))

    return run


def hurt_here(work: Work, data: Data) -> Done:
    """One of the words ("meaning") in a conversation about a report; see `hurt_at`."""
    return hurt_at(work, data, urgent_in(data["words"]) or HURTS[data["meaning"]])


def hurt_at(work: Work, data: Data, kind: str) -> Done:
    """Somebody was threatened or dismissed, said in a conversation about a report.

    Where number and code opened the report it is about that one, else about all that this chat has sent. `data`: the
    answers of that conversation, with the sentence as "words". `kind`: see `put_on_top`.
    """
    if not data.get("proven"):
        return hurt(kind)(work, data["words"])
    report = opened(work, data)
    running = report is not None and report.status not in OVER
    alert(work, [report] if report is not None else [], kind, data["words"])
    said = told_on_top(work, data["words"]) if running else to_anybody(work, BEGIN)
    return Done((danger_words(work.office, kind), said))


def hurt_in_pieces(step: str) -> Callable[[Work, Data], Done]:
    """The effect of such words in an answer to the office ("answer") or in what is added ("more").

    They are a piece of it like any other, the officers hear of them at once, and the question goes on.
    """

    def run(work: Work, data: Data) -> Done:
        words, report = data["words"], opened(work, data)
        kind = urgent_in(words) or HURTS[data["meaning"]]
        if report is None or report.status in OVER:
            return hurt_at(work, data, kind)
        alert(work, [report], kind)
        brings = {"hurts+": [kind], f"{step}+": in_pieces(words)}
        says = (danger_words(work.office, danger_in(words) or kind), told_on_top(work, words))
        return Done(says, opens=Opening(f"report-{step}", brings, goes_on=True))

    return run


def alert(work: Work, reports: Iterable[Report], kind: str, words: str = "") -> None:
    """Put those of these reports on top that go on, and keep the words in their vaults."""
    for report in reports:
        if report.status in OVER:
            continue
        put_on_top(work, report, kind)
        if words and vault_of(work, report) is not None:
            add_line(work, report, "more", words)


def told_on_top(work: Work, words: str) -> Say:
    """What a reporter hears whose report may be spoken of here."""
    return Say("reported.hurt", {"told": "yes" if words else "no", **_read_by(work)})


def to_anybody(work: Work, *choices: Choice) -> Say:
    """What everybody else hears, word for word: whether this chat has reported anything nobody learns."""
    police = work.office.contacts.police
    return Say("reported.hurt-anybody", {"police": police.phone if police else "110", **_read_by(work)}, choices)


def _read_by(work: Work) -> dict[str, object]:
    """By when the officers read it: today, or the day on which the office opens."""
    opens = opens_at(work)
    return {"when": "now" if opens <= work.now else "later", "due": work.office.today(opens)}
