"""The terms of a promise: so much, or this to be done, then; clauses that belong together are one."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from handlers.rules.cases.promise_atoms import Atom, Kind
from handlers.rules.cases.promise_clauses import Clause, When, clauses_of
from handlers.rules.working_days import DayTable

_AND = frozenset({"dan", "serta"})


def in_month(year: int, month: int, day: int) -> date:
    """That day of a month, the last of a shorter one; month 13 is January of the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


@dataclass(slots=True)
class Term:
    """One thing that is promised: `amount` in rupiah, None: something else.

    `share` of a total in hundredths of a percent; `rest`: what is left of it. `divided`: the amount is that of all its
    days together (None: it is not said).
    `doubtful`: a number that may be money. `whole_sum`: what all its days come to, where the last is smaller.
    """

    when: When
    words: str
    whole: str
    amount: int | None = None
    share: int = 0
    rest: bool = False
    divided: bool | None = False
    doubtful: str = ""
    is_total: bool = False
    joint: str = ""
    headed: bool = False
    whole_sum: int = 0

    @property
    def of_money(self) -> bool:
        """True for an amount, a share or the rest."""
        return self.amount is not None or bool(self.share) or self.rest or bool(self.doubtful)


def terms_of(text: str, today: date, days: DayTable, answers: Mapping[str, str]) -> list[Term]:
    """The terms in their order, a total still among them. `answers`: amounts that were asked about ("0:amount")."""
    terms = _gather(clauses_of(text, today, days))
    for number, term in enumerate(terms):
        if (said := answers.get(f"{number}:amount")) is not None:
            term.amount, term.doubtful = int(said) or None, ""
            term.words = term.words or term.whole
    return _with_shared_days(terms)


def _gather(clauses: list[Clause]) -> list[Term]:
    terms: list[Term] = []
    head: When | None = None
    topic = ""
    for place, clause in enumerate(clauses):
        following = clauses[place + 1] if place + 1 < len(clauses) else None
        if clause.empty:
            ahead = _say_when(terms, clause, following) if clause.when.said else None
            if head is not None and ahead is not None:
                head.take(ahead)
            head = head or ahead
            continue
        if _is_topic(clause, clauses[place + 1 :]):
            topic = clause.words
            continue
        terms += _under(topic, _headed(_terms(clause), head))
        head = None
    left = next((one for one in clauses if one.when.said), None)
    return terms if head is None or terms or left is None else [Term(head, left.words, left.whole)]


def _is_topic(clause: Clause, later: list[Clause]) -> bool:
    """`100 pekerja didaftarkan: 50 orang 15 Desember, ...`: it says what all that follows is about."""
    if clause.figures or clause.rest or clause.when.said or not later or later[0].joint != ":":
        return False
    return any(one.acts and not one.figures for one in later) or not clause.does


def _under(topic: str, terms: list[Term]) -> list[Term]:
    for term in terms:
        if topic and not term.of_money:
            term.words = f"{topic}: {term.words}"
    return terms


def _headed(terms: list[Term], head: When | None) -> list[Term]:
    if head is not None and not terms[0].when.said:
        for term in terms:
            term.when, term.headed = replace(head, days=list(head.days)), True
    elif head is not None:
        _take_head(terms[0], head)
    return terms


def _take_head(term: Term, head: When) -> None:
    """`tanggal 15 dan 30 Desember 5 juta`: the 15th is of December too."""
    if term.when.days:
        head = replace(head, count=None)
    number = head.vague.number if head.vague is not None else 0
    if number and term.when.days and not term.when.every:
        head = replace(head, days=[in_month(term.when.days[0].year, term.when.days[0].month, number)], vague=None)
    term.when.take(head)
    if len(term.when.days) > 1 and term.amount is not None:
        term.divided = None


def _say_when(terms: list[Term], clause: Clause, following: Clause | None) -> When | None:
    """A clause that says only when: of the term before it, or of what follows (then it is handed back)."""
    last = terms[-1] if terms else None
    ahead = following is not None and not following.empty and not following.when.said
    if last is not None and (not last.when.said or not (clause.when.days or clause.when.vague)):
        if clause.in_parts and last.amount is not None:
            last.divided = True
        last.when.take(clause.when)
        if clause.when.every or (clause.when.count and clause.when.count.number > 1):
            last.divided = last.divided if last.divided or clause.in_parts else _divided(clause, last)
        return None
    if last is None or (ahead and following is not None and (following.joint == ":" or last.headed)):
        return clause.when
    if ahead and following is not None and following.joint not in _AND and clause.joint == "\n":
        return clause.when
    last.when.take(clause.when)
    if len(last.when.days) > 1 and last.amount is not None:
        last.divided = None
    return None


