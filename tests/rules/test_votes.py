"""The status that two votes make, over the whole grid."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.registrations.registration_cycle import after
from handlers.rules.registrations.votes import Refusal, action_towards, derive, owes
from storage.enums import Agency, Status, Vote
from storage.statuses import IN_REVIEW

NONE = None
YES, FIX, NO = Vote.APPROVE, Vote.RETURN, Vote.REJECT
GRID = {
    (NONE, NONE): Status.SUBMITTED, (NONE, YES): Status.SUBMITTED,
    (NONE, NO): Status.SUBMITTED, (NONE, FIX): Status.RETURNED,
    (YES, YES): Status.VERIFIED, (YES, NO): Status.DISPUTED, (YES, FIX): Status.RETURNED,
    (NO, NO): Status.REJECTED, (NO, FIX): Status.RETURNED, (FIX, FIX): Status.RETURNED,
}  # fmt: skip
VOTES = (NONE, YES, FIX, NO)


def votes(dinas: Vote | None, bpjs: Vote | None) -> dict[Agency, Vote]:
    cast = {Agency.DINAS: dinas, Agency.BPJS: bpjs}
    return {agency: vote for agency, vote in cast.items() if vote is not None}


@pytest.mark.parametrize(("dinas", "bpjs"), list(product(VOTES, VOTES)))
def test_every_pair_of_votes_has_its_status(dinas: Vote | None, bpjs: Vote | None) -> None:
    wanted = GRID.get((dinas, bpjs)) or GRID[(bpjs, dinas)]
    assert derive(votes(dinas, bpjs)) is wanted


def test_the_grid_is_whole() -> None:
    assert {tuple(sorted(map(str, pair))) for pair in product(VOTES, VOTES)} == {
        tuple(sorted(map(str, pair))) for pair in GRID
    }


@pytest.mark.parametrize("agency", Agency)
@pytest.mark.parametrize(("vote", "status"), [(YES, Status.SUBMITTED), (NO, Status.SUBMITTED), (FIX, Status.RETURNED)])
def test_one_vote_alone_decides_nothing_but_sends_back(agency: Agency, vote: Vote, status: Status) -> None:
    assert derive({agency: vote}) is status


@pytest.mark.parametrize("status", IN_REVIEW)
def test_a_record_that_stands_where_its_votes_put_it_is_left_there(status: Status) -> None:
    cast = {Status.SUBMITTED: votes(YES, NONE), Status.RETURNED: votes(FIX, NONE), Status.DISPUTED: votes(YES, NO)}
    assert action_towards(status, cast[status]) is None


def test_codes_of_refusals_are_the_names_of_their_words() -> None:
    codes = [
        "own-record", "one-agency", "other-reviewer", "frozen", "not-in-review", "nik-taken", "first-day",
        "objected-to",
    ]  # fmt: skip
    assert [code.value for code in Refusal] == codes


@pytest.mark.parametrize(("status", "dinas", "bpjs"), list(product(sorted(IN_REVIEW), VOTES, VOTES)))
def test_from_everywhere_in_review_the_life_cycle_leads_there(
    status: Status, dinas: Vote | None, bpjs: Vote | None
) -> None:
    action = action_towards(status, votes(dinas, bpjs))
    arrived = status if action is None else after(status, action)
    assert arrived is derive(votes(dinas, bpjs))


@given(st.lists(st.tuples(st.sampled_from(Agency), st.sampled_from(Vote)), max_size=12))
def test_the_order_of_votes_never_counts(cast: list[tuple[Agency, Vote]]) -> None:
    """Whatever was said before, the last word of each agency decides."""
    standing = dict(cast)
    status = Status.SUBMITTED
    so_far: dict[Agency, Vote] = {}
    for agency, vote in cast:
        if status not in IN_REVIEW:
            break
        so_far[agency] = vote
        action = action_towards(status, so_far)
        status = after(status, action) if action else status
    assert status is derive(so_far)
    assert derive(dict(reversed(list(standing.items())))) is derive(standing)


@pytest.mark.parametrize("agency", Agency)
def test_who_owes_the_next_move(agency: Agency) -> None:
    assert owes(agency, Status.SUBMITTED, {})
    assert not owes(agency, Status.SUBMITTED, {agency: YES})
    assert owes(agency, Status.DISPUTED, votes(YES, NO))
    assert not owes(agency, Status.RETURNED, {})
    assert not owes(agency, Status.VERIFIED, {})
