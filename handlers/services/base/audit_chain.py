"""The audit's chain: each seal is made with the index key over a line and the seal before it.

Who changes, deletes or puts in a line without the keys breaks the chain there. Who cuts its end off and turns
the head back is found by an anchor kept elsewhere: the daily digest and the backup carry one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from handlers.services.base.work import Work
from storage.repositories.audit import Line, chain_head, count_unsealed, sealed_lines, set_head, unsealed, write_seals
from storage.vault import Vault

LABEL = "audit.chain"
BATCH = 500
SHOWN = 16
"""Hex digits of a seal in an anchor that people read and copy."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a walk along the chain found. `broken` is the place of the first fault, None where all is whole."""

    sealed: int
    waiting: int
    broken: int | None
    anchor: str


def seal_lines(work: Work) -> bool:
    """One batch of lines joins the chain, in the order of their ids. True while there are more."""
    connection, vault = work.connection, work.vault
    lines = unsealed(connection, BATCH)
    if not lines:
        return False
    place, seal = chain_head(connection, lock=True)
    seals = []
    for line in lines:
        place += 1
        seal = vault.index(LABEL, line.canonical(place, seal))
        seals.append((line.id, place, seal))
    write_seals(connection, seals)
    set_head(connection, place, seal)
    return len(lines) == BATCH


def anchor(connection: Connection) -> str:
    """`17-9f86d081884c7d65`: place and beginning of the last seal, to be kept outside the database."""
    place, seal = chain_head(connection)
    return _anchor(place, seal)


def check_chain(connection: Connection, vault: Vault, anchors: Iterable[str] = ()) -> Checked:
    """Walk along the whole chain. `anchors` are what was kept elsewhere; each must still be in it."""
    known = {int(a.partition("-")[0]): a for a in anchors}
    place, previous, broken = 0, b"", None
    for line in sealed_lines(connection):
        if broken is None and not _holds(vault, line, place + 1, previous):
            broken = place + 1
        place, previous = place + 1, line.seal or b""
        if broken is None and known.get(place, "") not in ("", _anchor(place, previous)):
            broken = place
    if broken is None and ((place, previous) != chain_head(connection) or any(k > place for k in known)):
        broken = place + 1
    return Checked(place, count_unsealed(connection), broken, _anchor(place, previous))


def _holds(vault: Vault, line: Line, place: int, previous: bytes) -> bool:
    """The line is the next one, and its seal is that of one of the keys in use."""
    return line.place == place and line.seal in vault.indexes(LABEL, line.canonical(place, previous))


def _anchor(place: int, seal: bytes) -> str:
    return f"{place}-{seal.hex()[:SHOWN]}"
