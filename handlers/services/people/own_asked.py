"""`/soal giliran`, `/soal bayar`: what somebody asks about their own registration, answered as it stands.

Whoever waits for money and asks "how long yet?" is not told how long the office usually takes.
"""

from collections.abc import Callable, Mapping, Sequence

from handlers.flow import Choice, Phrase, Say
from handlers.rules.hearing.own_asks import Ask, asks_own
from handlers.rules.money.seat_costs import lack
from handlers.rules.period.watch import SAME
from handlers.services.base.ledger import place_of
from handlers.services.base.records import record_params
from handlers.services.base.work import Done, Work
from handlers.services.people.progress import PAY, new_place, show_status
from handlers.services.period.paying import is_paid_next
from handlers.services.period.question import question
from handlers.services.registrations.wishes import people_of_chat
from handlers.steps import labelled
from storage.enums import Status
from storage.repositories.period import open_period
from storage.statuses import BEFORE_MEMBER, CLOSED
from storage.tables import Period, Registration

STAGES: Mapping[Ask, tuple[Status, ...]] = {
    Ask.PAY: (Status.WAITING, Status.MEMBER, *CLOSED),
    Ask.RENEW: (Status.MEMBER, Status.ENDED, Status.LAPSED),
    Ask.UNTIL: (*BEFORE_MEMBER, Status.MEMBER, Status.ENDED),
    Ask.PAPERS: (Status.WAITING, Status.LAPSED),
    Ask.WHY: (*BEFORE_MEMBER, *CLOSED),
    Ask.TURN: (Status.WAITING, *CLOSED),
    Ask.COVERED: (*BEFORE_MEMBER, Status.LAPSED),
    Ask.STOPPED: CLOSED,
    Ask.MOVED: (*BEFORE_MEMBER, Status.MEMBER),
}
"""Where somebody stands to whom it has an answer of its own; whoever is on the way has the general one, in days."""
ELSEWHERE: Mapping[Ask, str] = {
    Ask.PAY: "/info biaya",
    Ask.PAPERS: "/bawa",
    Ask.COVERED: "/info manfaat",
    Ask.MOVED: "/kabar_pindah",  # another village is asked for only where it lies in the office's area
}
"""The general answer; for all others *status*."""


def line_of(work: Work, words: str) -> str | None:
    """The command line that answers the words as somebody of this chat stands; None where the general answer is meant.

    A chat with a member in it has the page of what is covered.
    """
    ask = asks_own(words)
    if ask is None or not _concerned(work, ask):
        return None
    covered = ask is Ask.COVERED and any(one.status is Status.MEMBER for one in people_of_chat(work))
    return None if covered else f"/soal {ask}"


def answer(work: Work, args: str) -> Done:
    """One message a person whom it has an answer for, else the general one."""
    ask = Ask(args) if args in list(Ask) else Ask.TURN
    people = _concerned(work, ask)
    if ask is Ask.PAY:  # the same for everybody, but for those who wait
        people = sorted(people, key=lambda record: record.status is not Status.WAITING)[:1]
    asked = _asked(work, people) if ask is Ask.RENEW else None
    if asked is not None:
        return asked
    says = tuple(say for record in people if (say := SAYS[ask](work, record)) is not None) if ask in SAYS else ()
    general = ELSEWHERE.get(ask)
    if says:  # whoever is still on the way to it also reads what is covered then
        return Done(says, then=general if ask is Ask.COVERED and _on_the_way(people) else None)
    return Done(then=general) if general is not None else show_status(work)


def _on_the_way(people: Sequence[Registration]) -> bool:
    return any(one.status in BEFORE_MEMBER and one.status is not Status.WAITING for one in people)


def _concerned(work: Work, ask: Ask) -> list[Registration]:
    """The newest people of the chat who stand where it has an answer of its own. Of a member who is paid for, none."""
    found = [record for record in people_of_chat(work) if record.status in STAGES[ask]]
    if ask is Ask.PAY:
        found = [record for record in found if record.status is not Status.MEMBER or _unpaid(work, record)]
    return found[-work.office.limits.people_per_chat :]


def _asked(work: Work, people: list[Registration]) -> Done | None:
    """The question whether all is as it was, of whoever owes its answer: nothing else renews."""
    for record in people:
        period = _period(work, record)
        if period is not None and period.asked_at is not None and period.answer is None:
            return Done(opens=question(work, record, period))
    return None


def _pay(work: Work, record: Registration) -> Say | None:
    """To whom, and how much a month."""
    bpjs, programme = work.office.bpjs, work.office.programme
    params = record_params(work, record) | {"bpjs": bpjs.short_name, "bpjs_phone": bpjs.contact.phone}
    params["rupiah"] = programme.rupiah("contribution", work.today)
    words = ("own.pay-waiting",) if record.status is Status.WAITING else ()
    return Say("own.pay", params, labelled("menu", "petugas"), words=words)


def _turn(work: Work, record: Registration) -> Say | None:
    if record.status is not Status.WAITING:
        return None
    params = record_params(work, record, **new_place(work, record), why=_why_waiting(work))
    return Say("own.turn", params, (PAY, *labelled("menu", "petugas")))


def _why(work: Work, record: Registration) -> Say | None:
    if record.status is not Status.WAITING:
        return None
    params = record_params(work, record, ahead=place_of(work, record) - 1, why=_why_waiting(work))
    return Say("own.why", params, (PAY, *labelled("menu", "petugas")))


def _why_waiting(work: Work) -> str:
    return str(lack(work.office.funding, work.office.programme, work.today))


def _papers(work: Work, record: Registration) -> Say | None:
    """Of whoever waits nothing is asked yet; of the others *bawa* says what."""
    return Say("own.papers-later", record_params(work, record)) if record.status is Status.WAITING else None


def _covered(work: Work, record: Registration) -> Say | None:
    emergency = work.office.contacts.emergency
    params = record_params(work, record) | {"emergency": emergency.name, "emergency_phone": emergency.phone}
    choices = (*labelled("menu", "status"), Choice("/info manfaat", Phrase("info.choice-manfaat")))
    return Say("own.not-covered", params, choices)


def _until(work: Work, record: Registration) -> Say | None:
    """Of a period that nothing was asked of yet; *status* says what came of the question."""
    period = _period(work, record) if record.status is Status.MEMBER else None
    if period is None or period.asked_at is not None:
        return None
    params = record_params(work, record, due=period.ends) | {"days": work.office.period.ask_days}
    return Say("status.member", params, words=("own.until",))


def _unpaid(work: Work, record: Registration) -> bool:
    """True for a member whose period is over, or whose next one nobody pays for."""
    period = _period(work, record)
    if period is None:
        return False
    return period.ends < work.today or (period.answer == SAME and not is_paid_next(work, period.ends))


def _period(work: Work, record: Registration) -> Period | None:
    return open_period(work.uow.session, record.row_id) if record.id is not None else None


SAYS: Mapping[Ask, Callable[[Work, Registration], Say | None]] = {
    Ask.PAY: _pay,
    Ask.TURN: _turn,
    Ask.WHY: _why,
    Ask.PAPERS: _papers,
    Ask.COVERED: _covered,
    Ask.UNTIL: _until,
    Ask.RENEW: _until,
}
