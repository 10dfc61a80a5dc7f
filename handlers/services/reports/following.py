"""A report seen by whoever sent it: in their own chat, or from any other one with number and code.

Nothing here tells an unknown number from a wrong code, and nothing joins the chat that asks with the report's own.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.reports.report_code import read_code
from handlers.services.base.talk import OF_REPORTS, forget_said
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.code_tries import right_code, waits_until, wrong_code
from handlers.services.reports.looks import seen
from handlers.services.reports.reporting import CODE_LABEL, code_of
from handlers.services.sealed.news import stage_of
from handlers.services.sealed.vault import reports_here, sent_from_here, shown_reports, take_news, unseal, vault_of
from storage.enums import Agency, ReportStatus
from storage.repositories.reports import OVER, looks_into, report_by_number, reports_of_code
from storage.tables import Report

LETTER = "L-"
FOLLOW, HERE = "report-follow", "here"
"""The conversation that asks for number and code; of this chat's own reports for the code alone."""
CODE_ACT = "kode"
"""Only in the chat that sent the report: whoever came with number and code has it."""
DOOR_STAYS = timedelta(minutes=30)
"""So long what number and code opened stays open without being used: the screen may be somebody else's."""
LOOKS = 12
"""So many looks are told, the newest."""


def own_report(work: Work, number: str) -> Report | None:
    """The report of an L- number that was sent in this chat and may be seen there; a discreet one needs its code."""
    return _numbered(shown_reports(work), number)


def _numbered(mine: list[Report], number: str) -> Report | None:
    wanted = parse_receipt(number)
    return next((r for r in mine if r.number == wanted), None)


def opened(work: Work, data: Data) -> Report | None:
    """The report that a conversation is about: proven by its code, or this chat's own.

    Without proof nothing opens about a discreet one; what an earlier release had opened is still answered.
    """
    if not data.get("proven"):
        return _numbered(reports_here(work), data["record"])
    found = report_by_number(work.uow.session, data["record"])
    return found if found is not None and vault_of(work, found) is not None else None


def status_words(work: Work, report: Report, *, buttons: bool = True) -> Say:
    """Where it stands in plain words, with the date of the next step and what can be done."""
    stage, due = stage_of(work, report)
    params = {"number": report.number, "stage": stage, "next": due}
    choices = tuple(_button(name, report.number) for name in (*acts_of(report), CODE_ACT)) if buttons else ()
    return Say("reported.status", params, choices)


def kept_here(work: Work) -> tuple[Say, ...]:
    """For *data saya*: the numbers of these reports and nothing of what is in them."""
    mine = shown_reports(work)
    lines = [Phrase("reported.kept", {"number": r.number, "at": work.office.today(r.created_at)}) for r in mine]
    return (Say("reported.mine", {"list": lines}),) if lines else ()


def shown_here(work: Work) -> tuple[Say, ...]:
    """For *status*: where these reports stand."""
    return tuple(status_words(work, report) for report in shown_reports(work))


def stage_here(work: Work, number: str) -> Say | None:
    """For `status L-...`: this chat's own report; None answers like a number that never was."""
    found = own_report(work, number) if number.startswith(LETTER) else None
    return status_words(work, found) if found is not None else None


def show_news(work: Work, args: str, otherwise: Callable[[], Done | None]) -> Done:
    """*kabar*: where the reports of this chat stand, of a discreet one behind its code.

    A chat that shows none says the same whether it sent one or not: `otherwise`, what else there is to hear in it, and
    that a code opens more.
    """
    code = read_code(args)
    if code is not None:
        return enter_report(work, {"number": "", "code": code})
    mine = shown_reports(work)
    if mine:
        return Done(tuple(status_words(work, report) for report in mine))
    found = otherwise()
    if found is None:
        say = _waits(work, "")
        return Done((say,)) if say is not None else Done(opens=Opening(FOLLOW, {HERE: True}))
    return replace(found, says=(*found.says, Say("reported.behind-code")))


def acts_of(report: Report) -> tuple[str, ...]:
    """What its reporter can do with a report now, by the ids of buttons."""
    if report.status is ReportStatus.WITHDRAWN:
        return ("dilihat", "hapus-laporan")
    asks = ("jawab",) if report.waiting_since is not None else ()
    ends = ("sudah", "belum") if report.status is ReportStatus.SOLVED else ()
    more = ("tambah", "tarik") if report.status not in OVER else ("belum",)
    return (*asks, *ends, *more, "dilihat", "hapus-laporan")


LINES = {"sudah": "/beres {} sudah", "belum": "/beres {} belum", "hapus-laporan": "/hapus {}"}
"""The command behind a button, around the report's number, where it is not the button's own name: `/jawab NO`."""


def follow(work: Work, args: str) -> Done:
    """`/ikuti NO [CODE]`, *laporan NO CODE*: show that report; a number or code that is missing is asked for."""
    number, code = _split(args)
    mine = own_report(work, number) if number and not code else None
    if mine is not None:
        return Done((status_words(work, mine),))
    if number and code:
        return enter_report(work, {"number": number, "code": code})
    say = _waits(work, number)
    return Done((say,)) if say is not None else Done(opens=Opening(FOLLOW, {"number": number} if number else {}))


