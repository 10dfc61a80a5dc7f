"""Invented people: every NIK has a serial of 99xx, which no registry gives out."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any, Self

_people = count()

FIRST = (
    "AHMAD", "BUDI", "CITRA", "DEWI", "EKO", "FITRI", "GUNAWAN", "HASAN", "INDAH", "JOKO", "KARTINI",
    "LESTARI", "MURNI", "NURUL", "PUTRI", "RAHMAT", "SITI", "TONO", "UTAMI", "WAHYU",
)  # fmt: skip
SECOND = (
    "SANTOSO", "HIDAYAT", "LESTARI", "WIBOWO", "RAHAYU", "SAPUTRA", "ANGGRAINI", "KURNIAWAN", "PRATIWI",
    "SETIAWAN", "HANDAYANI", "FIRMANSYAH", "MAULANA", "NURHALIZA", "PERMATA", "RAMADHAN", "SAFITRI",
    "WULANDARI", "YULIANTI", "ZULKARNAIN",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """What one person would type, in its normal form."""

    name: str
    nik: str
    kk: str
    born: date
    phone: str | None = "081234567890"
    district: str = "63.11.01"
    village: str = "63.11.01.2005"

    @classmethod
    def new(cls, **changed: Any) -> Self:
        """Somebody nobody met before in this run: another NIK and another KK."""
        i = next(_people)
        born = date(1990, 1 + i // 28 % 12, 1 + i % 28)
        serial = 9900 + i // 336 % 99
        person = cls(_name(i), f"631101{born:%d%m%y}{serial}", f"6311011203{10 + i // 99 % 80}99{1 + i % 99:02}", born)
        return replace(person, **changed)

    def details(self) -> dict[str, Any]:
        """The data of a finished registration flow, as `registering.submit` takes it."""
        consent = {"version": "test", "channel": "webchat", "at": "2026-11-23T01:00:00+00:00"}
        phone = "lewati" if self.phone is None else "+62" + self.phone[1:]
        return {
            "consent": consent, "subject": "saya", "name": self.name, "nik": self.nik, "kk": self.kk,
            "birth-date": self.born.isoformat(), "phone": phone,
            "district": self.district, "village": self.village,
        }  # fmt: skip

    def answers(self) -> list[tuple[str, str]]:
        """What to send, from *daftar* to *Kirim*, as (text|choice, value)."""
        none = (("choice", "lewati"), ("choice", "ya"))
        phone = none if self.phone is None else (("text", self.phone),)
        return [
            ("text", "daftar"), ("choice", "setuju"), ("choice", "saya"), ("text", self.name),
            ("text", self.nik), ("text", self.kk), ("text", f"{self.born:%d-%m-%Y}"), *phone,
            ("choice", self.district), ("choice", self.village), ("choice", "kirim"),
        ]  # fmt: skip


def _name(number: int) -> str:
    """A name of two or three plain words; the first four hundred differ in two."""
    first, second = FIRST[number % len(FIRST)], SECOND[number // len(FIRST) % len(SECOND)]
    third = number // (len(FIRST) * len(SECOND))
    return f"{first} {second} {FIRST[third % len(FIRST)]}" if third else f"{first} {second}"
