"""A regulation handed in without its questions, and brought along the chain."""

from typing import Any

from handlers.rules.regulations.life import OWNERS, RegulationAct, stands_at
from handlers.services.base.work import Done, Work
from handlers.services.regulations.filing import hand_in
from handlers.services.regulations.moving import find_regulation, move
from storage.enums import RegulationStatus
from storage.tables.regulations import Regulation
from tests.support.office import Office

ANSWERS: dict[str, Any] = {
    "kind": "pp", "purpose": "baru", "name": "PT Kenari Contoh", "district": "63.11.06",
    "address": "Jalan Contoh 12, Paringin", "workers": "40,25", "reach": "satu", "heard": "wakil", "wlkp": "lewati",
}  # fmt: skip
S = RegulationStatus


async def filed(office: Office, **answers: object) -> str:
    """The number of one that a new chat handed in."""
    chat = await office.id_of(await office.chat())
    done: Done = await office.work(lambda work: hand_in(work, ANSWERS | answers), chat=chat)
    return str(done.says[0].params["number"])


async def changed(office: Office, number: str, **values: object) -> None:
    """Let it stand as it does after these were written."""

    def write(work: Work) -> None:
        row = row_of(work, number)
        for name, value in values.items():
            setattr(row, name, value)
        work.uow.session.add(row)
        work.uow.session.flush()

    await office.work(write)


def row_of(work: Work, number: str) -> Regulation:
    """The regulation of a number. Raises LookupError."""
    row = find_regulation(work, number)
    if row is None:
        raise LookupError(number)
    return row


async def brought(office: Office, number: str, to: RegulationStatus) -> None:
    """Passed on by each owner until it stands there; the checklist is whole."""
    while (status := await office.work(lambda work: row_of(work, number).status)) is not to:
        merged = office.values.regulations.merged
        actor = await office.actor(OWNERS[stands_at(status, merged)])
        await office.work(lambda work: _accept(work, number), actor=actor)


def _accept(work: Work, number: str) -> None:
    move(work, row_of(work, number), RegulationAct.ACCEPT, proven=True, lacking="")
