"""Queries stand in storage, and what an actor may see is decided in one place."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import nodes, place, programs

BUILDERS = {"select", "insert", "update", "delete", "text", "func", "col"}
RUNNERS = {"exec", "execute", "scalars", "get_one"}
HOW_TO_QUERY = (
    "Only storage/ builds and runs statements. Write a function in storage/repositories/ (the file of the row's noun) "
    "that takes a connection or a session, and call it here."
)
ACCESS = Path("handlers/rules/access.py")
HOW_TO_SCOPE = (
    "Only handlers/rules/access.py says who may see what. Ask it: `scope_of(actor)` for what an officer may list, "
    "`area_scope(area)` for a place, `EVERYWHERE`; a new kind of scope is a new function there."
)


def test_statements_are_built_and_run_in_storage_alone() -> None:
    found = [place(path, node) for path, node in nodes(programs("bot", "handlers", "messages")) if queries(node)]
    assert found == [], HOW_TO_QUERY


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import Connection, select",
        "from sqlalchemy.sql import update",
        "from sqlmodel import col, delete",
        "connection.execute(known)",
        "work.uow.session.exec(query).first()",
        "session.scalars(query)",
        "work.uow.session.get_one(Case, 3)",
        "work.uow.session.get(Case, 3)",
    ],
)
def test_a_query_is_seen(code: str) -> None:
    assert any(queries(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import Connection",
        "from sqlalchemy.exc import IntegrityError",
        "from handlers.rules.registrations.votes import update",
        "find_case(work.uow.session, number)",
        "work.uow.session.add(case)",
        "self._api.session.get(url)",
    ],
)
def test_what_is_no_query_is_fine(code: str) -> None:
    assert not any(queries(node) for node in ast.walk(ast.parse(code)))


def queries(node: ast.AST) -> bool:
    """An import of what makes statements, or a call that runs one."""
    if isinstance(node, ast.ImportFrom):
        library = (node.module or "").partition(".")[0]
        return library in {"sqlalchemy", "sqlmodel"} and any(name.name in BUILDERS for name in node.names)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr in RUNNERS or (
        node.func.attr == "get" and ast.unparse(node.func.value).endswith("uow.session")
    )


def test_a_scope_is_made_by_the_rules_of_access_alone() -> None:
    others = [path for path in programs() if path != ACCESS]
    assert [place(path, node) for path, node in nodes(others) if makes_scope(node)] == [], HOW_TO_SCOPE


@pytest.mark.parametrize(
    "code", ["Scope(None)", "scope.Scope(Agency.DINAS, areas)", "replace(scope, areas=())", "replace(scope, but=areas)"]
)
def test_a_scope_that_is_made_is_seen(code: str) -> None:
    assert any(makes_scope(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize("code", ["scope_of(work.actor)", "area_scope(place)", "def show(scope: Scope) -> None: ..."])
def test_a_scope_that_was_asked_for_is_fine(code: str) -> None:
    assert not any(makes_scope(node) for node in ast.walk(ast.parse(code)))


def makes_scope(node: ast.AST) -> bool:
    """A call of the class, or a copy of one with other areas."""
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return name == "Scope" or (name == "replace" and any(given.arg in ("areas", "but") for given in node.keywords))
