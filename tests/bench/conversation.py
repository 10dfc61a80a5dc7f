"""The same registration for every contestant: what is sent, step by step, with another person each time."""

from collections.abc import Iterator

STEPS = ("daftar", "setuju", "saya", "{name}", "{nik}", "{kk}", "{born}", "{phone}", "Juai", "Bata", "kirim")
"""Eleven messages; the last one stores the record."""

LETTERS = "abcdefghiklmnoprstuwy"


def person(serial: int) -> dict[str, str]:
    """An invented person; no two have the same NIK."""
    day, month, year = serial % 28 + 1, serial // 28 % 12 + 1, 60 + serial // 336 % 40
    name = "".join(LETTERS[serial // 21**i % 21] for i in range(5))
    return {
        "name": f"Uji {name.capitalize()}a Coba",
        "nik": f"631101{day:02d}{month:02d}{year:02d}{serial % 9000 + 1000:04d}",
        "kk": f"631101{day:02d}{month:02d}15{serial % 9000 + 1000:04d}",
        "born": f"{day:02d}-{month:02d}-19{year:02d}",
        "phone": f"0812{serial % 10**8:08d}",
    }


def registrations(serial: int) -> Iterator[str]:
    """Endless registrations of one chat, each of another person; `serial` sets chats apart."""
    while True:
        told = person(serial)
        for step in STEPS:
            yield step.format(**told)
        serial += 1009
