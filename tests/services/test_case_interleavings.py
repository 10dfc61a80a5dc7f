"""Two agencies act on one case in any order: it ends in a legal state, and what hangs on it agrees with it."""

from datetime import timedelta
from functools import partial
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.rules.cases.case_life import LIFE, CaseAct, Impossible
from handlers.rules.cases.case_words import DEEDS, SKIP
from handlers.services.base.work import Work
from handlers.services.cases.acts import do
from handlers.services.cases.letters import Refused
from handlers.services.cases.overdue import watch_cases
from storage.enums import CaseStatus, LetterStatus
from storage.repositories.cases import LIVE_LETTERS, live_letter, open_instalments, planned_visit, steps_of
from storage.tables import Case
from tests.support.cases import LETTERS, case, hanging, with_case
from tests.support.clock import MONDAY
from tests.support.office import Office

S = CaseStatus
CLOCK = "clock"
WORDS = (*DEEDS, CLOCK)
SELDOM = 15


def answers(work: Work, word: str) -> dict[str, Any]:
    """What somebody would answer to every question of an act."""
    today = work.today
    ahead = (today + timedelta(days=7)).isoformat()
    return {
        "on": today.isoformat(), "day": ahead, "register": "560/1", "note": "catatan", "extra": SKIP, "why": "alamat",
        "to": "pengawas", "outcome": "patuh", "what": "teguran-1", "schedule": f"{ahead}:1000000;{ahead}:",
        "people": ["Rahmat"], "found": "ada", "agreed": "ada", "result": "belum",
        **({"hour": "09:00", "place": "kantor"} if word == "panggil" else {}),
    }  # fmt: skip


def attempt(word: str, work: Work, found: Case) -> bool:
    """Try an act; False where it was refused, and then the case is as it was."""
    before = found.status, found.version
    try:
        do(work, found, word, answers(work, word))
    except (Impossible, Refused):
        assert (found.status, found.version) == before
        return False
    return True


def chosen(pick: int, _work: Work, found: Case) -> str:
    """Mostly something that the table knows here, now and then anything, now and then five days pass."""
    here = [deed.word for deed in DEEDS.values() if (found.status, deed.act) in LIFE]
    return WORDS[pick % len(WORDS)] if pick < SELDOM else [*here, CLOCK][pick % (len(here) + 1)]


def agrees(work: Work, found: Case) -> None:
    """The case, its history and what hangs on it say the same."""
    session, case_id = work.uow.session, found.row_id
    at = found.suspended_from if found.status is S.SUSPENDED else found.status
    letter = live_letter(session, case_id)
    on_the_way = {S.DRAFTED: LetterStatus.DRAFTED, S.INITIALLED: LetterStatus.INITIALLED,
                  S.SIGNED: LetterStatus.SIGNED, S.POSTED: LetterStatus.POSTED}  # fmt: skip
    assert (letter.status if letter else None) is (on_the_way.get(at) if at else None)
    assert (planned_visit(session, case_id) is not None) == (at is S.VISIT_PLANNED)
    if found.status in (S.CLOSED, S.COMPLIED):
        assert open_instalments(session, case_id) == []
    assert (found.closed_at is not None) == (found.status is S.CLOSED)
    assert (found.due is None) == (found.status is S.CLOSED)
    for step in steps_of(session, case_id)[1:]:
        act = next(act for act in sorted(CaseAct, key=len, reverse=True) if step.action.startswith(act))
        assert step.from_status is not None
        assert (step.from_status, act) in LIFE
        assert act is CaseAct.RESUME or LIFE[step.from_status, act] is step.to_status


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(("case-dinas", "case-bpjs", "head")), st.integers(0, 99)), max_size=25))
async def test_any_order_ends_in_a_legal_state(office: Office, tries: list[tuple[str, int]]) -> None:
    office.clock.set(MONDAY)
    number = await case(office)
    who = {role: await office.actor(role) for role in ("case-dinas", "case-bpjs", "head")}
    for role, number_of_word in tries:
        word = await with_case(office, number, partial(chosen, number_of_word))
        if word == CLOCK:
            office.clock.advance(days=5)
            await office.work(watch_cases)
        else:
            await with_case(office, number, partial(attempt, word), who[role])
        await with_case(office, number, agrees)
    alive = [row for row in await hanging(office, number, LETTERS, "status") if row[0] in LIVE_LETTERS]
    assert len(alive) <= 1
