"""Tables that officers send in scripts, and the people whom they are about.

(30 orang berkasnya lengkap)
BPJS: (nomor peserta 30 orang: NIK | KPJ)
BPJS: (nomor peserta 30 orang: NOMOR PENDAFTARAN | NIK | KPJ, NIK geser satu baris)
BPJS: (nomor peserta 1 orang: NIK | KPJ, salah ketik)
"""

import re
from dataclasses import dataclass, field

from storage.enums import Status
from tests.support.office import Office
from tests.support.people import FIRST, SECOND, Person
from tests.support.stages import put
from tests.support.xlsx import xlsx

COMPLETE = re.compile(r"\((?P<count>\d+) orang berkasnya lengkap\)")
NUMBERS = re.compile(
    r"\(nomor peserta (?P<count>\d+) orang: (?P<heads>[A-Z |]+)"
    r"(?P<moved>, NIK geser satu baris)?(?P<other>, salah ketik)?\)"
)
KPJ, TYPED = 26_099_900_000, 26_088_807_700


@dataclass(slots=True)
class People:
    """Who waits for a membership number: (person, receipt number), in the order of the list."""

    waiting: list[tuple[Person, str]] = field(default_factory=list)

    async def wait(self, office: Office, count: int) -> None:
        """So many people, whose papers are complete; their names are the same in each run."""
        for place in range(count):
            name = f"{FIRST[place % len(FIRST)]} {SECOND[(place * 7 + place // len(FIRST)) % len(SECOND)]}"
            person = Person.new(name=name)
            number = await office.registered(person)
            await put(office, number, Status.PAPERS_COMPLETE)
            self.waiting.append((person, number))

    def table(self, asked: re.Match[str]) -> bytes:
        """The table of numbers, in number cells as a spreadsheet program keeps them."""
        heads, some = asked["heads"].split(" | "), self.waiting[: int(asked["count"])]
        rows = []
        for place, (person, number) in enumerate(some):
            nik = some[place - 1][0].nik if asked["moved"] else person.nik
            says = {"NIK": nik, "NAMA": person.name, "NOMOR PENDAFTARAN": number}
            rows.append([says.get(head, (TYPED if asked["other"] else KPJ) + place) for head in heads])
        return xlsx([heads, *rows])


def table(rows: str) -> bytes:
    """Any table: rows parted by semicolons, cells by bars."""
    return xlsx([[cell.strip() for cell in row.split("|")] for row in rows.split(";")])
