"""Reporting an employer: what, who, since when, what happened, proof, and how much of oneself one shows."""

from collections.abc import Callable
from functools import partial

from handlers.asking import read_own_phone, shown_phone, shown_place
from handlers.danger import danger_words
from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting, Step
from handlers.flows.report_heard import heard
from handlers.flows.report_readers import (
    find_place,
    own_name,
    read_employer,
    read_kind,
    read_line,
    read_month,
    read_slip,
)
from handlers.flows.report_summary import shown_kind, shown_month, summary
from handlers.flows.report_words import means, overheard, warned
from handlers.gather import Gather, only_files
from handlers.rules.access import EVERYBODY
from handlers.rules.office.notice import short_notice
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reports.report_answers import (
    AS_TYPED,
    DISCREET,
    ELSEWHERE,
    OTHERS,
    SHOWN,
    SKIPPED,
    SLIPS,
    UNION,
    VISIBLE,
)
from handlers.rules.reports.report_counts import read_people
from handlers.rules.reports.report_heard import HURTS, WRONG
from handlers.rules.reports.report_kinds import DANGER, KINDS, NO, UNKNOWN, YES
from handlers.services.reports.hurts import told_here
from handlers.services.reports.reporting import cancel_report, submit_report, suggest_employers
from handlers.steps import PAGE, Ask, Choose, Pick, by_rule, labelled
from handlers.words import whole_notice

NAME = "report"
MOST_FILES = 10
FIELDS = {
    "untuk": ("subject", "union", "members", "members-said"),
    "jenis": ("kind", "registered", "deducted", "colleagues", "paid", "wage"),
    "perusahaan": ("employer", "suggested", "which"),
    "tempat": ("place", "place-said"),
    "sejak": ("since", "since-said"),
    "jumlah": ("workers", "workers-said"),
    "slip": ("slip",),
    "cerita": ("story",),
    "bukti": ("evidence",),
    "rahasia": ("still", "may-know", "shown", "name", "phone", "screen"),
}
"""What can be changed at the summary, with the answers that each forgets."""

choose = partial(Choose, NAME)
ask = partial(Ask, NAME)


def consented(choice: str, _data: Data, setting: Setting) -> Result:
    """No consent, no data kept. Its proof lies in the vault with the report (UU 27/2022 art 22 and 24)."""
    if choice == "tidak":
        return Finish((Say("report.declined"),))
    if choice == "lengkap":
        return Again(before=(whole_notice(setting.office),))
    version = setting.office.notice_version
    return Accept({"version": version, "channel": setting.channel, "at": setting.now.isoformat()})


def agreed_before(data: Data, setting: Setting) -> tuple[str, ...]:
    """Shorter words for whoever agreed to the very same notice in this chat before."""
    return ("report.consent-again",) if data.get("agreed") == setting.office.notice_version else ()


def notice(_data: Data, setting: Setting) -> Params:
    """The `params` of the notice: the office, the channel, for how long it is kept."""
    said, abroad = short_notice(setting.office), Phrase(f"channels.{setting.channel}-abroad")
    return {**said, "abroad": abroad, "keep": setting.office.retention.report}


def for_union(data: Data, _setting: Setting) -> bool:
    """True where a union reports for its members."""
    return data.get("subject") == UNION


def of_others(step: str) -> Callable[[Data, Setting], tuple[str, ...]]:
    """The words of a question about the reporter for somebody who reports for members, or for somebody else."""
    whose = {UNION: (f"members.{step}",), OTHERS: (f"others.{step}",)}
    return lambda data, _setting: whose.get(data.get("subject", ""), ())


def kinds(_data: Data, _setting: Setting) -> tuple[tuple[str, Phrase], ...]:
    """The buttons for a kind: the nine, with "danger" among the first page although it is none of them."""
    return tuple((kind, Phrase(f"report.choice-{kind}")) for kind in (*KINDS[: PAGE - 1], DANGER, *KINDS[PAGE - 1 :]))


def guided(step: str) -> Callable[[Data, Setting], bool]:
    """A `when` for the yes-or-no questions that lead to a kind: first whether one is registered, then what fits."""

    def asked(data: Data, _setting: Setting) -> bool:
        unregistered = data.get("registered") != YES
        fits = {
            "registered": True,
            "deducted": unregistered,
            "colleagues": unregistered and data.get("deducted") != YES,
            "paid": not unregistered,
            "wage": not unregistered and data.get("paid") == YES,
        }
        return bool(data.get("kind") == UNKNOWN) and fits[step]

    return asked


def suggestions(data: Data, _setting: Setting) -> tuple[tuple[str, str], ...]:
    """Employers of the register that are near what was typed: (id, name and address)."""
    return tuple((code, label) for code, label in data.get("suggested") or ())


def find_suggestion(text: str, data: Data, _setting: Setting) -> Verdict:
    """A suggestion by its id; any other words are a new name, asked for in its own question."""
    known = dict(data.get("suggested") or ())
    return ok(text) if text in known else refuse("choose-one")


def some_suggested(data: Data, _setting: Setting) -> bool:
    """True where the register knows names like the typed one."""
    return bool(data.get("suggested"))


