"""What the parts of a promise come to: a total is shared out among them, or says how often something is paid."""

from dataclasses import replace

from handlers.rules.cases.promise_atoms import Atom, Kind
from handlers.rules.cases.promise_clauses import When
from handlers.rules.cases.promise_terms import Term


class Torn(Exception):
    """The sums of a promise do not fit: (what the whole is said to be, what its parts are)."""


def without_total(terms: list[Term]) -> list[Term]:
    """A total is no payment of its own: it says what the parts that follow come to. Raises Torn."""
    at = next((n for n, one in enumerate(terms) if one.amount is not None and not _rules(one.when)), None)
    if at is None or not any(one.of_money for one in terms[at + 1 :]):
        return terms
    total, parts = terms[at], [one for one in terms[at + 1 :] if one.of_money]
    if not (total.is_total or _adds_up(total, parts)):
        return terms
    _share_out(total.amount or 0, parts)
    return [*terms[:at], *terms[at + 1 :]]


def _rules(when: When) -> bool:
    return bool(when.days or when.every or when.vague or when.start)


def _adds_up(total: Term, parts: list[Term]) -> bool:
    if any(one.share or one.rest for one in parts):
        return True
    known = [one.amount or 0 for one in parts]
    counted = total.when.count is not None and total.when.count.number == len(parts)
    open_ended = len(parts) == 1 and parts[0].when.every is not None and parts[0].when.count is None
    return counted or sum(known) == total.amount or (open_ended and known[0] < (total.amount or 0))


def _share_out(total: int, parts: list[Term]) -> None:
    """Shares and the rest become amounts; "1 juta per bulan" of 12 juta is twelve times."""
    if len(parts) == 1 and parts[0].amount and parts[0].when.every is not None:
        _until_paid(total, parts[0])
        return
    shares = [one for one in parts if one.share]
    for one in shares:
        one.amount = round(total * one.share / 10_000)
    if shares and sum(one.share for one in shares) == 10_000 and len(shares) == len(parts):  # noqa: PLR2004
        shares[-1].amount = total - sum(one.amount or 0 for one in shares[:-1])
    known = sum((one.amount or 0) * _number(one) for one in parts if not one.rest)
    rests = [one for one in parts if one.rest]
    if len(rests) == 1 and known < total:
        rests[0].amount, rests[0].rest = total - known, False
    elif known != total and not (shares and len(shares) == len(parts)):
        raise Torn(total, known)


def _number(term: Term) -> int:
    if term.divided or term.when.count is None or not term.when.every:
        return 1
    return term.when.count.number


def _until_paid(total: int, part: Term) -> None:
    """The number of times that pays a total; where the last would be smaller, the total is divided by days instead."""
    each, count = part.amount or 1, part.when.count
    times = -(-total // each)
    if count is not None and count.number * each != total:
        raise Torn(total, count.number * each)
    part.when.count = replace(count, number=times) if count else Atom(Kind.COUNT, "", number=times)
    part.divided, part.whole_sum = False, total
