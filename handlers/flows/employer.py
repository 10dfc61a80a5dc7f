"""An employer speaks: answers a letter, asks for relief, reports workers sent home, promises. Steps in their order."""

from datetime import date, timedelta
from functools import partial

from handlers.flow import Accept, Choice, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.gather import Gather, only_files
from handlers.rules.cases.employer_facts import SIZES, read_line, read_size
from handlers.rules.cases.submissions import (
    COUNTS,
    KINDS,
    NOBODY,
    RELIEFS,
    SKIPPED,
    headcount,
    read_amount,
    read_count,
    read_relief,
    read_said,
    read_wish,
)
from handlers.rules.reading.typed_days import read_day
from handlers.rules.reading.verdict import Verdict
from handlers.steps import Ask, Choose, labelled

NAME, MORE = "employer", "employer-more"
ask, choose, gather = partial(Ask, NAME), partial(Choose, NAME), partial(Gather, NAME)
LONGEST_PROMISE = timedelta(days=3 * 365)
NONE = (Choice(NOBODY, Phrase("employer.choice-nihil")),)
SKIP = (Choice(SKIPPED, Phrase("employer.choice-lewati")),)


def only(what: str) -> "partial[bool]":
    """True while this is what the employer wants."""
    return partial(_wants, what)


def _wants(what: str, data: Data, _setting: Setting) -> bool:
    return data.get("what") == what


def unproven(data: Data, _setting: Setting) -> bool:
    """Who has no code says which employer speaks."""
    return "code" not in data


def about(data: Data, _setting: Setting) -> Params:
    """Which employer, and its letter."""
    return {"employer": data.get("employer") or data.get("name", ""), "letter": data.get("letter") or "none"}


def read_named(field: str) -> "partial[Verdict]":
    """A line of the register's kind."""
    return partial(_line, field)


def _line(field: str, text: str, _data: Data, _setting: Setting) -> Verdict:
    return read_line(field, text)


def said(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Free words."""
    return read_said(text)


def counted(text: str, _data: Data, _setting: Setting) -> Verdict:
    """A number of workers."""
    return read_count(text)


def sized(text: str, _data: Data, _setting: Setting) -> Verdict:
    """How large the employer is, in its own word for it."""
    return read_size(text)


def shown_size(value: str) -> Phrase:
    """The size in words."""
    return Phrase(f"employer.choice-{value}")


def amount(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Rupiah."""
    return read_amount(text)


def promised_day(text: str, _data: Data, setting: Setting) -> Verdict:
    """A day from today on."""
    return read_day(text, today=setting.today, earliest=setting.today, latest=setting.today + LONGEST_PROMISE)


def shown_day(value: str) -> Phrase:
    """A day in words."""
    return Phrase("registration.date", {"date": date.fromisoformat(value)})


def shown_amount(value: str) -> Phrase:
    """An amount as people read it."""
    return Phrase("employer.amount-shown", {"amount": int(value)})


def wished(text: str, _data: Data, _setting: Setting) -> Verdict:
    """What the employer wants."""
    return read_wish(text)


def relieved(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Which relief."""
    return read_relief(text)


def chosen(step: str, accept: Accept, _data: Data, _setting: Setting) -> Result:
    """Whoever asks for relief hears at once that the duty to pay goes on."""
    asks = step == "what" and accept.value == "keringanan"
    return Accept(accept.value, before=(Say("employer.duty"),)) if asks else accept


def summary(data: Data, _setting: Setting) -> Params:
    """Everything in plain words."""
    lines = [Phrase(f"employer.said-{KINDS[data['what']]}", _told(data))]
    if data.get("papers"):
        lines.append(Phrase("employer.said-papers", {"count": len(data["papers"])}))
    return {**about(data, _setting), "lines": tuple(lines)}


def _told(data: Data) -> Params:
    if data["what"] == "jawab":
        return {"text": "\n".join(data["words"])}
    if data["what"] == "pekerja":
        return {name.replace("-", "_"): headcount(data[name]) for name in COUNTS}
    rupiah = data["pay"] if data["what"] == "janji" else data["amount"]
    money = Phrase("employer.amount-none") if rupiah == SKIPPED else shown_amount(rupiah)
    if data["what"] == "janji":
        return {"day": date.fromisoformat(data["day"]), "amount": money}
    relief, size = Phrase(f"employer.choice-{data['relief']}"), Phrase(f"employer.choice-{data['size']}")
    return {"relief": relief, "period": data["period"], "amount": money, "size": size, "reason": data["reason"]}


def sent(choice: str, _data: Data, _setting: Setting) -> Result:
    """Send, or leave."""
    return Finish(effect="employer.submit") if choice == "kirim" else Finish((Say("employer.cancelled"),))


def more(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One more word about a submission."""
    data["text"] = accept.value
    return Finish(effect="employer.more")


def with_papers(data: Data, _setting: Setting) -> bool:
    """Papers go with everything but figures."""
    return data.get("what") in ("jawab", "keringanan")


EMPLOYER = Flow(
    NAME,
    (
        ask("name", read_named("name"), when=unproven),
        ask("address", read_named("address"), extra=SKIP, when=unproven),
        ask("what", wished, extra=labelled(NAME, *KINDS), params=about),
        gather("words", said, needed=True, when=only("jawab")),
        ask("relief", relieved, extra=labelled(NAME, *RELIEFS), when=only("keringanan")),
        ask("period", said, when=only("keringanan")),
        ask("amount", amount, extra=SKIP, show=shown_amount, when=only("keringanan")),
        ask("size", sized, extra=labelled(NAME, *SIZES), show=shown_size, when=only("keringanan")),
        ask("reason", said, when=only("keringanan")),
        *(ask(name, counted, extra=NONE, when=only("pekerja")) for name in COUNTS),
        ask("day", promised_day, show=shown_day, when=only("janji")),
        ask("pay", amount, extra=SKIP, show=shown_amount, when=only("janji")),
        gather("papers", only_files, files=True, most=10, when=with_papers),
        choose("summary", ("kirim", "batal"), yes="kirim", no="batal", params=summary, decide=sent),
    ),
    after=chosen,
    cancelled=Say("employer.cancelled"),
)

EMPLOYER_MORE = Flow(
    MORE,
    (ask("more", said, params=lambda data, _setting: {"number": data["number"]}),),
    after=more,
    cancelled=Say("employer.cancelled"),
    speaks=NAME,
)
