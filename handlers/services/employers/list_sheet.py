"""The dry run of a list of employers as a sheet: every row, and what would become of it."""

from handlers.flow import FileRecipe
from handlers.services.base.work import Work
from handlers.services.base.workbooks import Cell, workbook
from storage.repositories.employer_lists import ListRow, all_rows
from storage.repositories.employers import EmployerRow, employers_by_id

HEADS = ("row", "name", "address", "amount", "kind", "state", "note")


def sheet_of(work: Work, list_id: int) -> FileRecipe:
    """Every row of a list in its order."""
    rows = all_rows(work.uow.connection, list_id)
    known = employers_by_id(work.uow.connection, {row.employer_id for row in rows if row.employer_id is not None})
    heads = [{"key": f"employers.head-{head}"} for head in HEADS]
    return workbook("rencana-daftar", heads, [_cells(row, known) for row in rows], work.today)


def _cells(row: ListRow, known: dict[int, EmployerRow]) -> list[Cell]:
    amount = str(row.amount) if row.amount is not None else ""
    kind: Cell = [(f"cases.kind-{row.kind}", {})] if row.kind else ""
    return [
        str(row.place),
        row.name,
        row.address,
        amount,
        kind,
        [(f"employers.state-{row.state}", {})],
        _note(row, known),
    ]


def _note(row: ListRow, known: dict[int, EmployerRow]) -> Cell:
    """Why, whom else it may be, and what was not understood."""
    found: list[tuple[str, dict[str, object]]] = []
    if row.state == "wrong":
        found.append((f"employers.why-{row.reason}", {"said": row.said or "none", "other": row.near or 0}))
    elif row.near is not None:
        found.append(("employers.note-row", {"other": row.near}))
    if row.employer_id in known:
        found.append(("employers.note-known", {"name": known[row.employer_id].name}))
    if row.said and row.state != "wrong":
        found.append(("employers.note-said", {"said": row.said}))
    return found or ""
