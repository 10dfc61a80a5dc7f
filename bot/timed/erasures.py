"""The list of who was erased, outside the database: a backup that is restored must not bring them back.

One small file, sealed with the installation's keys, written anew whenever it has changed. It holds ids and no names.
"""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from tink import TinkError

from storage.own_files import FILE
from storage.repositories.erased import Erased
from storage.vault import Vault

CONTEXT = "erasures"


class WrongList(Exception):
    """The file is not a list of these keys."""


@dataclass(frozen=True, slots=True)
class Listed:
    """`office`: when the database began, so that no other one's ids are taken for these. `as_of`: true until then."""

    office: datetime
    as_of: datetime
    erased: Erased


def write_list(path: Path, vault: Vault, listed: Listed) -> None:
    """Put it in place, whole or not at all, for our own user alone. Raises OSError."""
    ids = {name: sorted(found) for name, found in asdict(listed.erased).items()}
    plain = json.dumps({"office": listed.office.isoformat(), "as_of": listed.as_of.isoformat(), **ids}).encode()
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(vault.seal(plain, CONTEXT))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def read_list(path: Path, vault: Vault) -> Listed | None:
    """What it says; None where there is none. Raises WrongList, OSError."""
    try:
        sealed = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        found = json.loads(vault.open(sealed, CONTEXT))
        ids = {name: frozenset(found[name]) for name in asdict(Erased())}
        return Listed(datetime.fromisoformat(found["office"]), datetime.fromisoformat(found["as_of"]), Erased(**ids))
    except (TinkError, ValueError, KeyError, TypeError):
        raise WrongList from None
