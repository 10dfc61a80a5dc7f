"""Every function of the repositories is called on many rows, and the statements that it runs are explained.

What a function is given follows from the names and types of its parameters; `GIVEN` and `OF` say what does not.
"""

import inspect
import json
import pkgutil
import re
import types
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from importlib import import_module
from typing import Any, Union, get_args, get_origin

from sqlalchemy import Connection, event, select, update
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlmodel import Session

from storage import repositories, statuses
from storage.enums import (
    AddressState,
    Agency,
    Anonymity,
    Bucket,
    LedgerKind,
    LetterStatus,
    OutboxStatus,
    ReportKind,
    Role,
    Status,
    Vote,
)
from storage.repositories.board import Before, Pile
from storage.repositories.broadcasts import BroadcastRow
from storage.repositories.case_picks import Picked
from storage.repositories.chats import ChatRow, load_chats
from storage.repositories.erased import Erased
from storage.repositories.erasure import SealedCell
from storage.repositories.links import Purpose
from storage.repositories.money import Line, Sums, Turn
from storage.repositories.regulations_lacking import Which
from storage.repositories.report_inbox import Narrower, bookmark
from storage.repositories.reviews import Ballot
from storage.repositories.sending import Claimed, Outcome
from storage.repositories.similar import Pair, Uncompared
from storage.repositories.steering import FigureRow
from storage.repositories.village import LatePeople, Untold
from storage.repositories.worklist import Desk, Narrowed, Only
from storage.rows import columns_of
from storage.scope import Scope
from storage.tables import Case, Letter, metadata
from storage.tables.core import BROADCASTS, CHATS, QUESTIONS, RECORDS, VOTES
from storage.vault import Vault
from tests.support.many import NOW, SMALL

ID, IDS = 1234, [1230, 1234, 1250]
LONG_AGO, TODAY = NOW - timedelta(days=4000), NOW.date()
VILLAGE = "63.11.02.2003"

FILE = {"id": "new", "chat_id": ID, "name": "n", "type": "t", "recipe": "r", "payload": b""}
FILE |= {"created_at": NOW, "expires_at": NOW}
RECORD = {"number": "new", "status": Status.SUBMITTED, "channel": "webchat", "submitted_at": NOW, "status_at": NOW}


def chat_row(connection: Connection) -> ChatRow:
    """A chat as a turn has it."""
    return load_chats(connection, [ID])[ID]


def broadcast_row(connection: Connection) -> BroadcastRow:
    """A broadcast as the job that fills it has it."""
    return BroadcastRow(*connection.execute(select(*columns_of(BroadcastRow, BROADCASTS)).limit(1)).one())


def with_a_key(connection: Connection, vault: Vault) -> int:
    """A chat whose key opens."""
    connection.execute(update(CHATS).where(CHATS.c.id == ID).values(wrapped_key=vault.new_data_key()))
    return ID


DAY = Before({Status.SUBMITTED: LONG_AGO, Status.PAPERS_FORWARDED: LONG_AGO}, LONG_AGO, TODAY - timedelta(days=310))
DESK = Desk(3, Agency.DINAS, "staff:3", frozenset(IDS), has_colleague=True, now=NOW, today=NOW)
PILES = [
    Pile(Status.SUBMITTED, DESK, due=DAY, ready=True),
    Pile(Status.PAPERS_FORWARDED, later=DAY, ready=True),
    Pile(Status.VERIFIED, within=Scope(None, frozenset({VILLAGE})), due=DAY),
    Pile(Status.SUBMITTED),
]
"""What a board reads: what waits for an officer, what is due, what is not."""

