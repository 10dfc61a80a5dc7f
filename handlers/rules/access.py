"""Who may do what, and what of the records they may see. The only place that decides it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from storage.enums import Agency, Role
from storage.scope import Scope

Roles = frozenset[Role | None]
"""Who may do something; None among them is whoever has no role: a worker, an employer, the program itself."""

EVERYBODY: Roles = frozenset({*Role, None})
EVERY_STAFF = frozenset(Role)
VERIFIERS = frozenset({Role.DINAS, Role.BPJS})
VILLAGERS = frozenset({Role.VILLAGE, Role.AGENT})
FINDERS = VERIFIERS | VILLAGERS
"""Who finds people of their area: villages and agents by name or receipt number, verifiers by other numbers too."""
ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
CASE_OFFICERS = frozenset({Role.CASE_DINAS, Role.CASE_BPJS})
"""The only people who see a single report; not the head of office, not the administrator, no village officer."""
AGENCY_STAFF = VERIFIERS | CASE_OFFICERS
"""Whoever works for one of the two agencies."""
SIGNERS = frozenset({Role.HEAD})
COUNTERS = CASE_OFFICERS | SIGNERS | ADMINISTRATORS | {Role.READER}
"""Who sees figures, and no report behind them."""
PAPER_HANDLERS = VILLAGERS | {Role.DINAS}
UNDOERS = VERIFIERS | PAPER_HANDLERS
"""Who takes back what they did to a registration."""
ENROLLERS = frozenset({Role.BPJS})
"""Who enters membership numbers: they are the matter of BPJS."""
ANSWERERS = frozenset({Role.DINAS})
"""The desk that answers workers' questions."""
REPLIERS = ANSWERERS | CASE_OFFICERS
"""Who answers somebody who wrote: workers' questions, and what employers handed in."""
RIGHTS_DESK = frozenset({Role.DINAS})
"""Who carries out what people ask about their own data under the law."""
BROADCASTERS = ADMINISTRATORS | {Role.DINAS}
LINK_HOLDERS = VILLAGERS | CASE_OFFICERS | ADMINISTRATORS
EXPORTERS = VERIFIERS | COUNTERS
FIGURE_READERS = SIGNERS | ADMINISTRATORS | {Role.READER}
"""Who sees how many people stand where, and nobody of them: small numbers are hidden."""
BOARD_READERS = VERIFIERS | FIGURE_READERS
"""Who sees the board of registrations: verifiers with the people behind each number."""
BUDGET_READERS = SIGNERS | ADMINISTRATORS | {Role.DINAS}
"""Who sees what pays for people: the head, the administrator, and the dinas, which keeps the budget."""
CALLERS = VILLAGERS | {Role.DINAS}
"""Who calls people whom no chat could tell: the village, and the dinas where a village has nobody."""
LETTER_WRITERS = CASE_OFFICERS | SIGNERS
TARGET_SETTERS = ADMINISTRATORS | SIGNERS
TARGET_READERS = BOARD_READERS | TARGET_SETTERS
"""Who sees how far targets and coverage are."""
FIGURE_KEEPERS = TARGET_SETTERS | {Role.BPJS}
"""Who enters figures: targets, and what BPJS counts each month."""
PRIORITY_KEEPERS = ADMINISTRATORS | {Role.DINAS}
"""Who brings the list of people who come first, and takes it away."""
PRIORITY_READERS = BOARD_READERS | {Role.VILLAGE}
"""Who sees how many of it are not registered yet; a village officer those of the own village."""
LIST_KEEPERS = frozenset({Role.CASE_BPJS})
"""Who takes lists of employers into the register: they come from BPJS."""
STAFF_KEEPERS = VERIFIERS | CASE_OFFICERS | ADMINISTRATORS
"""Who sees who works here, and takes access away: an agency its own people's, the administrator anybody's."""

REGULATION_STEPS = frozenset({Role.REGISTRAR, Role.VERIFIER, Role.CORRECTOR, Role.SECTION, Role.DIVISION})
REGULATION_OFFICERS = REGULATION_STEPS | SIGNERS
"""Who handles companies' regulations, each their own step (`handlers.rules.regulations.life.OWNERS`)."""
SEARCHERS = FINDERS | REGULATION_OFFICERS
"""Who looks for anything: people, or the regulations of companies, and nobody for both."""
BOARD_VIEWERS = BOARD_READERS | REGULATION_STEPS
"""Who has a board: of registrations, of regulations; the head both."""
POINT_WRITERS = frozenset({Role.VERIFIER, Role.CORRECTOR})
"""Who sends what is to be mended as a table."""
SHEET_SENDERS = VERIFIERS | CASE_OFFICERS | ADMINISTRATORS | REGULATION_OFFICERS
LIST_CONFIRMERS = LIST_KEEPERS | REGULATION_OFFICERS
"""Who confirms a list: of BPJS, or of companies with how many work there (which of them, the list says)."""
MANY_WRITERS = LETTER_WRITERS | REGULATION_OFFICERS
"""Who writes many letters at once: of cases, or reminders."""
TAKERS_BACK = UNDOERS | MANY_WRITERS
"""Who takes back what they did: to registrations, or with letters."""
REGULATION_KEEPERS = frozenset({Role.CORRECTOR, Role.SECTION, Role.DIVISION}) | SIGNERS
"""Who extends and revokes what is in force."""


