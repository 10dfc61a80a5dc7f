"""What a company sees of its own regulations, and what it does with them: mend, withdraw, ask for an extension."""

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.regulations.life import IN_OFFICE, OPEN, Impossible, RegulationAct, owner, possible
from handlers.services.base.work import Done, Opening, Work
from handlers.services.regulations.decree import paper_for
from handlers.services.regulations.filing import AGAIN, UNKNOWN, begin, own_regulation, said_of
from handlers.services.regulations.moving import add_step, as_it_stands, move
from handlers.services.regulations.points import lacks_papers, lacks_words, point_lines
from handlers.services.regulations.wording import kind_of, status_of
from storage.enums import RegulationStatus, Role
from storage.repositories.regulations import of_chats
from storage.repositories.staff import staff_chats
from storage.tables.regulations import Regulation

S, A = RegulationStatus, RegulationAct
SHOWN = 8
MEND, WITHDRAW, SURE, EXTEND, NEW = "lagi", "tarik", "tarik-benar", "perpanjang", "baru"
TO_MEND = (S.INCOMPLETE, S.RETURNED, S.LAPSED)
THEN_NEWS = Phrase("regulation.then-news")
WITH_PAPER = (S.IN_FORCE,)


def overview(work: Work, kind: str = "") -> Done:
    """*ajukan pp*: what this person's chats have handed in, and a new one; without any, the questions at once."""
    says = handed_in(work, kind)
    return Done(says) if says else begin(work, kind)


def handed_in(work: Work, kind: str = "") -> tuple[Say, ...]:
    """What this person's chats have handed in, with a button each and one for another; nothing where they have none."""
    mine = [as_it_stands(work, row) for row in of_chats(work.uow.session, work.chats, SHOWN)]
    if not mine:
        return ()
    lines = tuple(_line(row) for row in mine)
    choices = tuple(Choice(f"/ajukan {row.number}", row.number) for row in mine)
    new = Choice(f"/ajukan {NEW} {kind}".strip(), Phrase("regulation.choice-baru-lain"))
    return (Say("regulation.mine", {"lines": lines}, (*choices, new)),)


def act_on_own(work: Work, number: str, word: str) -> Done:
    """`/ajukan NO [lagi|tarik|perpanjang]`: any other number answers like an unknown one."""
    row = own_regulation(work, number)
    if row is None:
        return UNKNOWN
    if word == MEND and row.status in TO_MEND:
        return Done(opens=Opening(AGAIN, _to_mend(work, row)))
    if word == WITHDRAW and A.WITHDRAW in possible(row.status, row.kind):
        sure = Choice(f"/ajukan {row.number} {SURE}", Phrase("regulation.own-do-sure"))
        return Done((Say("regulation.withdraw-sure", {"number": row.number}, (sure, _see(row))),))
    if word == SURE:
        return _withdraw(work, row)
    if word == EXTEND and A.EXTEND in possible(row.status, row.kind):
        return _ask_extension(work, row)
    return Done((shown(work, row),))


def _to_mend(work: Work, row: Regulation) -> Data:
    """What is asked: `lacks` where the text may stay as it is, `papers` where others may come, and the number."""
    papers = row.status is not S.RETURNED or lacks_papers(row)
    lacks = row.status is S.INCOMPLETE or (row.status is S.RETURNED and not lacks_words(work, row))
    register = papers and not said_of(work, row)["wlkp"]
    known = {"number": row.number, "kind": str(row.kind), "purpose": row.purpose}
    return {**known, "lacks": lacks, "papers": papers, "register": register}


def shown(work: Work, row: Regulation) -> Say:
    """Where it stands, in words with a date, and what the company can do."""
    params = {
        "number": row.number,
        "kind": kind_of(row),
        "status": status_of(row),
        "due": row.due,
        "deemed": row.deemed_on,
        "then": Phrase("regulation.then-deemed", {"day": row.deemed_by}) if row.deemed_by else THEN_NEWS,
        "decree": row.decree_number or "none",
        "dated": row.decree_dated,
        "starts": row.starts,
        "ends": row.ends,
        "lines": point_lines(work, row) if row.status in TO_MEND else (),
    }
    files = (paper_for(work, row),) if row.status in WITH_PAPER else ()
    stands = "regulation.own-running" if row.status in IN_OFFICE else f"regulation.own-{row.status}"
    return Say("regulation.own", params, _choices(row), files=files, words=(stands,))


def _choices(row: Regulation) -> tuple[Choice, ...]:
    may = possible(row.status, row.kind)
    words = [MEND] if row.status in TO_MEND else []
    words += [EXTEND] if A.EXTEND in may and row.extended_from is None else []
    words += [WITHDRAW] if A.WITHDRAW in may else []
    return tuple(Choice(f"/ajukan {row.number} {word}", Phrase(f"regulation.own-do-{word}")) for word in words)


def _line(row: Regulation) -> Phrase:
    day = row.ends if row.status in (S.IN_FORCE, S.DEEMED) else row.due if row.status in OPEN else None
    until = Phrase("regulation.until-short", {"day": day}) if day is not None else ""
    params = {"number": row.number, "kind": kind_of(row), "status": status_of(row), "until": until}
    return Phrase("regulation.mine-line", params)


def _withdraw(work: Work, row: Regulation) -> Done:
    worker = owner(row.status, work.office.regulations.merged)
    try:
        move(work, row, A.WITHDRAW)
    except Impossible:
        return Done((Say("regulation.not-now", {"number": row.number}),))
    for chat, _role, _area in staff_chats(work.connection, (worker,)) if worker is not None else ():
        say = Say("regulation.news-withdrawn", {"number": row.number, "kind": kind_of(row)})
        work.tell(chat, say, f"regulation:{row.id}:{row.version}:{chat}")
    return Done((Say("regulation.withdrawn", {"number": row.number}),))


def _ask_extension(work: Work, row: Regulation) -> Done:
    """The officers who may extend it hear that it is wanted; nothing is extended by that."""
    add_step(work, row, "ask-extension", row.status)
    for chat, _role, _area in staff_chats(work.connection, (Role.CORRECTOR, Role.HEAD)):
        button = Choice(f"/peraturan {row.number}", Phrase("regulation.choice-buka"))
        say = Say("regulation.news-extension", {"number": row.number, "ends": row.ends}, (button,))
        work.tell(chat, say, f"regulation:{row.id}:extension:{row.ends}:{chat}")
    return Done((Say("regulation.extension-asked", {"number": row.number, "ends": row.ends}),))


def _see(row: Regulation) -> Choice:
    return Choice(f"/ajukan {row.number}", Phrase("regulation.choice-lihat"))
