"""Tables as offices really send them: each is read as a program saved it, and every row is taken or has its reason."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from bot.files.limited import BadFile
from bot.files.sheets_in import read_sheet
from handlers.commands.sheets import plan_sheet, table_of
from handlers.rules.cases.sheet_employers import find_heads, read_rows
from handlers.rules.sheet_cells import Row
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.plans import Plan
from storage.enums import Status
from tests.support.office import Office
from tests.support.on_the_spot import work_on_the_spot
from tests.support.people import Person
from tests.support.review import command
from tests.support.sheet_files import csv, document, merged, ods, reckoned, sheets, xls
from tests.support.stages import field, put
from tests.support.xlsx import opened, saved, xlsx

KPJ, OTHER, HELD = "26012340011", "26012340022", "26012349999"
NUMBER = int(KPJ)
SITI = Person.new(name="SITI AMINAH")
BUDI = Person.new(name="BUDI SANTOSO")
EARLY, MEMBER, TWIN = Person.new(name="EKO WIBOWO"), Person.new(name="DEWI RAHAYU"), Person.new(name="TONO HIDAYAT")
NIKS, BOTH = ("NIK", "KPJ"), ("NOMOR PENDAFTARAN", "NAMA", "NIK", "NOMOR PESERTA")
"""Heads as BPJS writes them, and those of our own export."""
S, B, E, M = "{siti}", "{budi}", "{eko}", "{dewi}"
"""Receipt numbers, filled in when there are any."""
UNKNOWN = "6311015708909999"


def own(number: str, person: Person, kpj: object, name: str | None = None) -> tuple[object, ...]:
    """A row of our own export, filled in."""
    return (number, name or person.name, person.nik, kpj)


def one(*row: object, heads: Sequence[str] = NIKS) -> Callable[[], bytes]:
    """A table of one row."""
    return lambda: xlsx([heads, row])


GOOD = [NIKS, (SITI.nik, KPJ), (BUDI.nik, OTHER)]
TAKEN = ["2 ok", "3 ok"]
Case = tuple[Callable[[], bytes], Sequence[str]]

NUMBERS: Mapping[str, Case] = {
    # What a cell holds.
    "text": (one(S, KPJ, heads=("No. Pendaftaran", "No. KPJ")), ["2 ok"]),
    "a number": (one(S, NUMBER, heads=("Nomor_Pendaftaran", "KPJ (11 angka)")), ["2 ok"]),
    "the result of a formula": (lambda: reckoned([NIKS, (SITI.nik, "")], {"B2": NUMBER}), ["2 ok"]),
    "a formula that gives text": (lambda: reckoned([NIKS, (SITI.nik, "")], {"B2": KPJ}), ["2 ok"]),
    "a formula never reckoned": (one(SITI.nik, "=VLOOKUP(A2,B:C,2)"), ["2 formula"]),
    "a NIK by a formula never reckoned": (one("=C2", KPJ), ["2 formula"]),
    "a formula never reckoned, in an ODS": (
        lambda: ods([NIKS, ("", ""), (SITI.nik, "=[.D1]"), (BUDI.nik, NUMBER)]),
        ["3 formula", "4 ok"],
    ),
    "a formula that went wrong, in an ODS": (lambda: ods([NIKS, (SITI.nik, "=NA()")]), ["2 formula"]),
    "a formula that went wrong": (lambda: reckoned([NIKS, (SITI.nik, "")], {"B2": "#N/A"}), ["2 formula"]),
    "a zero lost in a number": (one(SITI.nik, 2601234001), ["2 zero-lost"]),
    "a zero lost in text": (lambda: csv([NIKS, (SITI.nik, "2601234001")]), ["2 zero-lost"]),
    "a number with decimals": (one(SITI.nik, 26012340011.5), ["2 kpj-unclear"]),
    "twelve digits": (one(SITI.nik, "260123400112"), ["2 kpj-unclear"]),
    "a card of BPJS Kesehatan": (one(SITI.nik, "0001234567890"), ["2 kpj-unclear"]),
    "a number cut by a CSV": (lambda: csv([NIKS, (SITI.nik, "2,60123E+10")]), ["2 number-cut"]),
    "spaces in it": (one(f" {SITI.nik[:6]} {SITI.nik[6:]}", "260 1234 0011"), ["2 ok"]),
    # Whose number it is.
    "NIK and number": (lambda: xlsx(GOOD), TAKEN),
    "a NIK in a number cell": (one(int(SITI.nik), KPJ), ["2 nik-number"]),
    "a NIK cut by a CSV": (lambda: csv([NIKS, ("6,31101E+15", KPJ)]), ["2 nik-number"]),
    "a NIK with 15 digits": (one(SITI.nik[:15], KPJ), ["2 nik-unclear"]),
    "a NIK of nobody": (one(UNKNOWN, KPJ), ["2 nik-none"]),
    "a NIK of two": (one(TWIN.nik, KPJ), ["2 nik-several"]),
    "a NIK whose papers are not complete": (one(EARLY.nik, KPJ), ["2 papers-first"]),
    "a NIK of a member": (one(MEMBER.nik, KPJ), ["2 ganti"]),
    "a member's own number": (one(MEMBER.nik, HELD), ["2 already"]),
    "another's number": (one(SITI.nik, HELD), ["2 kpj-taken"]),
    "neither NIK nor receipt": (one("", KPJ), ["2 no-record"]),
    "a receipt that never was": (one("D-2611-00999-9", KPJ, heads=BOTH[:1] + BOTH[3:]), ["2 no-record"]),
    "our own export": (lambda: xlsx([BOTH, own(S, SITI, KPJ), own(B, BUDI, NUMBER + 1)]), TAKEN),
    "NIKs one row off": (
        lambda: xlsx([BOTH, (S, SITI.name, BUDI.nik, KPJ), (B, BUDI.name, SITI.nik, OTHER)]),
        ["2 nik-other", "3 nik-other"],
    ),
    "receipts one row off": (
        lambda: xlsx([BOTH, own(B, SITI, KPJ), own(S, BUDI, OTHER)]),
        ["2 nik-other", "3 nik-other"],
    ),
    "another birth date": (one(SITI.nik, KPJ, "1 Mei 1971", heads=(*NIKS, "TGL LAHIR")), ["2 birth-other"]),
    "her birth date": (one(SITI.nik, KPJ, SITI.born, heads=(*NIKS, "TANGGAL_LAHIR")), ["2 ok"]),
    "no birth date": (one(SITI.nik, KPJ, "kemarin dulu", heads=(*NIKS, "TANGGAL_LAHIR")), ["2 birth-unclear"]),
    "another KK": (one(SITI.nik, KPJ, UNKNOWN, heads=(*NIKS, "No. KK")), ["2 kk-other"]),
    "her KK": (one(SITI.nik, KPJ, SITI.kk, heads=(*NIKS, "NOMOR KARTU KELUARGA")), ["2 ok"]),
    "a KK in a number cell": (one(SITI.nik, KPJ, int(SITI.kk), heads=(*NIKS, "KK")), ["2 kk-number"]),
    "another phone": (one(SITI.nik, KPJ, "081299990000", heads=(*NIKS, "NO HP")), ["2 phone-other"]),
    "dashes": (one(SITI.nik, KPJ, "-", "", "-", heads=(*NIKS, "NO HP", "KK", "TGL LAHIR")), ["2 ok"]),
    "names one row off": (
        lambda: xlsx([BOTH[:2] + BOTH[3:], (S, BUDI.name, KPJ), (B, SITI.name, OTHER)]),
        ["2 name-other", "3 name-other"],
    ),
    "another name beside the right NIK": (one(*own(S, SITI, KPJ, "RAHMAT FIRMANSYAH"), heads=BOTH), ["2 name-other"]),
    "a degree and another spelling": (one(*own(S, SITI, KPJ, "Siti Aminnah, S.Pd"), heads=BOTH), ["2 ok"]),
    "a NIK with an apostrophe": (one(S, SITI.name, f"'{SITI.nik}", KPJ, heads=BOTH), ["2 ok"]),
    "a damaged NIK beside a receipt": (one(S, SITI.name, int(SITI.nik), KPJ, heads=BOTH), ["2 nik-number"]),
    "an older version": (one(S, 7, KPJ, heads=("NOMOR PENDAFTARAN", "VERSI", "KPJ")), ["2 changed"]),
    "a person twice": (lambda: xlsx([NIKS, (SITI.nik, KPJ), (SITI.nik, OTHER)]), ["2 ok", "3 twice"]),
    "a number twice": (lambda: xlsx([NIKS, (SITI.nik, KPJ), (BUDI.nik, KPJ)]), ["2 ok", "3 twice"]),
    # Where the table stands.
    "empty rows between": (lambda: xlsx([NIKS, GOOD[1], ("", ""), ("", ""), GOOD[2]]), ["2 ok", "5 ok"]),
    "a title above": (lambda: xlsx([("DATA PESERTA BARU",), (), ("Bulan November",), *GOOD]), ["5 ok", "6 ok"]),
    "heads in two rows": (
        lambda: xlsx([("NOMOR", "", "NOMOR"), ("PENDAFTARAN", "NIK", "PESERTA"), (S, SITI.nik, KPJ)]),
        ["3 ok"],
    ),
    "heads under a wide one": (
        lambda: merged([("NIK", "HASIL BPJS", ""), ("", "NAMA", "KPJ"), (SITI.nik, SITI.name, KPJ)], "A1:A2", "B1:C1"),
        ["3 ok"],
    ),
    "columns that are counted": (lambda: xlsx([NIKS, ("(1)", "(2)"), *GOOD[1:]]), ["3 ok", "4 ok"]),
    "the second sheet": (lambda: sheets([("Catatan", [("apa saja",)], False), ("Data", GOOD, False)]), TAKEN),
    "a hidden sheet": (lambda: sheets([("Sampul", [("Laporan",)], False), ("Data", GOOD, True)]), TAKEN),
    "a sum below": (lambda: xlsx([*GOOD, ("Jumlah", "")]), TAKEN),
    # How it was saved.
    "XLS": (lambda: xls(GOOD), TAKEN),
    "XLS with numbers": (lambda: xls([NIKS, (SITI.nik, NUMBER)]), ["2 ok"]),
    "ODS": (lambda: ods([NIKS, (SITI.nik, NUMBER)]), ["2 ok"]),
    "CSV with semicolons": (lambda: csv(GOOD), TAKEN),
    "CSV with commas": (lambda: csv(GOOD, ","), TAKEN),
    "CSV with tabs": (lambda: csv(GOOD, "\t"), TAKEN),
    "CSV with a mark": (lambda: csv(GOOD, encoding="utf-8-sig"), TAKEN),
    "CSV in UTF-16": (lambda: csv(GOOD, "\t", "utf-16"), TAKEN),
    "CSV in UTF-16 without a mark": (lambda: csv(GOOD, encoding="utf-16-le"), TAKEN),
    "CSV in Windows-1252": (
        lambda: csv([(*NIKS, "NAMA"), (SITI.nik, KPJ, "SITI AMIN\u00c1H")], ";", "cp1252"),
        ["2 ok"],
    ),
    "CSV that names its delimiter": (lambda: csv(GOOD, ",", begins="sep=,\r\n"), ["3 ok", "4 ok"]),
    "CSV with quotes": (lambda: b'"NIK";"KPJ"\n"%s";"%s"\n' % (SITI.nik.encode(), KPJ.encode()), ["2 ok"]),
}

REFUSED: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "a PDF": (lambda: b"%PDF-1.7\n1 0 obj", "not-a-sheet"),
    "a letter of Word": (document, "not-a-sheet"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(40), "not-a-sheet"),
    "a page that calls itself XLS": (lambda: b"<html><table><tr><td>NIK</td></tr></table></html>", "not-a-sheet"),
    "an old file that is broken": (lambda: xls(GOOD)[:700], "not-a-sheet"),
    "words": (lambda: b"Selamat pagi\nini datanya\n", "not-a-sheet"),
    "bytes": (lambda: bytes(range(256)) * 4, "not-a-sheet"),
    "nothing": (lambda: b"", "not-a-sheet"),
    "an empty table": (lambda: xlsx([]), "empty"),
    "too many rows": (lambda: csv([NIKS, *((SITI.nik, KPJ),) * 5000]), "too-many-rows"),
}


class AtOnce(Pages):
    """A long read within one transaction of the test's."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def page(self) -> AbstractContextManager[Work]:
        """The one page."""
        return nullcontext(self._work)

    def so_far(self, done: int, of: int) -> None:
        """Nobody waits."""


