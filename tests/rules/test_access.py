"""What each role sees: of single reports, of records, and for which agency it acts."""

from itertools import product

import pytest

from handlers.rules.access import (
    EVERYWHERE,
    REGULATION_KEEPERS,
    SYSTEM,
    Actor,
    ReportThing,
    Sight,
    area_scope,
    calls_scope,
    finds_by_numbers,
    may_use,
    of_one_house,
    oversees,
    scope_at,
    scope_of,
    serves,
    sight,
    unserved_scope,
    villages_without,
    whole_office,
)
from storage.enums import Agency, Role
from storage.scope import Scope

R, T = Role, ReportThing
DISTRICT, VILLAGE = "63.11.01", "63.11.01.2005"
AGENCIES = {R.DINAS: Agency.DINAS, R.CASE_DINAS: Agency.DINAS, R.BPJS: Agency.BPJS, R.CASE_BPJS: Agency.BPJS}
AGENCIES |= dict.fromkeys((R.REGISTRAR, R.VERIFIER, R.CORRECTOR, R.SECTION, R.DIVISION), Agency.DINAS)
# The two case officers, and nobody else, see a report: some of it with a reason, the person with a second officer.
SEEN = {
    T.EXISTENCE: "plain",
    T.LINE: "plain",
    T.KIND: "plain",
    T.EMPLOYER: "plain",
    T.WORDS: "reason",
    T.EVIDENCE: "reason",
    T.PERSON: "two",
}


@pytest.mark.parametrize(("role", "thing"), list(product([*Role, None], ReportThing)))
def test_what_is_seen_of_a_report(role: Role | None, thing: ReportThing) -> None:
    wanted = SEEN[thing] if role in (R.CASE_DINAS, R.CASE_BPJS) else "never"
    assert sight(role, thing) is Sight(wanted)


def test_the_things_of_a_report_are_named_in_the_audit() -> None:
    assert [thing.value for thing in T] == ["existence", "line", "kind", "employer", "words", "evidence", "person"]


@pytest.mark.parametrize("role", Role)
def test_for_which_agency_a_role_acts(role: Role) -> None:
    assert Actor(None, 3, role).agency is AGENCIES.get(role)


@pytest.mark.parametrize("actor", [SYSTEM, Actor(7)])
def test_whoever_has_no_role_acts_for_neither(actor: Actor) -> None:
    assert (actor.role, actor.area, actor.agency) == (None, None, None)


@pytest.mark.parametrize(
    ("actor", "name"),
    [
        (Actor(7), "chat:7"),
        (Actor(7, 3, R.DINAS), "staff:3"),
        (Actor(None, 3, R.DINAS), "staff:3"),
        (Actor(0), "chat:0"),
        (Actor(0, 0, R.HEAD), "staff:0"),
        (SYSTEM, "system"),
    ],
)
def test_how_the_audit_names_them(actor: Actor, name: str) -> None:
    assert actor.name == name


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("area", [None, DISTRICT, VILLAGE])
def test_what_an_officer_may_list(role: Role, area: str | None) -> None:
    found = scope_of(Actor(None, 3, role, area))
    assert found == Scope(AGENCIES.get(role), frozenset([area] if area else []))


@pytest.mark.parametrize(
    ("area", "village", "inside"),
    [
        (None, VILLAGE, True),
        (None, None, True),
        ("", VILLAGE, True),
        (DISTRICT, VILLAGE, True),
        (DISTRICT, DISTRICT, True),
        (DISTRICT, "63.11.02.2001", False),
        (DISTRICT, "63.11.011.2001", False),
        (DISTRICT, None, False),
        (VILLAGE, VILLAGE, True),
        (VILLAGE, "63.11.01.2006", False),
    ],
)
def test_which_records_lie_in_an_area(area: str | None, village: str | None, inside: bool) -> None:
    assert area_scope(area).covers(village) is inside
    assert scope_of(Actor(None, 3, R.READER, area)).covers(village) is inside


def test_an_area_alone_says_nothing_of_an_agency() -> None:
    assert area_scope(DISTRICT).agency is None
    assert Scope(None, frozenset()) == EVERYWHERE


@pytest.mark.parametrize("actor", [SYSTEM, Actor(7), Actor(7, None, None, DISTRICT)])
def test_whoever_has_no_role_lists_nothing(actor: Actor) -> None:
    with pytest.raises(PermissionError):
        scope_of(actor)