def enter_report(work: Work, data: Data) -> Done:
    """Number and code: the report is shown. Whatever was wrong, the answer is the same; after many there is a wait."""
    if (say := _waits(work, data.get("number", ""))) is not None:
        return Done((say,))
    numbers = (data["number"],) if data.get("number") else tuple(r.number for r in reports_here(work))
    found = next((r for number in numbers if (r := _of_code(work, number, data["code"])) is not None), None)
    if found is None:
        wrong_code(work, data.get("number", ""), data["code"])
        return Done((Say("reported.wrong-code", words=() if data.get("number") else ("reported.wrong-code-here",)),))
    right_code(work)
    return _with_news(work, found) if sent_from_here(work, found) else at_door(work, found)


def _waits(work: Work, number: str) -> Say | None:
    """Why no code is looked at yet, and what helps meanwhile."""
    until = waits_until(work, number)
    if until is None:
        return None
    day = "today" if work.office.today(until) == work.today else "tomorrow"
    return Say("reported.locked", {"until": until, "day": day})


def _of_code(work: Work, number: str, code: str) -> Report | None:
    indexes = work.vault.indexes(CODE_LABEL, code_of(number, code))
    found = reports_of_code(work.uow.session, number, indexes)
    return found if found is not None and vault_of(work, found) is not None else None


def _with_news(work: Work, report: Report) -> Done:
    """What its discreet reporter was only told of, then the report; a question of the office can be answered at once.

    In the chat that sent it alone: elsewhere the news would be gone before its reporter has read them.
    """
    news = take_news(work, report)
    told = tuple(say for say, _opening in news)
    asked = next((opening for _say, opening in reversed(news) if opening is not None), None)
    if asked is None or report.status in OVER:
        return at_door(work, report, *told)
    opens = replace(asked, data=asked.data | proof_of(work, report))
    return Done((*told, status_words(work, report, buttons=False)), opens=opens)


def at_door(work: Work, report: Report, *says: Say) -> Done:
    """What is shown to whoever opened a report with number and code: where it stands, and what can be done with it.

    The chat that asks is not joined with the report.
    """
    data = proof_of(work, report) | {"acts": list(acts_of(report))}
    return Done((*says, status_words(work, report, buttons=False)), opens=Opening("report-door", data))


def proof_of(work: Work, report: Report) -> Data:
    """The answers with which a conversation begins that number and code opened, for DOOR_STAYS from now."""
    return {"record": report.number, "proven": True, "until": (work.now + DOOR_STAYS).isoformat()}


def is_over(work: Work, data: Data) -> bool:
    """True where number and code opened it too long ago to show anything more."""
    until = data.get("until")
    return bool(data.get("proven")) and (until is None or datetime.fromisoformat(until) <= work.now)


def looks_words(work: Work, report: Report) -> Say:
    """Who of which agency looked at what in the vault, when and why: the newest LOOKS."""
    found = looks_into(work.connection, report.id or 0)[-LOOKS:]
    lines = [_look_line(work, report, *look) for look in found]
    return Say("reported.looks", {"number": report.number, "list": lines or Phrase("reported.no-look")})


def _look_line(work: Work, report: Report, agency: Agency, what: str, reason: bytes, at: datetime) -> Phrase:
    who, why = work.office.agency(agency).short_name, unseal(work, report, reason, "report_looks.reason")
    params = {"agency": who, "what": seen(work, report, what), "at": work.office.today(at), "reason": why}
    return Phrase("reported.look", params)


def code_words(work: Work, number: str) -> Done:
    """`/kode NO`: the secret code once more, in the chat that sent the report and nowhere else.

    Without a number what can be done about a lost one: the same words to everybody, for they may not say who reported.
    """
    if not number:
        return Done((Say("reported.code-lost"),))
    report = own_report(work, number)
    row = vault_of(work, report) if report is not None else None
    if report is None or row is None:
        return Done((Say("status.unknown-number"),))
    code = unseal(work, report, row.code, "sealed.code")
    return Done((Say("reported.code-again", {"number": report.number, "code": code}),))


def clear(work: Work) -> None:
    """*bersih*: this chat is shown nothing of a report again; the reports stay, and what waits to be sent is sent."""
    forget_said(work, work.here.id, OF_REPORTS)


def _button(name: str, number: str) -> Choice:
    return Choice(LINES.get(name, f"/{name} {{}}").format(number), Phrase(f"report.choice-{name}"))


def _split(args: str) -> tuple[str, str]:
    """(number, code) of what was written, each empty where it is not there."""
    words = args.split()
    for at in range(1, len(words) + 1):
        number = parse_receipt(" ".join(words[:at]))
        if number is not None:
            return number, read_code(" ".join(words[at:])) or ""
    return "", ""