def came_of(plan: Plan) -> list[str]:
    """`2 ok`, `3 nik-other`: each row with what becomes of it."""
    rows = [(item.row, "ok") for item in plan.items] + [(item.row, "ganti") for item in plan.replaced]
    return [f"{row} {code}" for row, code in sorted([*rows, *((left.row, left.code) for left in plan.left)])]


@pytest.fixture
async def office(sqlite_url: str, tmp_path: Path) -> Any:
    """One database is enough: what a row says is decided before any is asked."""
    opened_office = await Office.open(sqlite_url, tmp_path)
    work_on_the_spot(opened_office.database)
    yield opened_office
    await opened_office.close()


async def planned(office: Office, actor: Any, cells: Sequence[Row]) -> Plan:
    """What would come of a sheet."""
    found: Plan = await office.work(lambda work: plan_sheet(AtOnce(work), {"rows": cells}), actor=actor)
    return found


def filled(content: Sequence[Row], numbers: Mapping[str, str]) -> Iterator[Row]:
    """The cells with the receipt numbers of this run."""
    for row in content:
        yield tuple(cell.format(**numbers) if cell.startswith("{") else cell for cell in row)


async def test_every_kind_of_table_of_membership_numbers(office: Office) -> None:
    people = {"siti": SITI, "budi": BUDI, "eko": EARLY, "dewi": MEMBER, "tono": TWIN, "lain": Person.new()}
    numbers = {name: await office.registered(person) for name, person in people.items()}
    for name in ("siti", "budi", "dewi"):
        await put(office, numbers[name], Status.PAPERS_COMPLETE)
    await (await office.staff("bpjs")).say(f"/kpj {numbers['dewi']} {HELD}")
    await put(office, numbers["eko"], Status.VERIFIED)
    await put(office, numbers["lain"], Status.RETURNED, nik_index=await field(office, numbers["tono"], "nik_index"))
    actor, wrong = await office.actor("bpjs"), {}
    for name, (content, expected) in NUMBERS.items():
        plan = await planned(office, actor, list(filled(read_sheet(content()), numbers)))
        if came_of(plan) != list(expected):
            wrong[name] = (came_of(plan), expected)
        assert plan.read == len(plan.items) + len(plan.replaced) + len(plan.left) + plan.empty, name
    assert wrong == {}


