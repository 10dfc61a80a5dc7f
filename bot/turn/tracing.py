"""How a message is called in the log, from its arrival to its answer: a few letters that say nothing by themselves.

They are the beginning of the keyed digest by which a repeated message is known (`inbox.key`): whoever has the log alone
learns no chat from them, and once the row is gone nobody does.
"""

from hashlib import sha256

BYTES = 8
_HEX, _LETTERS = "0123456789abcdef", "bcdfghjkmnpqrstv"
"""No digit, which the log might blot out, and no vowel, which might make a word."""
_SAID, _READ = str.maketrans(_HEX, _LETTERS), str.maketrans(_LETTERS, _HEX)


def trace_of(key: bytes) -> str:
    """What the log calls the message of this digest: "kjvtbmpdqrnscfgh"."""
    return key[:BYTES].hex().translate(_SAID)


def key_of(trace: str) -> bytes | None:
    """How the digest of that message begins; None where it is no trace."""
    if len(trace) != 2 * BYTES or not set(trace) <= set(_LETTERS):
        return None
    return bytes.fromhex(trace.translate(_READ))


def digest_of(provider_id: str | None) -> str | None:
    """What the log calls a provider's id: some hold the address of a person."""
    return trace_of(sha256(provider_id.encode()).digest()) if provider_id else None