GIVEN: dict[str, Any] = {
    "scope": Scope(Agency.DINAS), "narrower": Scope(None), "agency": Agency.DINAS, "role": Role.VILLAGE,
    "roles": (Role.VILLAGE,), "area": VILLAGE, "now": NOW, "since": NOW, "before": LONG_AGO, "after": ID, "limit": 20,
    "most": 20, "staff_id": 3, "owner": 3, "officer": 3, "by": 3, "invited_by": 3, "channels": ("webchat",),
    "fetched": ("webchat",), "lane": "webchat", "idle_since": LONG_AGO, "sent_before": LONG_AGO, "values": {},
    "only": None, "newest": False, "lock": False, "order": statuses.VILLAGE_LISTS, "today": TODAY - timedelta(days=299),
    "statuses": (Status.VERIFIED,), "offset": 0, "skip": 0, "due_at": NOW, "until": NOW, "every": timedelta(hours=1),
    "pauses": {"audit": timedelta(hours=1)},
    "purpose": Purpose(), "days": (TODAY - timedelta(days=310),) * 3, "begun": (LONG_AGO, LONG_AGO),
    "number": "001234", "numbers": ["001234"], "receipt": "001234", "receipts": ["001234"],
    "late": LatePeople(((Status.SUBMITTED, LONG_AGO),), TODAY - timedelta(days=310)), "asked": False,
    "status": Status.PAPERS_COMPLETE, "kind": "001234", "kinds": ("answer",), "shape": "001234", "column": "chat_id",
    "keys": [b"00001234" * 8], "least": 1, "rows": [], "first": TODAY - timedelta(days=3), "last": TODAY, "at": NOW,
    "still_before": NOW, "broken_by": TODAY - timedelta(days=310), "code_index": b"00000003" * 8, "root": RECORDS,
    "vouching": ("telegram",), "topics": ["001234"], "cause": "001234", "also": "disputed:1234:", "up_to": ID, "n": ID,
    "what": "words", "who": (3, Agency.DINAS), "resting": (), "unsent": True, "repeat_safe": True, "place": ID,
    "desk": DESK,
    "part": Narrowed(Scope(None), Only.DOUBT, (NOW, NOW)),
    "tried": ("001234",), "subject": "001234", "wlkp": "001234", "npp": "001234", "version": 1, "versions": {ID: 1},
    "name": "001234",
}  # fmt: skip
"""Values by the name of a parameter."""

