"""Tables that officers send in scripts, and the people whom they are about.

(30 orang berkasnya lengkap)
BPJS: (nomor peserta 30 orang: NIK | KPJ)
BPJS: (nomor peserta 30 orang: NOMOR PENDAFTARAN | NIK | KPJ, NIK geser satu baris)
BPJS: (nomor peserta 1 orang: NIK | KPJ, salah ketik)
"""

import io
import re
from dataclasses import dataclass, field
from datetime import date

from PIL import Image

from storage.enums import Status
from tests.support.office import Office
from tests.support.pdfs import PDF, pdf, scanned
from tests.support.people import FIRST, SECOND, Person
from tests.support.stages import put
from tests.support.xlsx import XLSX, xlsx

COMPLETE = re.compile(r"\((?P<count>\d+) orang berkasnya lengkap\)")
NUMBERS = re.compile(
    r"\(nomor peserta (?P<count>\d+) orang: (?P<heads>[A-Z |]+)"
    r"(?P<moved>, NIK geser satu baris)?(?P<other>, salah ketik)?\)"
)
FILES = {
    "foto": ("foto.jpg", "image/jpeg"),
    "pesan suara": ("suara.ogg", "audio/ogg"),
    "video": ("video.mp4", "video/mp4"),
    "berkas": ("surat.pdf", "application/pdf"),
}
ROWS = ("(lembar: ", "(tabel: ")
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


def file_of(what: str, people: People) -> tuple[str, bytes, str] | None:
    """Name, content and type of the file that somebody sends in a script; None where it is no file."""
    if what.startswith(ROWS):
        return "tabel.xlsx", table(what.partition(": ")[2].removesuffix(")")), XLSX
    if what.startswith("(daftar: "):
        return "daftar.xlsx", employers(what.partition(": ")[2].removesuffix(")")), XLSX
    if what.startswith("(perusahaan: "):
        return "perusahaan.xlsx", companies(what.partition(": ")[2].removesuffix(")")), XLSX
    if numbers := NUMBERS.fullmatch(what):
        return "nomor.xlsx", people.table(numbers), XLSX
    if (paper := paper_of_script(what)) is not None:
        return paper
    if what == "(foto slip)":
        return "foto.jpg", picture(), "image/jpeg"
    file = FILES.get(what.strip("()")) if what.startswith("(") else None
    return (file[0], b"\x89invented", file[1]) if file is not None else None


def picture() -> bytes:
    """A small picture, as a phone takes it."""
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(out, "JPEG")
    return out.getvalue()


def employers(rows: str) -> bytes:
    """A list as BPJS hands it over: `NAME | ADDRESS | ARREARS | MONTHS | CLASS`, rows between semicolons."""
    heads = ("NAMA PERUSAHAAN", "ALAMAT", "TUNGGAKAN IURAN", "BULAN", "KELAS", "STATUS")
    found = [[cell.strip() for cell in row.split("|")] for row in rows.split(";")]
    return xlsx([heads, *([*row, "Menunggak iuran"] for row in found)])


def companies(rows: str) -> bytes:
    """A list of companies as an office keeps it: `NAME | ADDRESS | DISTRICT | WORKERS | EMAIL`, between semicolons."""
    heads = ("NAMA PERUSAHAAN", "ALAMAT", "KECAMATAN", "JUMLAH PEKERJA", "EMAIL")
    return xlsx([heads, *([cell.strip() for cell in row.split("|")] for row in rows.split(";"))])


def person_of_script(number: int, name: str) -> Person:
    """Somebody with whom a script begins, the same in every run."""
    born = date(1990, 8, number)
    return Person(name, f"631101{born:%d%m%y}9901", f"63110112031499{number:02}", born)


def paper_of_script(what: str) -> tuple[str, bytes, str] | None:
    """(name, bytes, type) of what a company or a corrector sends; None for anything else that is said."""
    kind, _, said = what.removesuffix(")").partition(": ")
    match kind:
        case "(naskah":
            return "naskah.pdf", pdf(said.split(" / ")), PDF
        case "(pindaian":
            return "pindaian.pdf", scanned(), PDF
        case "(titik":
            return "titik.xlsx", points(said), XLSX
    return None


def points(rows: str) -> bytes:
    """A table of points: `ARTICLE | PROBLEM | ADVICE`, rows between semicolons; the number in a column of its own."""
    found = [[cell.strip() for cell in row.split("|")] for row in rows.split(";")]
    return xlsx([("PASAL", "MASALAH", "SARAN", "NOMOR"), *found])