@pytest.mark.parametrize("role", [*Role, None])
def test_only_verifiers_compare_people_and_they_do_it_everywhere(role: Role | None) -> None:
    actor = Actor(None, 3, role, DISTRICT)
    if role in (R.DINAS, R.BPJS):
        assert whole_office(actor) == Scope(actor.agency, frozenset())
    else:
        with pytest.raises(PermissionError):
            whole_office(actor)


@pytest.mark.parametrize("role", [*Role, None])
def test_by_the_end_of_a_number_only_verifiers_find_people(role: Role | None) -> None:
    assert finds_by_numbers(Actor(7, 3, role)) is (role in (R.DINAS, R.BPJS))


@pytest.mark.parametrize("role", [*Role, None])
def test_what_is_in_force_is_kept_by_whoever_decided_it(role: Role | None) -> None:
    """The registrar and the verifier see a regulation that is in force, and neither extends nor revokes it."""
    assert may_use(REGULATION_KEEPERS, Actor(role=role)) is (role in (R.CORRECTOR, R.SECTION, R.DIVISION, R.HEAD))


DINAS, BPJS = Agency.DINAS, Agency.BPJS
# Whose people a role sees and takes away, and of whom it resets the PIN; a role that is not here does neither.
KEPT: dict[Role | None, tuple[set[Agency | None], set[Agency | None]]] = {
    R.DINAS: ({DINAS}, {DINAS}),
    R.CASE_DINAS: ({DINAS}, {DINAS}),
    R.BPJS: ({BPJS}, {BPJS}),
    R.CASE_BPJS: ({BPJS}, {BPJS}),
    R.ADMINISTRATOR: ({DINAS, BPJS, None}, {None}),
}


@pytest.mark.parametrize(("role", "agency"), list(product([*Role, None], [*Agency, None])))
def test_whose_people_a_role_keeps(role: Role | None, agency: Agency | None) -> None:
    """Whoever could reset a PIN elsewhere could enter the other agency by that."""
    seen, of_the_house = KEPT.get(role, (set(), set()))
    actor = Actor(7, 3, role)
    assert (oversees(actor, agency), of_one_house(actor, agency)) == (agency in seen, agency in of_the_house)


NEAR, FAR = "63.11.01.2006", "63.11.02.2001"


@pytest.mark.parametrize(
    ("area", "place", "listed"),
    [
        (None, DISTRICT, DISTRICT),
        (DISTRICT, VILLAGE, VILLAGE),
        (DISTRICT, FAR, DISTRICT),
        (VILLAGE, NEAR, VILLAGE),
        (VILLAGE, DISTRICT, VILLAGE),
    ],
)
def test_a_place_narrows_what_is_listed_and_never_widens_it(area: str | None, place: str, listed: str) -> None:
    assert scope_at(Actor(7, 3, R.BPJS, area), place) == Scope(BPJS, frozenset({listed}))


@pytest.mark.parametrize("role", [*Role, None])
def test_who_calls_whom(role: Role | None) -> None:
    """The village calls everybody of its area; the dinas those of no village that has an officer."""
    actor = Actor(7, 3, role, DISTRICT)
    if role in (R.VILLAGE, R.AGENT):
        assert calls_scope(actor, [VILLAGE]) == Scope(None, frozenset({DISTRICT}))
    elif role is R.DINAS:
        assert calls_scope(actor, [VILLAGE]) == Scope(DINAS, frozenset({DISTRICT}), frozenset({VILLAGE}))
    else:
        with pytest.raises(PermissionError):
            calls_scope(actor, [VILLAGE])


@pytest.mark.parametrize(("village", "inside"), [(VILLAGE, False), (NEAR, True), (FAR, False), (None, False)])
def test_the_villages_of_an_area_that_nobody_serves(village: str | None, inside: bool) -> None:
    actor = Actor(7, 3, R.DINAS, DISTRICT)
    assert unserved_scope(actor, [VILLAGE]).covers(village) is inside
    assert unserved_scope(actor, []) == scope_of(actor)


@pytest.mark.parametrize(("village", "inside"), [(VILLAGE, False), (NEAR, True), (FAR, True), (None, True)])
def test_timed_work_knows_every_village_that_nobody_serves(village: str | None, inside: bool) -> None:
    assert villages_without([VILLAGE]).covers(village) is inside
    assert villages_without([VILLAGE]).agency is None


@pytest.mark.parametrize(("role", "area"), list(product(Role, [None, VILLAGE])))
def test_an_agent_who_goes_everywhere_is_nobodys_village_officer(role: Role, area: str | None) -> None:
    assert serves(role, area) is ((role, area) in [(R.VILLAGE, None), (R.VILLAGE, VILLAGE), (R.AGENT, VILLAGE)])
