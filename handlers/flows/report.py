"""Reporting an employer: what, who, since when, what happened, proof, and how much of oneself one shows."""

from collections.abc import Callable
from functools import partial

from handlers.asking import find_district, read_own_phone, shown_phone, shown_place
from handlers.danger import danger_words
from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting, Step
from handlers.flows.report_heard import heard, keep_words
from handlers.flows.report_summary import shown_kind, shown_month, summary
from handlers.gather import Gather, only_files
from handlers.rules.access import EVERYBODY
from handlers.rules.cases.employer_names import LONGEST_NAME, name_key
from handlers.rules.office.notice import short_notice
from handlers.rules.reading.clean import is_formula, tidy
from handlers.rules.reading.names import read_name
from handlers.rules.reading.phrases import says_not_known, says_unsure
from handlers.rules.reading.questions import read_words
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reports.report_answers import AS_TYPED, DISCREET, ELSEWHERE, SHOWN, SKIPPED, SLIPS, UNION, VISIBLE
from handlers.rules.reports.report_counts import read_people
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import WRONGS
from handlers.rules.reports.report_kinds import DANGER, KINDS, NO, UNKNOWN, YES, find_kind
from handlers.rules.reports.report_since import read_since
from handlers.services.reports.reporting import cancel_report, submit_report, suggest_employers
from handlers.steps import PAGE, Ask, Choose, Pick, by_rule, labelled
from handlers.words import whole_notice

NAME = "report"
MOST_FILES = 10
FIELDS = {
    "untuk": ("subject", "union", "members"),
    "jenis": ("kind", "registered", "deducted", "colleagues", "paid", "wage"),
    "perusahaan": ("employer", "suggested", "which"),
    "tempat": ("place",),
    "sejak": ("since",),
    "jumlah": ("workers",),
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


def of_members(step: str) -> Callable[[Data, Setting], tuple[str, ...]]:
    """The words of a question about the reporter for somebody who reports for others."""
    return lambda data, setting: (f"members.{step}",) if for_union(data, setting) else ()


def read_line(text: str, _data: Data, _setting: Setting) -> Verdict:
    """A name of a union, a few words about a pay slip: one short line."""
    words = " ".join(tidy(text).split())
    if not words:
        return refuse("empty")
    if is_formula(words):
        return refuse("formula")
    return ok(words) if len(words) <= LONGEST_NAME else refuse("too-long")


def read_slip(text: str, data: Data, setting: Setting) -> Verdict:
    """A few words about the pay slip; not to know it is an answer too."""
    return ok(UNKNOWN) if says_unsure(text) else read_line(text, data, setting)


def read_employer(text: str, data: Data, setting: Setting) -> Verdict:
    """A name with letters in it. Who does not know it may say where it is or what it does."""
    if says_not_known(text):
        return refuse("employer-unnamed")
    verdict = read_line(text, data, setting)
    return refuse("unclear") if verdict.kind == "ok" and not name_key(verdict.value) else verdict


def kinds(_data: Data, _setting: Setting) -> tuple[tuple[str, Phrase], ...]:
    """The buttons for a kind: the nine, with "danger" among the first page although it is none of them."""
    return tuple((kind, Phrase(f"report.choice-{kind}")) for kind in (*KINDS[: PAGE - 1], DANGER, *KINDS[PAGE - 1 :]))


def read_kind(text: str, data: Data, _setting: Setting) -> Verdict:
    """A kind in somebody's own words, which are kept. Who speaks of danger is answered at once (`after`)."""
    keep_words(text, data)
    danger = danger_in(text)
    if danger:
        return ok(f"{DANGER}:{danger}")
    found = find_kind(text)
    return ok(UNKNOWN) if found.kind == "refuse" and says_not_known(text) else found


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


def find_place(text: str, data: Data, setting: Setting) -> Verdict:
    """A district or village; not to know it is an answer too."""
    found = find_district(text, data, setting)
    return ok(ELSEWHERE) if found.kind == "refuse" and says_not_known(text) else found


def read_month(text: str, _data: Data, setting: Setting) -> Verdict:
    """Since when, to a month."""
    return read_since(text, today=setting.today)


def echo_month(value: str) -> tuple[Phrase, ...]:
    """The month that was understood, at the head of the next question."""
    return () if value == UNKNOWN else (Phrase("report.since-echo", {"since": f"{value}-01"}),)


def warned(text: str, data: Data, setting: Setting) -> tuple[Say, ...]:
    """What is said at once about a danger in these words: whom to call, once for each kind of danger."""
    danger = danger_in(text)
    if danger is None or danger in data.get("dangers", ()):
        return ()
    data["dangers"] = [*data.get("dangers", ()), danger]
    return (danger_words(setting.office, danger),)


def own_name(text: str) -> Verdict:
    """A name, or none."""
    return ok(SKIPPED) if text == SKIPPED else read_name(text)


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
        return Again(before=(danger_words(setting.office, danger),))
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
    choose(step, PROOFS, yes=YES, no=NO, unsure=UNKNOWN, when=guided(step), words=of_members(step))
    for step in ("registered", "deducted", "colleagues", "paid", "wage")
)

STEPS: tuple[Step, ...] = (
    consent(params=notice, words=agreed_before, decide=consented),
    choose("subject", ("saya", UNION)),
    ask("union", read_line, when=for_union),
    ask("members", by_rule(read_people), UNKNOWN_CHOICE, when=for_union),
    Pick(NAME, "kind", kinds, read_kind, (UNKNOWN,), show=shown_kind),
    *GUIDE,
    ask("employer", read_employer),
    Pick(NAME, "which", suggestions, find_suggestion, (AS_TYPED,), when=some_suggested),
    Pick(NAME, "place", places, find_place, (ELSEWHERE,), show=shown_place),
    ask("since", read_month, UNKNOWN_CHOICE, show=shown_month, echo=echo_month),
    ask("workers", by_rule(read_people), UNKNOWN_CHOICE),
    ask("slip", read_slip, labelled(NAME, *SLIPS, UNKNOWN)),
    Gather(NAME, "story", by_rule(read_words), needed=True, remark=warned),
    Gather(NAME, "evidence", only_files, most=MOST_FILES, files=True),
    choose("still", (YES, NO), yes=YES, no=NO, words=of_members("still"), also={"stop": NO}),
    choose("may-know", (NO, YES), yes=YES, no=NO, words=of_members("may-know")),
    choose("shown", tuple(SHOWN), params=known_here),
    ask("name", by_rule(own_name), SKIP_CHOICE, when=not_anonymous),
    ask("phone", read_own_phone, SKIP_CHOICE, when=not_anonymous, show=shown_phone, wants=lambda _data: "phone"),
    choose("screen", (VISIBLE, DISCREET), yes=VISIBLE, no=DISCREET),
    choose("edit", tuple(f"ubah:{field}" for field in FIELDS), when=never, decide=edited),
    choose("summary", ("kirim", "ubah", "batal"), yes="kirim", no="ubah", params=summary, decide=summarised),
)

REPORT = Flow(NAME, STEPS, after=after, cancelled=Say("report.cancelled"), heard=heard, own_words=dict.fromkeys(WRONGS))

FLOWS = (REPORT,)

EFFECTS = (
    Effect("report.suggest", suggest_employers, EVERYBODY),
    Effect("report.submit", submit_report, EVERYBODY),
    Effect("report.cancel", cancel_report, EVERYBODY),
)
