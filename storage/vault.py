"""The keys: encryption of cells, data keys of chats and people, keyed (blind) indexes. Tink behind one door.

Two keysets live in KEYS_DIR and nowhere else: `cells.json` (AES-256-GCM, wraps data keys and seals cells
that belong to no person) and `index.json` (HMAC-SHA256, makes digests that can be looked up). A NIK has few
possible values, so the index key must never lie beside the database.
"""

import os
import tempfile
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import tink
from tink import aead, prf, secret_key_access

from storage.own_files import settle

aead.register()
prf.register()

DIGEST_BYTES = 16
CACHED_KEYS = 4096


class MissingKeys(Exception):
    """The keys that belong to an existing database are not where they should be."""


class Sealer:
    """Seals bytes under one data key. The context ("table.column:row") stops cells from being swapped."""

    def __init__(self, primitive: aead.Aead) -> None:
        self._aead = primitive

    def seal(self, plain: bytes, context: str) -> bytes:
        """Encrypt `plain`; only the same context opens it."""
        return self._aead.encrypt(plain, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Decrypt. Raises `tink.TinkError` where the cell was altered, moved, or sealed under another key."""
        return self._aead.decrypt(sealed, context.encode())


class Vault(Sealer):
    """The installation's own sealer, and the maker and opener of data keys."""

    def __init__(self, cells: tink.KeysetHandle, index: tink.KeysetHandle) -> None:
        super().__init__(cells.primitive(aead.Aead))
        prfs = index.primitive(prf.PrfSet)
        self._primary = prfs.primary()
        self._all = prfs.all()
        self._opened: OrderedDict[bytes, Sealer] = OrderedDict()

    def new_data_key(self) -> bytes:
        """A fresh data key, wrapped. Store it; destroying it makes all it sealed unreadable."""
        handle = tink.new_keyset_handle(aead.aead_key_templates.AES256_GCM)
        plain = tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)
        wrapped = self.seal(plain, "data-key")
        self._remember(wrapped, Sealer(handle.primitive(aead.Aead)))
        return wrapped

    def data_key(self, wrapped: bytes) -> Sealer:
        """The sealer of a wrapped data key; the last few thousand stay open in memory."""
        sealer = self._opened.get(wrapped)
        if sealer is None:
            plain = self.open(wrapped, "data-key")
            handle = tink.proto_keyset_format.parse(plain, secret_key_access.TOKEN)
            sealer = Sealer(handle.primitive(aead.Aead))
            self._remember(wrapped, sealer)
        return sealer

    def forget(self, wrapped: bytes) -> None:
        """A data key that was destroyed does not stay in memory either."""
        self._opened.pop(wrapped, None)

    def _remember(self, wrapped: bytes, sealer: Sealer) -> None:
        self._opened[wrapped] = sealer
        if len(self._opened) > CACHED_KEYS:
            self._opened.popitem(last=False)

    def index(self, label: str, value: str) -> bytes:
        """The digest under which `value` is stored. One label a kind: a NIK never meets a KK."""
        return bytes(self._primary.compute(f"{label}\x00{value}".encode(), DIGEST_BYTES))

    def indexes(self, label: str, value: str) -> list[bytes]:
        """Every digest that `value` may stand under while the index key is being rotated."""
        text = f"{label}\x00{value}".encode()
        return [bytes(p.compute(text, DIGEST_BYTES)) for p in self._all.values()]


def open_vault(folder: Path, *, create: bool) -> Vault:
    """Read both keysets below `folder`; make what is missing where `create` says that this is a new installation.

    Nothing that is there is ever written over, and what is read back is what the files hold: of two that make keys at
    once both go on with those of the first. Raises `MissingKeys` where they are absent and must not be made: the
    database would be unreadable; and where cells.json stands alone, since a new index.json would find nobody.
    """
    cells, index = folder / "cells.json", folder / "index.json"
    if not (cells.exists() and index.exists()):
        if not create or cells.exists():
            raise MissingKeys(str(folder))
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _keep(index, tink.new_keyset_handle(prf.prf_key_templates.HMAC_SHA256))
        _keep(cells, tink.new_keyset_handle(aead.aead_key_templates.AES256_GCM))
        settle(folder)  # the files stand there for good before any row is sealed with them
    return Vault(_read(cells), _read(index))


def _keep(path: Path, handle: tink.KeysetHandle) -> None:
    """Write a keyset so that a crash leaves the whole file or none, for its owner only; one that is there stays.

    A link, unlike a move, never takes the place of a file.
    """
    text = tink.json_proto_keyset_format.serialize(handle, secret_key_access.TOKEN)
    descriptor, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(part, path)
    finally:
        Path(part).unlink()


def _read(path: Path) -> tink.KeysetHandle:
    return tink.json_proto_keyset_format.parse(path.read_text(encoding="ascii"), secret_key_access.TOKEN)