OF: dict[str, Any] = {
    "audit.write_seals:seals": [(ID, ID, b"seal")],
    "board.tally:late": DAY,
    "board.tally:soon": DAY,
    "board.tally:pile": PILES[0],
    "board.count_pile:pile": PILES[1],
    "board.on_piles:piles": PILES,
    "broadcasts.add_broadcast:values": {"staff_id": 3, "chat_id": ID, "body": b"", "created_at": NOW},
    "broadcasts.advance:row": lambda c, _v: broadcast_row(c),
    "chats.rewrite_address:chat_id": with_a_key,
    "money.post:line": Line(LedgerKind.BUDGET, "new"),
    "money.post:sums": Sums(free=5),
    "money.add_seat:values": {
        "registration_id": ID,
        "source_id": 3,
        "bucket": Bucket.RESERVED,
        "monthly": "",
        "since": TODAY,
        "until": TODAY,
    },
    "money.set_seat:values": {"rupiah": 3},
    "money.add_source:name": "new",
    "money.count_before:turn": Turn(None, NOW, ID),
    "money.count_listed_before:turn": Turn(None, NOW, ID),
    "money.anyone_before:turn": Turn(3, NOW, ID),
    "money.unpaid_after:last": ID,
    "bulk.went_out:causes": ["001234"],
    "bulk.withdraw:causes": ["001234"],
    "bulk.state_of:columns": ("status",),
    "bulk.put_state:values": {"objected": True},
    "case_joins.move_rows:rows": {"case_steps": IDS, "letters": IDS, "visits": IDS, "submissions": IDS},
    "case_joins.move_rows:to_case": ID,
    "case_joins.move_rows:reseal": lambda _c, _v: lambda content, _cell: content,
    "case_joins.give_back:rows": {"cases": IDS, "reports": IDS},
    "case_joins.columns_of_row:table_name": "cases",
    "case_joins.columns_of_row:names": ("status", "version"),
    "case_joins.put_columns:table_name": "cases",
    "case_joins.put_columns:values": {"months": 3},
    "case_joins.drop_step:step_id": ID,
    "case_lists.list_cases:picked": Picked(("macet",), (ReportKind.ARREARS,), 1, 9, IDS, 3),
    "cases.case_of_letter:letter": Letter.model_construct(case_id=ID),
    "cases.employer_of_case:case": Case.model_construct(employer_id=ID),
    "chats.write_talks:rows": lambda c, _v: [chat_row(c)],
    "chats.write_questions:rows": lambda c, _v: [chat_row(c)],
    "chats.write_changes:rows": lambda c, _v: [chat_row(c)],
    "employer_lists.add_list:purpose": "cases",
    "employer_lists.set_list:values": {"matched_at": NOW},
    "employer_lists.set_row:values": {"state": "left"},
    "employers.add_employer:values": {"name": "PT", "key": "pt", "known_from": "report", "created_at": NOW},
    "employers.change_employer:values": {"name": "PT"},
    "erasure.drop_cells:cells": [SealedCell(ID, None, b""), SealedCell(0, "001234", b"")],
    "files.add_file:values": FILE,
    "files.add_files:rows": [FILE],
    "finding.write_counts:counts": {b"new-0001" * 2: b"", b"old-0001" * 2: b""},
    "finding.write_counts:known": {b"old-0001" * 2},
    "finding.write_search_keys:owners": {b"new-0001" * 2: ID},
    "inbound.accept:rows": [(b"key", ID)],
    "inbound.seen:keys": [b"00001234" * 8],
    "keeping.drop_rows:table": QUESTIONS,
    "keeping.drop_rows:which": QUESTIONS.c.id == ID,
    "keeping.drop_old:before": lambda _c, _v: lambda _stays: LONG_AGO,
    "keeping.newest:table": QUESTIONS,
    "outbox.add_messages:rows": [{"chat_id": ID, "key": "k", "body": b"", "created_at": NOW}],
    "period.put_state:state": {"periods": [], "endings": []},
    "questions.set_question:values": {"closed_at": NOW},
    "registrations.add_registration:values": RECORD,
    "report_inbox.inbox_page:narrower": Narrower(),
    "report_inbox.inbox_page:after": lambda c, _v: bookmark(c, "001250"),
    "report_inbox.count_inbox:narrower": Narrower(),
    "regulations_lacking.lacking:which": Which(10, VILLAGE[:8], False, IDS, TODAY),
    "regulations_lacking.lacking_after:which": Which(10),
    "regulations_lacking.count_lacking:which": Which(None, VILLAGE[:8]),
    "regulations_reminding.add_reminder:values": {"employer_id": ID, "staff_id": 3, "on": TODAY, "status": "drafted"},
    "regulations_reminding.set_reminder:values": {"number": "5"},
    "regulations_reminding.count_reminders:which": Which(10, VILLAGE[:8]),
    "regulations_reminding.count_unscanned:which": Which(10, VILLAGE[:8]),
    "regulations_reminding.unscanned:which": Which(10, VILLAGE[:8]),
    "regulations_reminding.reminders_after:which": Which(10, VILLAGE[:8]),
    "regulations_reminding.reminders_after:statuses": (LetterStatus.DRAFTED,),
    "regulations_reminding.made_by:status": LetterStatus.SIGNED,
    "reports.add_vault:values": {"report_id": ID, "anonymity": Anonymity.SEALED},
    "reports.change_sealed:values": {"discreet": True},
    "reports.add_evidence:values": {"report_id": ID, "digest": b"d", "type": "t", "size": 1, "content": b"", "at": NOW},
    "reviews.forget_ballots:which": VOTES.c.registration_id == ID,
    "unsealings.forget_shown:keys": ["desk.person"],
    "erasure.office_chats:also": IDS,
    "reviews.cast_ballot:ballot": Ballot(Agency.DINAS, 1, Vote.APPROVE, None, None, None, 3, NOW),
    "reviews.add_version:values": {"registration_id": ID, "version": 9, "details": b"", "at": NOW},
    "chats.moved_chats:seen": {ID: 1},
    "erased.still_there:erased": Erased(*[frozenset({ID})] * 4),
    "long_lists.owed:after": (NOW, ID),
    "long_lists.standing_at:after": (NOW, ID),
    "long_lists.calls_after:after": (NOW, ID),
    "report_post.post:values": {
        "id": "new",
        "report_id": ID,
        "due_at": NOW,
        "actor": "",
        "act": "",
        "subject": "",
        "why": "",
    },
    "rights.add_move:values": {"number": "new", "registration_id": ID, "to_chat_id": ID}
    | dict.fromkeys(("consented_at", "asked_at", "ripe_at"), NOW),
    "rights.change_move:values": {"village": VILLAGE},
    "sending.number:rows": [
        Claimed(ID, ID, None, b"", False, 0, 0, NOW, False, None, b"", "id", AddressState.OPEN, None)
    ],
    "sending.finish:outcomes": [Outcome(ID, "lease", {"status": OutboxStatus.SENT})],
    "sending.write_report:values": {"read_at": NOW},
    "steering.figures_of:since": 2024,
    "steering.figures_of:until": 2026,
    "steering.put_figures:rows": [FigureRow("target", "pu", "", 2026, 1, 3)],
    "steering_priority.carry_part:people": [{"nik_index": b"new-0001" * 2, "village": VILLAGE, "name": None}],
    "steering_priority.set_list:values": {"confirmed_at": NOW},
    "steering_month.begin_pictures:areas": ["new"],
    "steering_month.begin_pictures:month": "2026-10",
    "submissions.add_submission:values": {"number": "new", "kind": "word", "content": b"", "at": NOW},
    "submissions.set_submission:values": {"decided_at": NOW},
    "similar.keep_pairs:record": Uncompared(ID, "001234", None, None),
    "similar.keep_pairs:pairs": [Pair(ID + 1, 90, same_nik=False)],
    "village.put_on_list:news": Untold(ID, "notices.verified", NOW),
}
"""Values of one function's parameter: "ladder.tried:first"; what depends on rows is a function of connection
and vault."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A statement of a function ("queue.waiting") reads a table from end to end."""

    function: str
    table: str
    how: str


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """The public functions of the repositories that run statements, as ("queue.waiting", function)."""
    for module in pkgutil.iter_modules(repositories.__path__, f"{repositories.__name__}."):
        for name, found in list(vars(import_module(module.name)).items()):
            public = inspect.isfunction(found) and found.__module__ == module.name and not name.startswith("_")
            if public and {"connection", "session"} & inspect.signature(found).parameters.keys():
                yield f"{module.name.rpartition('.')[2]}.{name}", found