async def test_votes_are_held_against_their_people(office: Office) -> None:
    siti, budi = [await office.registered(person) for person in (SITI, BUDI)]
    dinas = await office.actor("dinas")
    heads = ("NOMOR PENDAFTARAN", "VERSI", "NAMA", "NIK", "SUARA", "ALASAN")
    for number in (siti, budi):
        await command(office, dinas, f"periksa {number}")
    cases: Mapping[str, tuple[Sequence[Sequence[object]], Sequence[str], tuple[str, ...]]] = {
        "as it was exported": (
            [heads, (siti, 1, SITI.name, SITI.nik, "setuju", ""), (budi, 1, BUDI.name, BUDI.nik, "tolak", "umur")],
            ["2 ok", "3 ok"],
            (),
        ),
        "numbers one row off": (
            [heads, (budi, 1, SITI.name, SITI.nik, "setuju", ""), (siti, 1, BUDI.name, BUDI.nik, "setuju", "")],
            ["2 nik-other", "3 nik-other"],
            (),
        ),
        "another version": ([heads, (siti, 2, SITI.name, SITI.nik, "setuju", "")], ["2 changed"], ()),
        "without a version": ([(heads[0], heads[4]), (siti, "setuju")], ["2 ok"], ("no-version",)),
        "masked, of another": ([heads, (siti, 1, "B*** S******", "", "setuju", "")], ["2 name-other"], ()),
        "a vote by a formula": ([heads, (siti, 1, SITI.name, SITI.nik, "=A1", "")], ["2 formula"], ()),
        "not filled in": ([heads, (siti, 1, SITI.name, SITI.nik, "", "")], [], ()),
    }
    for name, (rows, expected, remarks) in cases.items():
        plan = await planned(office, dinas, read_sheet(xlsx(rows)))
        assert (came_of(plan), plan.remarks) == (list(expected), remarks), name
        assert plan.read == len(rows) - 1, name


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_table_is_told_so(name: str) -> None:
    content, code = REFUSED[name]
    with pytest.raises(BadFile, match=code):
        read_sheet(content())