class ReportThing(StrEnum):
    """What there is to see of one report."""

    EXISTENCE = "existence"
    LINE = "line"
    KIND = "kind"
    EMPLOYER = "employer"
    WORDS = "words"
    EVIDENCE = "evidence"
    PERSON = "person"


class Sight(StrEnum):
    """How far somebody sees a thing: not at all, as it is, with a reason, with a reason and a second person."""

    NEVER = "never"
    PLAIN = "plain"
    REASON = "reason"
    TWO = "two"


_SEALED = {ReportThing.WORDS: Sight.REASON, ReportThing.EVIDENCE: Sight.REASON, ReportThing.PERSON: Sight.TWO}


def sight(role: Role | None, thing: ReportThing) -> Sight:
    """How much of a single report a role sees; all others do not learn that it exists."""
    if role not in CASE_OFFICERS:
        return Sight.NEVER
    return _SEALED.get(thing, Sight.PLAIN)


AGENCY_OF_ROLE = dict.fromkeys((Role.DINAS, Role.CASE_DINAS, *REGULATION_STEPS), Agency.DINAS) | dict.fromkeys(
    (Role.BPJS, Role.CASE_BPJS), Agency.BPJS
)
"""One person works for one agency; the other roles belong to neither."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever acts: a worker in a chat, an officer in a chat, or the program itself."""

    chat_id: int | None = None
    staff_id: int | None = None
    role: Role | None = None
    area: str | None = None

    @property
    def agency(self) -> Agency | None:
        """The agency that the actor works for; None for workers, for the program and for roles of neither."""
        return AGENCY_OF_ROLE.get(self.role) if self.role is not None else None

    @property
    def name(self) -> str:
        """How the audit names the actor: an id, never a person."""
        if self.staff_id is not None:
            return f"staff:{self.staff_id}"
        return f"chat:{self.chat_id}" if self.chat_id is not None else "system"


SYSTEM = Actor()


def may_use(who: Roles, actor: Actor) -> bool:
    """True where the actor's role is one of these: who may use a command, or do what an answered question leads to.

    The second is asked when the answer comes: a role may end or change while the question stands.
    """
    return actor.role in who


def finds_by_numbers(actor: Actor) -> bool:
    """True where the actor may look people up by the end of a NIK, KK or phone."""
    return actor.role in VERIFIERS


def oversees(actor: Actor, agency: Agency | None) -> bool:
    """True where the actor sees and removes whoever works for `agency` (None: for neither)."""
    return actor.role in STAFF_KEEPERS and (actor.agency is None or actor.agency is agency)


def of_one_house(actor: Actor, agency: Agency | None) -> bool:
    """True where the actor and whoever works for `agency` are of one house: an agency, or the administrator's people.

    Only there a PIN is reset: whoever could do it elsewhere could enter an agency by that.
    """
    return actor.role in STAFF_KEEPERS and actor.agency is agency


def area_scope(area: str | None) -> Scope:
    """The records of a district or village, by its dotted code ("63.11.02"); None is the whole office.

    It says where, not who may look: beside a list it only narrows what `scope_of` allows.
    """
    return Scope(None, frozenset({area}) if area else frozenset())


EVERYWHERE = area_scope(None)


def scope_at(actor: Actor, place: str) -> Scope:
    """What an officer may list of one place (a dotted code): nothing more than `scope_of` where that is less."""
    own = scope_of(actor)
    return Scope(own.agency, frozenset({place})) if own.covers(place) else own


def scope_of(actor: Actor) -> Scope:
    """What records an officer may list. Raises PermissionError for anyone who lists none."""
    if actor.role is None:
        raise PermissionError("only staff list records")
    return Scope(actor.agency, area_scope(actor.area).areas)


def calls_scope(actor: Actor, served: Iterable[str]) -> Scope:
    """Whom an officer calls: everybody of a village or agent's area; the dinas those of no village that is `served`.

    Raises PermissionError for everybody else.
    """
    if actor.role not in CALLERS:
        raise PermissionError("only villages and the dinas call people")
    scope = scope_of(actor)
    return scope if actor.role in VILLAGERS else replace(scope, but=frozenset(served))


def unserved_scope(actor: Actor, served: Iterable[str]) -> Scope:
    """The records of an officer's area that lie in no village that is `served`, or in none at all."""
    return replace(scope_of(actor), but=frozenset(served))


def villages_without(served: Iterable[str]) -> Scope:
    """Every village that is not `served`, and whoever lives in none: for timed work, which lists nobody."""
    return Scope(None, but=frozenset(served))


def serves(role: Role, area: str | None) -> bool:
    """True where an officer is somebody of the villages of their area: an agent who goes everywhere is of none."""
    return role is Role.VILLAGE or (role is Role.AGENT and area is not None)


def whole_office(actor: Actor) -> Scope:
    """Similar people are looked for everywhere, since people move: a verifier sees number, score and status of them.

    Raises PermissionError for everybody else.
    """
    if actor.role not in VERIFIERS:
        raise PermissionError("only verifiers compare records")
    return Scope(actor.agency)
