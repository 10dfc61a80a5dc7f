"""Values reach the database as parameters; no statement is put together from text."""

import ast

import pytest

from tests.house.tree import nodes, place, programs
from tests.support.guards import none_of

# Whatever takes a statement as its first argument.
TAKERS = {
    "text",
    "execute",
    "executemany",
    "executescript",
    "exec_driver_sql",
    "scalar",
    "scalars",
    "fetch",
    "fetchrow",
    "fetchval",
    "literal_column",
    "TextClause",
}


def test_no_statement_is_built_from_text() -> None:
    found = [place(path, node) for path, node in nodes(programs()) if builds_sql(node)]
    none_of(found, 'Give the value as a parameter: text("... WHERE id = :id"), or a statement of SQLAlchemy')


@pytest.mark.parametrize(
    "code",
    [
        'text(f"SELECT * FROM {table}")',
        'sa.text("SELECT %s" % nik)',
        'connection.execute("SELECT " + nik)',
        'cursor.execute("SELECT {}".format(nik))',
        'connection.execute(text(f"DELETE FROM chats WHERE id = {number}"))',
    ],
)
def test_a_built_statement_is_seen(code: str) -> None:
    assert any(builds_sql(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'text("SELECT 1")',
        "connection.execute(select(Chat).where(Chat.id == number))",
        'connection.execute(text("SELECT :a"), {"a": f"{x}"})',
    ],
)
def test_a_statement_with_parameters_is_fine(code: str) -> None:
    assert not any(builds_sql(node) for node in ast.walk(ast.parse(code)))


def builds_sql(node: ast.AST) -> bool:
    """A statement whose text depends on values."""
    if not isinstance(node, ast.Call) or not node.args:
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return name in TAKERS and _is_built(node.args[0])


def _is_built(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in argument.values)
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod | ast.Add):
        return _is_text(argument.left) or _is_text(argument.right)
    return isinstance(argument, ast.Call) and getattr(argument.func, "attr", "") == "format"


def _is_text(expression: ast.expr) -> bool:
    if isinstance(expression, ast.BinOp):
        return _is_text(expression.left) or _is_text(expression.right)
    return isinstance(expression, ast.JoinedStr) or (
        isinstance(expression, ast.Constant) and isinstance(expression.value, str)
    )
