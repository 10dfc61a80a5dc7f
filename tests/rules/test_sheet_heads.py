"""What officers, ministries and other programs write above the columns of a table: every spelling that is known.

The lists are the promise and not made from the code: a head that is lost makes a whole table unreadable to the program.
"""

import pytest

from handlers.rules.sheet_heads import TableKind, find_table, holds_table
from handlers.rules.steering.priority_sheet import find_list

TABLES = {
    "receipt": "nomor pendaftaran, no pendaftaran, nomor daftar, no daftar, nomor registrasi, receipt number",
    "version": "versi, version",
    "name": "nama, nama lengkap, nama peserta, nama pekerja, nama tenaga kerja, nama tk, nama sesuai ktp, name",
    "nik": "nik, nomor nik, no nik, nik ktp, no ktp, nomor ktp, nik peserta, nomor induk kependudukan",
    "kk": "kk, nomor kk, no kk, nomor kartu keluarga, no kartu keluarga, kartu keluarga, family card number",
    "birth-date": "tanggal lahir, tgl lahir, tgl lhr, tanggal lahir peserta, tgl lahir peserta, birth date, "
    "date of birth",
    "phone": "nomor hp, no hp, hp, nomor handphone, no handphone, handphone, nomor telepon, no telepon, telepon, "
    "nomor telp, no telp, telp, hp peserta, phone",
    "vote": "suara, vote, putusan",
    "reason": "alasan, reason, keterangan",
    "kpj": "kpj, nomor kpj, no kpj, nomor peserta, no peserta, nomor kepesertaan, no kepesertaan, nomor kartu peserta, "
    "no kartu peserta, nomor bpjs ketenagakerjaan, no bpjs ketenagakerjaan, membership number",
}
LISTS = {
    "nik": "nik, nomor nik, no nik, nik ktp, no ktp, nomor induk kependudukan, nik art, nik individu, "
    "nik kepala keluarga",
    "name": "nama, nama lengkap, nama sesuai ktp, nama art, nama individu, nama anggota keluarga, nama kepala keluarga",
    "village": "desa, kelurahan, desa/kelurahan, kelurahan/desa, desa/kel, kel/desa, nama desa, nama kelurahan, "
    "nama desa/kelurahan, kode desa, kode kelurahan, kode desa/kelurahan, kode wilayah, kode kemendagri",
    "district": "kecamatan, nama kecamatan, kec",
}


def each(heads: dict[str, str]) -> list[tuple[str, str]]:
    return [(what, head) for what, listed in heads.items() for head in listed.split(", ")]


@pytest.mark.parametrize(("what", "head"), each(TABLES))
def test_every_head_of_a_table_about_registrations(what: str, head: str) -> None:
    own = {"receipt": "Nomor Pendaftaran", "vote": "Suara"}
    heads = [*(words for other, words in own.items() if other != what), head.upper()]
    found = find_table([tuple(heads), ("D-2611-00017-2", "ya", "x")])
    assert found is not None
    assert (found.kind, found.first, found.columns[what]) == (TableKind.VOTES, 1, len(heads) - 1)


@pytest.mark.parametrize(("what", "head"), each(LISTS))
def test_every_head_of_a_list_of_people_who_come_first(what: str, head: str) -> None:
    own = {"nik": "NIK", "village": "Desa"}
    heads = [*(words for other, words in own.items() if other != what), head.title()]
    found = find_list([("Daftar penerima",), tuple(heads)])
    assert found is not None
    assert (found.first, found.places[what]) == (2, len(heads) - 1)


@pytest.mark.parametrize(
    "head",
    [
        "Nomor Pendaftaran", "No Pendaftaran", "KPJ", "Nomor KPJ", "No KPJ", "Nomor Peserta", "No Peserta",
        "Nomor Kepesertaan", "Suara", "Putusan",
    ],
)  # fmt: skip
def test_a_table_about_registrations_is_no_such_list(head: str) -> None:
    assert find_list([("NIK", "Desa", head)]) is None


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (("Nomor Pendaftaran", "Suara"), TableKind.VOTES),
        (("Nomor Pendaftaran", "Suara", "KPJ"), TableKind.VOTES),
        (("Nomor Pendaftaran", "KPJ"), TableKind.NUMBERS),
        (("NIK", "KPJ"), TableKind.NUMBERS),
        (("Nama", "KPJ"), None),
        (("NIK", "Suara"), None),
        (("Nomor Pendaftaran", "NIK"), None),
    ],
)
def test_which_kind_of_table_it_is(heads: tuple[str, ...], kind: TableKind | None) -> None:
    found = find_table([heads])
    assert (found.kind if found else None) is kind


VOTES = ("Nomor Pendaftaran", "Suara", "NIK")


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ([VOTES], 1),
        ([("Rekap",), (), VOTES, ("D-2611-00017-2", "ya", "")], 3),
        ([VOTES, ("(1)", "(2)", "(3)"), ("D-2611-00017-2", "ya", "")], 2),
        ([VOTES, ("3", "4.", "5"), ("D-2611-00017-2", "ya", "")], 2),
        ([VOTES, ("(1)", "(3)", "(2)")], 1),
        ([VOTES, ("1", "", "")], 1),
        ([VOTES, ("1", "ya", "2")], 1),
        ([VOTES, ("", "", "")], 1),
        ([("x",)] * 14 + [VOTES], 15),
        ([("x",)] * 16 + [VOTES], None),
    ],
)
def test_where_a_table_begins(rows: list[tuple[str, ...]], first: int | None) -> None:
    """Under its heads, and under the numbers that a form gives its columns; titles may stand above."""
    found = find_table(rows)
    assert (found.first if found else None) == first


def test_heads_in_two_rows() -> None:
    upper, lower = ("Nomor", "Hasil", "Data peserta", ""), ("Pendaftaran", "Suara", "NIK", "Tgl Lahir")
    found = find_table([upper, lower, ("D-2611-00017-2", "ya", "", "")])
    assert found is not None
    assert (found.first, dict(found.columns)) == (2, {"receipt": 0, "vote": 1, "nik": 2, "birth-date": 3})


def test_the_heads_of_the_offices_own_export() -> None:
    rows = [("Tanda terima", "Suara")]
    assert find_table(rows) is None
    found = find_table(rows, {"receipt": ["tanda terima"]})
    assert found is not None
    assert found.columns == {"receipt": 0, "vote": 1}


@pytest.mark.parametrize(
    ("heads", "holds"),
    [
        (VOTES, True),
        (("NIK", "Desa"), True),
        (("Bulan", "Target", "Realisasi"), True),
        (("Perusahaan", "Alamat", "Status"), True),
        (("Barang", "Harga"), False),
    ],
)
def test_of_which_sheets_somebody_here_has_a_use(heads: tuple[str, ...], holds: bool) -> None:
    assert holds_table([heads]) is holds
