"""Moving a record to another chat of the same person."""

from datetime import timedelta

from sqlalchemy import insert

from handlers.services.work import Work
from storage.repositories.registrations import Details, Known
from storage.tables import Move


def ask_move(work: Work, known: Known, details: Details, number: str) -> str:
    """Note a proven wish to be told here; nothing of the record shows before the move is done. Its number."""
    ripe = work.now + timedelta(days=work.office.times.move_waiting_days)
    phone = work.uow.vault.seal((details.phone or "").encode(), f"moves.phone:{number}")
    name = work.uow.vault.seal(details.name.encode(), f"moves.name:{number}")
    work.uow.connection.execute(insert(Move), {
        "registration_id": known.id, "number": number, "from_chat_id": known.chat_id,
        "to_chat_id": work.actor.chat_id, "name": name, "phone": phone, "asked_at": work.now, "ripe_at": ripe,
    })  # fmt: skip
    work.audit("move.asked", f"registration:{known.id}")
    return number