def _divided(clause: Clause, last: Term) -> bool | None:
    """`10 juta, 13 kali`: each time, or together? `tiap bulan` says each time."""
    if last.when.every is not None:
        return False if last.divided is not None or clause.when.every else None
    return None


def _terms(clause: Clause) -> list[Term]:
    found = [_money(clause, atom) for atom in clause.figures]
    if {one.kind for one in clause.figures} == {Kind.MONEY, Kind.PERCENT}:
        return _share_of(clause, found)
    amounts = [one for one in clause.figures if one.kind is Kind.MONEY]
    days = clause.when.days
    if len(amounts) > 1 and len(days) == len(amounts) and clause.order in ("md" * len(days), "dm" * len(days)):
        for term, day in zip(found, days, strict=True):
            term.when = When([day])
    elif len(amounts) == 2 and clause.when.every and (clause.in_parts or clause.total or clause.each):  # noqa: PLR2004
        found[0].when, found[0].is_total, found[1].divided = When(), True, False
    elif len(days) > 1 or _times(clause.when) or clause.when.every:
        for term in found:
            term.divided = _of_each(clause)
    if clause.rest and not clause.figures:
        found = [Term(clause.when, clause.words, clause.whole, rest=True, divided=True, joint=clause.joint)]
    if clause.acts:
        found.append(
            Term(replace(clause.when, days=list(days)), clause.words, clause.whole, joint="" if found else clause.joint)
        )
    for term in found[1:]:
        term.joint = "dan"
    return found


def _share_of(clause: Clause, found: list[Term]) -> list[Term]:
    """`50% dari 12 juta`: the amount is the whole of which a share is paid."""
    whole = next(one for one in found if one.amount is not None)
    whole.when, whole.is_total = When(), True
    return [whole, *(one for one in found if one.share)]


def _money(clause: Clause, atom: Atom) -> Term:
    term = Term(replace(clause.when, days=list(clause.when.days)), clause.words, clause.whole, joint=clause.joint)
    if atom.kind is Kind.MONEY:
        term.amount, term.is_total = atom.number, clause.total and not clause.when.said
    elif atom.kind is Kind.PERCENT:
        term.share = atom.number
    else:
        term.doubtful = atom.text
    return term


def _times(when: When) -> bool:
    return when.count is not None and when.count.number > 1


def _of_each(clause: Clause) -> bool | None:
    """Whether an amount is that of all days together (True), of each (False), or it is not said (None)."""
    if clause.each:
        return False
    beside = _every_beside(clause)
    if clause.in_parts or clause.total:
        return False if beside else (True if _before_verb(clause) else None)
    if clause.when.every is None:
        return None
    return False if beside or not _times(clause.when) or _count_first(clause) else None


def _every_beside(clause: Clause) -> bool:
    """`1 juta per bulan`: the amount stands right before "every"."""
    amount, every = clause.figures[0].text, clause.when.every
    return every is not None and f"{amount} {every.text.strip()}" in " ".join(clause.whole.split())


def _before_verb(clause: Clause) -> bool:
    """`12 juta dicicil 12 kali`: the amount is what is divided."""
    return (
        clause.whole.strip().lower().find(clause.figures[0].text.lower())
        < max(
            clause.whole.lower().find(word)
            for word in ("cicil", "angsur", "dibagi", "dipecah", "bertahap", "total", "seluruh")
        )
        or clause.total
    )


def _count_first(clause: Clause) -> bool:
    """`3x Rp5.000.000 setiap tanggal 30`; in `12 juta 12 kali tiap bulan` it is not said."""
    whole, count = clause.whole.lower(), clause.when.count
    if count is None:
        return True
    at, money = whole.find(count.text.lower()), whole.find(clause.figures[0].text.lower())
    every = whole.find(clause.when.every.text.lower().strip()) if clause.when.every else -1
    return at < money or -1 < every < at


def _with_shared_days(terms: list[Term]) -> list[Term]:
    """`daftarkan pekerja dan bayar 5 juta 15 Desember`: what is joined by "and" is done on one day."""
    found: list[Term] = []
    for place, term in enumerate(terms):
        following = terms[place + 1] if place + 1 < len(terms) else None
        alone = not term.when.said and not term.share and not term.rest and not term.is_total
        if alone and following is not None and following.joint in _AND and following.when.said:
            if not term.of_money and not following.of_money:
                following.words, following.joint = f"{term.words} {following.joint} {following.words}", term.joint
                continue
            term.when = replace(following.when, days=list(following.when.days))
        elif alone and term.joint in _AND and found and found[-1].when.said:
            term.when = replace(found[-1].when, days=list(found[-1].when.days))
        found.append(term)
    return found
