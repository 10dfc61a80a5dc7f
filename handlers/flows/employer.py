"""An employer speaks: answers a letter, asks for relief, reports workers sent home, promises. Steps in their order."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Choice, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.gather import Gather, only_files
from handlers.rules.access import EVERYBODY
from handlers.rules.cases import submissions
from handlers.rules.cases.employer_facts import SIZES, read_line, read_size
from handlers.rules.reading.typed_days import read_day
from handlers.rules.reading.verdict import Verdict
from handlers.services.employers.submitting import hand_in, kept, said_words, say_more
from handlers.steps import Ask, Choose, by_rule, labelled, told

NAME, MORE = "employer", "employer-more"
ask, choose, gather = partial(Ask, NAME), partial(Choose, NAME), partial(Gather, NAME)
LONGEST_PROMISE = timedelta(days=3 * 365)
NONE = (Choice(submissions.NOBODY, Phrase("employer.choice-nihil")),)
SKIP = (Choice(submissions.SKIPPED, Phrase("employer.choice-lewati")),)


def only(*wishes: str) -> Callable[[Data, Setting], bool]:
    """True while this, or one of these, is what the employer wants."""
    return lambda data, _setting: data.get("what") in wishes


def unproven(data: Data, _setting: Setting) -> bool:
    """True without a code: then the employer is asked for its name and address."""
    return "code" not in data


def about(data: Data, _setting: Setting) -> Params:
    """The `params` of a question: which employer speaks, and about which letter."""
    return {"employer": data.get("employer") or data.get("name", ""), "letter": data.get("letter") or "none"}


def read_named(field: str) -> Callable[[str, Data, Setting], Verdict]:
    """A `read` by the register's rule for this field (`employer_facts.read_line`)."""
    return by_rule(partial(read_line, field))


def shown_size(value: str) -> Phrase:
    """The size in words."""
    return Phrase(f"employer.choice-{value}")


def promised_day(text: str, _data: Data, setting: Setting) -> Verdict:
    """A `read` for the day of a promise: from today on, at most LONGEST_PROMISE ahead."""
    return read_day(text, today=setting.today, earliest=setting.today, latest=setting.today + LONGEST_PROMISE)


def shown_day(value: str) -> Phrase:
    """A day in words."""
    return Phrase("registration.date", {"date": date.fromisoformat(value)})


def shown_amount(value: str) -> Phrase:
    """An amount as people read it."""
    return Phrase("employer.amount-shown", {"amount": int(value)})


def chosen(step: str, accept: Accept, _data: Data, _setting: Setting) -> Result:
    """After each answer: whoever asks for relief hears at once that the duty to pay goes on."""
    asks = step == "what" and accept.value == "keringanan"
    return Accept(accept.value, before=(Say("employer.duty"),)) if asks else accept


def summary(data: Data, _setting: Setting) -> Params:
    """What is to be sent, in plain words and line by line."""
    kind = submissions.KINDS[data["what"]]
    lines = [said_words(kind, kept(data, kind, None))]
    if data.get("papers"):
        lines.append(Phrase("employer.said-papers", {"count": len(data["papers"])}))
    return {**about(data, _setting), "lines": tuple(lines)}


def sent(choice: str, _data: Data, _setting: Setting) -> Result:
    """What the last button does: send it, or leave it."""
    return Finish(effect="employer.submit") if choice == "kirim" else Finish((Say("employer.cancelled"),))


def more(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """After the one question of EMPLOYER_MORE: its words go to the effect."""
    data["text"] = accept.value
    return Finish(effect="employer.more")


said, money = by_rule(submissions.read_said), by_rule(submissions.read_amount)
counted = by_rule(submissions.read_headcount)
of_relief, of_promise = only("keringanan"), only("janji")
EMPLOYER = Flow(
    NAME,
    (
        ask("name", read_named("name"), when=unproven),
        ask("address", read_named("address"), extra=SKIP, when=unproven),
        ask("what", by_rule(submissions.read_wish), extra=labelled(NAME, *submissions.KINDS), params=about),
        gather("words", said, needed=True, when=only("jawab")),
        ask("relief", by_rule(submissions.read_relief), extra=labelled(NAME, *submissions.RELIEFS), when=of_relief),
        ask("period", said, when=of_relief),
        ask("amount", money, extra=SKIP, show=shown_amount, when=of_relief),
        ask("size", by_rule(read_size), extra=labelled(NAME, *SIZES), show=shown_size, when=of_relief),
        ask("reason", said, when=of_relief),
        *(ask(name, counted, extra=NONE, when=only("pekerja")) for name in submissions.COUNTS),
        ask("day", promised_day, show=shown_day, when=of_promise),
        ask("pay", money, extra=SKIP, show=shown_amount, when=of_promise),
        gather("papers", only_files, files=True, most=10, when=only("jawab", "keringanan")),
        choose("summary", ("kirim", "batal"), yes="kirim", no="batal", params=summary, decide=sent),
    ),
    after=chosen,
    cancelled=Say("employer.cancelled"),
)

EMPLOYER_MORE = Flow(
    MORE, (ask("more", said, params=told("number")),), after=more, cancelled=Say("employer.cancelled"), speaks=NAME
)

FLOWS = (EMPLOYER, EMPLOYER_MORE)

EFFECTS = (Effect("employer.submit", hand_in, EVERYBODY), Effect("employer.more", say_more, EVERYBODY))
