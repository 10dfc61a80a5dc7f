"""How the program and the process that opens files speak: a head in JSON, then bytes, each after its length.

No pickles: what a file has taken over must not run code in the program by what it answers.
"""

import json
import struct
from collections.abc import Mapping
from typing import IO, Any

LENGTHS = struct.Struct(">II")
LARGEST = 64 * 1024 * 1024
"""Bytes of a head or a body: twenty drawn pages, or 5,000 rows, are far less."""

Frame = tuple[Mapping[str, Any], bytes]


class BadFrame(Exception):
    """It ended too soon, or is none."""


def write_frame(stream: IO[bytes], head: Mapping[str, Any], body: bytes = b"") -> None:
    """Say it. Raises OSError where nobody reads any more."""
    said = json.dumps(head).encode()
    stream.write(LENGTHS.pack(len(said), len(body)) + said + body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame:
    """What was said. Raises BadFrame."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        raise BadFrame
    sizes = LENGTHS.unpack(lengths)
    if max(sizes) > LARGEST:
        raise BadFrame
    said, body = (stream.read(size) for size in sizes)
    if (len(said), len(body)) != sizes:
        raise BadFrame
    try:
        head = json.loads(said)
    except (ValueError, RecursionError) as error:
        raise BadFrame from error
    if not isinstance(head, dict):
        raise BadFrame
    return head, body