PLAIN: dict[Any, Any] = {
    int: ID, str: "001234", bytes: b"00001234" * 8, bool: True, datetime: NOW, date: TODAY,
    timedelta: timedelta(days=1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """What a function ran ("queue.waiting"), with its values."""

    function: str
    text: str
    values: Any


def statements(connection: Connection, vault: Vault) -> tuple[list[Statement], list[str]]:
    """What every function of the repositories runs, and those that could not be followed, with why."""
    found: dict[tuple[str, str], Statement] = {}
    lost: list[str] = []
    for name, function in list(functions()):
        try:
            said = _statements(connection, name, function, vault)
        except Exception as error:  # noqa: BLE001 -- whatever it is, its line here says what to give
            lost.append(f"{name}: {type(error).__name__} {error}"[:300])
            continue
        if not said:
            lost.append(f"{name}: ran no statement with what it was given")
        found |= {(name, text): Statement(name, text, values) for text, values in said}
    return list(found.values()), lost


def walks(connection: Connection, every: Iterable[Statement]) -> set[Walk]:
    """Which of them read a table that grows from end to end."""
    return {Walk(one.function, table, how) for one in every for table, how in _walked(connection, one.text, one.values)}


def _statements(connection: Connection, name: str, function: Callable[..., Any], vault: Vault) -> list[tuple[str, Any]]:
    """What a function runs, with its values; nothing that it did stays."""
    said: list[tuple[str, Any]] = []

    def note(_c: Connection, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if not statement.startswith(("SAVEPOINT", "ROLLBACK", "RELEASE")):
            said.append((statement, values[0] if many else values))

    back = connection.begin_nested()
    given = _given(connection, name, function, vault)
    event.listen(connection, "before_cursor_execute", note)
    try:
        with suppress(IntegrityError, NoResultFound):
            done = function(**given)
            if isinstance(done, Iterator):
                list(done)
    finally:
        event.remove(connection, "before_cursor_execute", note)
        if "session" in given:
            given["session"].close()
        back.rollback()
    return [(statement, _frozen(values)) for statement, values in said]


def _frozen(values: Any) -> Any:
    return tuple(values) if isinstance(values, list | tuple) else tuple(values.items())


def _given(connection: Connection, name: str, function: Callable[..., Any], vault: Vault) -> dict[str, Any]:
    """A value for each parameter. Raises LookupError for one that nobody can think of."""
    given: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        key = f"{name}:{parameter.name}"
        if parameter.name == "connection":
            given["connection"] = connection
        elif parameter.name == "session":
            given["session"] = Session(connection)  # its end is the end of the savepoint around it
        elif parameter.name == "vault":
            given["vault"] = vault
        elif key in OF:
            value = OF[key](connection, vault) if inspect.isfunction(OF[key]) else OF[key]
            given |= value if parameter.kind is parameter.VAR_KEYWORD else {parameter.name: value}
        elif parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        else:
            given[parameter.name] = _fitting(parameter.name, parameter.annotation)
    return given


def _fitting(name: str, kind: Any) -> Any:
    """By its name, else by its type."""
    if name in GIVEN and _is(GIVEN[name], kind):
        return GIVEN[name]
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _fitting(name, next(one for one in inner if one is not type(None)))
    if inner and inspect.isclass(origin) and issubclass(origin, Iterable) and origin is not dict:
        return IDS if inner[0] is int else [_fitting("", inner[0])]
    if inspect.isclass(kind) and issubclass(kind, StrEnum):
        return next(iter(kind))
    if kind in PLAIN:
        return PLAIN[kind]
    raise LookupError(f"a value for {name!r} ({kind}) stands neither in GIVEN nor in OF of tests/support/walks.py")


def _is(value: Any, kind: Any) -> bool:
    """Roughly: a name may stand for a number here and for a word there."""
    if get_origin(kind) in (Union, types.UnionType):
        return any(_is(value, one) for one in get_args(kind))
    plain = get_origin(kind) or kind
    if kind is Any or not inspect.isclass(plain):
        return True
    return isinstance(value, plain) and not (plain is date and isinstance(value, datetime))


def _walked(connection: Connection, statement: str, values: Any) -> Iterator[tuple[str, str]]:
    """The tables that grow and that a statement reads from end to end, as (table, how)."""
    if statement.startswith("INSERT") and "SELECT" not in statement:
        return
    found = _on_sqlite if connection.dialect.name == "sqlite" else _on_postgresql
    for table, how in found(connection, statement, values):
        if table in metadata.tables and table not in SMALL:
            yield str(table), how


def _on_sqlite(connection: Connection, statement: str, values: Any) -> Iterator[tuple[str, str]]:
    called = {alias: table for table, alias in re.findall(r"\b(\w+) AS (\w+)", statement)}
    for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values):
        step = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", row[3])
        if step is not None and step[2] not in PARTIAL:
            yield called.get(str(step[1]), str(step[1])), str(row[3])


def _on_postgresql(connection: Connection, statement: str, values: Any) -> Iterator[tuple[str, str]]:
    plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
    yield from _nodes((json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"])


def _nodes(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    kind, index = node["Node Type"], node.get("Index Name")
    whole = kind == "Seq Scan" or ("Index" in kind and "Scan" in kind and "Index Cond" not in node)
    if whole and index not in PARTIAL:
        yield str(node.get("Relation Name") or TABLE_OF.get(str(index), "")), f"{kind} {index or ''}".strip()
    for below in node.get("Plans", ()):
        yield from _nodes(below)


_INDEXES = [index for table in metadata.sorted_tables for index in table.indexes]
TABLE_OF = {str(index.name): index.table.name for index in _INDEXES if index.table is not None}
PARTIAL = {str(index.name) for index in _INDEXES if index.dialect_options["sqlite"]["where"] is not None}
"""Indexes that hold only what is due: reading all of one reads no more than that."""