def test_a_file_of_a_spreadsheet_program_keeps_its_formulas_out() -> None:
    book = opened(xlsx([NIKS, (SITI.nik, KPJ)]))
    book.active["C1"].value = "=1+1"
    assert read_sheet(saved(book))[0] == ("NIK", "KPJ", "\x01")


EMPLOYERS = [
    ("NAMA PERUSAHAAN", "ALAMAT", "TUNGGAKAN IURAN", "STATUS"),
    ("PT Karya Contoh", "Jalan Contoh 1", "13.500.000", "macet"),
    ("CV Dua Contoh", "Jalan Contoh 2", "7000000", "macet"),
]


@pytest.mark.parametrize(
    "content",
    [csv(EMPLOYERS), csv(EMPLOYERS, "\t", "utf-16"), xls(EMPLOYERS), ods([("DAFTAR PIUTANG",), *EMPLOYERS]),
     sheets([("Sampul", [("Laporan",)], False), ("Data", EMPLOYERS, True)])],
)  # fmt: skip
def test_lists_of_employers_are_read_as_well(content: bytes) -> None:
    rows = read_sheet(content)
    heads = find_heads(rows)
    assert heads is not None
    assert [(row["name"], row["amount"], row["reason"]) for row in read_rows(rows, *heads)] == [
        ("PT Karya Contoh", 13_500_000, ""), ("CV Dua Contoh", 7_000_000, ""),
    ]  # fmt: skip


def test_an_employer_whose_amount_was_never_reckoned_is_told_by_row() -> None:
    rows = read_sheet(xlsx([EMPLOYERS[0], ("PT Karya Contoh", "Jalan Contoh 1", "=A1*2", "macet")]))
    heads = find_heads(rows)
    assert heads is not None
    assert [(row["place"], row["reason"]) for row in read_rows(rows, *heads)] == [(2, "formula")]


async def test_heads_of_the_offices_own_export_are_known(office: Office) -> None:
    heads = tuple(title for _, title in office.app.office.export_columns)
    actor = await office.actor("bpjs")
    table = await office.work(lambda work: table_of(work, [(*heads, "KPJ")]), actor=actor)
    assert table is not None
    assert {"receipt", "nik", "name", "kpj"} <= table.columns.keys()
