"""/laporan, /buka, /setuju_buka, /tolak_buka: what case officers type, put in order for the services."""

from handlers.entries import Chapter, Command, Effect
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.registrations.votes_typed import split_number
from handlers.rules.reports.report_ends import one_of
from handlers.rules.reports.vault_reasons import read_reason
from handlers.services.base.newcomers import must_wait
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.acts import ACTS
from handlers.services.reports.inbox import Part, find_part, names_part, show_inbox
from handlers.services.reports.joining import join
from handlers.services.reports.looks import LOOKS, answer_request, is_granted
from handlers.services.reports.report_desk import find_report, look_button, no_report, show


def reports(work: Work, args: str) -> Done:
    """`/laporan`, `/laporan jenis|desa|lama ...`, `/laporan NO`, `/laporan NO ambil|tanya|gabung|...`."""
    number, rest = split_number(args) if not names_part(args) else (None, "")
    if number is None and args and not names_part(args):
        return no_report()
    if number is None:
        part = find_part(work, args)
        return show_inbox(work, part) if isinstance(part, Part) else part
    word, _, more = rest.partition(" ")
    if word == "gabung":
        return join(work, number, more)
    report = find_report(work, number)
    if report is None:
        return no_report()
    act = ACTS.get(word.casefold())
    return act(work, report, more.strip()) if act is not None else show(work, report)


def look(work: Work, args: str) -> Done:
    """`/buka NO orang|kata|bukti REASON`; what is missing is asked for. A PIN comes before every look."""
    number, rest = split_number(args)
    report = find_report(work, number or "")
    if report is None:
        return no_report()
    word, _, reason = rest.partition(" ")
    what = one_of(word, tuple(LOOKS))
    if what == "orang" and (wait := must_wait(work)):
        return wait
    if what is None:
        choices = tuple(Choice(f"/buka {report.number} {w}", Phrase(f"desk.choice-buka-{w}")) for w in LOOKS)
        return Done((Say("desk.which-look", {"number": report.number}, (*choices, look_button(report.number))),))
    if not (what == "orang" and not reason.strip() and is_granted(work, report)):
        read = read_reason(reason)
        if read.kind != "ok":
            problem = (Say(f"problems.{read.code}"),) if reason.strip() else ()
            return Done(problem, opens=Opening("desk", {"number": report.number, "what": what}))
        reason = read.value or ""
    return needs_pin(work, f"/buka {report.number} {what} {reason}".strip()) or LOOKS[what](work, report, reason)


def look_for(work: Work, data: Data) -> Done:
    """The reason of a finished question."""
    return look(work, f"{data['number']} {data['what']} {data['words']}")


def agree(work: Work, args: str) -> Done:
    """`/setuju_buka NO`."""
    return _decide(work, args, agrees=True)


def decline(work: Work, args: str) -> Done:
    """`/tolak_buka NO`."""
    return _decide(work, args, agrees=False)


def _decide(work: Work, args: str, *, agrees: bool) -> Done:
    report = find_report(work, split_number(args)[0] or "")
    if report is None:
        return no_report()
    line = f"/{'setuju_buka' if agrees else 'tolak_buka'} {report.number}"
    return must_wait(work) or needs_pin(work, line) or answer_request(work, report, agrees=agrees)


COMMANDS = (
    Command("laporan", reports, CASE_OFFICERS, Chapter.REPORTS, alone=True, resumes=True),
    Command("buka", look, CASE_OFFICERS, Chapter.REPORTS),
    Command("setuju_buka", agree, CASE_OFFICERS, Chapter.REPORTS),
    Command("tolak_buka", decline, CASE_OFFICERS, Chapter.REPORTS),
)

EFFECTS = (Effect("desk.look", look_for, CASE_OFFICERS),)
