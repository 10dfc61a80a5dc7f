"""The file of a backup: a line in plain words, a key that only the installation's keys open, and sealed lines.

The lines are JSON, compressed and encrypted in one stream (AES-256-GCM in segments of 1 MB, a key of its own for each
file): a byte that was changed, moved or cut off anywhere ends the reading. The last line holds what came before it.
"""

import json
import os
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import tink
from tink import secret_key_access, streaming_aead

from storage.own_files import FILE, settle
from storage.vault import Vault

streaming_aead.register()

MAGIC = b"LINDUNGI BACKUP 1\n"
KEY = "backup-key"
"""The context of the file's key."""
PIECE = 1 << 18
LONGEST_HEAD = 4096

Line = Any
"""A line of the file: what JSON holds."""


class WrongFile(Exception):
    """Not a backup, or one that was changed or cut off; the text says which."""


class OtherKeys(Exception):
    """The backup was made with other keys."""


@dataclass(frozen=True, slots=True)
class Head:
    """What anybody can read: when it was made (ISO, UTC), by which release, and the revision of the tables."""

    made_at: str
    release: str
    revision: str


def write(path: Path, vault: Vault, head: Head, lines: Iterable[Line]) -> None:
    """Write the lines into a new file of our own user, to the disk. Raises FileExistsError, OSError."""
    handle = tink.new_keyset_handle(streaming_aead.streaming_aead_key_templates.AES256_GCM_HKDF_1MB)
    plain = tink.proto_keyset_format.serialize(handle, secret_key_access.TOKEN)
    top = _top(head, vault.seal(plain, KEY))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE)
    file = os.fdopen(descriptor, "wb")
    file.write(top)
    stream = handle.primitive(streaming_aead.StreamingAead).new_encrypting_stream(file, top)
    packer, digest = zlib.compressobj(), sha256()
    with stream:
        for line in lines:
            raw = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
            digest.update(raw)
            stream.write(packer.compress(raw))
        stream.write(packer.compress(json.dumps({"digest": digest.hexdigest()}).encode() + b"\n") + packer.flush())
    settle(path)
    settle(path.parent)


def head_of(path: Path) -> Head:
    """What stands in plain words at its beginning; it proves nothing before the file is read. Raises WrongFile."""
    with path.open("rb") as file:
        return _parts(_read_top(file))[0]


def read(path: Path, vault: Vault) -> Iterator[Line]:
    """Its lines. Only when the last one has come was the file whole. Raises WrongFile, OtherKeys."""
    with path.open("rb") as file:
        top = _read_top(file)
        handle = tink.proto_keyset_format.parse(_opened(vault, _parts(top)[1]), secret_key_access.TOKEN)
        stream = handle.primitive(streaming_aead.StreamingAead).new_decrypting_stream(file, top)
        digest, last = sha256(), None
        for raw in _lines(stream):
            if last is not None:
                digest.update(last)
                yield json.loads(last)
            last = raw
        if last is None or json.loads(last) != {"digest": digest.hexdigest()}:
            raise WrongFile("it was changed, or its end is missing")


def _top(head: Head, sealed: bytes) -> bytes:
    return MAGIC + json.dumps({**asdict(head), "key": b64encode(sealed).decode()}).encode() + b"\n"


def _read_top(file: Any) -> bytes:  # noqa: ANN401 -- an open file
    magic = file.readline(len(MAGIC))
    if magic != MAGIC:
        raise WrongFile("it is no backup of this program")
    return bytes(magic + file.readline(LONGEST_HEAD))


def _parts(top: bytes) -> tuple[Head, bytes]:
    """The words at its beginning, and the sealed key."""
    try:
        found = json.loads(top.removeprefix(MAGIC))
        return Head(found["made_at"], found["release"], found["revision"]), b64decode(found["key"])
    except (ValueError, KeyError, TypeError):
        raise WrongFile("its beginning was changed") from None


def _opened(vault: Vault, sealed: bytes) -> bytes:
    try:
        return vault.open(sealed, KEY)
    except tink.TinkError:
        raise OtherKeys from None


def _lines(stream: Any) -> Iterator[bytes]:  # noqa: ANN401 -- Tink's stream
    """Lines with their end. Raises WrongFile where a byte was changed or is missing."""
    unpacker, rest = zlib.decompressobj(), b""
    try:
        while piece := stream.read(PIECE):
            *whole, rest = (rest + unpacker.decompress(piece)).split(b"\n")
            yield from (line + b"\n" for line in whole)
    except (tink.TinkError, zlib.error):
        raise WrongFile("it was changed, or its end is missing") from None
    if rest or not unpacker.eof:
        raise WrongFile("its end is missing")
