"""Who may do what, and what of the records they may see. The only place that decides it."""

from dataclasses import dataclass
from enum import StrEnum

from storage.enums import Agency, Role
from storage.scope import Scope

VERIFIERS = frozenset({Role.DINAS, Role.BPJS})
VILLAGERS = frozenset({Role.VILLAGE, Role.AGENT})
EVERY_STAFF = frozenset(Role)
CASE_OFFICERS = frozenset({Role.CASE_DINAS, Role.CASE_BPJS})
"""The only people who see a single report; not the head of office, not the administrator, no village officer."""
SIGNERS = frozenset({Role.HEAD})
COUNTERS = CASE_OFFICERS | frozenset({Role.HEAD, Role.READER, Role.ADMINISTRATOR})
"""Who sees figures, and no report behind them."""


def _granted(*grants: tuple[str, frozenset[Role]]) -> dict[str, frozenset[Role]]:
    """A table by name, made of pairs (names separated by spaces, the roles that have each of them)."""
    return {name: roles for names, roles in grants for name in names.split()}


ALLOWED = _granted(
    ("keluar kunci", EVERY_STAFF),
    ("antrean periksa setujui perbaiki tolak setujui_semua urungkan gabungkan ubahan pindahkan", VERIFIERS),
    ("lembar", VERIFIERS | CASE_OFFICERS),
    ("berkas", VILLAGERS | {Role.DINAS}),
    ("kpj", frozenset({Role.BPJS})),
    ("desa panggilan", VILLAGERS),
    ("pertanyaan ambil selesai hak", frozenset({Role.DINAS})),
    ("balas", CASE_OFFICERS | {Role.DINAS}),
    ("undang", frozenset({Role.ADMINISTRATOR})),
    ("siaran", frozenset({Role.ADMINISTRATOR, Role.DINAS})),
    ("tautan", VILLAGERS | CASE_OFFICERS | {Role.ADMINISTRATOR}),
    ("ekspor", VERIFIERS | COUNTERS),
    ("laporan buka setuju_buka tolak_buka kasus perusahaan kiriman", CASE_OFFICERS),
    ("surat", CASE_OFFICERS | SIGNERS),
    ("rekap", COUNTERS),
    ("target", frozenset({Role.ADMINISTRATOR, Role.HEAD})),
)
"""Staff commands and the roles that may use them. A command that is not here is
open to everybody; one that a chat may not use answers like one that does not exist."""

MAY_FINISH = _granted(
    ("bulk.confirm review.return", VERIFIERS),
    ("papers.differ", ALLOWED["berkas"]),
    ("enrol.enter", ALLOWED["kpj"]),
    ("broadcast.plan broadcast.edit broadcast.confirm", ALLOWED["siaran"]),
    ("question.reply", ALLOWED["balas"]),
    ("case.act", ALLOWED["surat"]),
    ("desk.ask desk.look employers.add employers.edit employers.merge", CASE_OFFICERS),
    ("employers.list", frozenset({Role.CASE_BPJS})),
    ("staff.pin-new staff.pin", EVERY_STAFF),
)
"""What an officer's open question leads to, and the roles that may still do it when it is answered: a role may end
or change while the question stands."""


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


AGENCY_OF_ROLE = dict.fromkeys((Role.DINAS, Role.CASE_DINAS), Agency.DINAS) | dict.fromkeys(
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


def may_use(command: str, actor: Actor) -> bool:
    """True where the actor's role may use the command."""
    roles = ALLOWED.get(command)
    return roles is None or actor.role in roles


def may_finish(effect: str, actor: Actor) -> bool:
    """True where the actor's role may do what an answered question leads to."""
    roles = MAY_FINISH.get(effect)
    return roles is None or actor.role in roles


def area_scope(area: str | None) -> Scope:
    """The records of a district or village, by its dotted code ("63.11.02"); None is the whole office.

    It says where, not who may look: beside a list it only narrows what `scope_of` allows.
    """
    return Scope(None, frozenset({area}) if area else frozenset())


EVERYWHERE = area_scope(None)


def scope_of(actor: Actor) -> Scope:
    """What records an officer may list. Raises PermissionError for anyone who lists none."""
    if actor.role is None:
        raise PermissionError("only staff list records")
    return Scope(actor.agency, area_scope(actor.area).areas)


def whole_office(actor: Actor) -> Scope:
    """Similar people are looked for everywhere, since people move: a verifier sees number, score and status of them.

    Raises PermissionError for everybody else.
    """
    if actor.role not in VERIFIERS:
        raise PermissionError("only verifiers compare records")
    return Scope(actor.agency)