def places(_data: Data, setting: Setting) -> tuple[tuple[str, str], ...]:
    """The office's districts."""
    return setting.office.area.districts


def echo_month(value: str) -> tuple[Phrase, ...]:
    """The month that was understood, at the head of the next question."""
    return () if value == UNKNOWN else (Phrase("report.since-echo", {"since": f"{value}-01"}),)


def not_anonymous(data: Data, _setting: Setting) -> bool:
    """True where name and phone are asked: of everybody but whoever stays anonymous."""
    return data.get("shown") in ("terbuka", "tertutup")


def known_here(_data: Data, setting: Setting) -> Params:
    """The `params` of the question how much one shows: what the channel itself knows of whoever writes."""
    return {"knows": Phrase(f"channels.{setting.channel}-knows")}


def never(_data: Data, _setting: Setting) -> bool:
    """False: the step is reached by a button alone."""
    return False


def summarised(choice: str, _data: Data, _setting: Setting) -> Result:
    """Send, change, or leave."""
    if choice == "ubah":
        return Again(step="edit")
    return Finish(effect="report.cancel" if choice == "batal" else "report.submit")


def edited(choice: str, _data: Data, _setting: Setting) -> Result:
    """Forget the answers of the chosen field: they are asked again, and then the summary comes back by itself."""
    return Again(forget=FIELDS[choice.removeprefix("ubah:")])


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """What follows an answer at once: a danger is answered and the kind asked again, a typed employer is looked for."""
    if step == "kind" and accept.value.startswith(DANGER):
        danger = accept.value.partition(":")[2] or "violence"
        data["dangers"] = sorted({*data.get("dangers", ()), danger})
        return Again(before=(danger_words(setting.office, danger),), onward=True)
    if step == "consent":
        data["agreed"] = accept.value["version"]
    if step == "employer":
        data["employer"] = accept.value
        return Finish((), "report.suggest")
    if step == "slip" and (said := warned(accept.value, data, setting)):
        return Accept(accept.value, before=said)
    return accept


UNKNOWN_CHOICE = labelled(NAME, UNKNOWN)
SKIP_CHOICE = labelled(NAME, SKIPPED)
PROOFS = (YES, NO, UNKNOWN)
consent = partial(choose, "consent", ("setuju", "tidak", "lengkap"), yes="setuju", no="tidak")
GUIDE: tuple[Step, ...] = tuple(
    choose(step, PROOFS, yes=YES, no=NO, unsure=UNKNOWN, when=guided(step), words=of_others(step))
    for step in ("registered", "deducted", "colleagues", "paid", "wage")
)

STEPS: tuple[Step, ...] = (
    consent(params=notice, words=agreed_before, decide=consented),
    choose("subject", ("saya", UNION, OTHERS)),
    ask("union", read_line, when=for_union),
    ask("members", by_rule(read_people), UNKNOWN_CHOICE, when=for_union),
    Pick(NAME, "kind", kinds, read_kind, (UNKNOWN,), UNKNOWN, show=shown_kind),
    *GUIDE,
    ask("employer", read_employer),
    Pick(NAME, "which", suggestions, find_suggestion, (AS_TYPED,), AS_TYPED, when=some_suggested),
    Pick(NAME, "place", places, find_place, (ELSEWHERE,), ELSEWHERE, show=shown_place),
    ask("since", read_month, UNKNOWN_CHOICE, show=shown_month, echo=echo_month),
    ask("workers", by_rule(read_people), UNKNOWN_CHOICE),
    ask("slip", read_slip, labelled(NAME, *SLIPS, UNKNOWN)),
    Gather(NAME, "story", by_rule(read_words), needed=True, remark=warned),
    Gather(NAME, "evidence", only_files, most=MOST_FILES, files=True),
    choose("still", (YES, NO), yes=YES, no=NO, words=of_others("still"), also={"stop": NO}),
    choose("may-know", (NO, YES), yes=YES, no=NO, words=of_others("may-know")),
    choose("shown", tuple(SHOWN), params=known_here),
    ask("name", by_rule(own_name), SKIP_CHOICE, when=not_anonymous),
    ask("phone", read_own_phone, SKIP_CHOICE, when=not_anonymous, show=shown_phone, wants=lambda _data: "phone"),
    choose("screen", (VISIBLE, DISCREET), yes=VISIBLE, no=DISCREET),
    choose("edit", tuple(f"ubah:{field}" for field in FIELDS), when=never, decide=edited),
    choose("summary", ("kirim", "ubah", "batal"), yes="kirim", no="ubah", params=summary, decide=summarised),
)

REPORT = Flow(
    NAME,
    STEPS,
    after=after,
    cancelled=Say("report.cancelled"),
    heard=heard,
    overhears=partial(overheard, STEPS),
    means=means,
    own_words={**dict.fromkeys(HURTS, "report.hurt-told"), WRONG: None},
)

FLOWS = (REPORT,)

EFFECTS = (
    Effect("report.suggest", suggest_employers, EVERYBODY),
    Effect("report.submit", submit_report, EVERYBODY),
    Effect("report.cancel", cancel_report, EVERYBODY),
    Effect("report.hurt-told", told_here, EVERYBODY),
)
