"""Companies of the register whose PP is in force, as rows: many in one go."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert

from storage.enums import RegulationStatus
from storage.tables.core import EMPLOYERS, REGULATIONS

PLACE = "63.11.06"


def put_companies(connection: Connection, first: int, count: int, now: datetime, today: date) -> None:
    """`PT Contoh N`, from number `first` on; of one district, each with a decree that ends in nine days."""
    base = {"other_names": "", "address": "", "branch": "", "known_from": "office", "created_at": now, "revision": 0}
    row: dict[str, Any] = {
        "kind": "pp", "purpose": "baru", "reach": "satu", "heard": "wakil", "men": 1, "women": 1, "content": b"x",
        "status": RegulationStatus.IN_FORCE, "status_at": now, "step_since": today, "sent_at": now, "code": b"x",
        "proven": True, "version": 1, "round": 1, "spent": 0, "reminded": 0, "starts": today,
        "ends": today + timedelta(days=9), "decree_number": "560/1", "decree_dated": today, "place": PLACE,
    }  # fmt: skip
    many = range(first, first + count)
    named = [{**base, "id": n, "name": f"PT Contoh {n}", "key": f"contoh {n}", "place": PLACE} for n in many]
    filed = [{**row, "number": f"R-{n}", "employer_id": n, "code_index": str(n).encode()} for n in many]
    connection.execute(insert(EMPLOYERS), named)
    connection.execute(insert(REGULATIONS), filed)
