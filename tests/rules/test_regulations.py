"""The life of a regulation, its clocks, its validity, and what is typed about it."""

from datetime import date
from itertools import product

import pytest

from handlers.rules.office.office_regulations import RegulationRules
from handlers.rules.regulations.asking import asks_who_has_one
from handlers.rules.regulations.authority import REACHES, approved_here
from handlers.rules.regulations.clocks import Deemed, due_of, same_clock
from handlers.rules.regulations.comparing import compared
from handlers.rules.regulations.contents import checklist, is_paper, lacking, named
from handlers.rules.regulations.filing_answers import (
    read_heard,
    read_kind,
    read_purpose,
    read_reach,
    read_wlkp,
    read_workers,
    wants_to_file,
    workers,
)
from handlers.rules.regulations.life import (
    LIFE,
    OPEN,
    OWNERS,
    Impossible,
    RegulationAct,
    after,
    done_here,
    owned_by,
    owner,
    possible,
)
from handlers.rules.regulations.points import HEADS, Point, read_point, read_points, table_points
from handlers.rules.regulations.validity import last_day, latest_extension, may_extend, may_hold
from storage.enums import RegulationKind, RegulationStatus, Role

S, A, PP, PKB = RegulationStatus, RegulationAct, RegulationKind.PP, RegulationKind.PKB
CHAIN = """
registration  accept    verification
verification  accept    correction
correction    accept    section
section       accept    division
division      accept    head
head          accept    decree
decree        issue     in-force
deemed        issue     in-force
registration  lack      incomplete
verification  return    returned
correction    return    returned
section       return    returned
division      return    returned
head          return    returned
section       correct   correction
division      correct   correction
head          correct   correction
incomplete    resubmit  registration
returned      resubmit  verification
incomplete    lapse     lapsed
returned      lapse     lapsed
lapsed        resubmit  registration
registration  deem      deemed
verification  deem      deemed
correction    deem      deemed
section       deem      deemed
division      deem      deemed
head          deem      deemed
decree        deem      deemed
in-force      extend    in-force
in-force      revoke    revoked
registration  withdraw  withdrawn
verification  withdraw  withdrawn
correction    withdraw  withdrawn
section       withdraw  withdrawn
division      withdraw  withdrawn
head          withdraw  withdrawn
decree        withdraw  withdrawn
incomplete    withdraw  withdrawn
returned      withdraw  withdrawn
lapsed        withdraw  withdrawn
"""
GRID = {(S(at), A(act)): S(to) for at, act, to in map(str.split, CHAIN.split("\n")[1:-1])}


@pytest.mark.parametrize(("status", "act"), list(product(S, A)))
def test_the_whole_grid(status: RegulationStatus, act: RegulationAct) -> None:
    if (status, act) not in GRID:
        with pytest.raises(Impossible):
            after(status, act, PP, {})
        return
    assert after(status, act, PP, {}) is GRID[(status, act)]
    assert act in possible(status, PP)


def test_the_table_holds_no_more() -> None:
    assert set(LIFE) == set(GRID)


def test_nothing_is_deemed_registered() -> None:
    with pytest.raises(Impossible):
        after(S.HEAD, A.DEEM, PKB, {})
    assert all(A.DEEM not in possible(status, PKB) for status in S)


MERGED = {"registration": "verification", "section": "division"}


@pytest.mark.parametrize(
    ("status", "act", "to"),
    [
        (S.VERIFICATION, A.ACCEPT, S.CORRECTION),
        (S.CORRECTION, A.ACCEPT, S.DIVISION),
        (S.DIVISION, A.ACCEPT, S.HEAD),
        (S.INCOMPLETE, A.RESUBMIT, S.VERIFICATION),
        (S.LAPSED, A.RESUBMIT, S.VERIFICATION),
    ],
)
def test_merged_steps_are_walked_past(status: RegulationStatus, act: RegulationAct, to: RegulationStatus) -> None:
    assert after(status, act, PP, MERGED) is to


@pytest.mark.parametrize(
    ("status", "role", "is_open"),
    [
        (S.REGISTRATION, Role.REGISTRAR, True),
        (S.VERIFICATION, Role.VERIFIER, True),
        (S.CORRECTION, Role.CORRECTOR, True),
        (S.SECTION, Role.SECTION, True),
        (S.DIVISION, Role.DIVISION, True),
        (S.HEAD, Role.HEAD, True),
        (S.DECREE, Role.REGISTRAR, True),
        (S.DEEMED, Role.REGISTRAR, True),
        (S.INCOMPLETE, None, True),
        (S.RETURNED, None, True),
        (S.LAPSED, None, False),
        (S.IN_FORCE, None, False),
        (S.REVOKED, None, False),
        (S.WITHDRAWN, None, False),
    ],
)
def test_who_has_the_next_step_and_whether_there_is_one(
    status: RegulationStatus, role: Role | None, is_open: bool
) -> None:
    assert owner(status, {}) is role
    assert OWNERS.get(status) is role
    assert (status in OPEN) is is_open
    assert role is None or status in owned_by(role, {})


def test_every_step_has_one_owner() -> None:
    assert [owner(s, {}) for s in (S.REGISTRATION, S.SECTION, S.DECREE, S.RETURNED)] == [
        Role.REGISTRAR,
        Role.SECTION,
        Role.REGISTRAR,
        None,
    ]
    assert owner(S.DECREE, MERGED) is Role.VERIFIER
    assert owned_by(Role.VERIFIER, MERGED) == (S.VERIFICATION, S.DECREE, S.DEEMED)
    assert owned_by(Role.REGISTRAR, MERGED) == owned_by(Role.DINAS, {}) == ()
    assert done_here(S.DIVISION, MERGED) == (S.SECTION, S.DIVISION)


@pytest.mark.parametrize("merged", [{"head": "section"}, {"division": "division"}, {"kasi": "division"}])
def test_a_step_is_merged_into_a_later_one(merged: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="merged"):
        RegulationRules(merged=merged)


RULES, MONDAY = RegulationRules(), date(2026, 11, 23)


REGISTER, STUDY, DECREE, MEND = date(2026, 11, 25), date(2026, 12, 1), date(2026, 11, 30), date(2026, 12, 11)
DUE = {
    S.REGISTRATION: REGISTER,
    S.VERIFICATION: STUDY,
    S.CORRECTION: STUDY,
    S.SECTION: DECREE,
    S.DIVISION: DECREE,
    S.HEAD: DECREE,
    S.DECREE: DECREE,
    S.DEEMED: DECREE,
    S.INCOMPLETE: MEND,
    S.RETURNED: MEND,
}
HOLIDAY = {date(2026, 11, 24): False}


@pytest.mark.parametrize("status", S)
def test_clocks_in_working_days(status: RegulationStatus) -> None:
    assert due_of(status, MONDAY, RULES) == DUE.get(status)


@pytest.mark.parametrize(("before", "now"), list(product(S, S)))
def test_a_clock_goes_on_over_stages_that_share_it(before: RegulationStatus, now: RegulationStatus) -> None:
    assert same_clock(before, now) is (before in DUE and DUE.get(before) == DUE.get(now))


def test_a_day_on_which_the_office_is_closed_counts_for_nobody() -> None:
    assert due_of(S.REGISTRATION, MONDAY, RULES, HOLIDAY) == date(2026, 11, 26)
    clock = Deemed().at(S.REGISTRATION, PP, MONDAY, HOLIDAY)
    assert clock.ends(RULES, HOLIDAY) == date(2027, 1, 11)
    assert clock.at(S.RETURNED, PP, date(2026, 11, 30), HOLIDAY).spent == 4


@pytest.mark.parametrize(("spent", "ends"), [(29, date(2026, 11, 24)), (30, MONDAY), (31, MONDAY)])
def test_a_time_that_is_used_up_ends_the_day_it_goes_on(spent: int, ends: date) -> None:
    assert Deemed(spent, MONDAY).ends(RULES) == ends


def test_the_time_of_art_112_stands_still_while_the_company_has_it() -> None:
    clock = Deemed().at(S.REGISTRATION, PP, MONDAY)
    assert clock.ends(RULES) == date(2027, 1, 8)
    held = clock.at(S.RETURNED, PP, date(2026, 11, 30))
    assert (held.spent, held.ends(RULES)) == (5, None)
    again = held.at(S.VERIFICATION, PP, date(2026, 12, 14))
    assert again.ends(RULES) == date(2027, 1, 22)
    assert again.at(S.HEAD, PP, date(2026, 12, 20)) == again
    assert Deemed().at(S.REGISTRATION, PKB, MONDAY).ends(RULES) is None


def test_validity() -> None:
    assert last_day(date(2026, 12, 1)) == date(2028, 11, 30)
    assert last_day(date(2024, 2, 29)) == date(2026, 2, 27)
    assert may_hold(date(2026, 12, 1), date(2028, 11, 30))
    assert not may_hold(date(2026, 12, 1), date(2028, 12, 1))
    assert not may_hold(date(2026, 12, 1), date(2026, 12, 1))
    assert latest_extension(date(2028, 11, 30)) == date(2029, 11, 30)


@pytest.mark.parametrize(
    ("longer", "today", "before", "may"),
    [
        (date(2029, 11, 30), MONDAY, None, True),
        (date(2029, 12, 1), MONDAY, None, False),
        (date(2028, 11, 30), MONDAY, None, False),
        (date(2029, 1, 1), MONDAY, date(2028, 1, 1), False),
        (date(2029, 1, 1), date(2028, 12, 1), None, False),
        (date(2029, 1, 1), date(2028, 11, 30), None, True),
    ],
)
def test_an_extension_is_once_and_a_year_at_most(longer: date, today: date, before: date | None, may: bool) -> None:
    assert may_extend(date(2028, 11, 30), longer, today, before) is may


def test_who_approves() -> None:
    assert [approved_here(reach) for reach in REACHES] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40 laki-laki, 25 perempuan", "40,25"),
        ("25 perempuan dan 40 laki laki", "40,25"),
        ("40 25", "40,25"),
        ("L 40 P 25", "40,25"),
        ("1.200 pria 300 wanita", "1200,300"),
        ("semua laki-laki, 12", "12,0"),
        ("perempuan 8", "0,8"),
        ("40 laki2 25 perempuan", "40,25"),
        ("kurang lebih 65 orang, laki2 40 perempuan 25", "40,25"),
        ("perempuan 25, laki-laki 40, jumlah 65", "40,25"),
        ("6 laki-laki 2 perempuan", "6,2"),
        ("65", None),
        ("banyak", None),
        ("0 0", None),
        ("40 laki-laki 25 perempuan 3 magang", None),
    ],
)
def test_workers(text: str, value: str | None) -> None:
    verdict = read_workers(text)
    assert (verdict.value if verdict.kind == "ok" else None) == value
    if value is not None:
        assert "{},{}".format(*workers(value)) == value


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_kind, "Peraturan Perusahaan", "pp"),
        (read_kind, "PKB", "pkb"),
        (read_kind, "perjanjian kerja bersama", "pkb"),
        (read_purpose, "baru pertama kali", "baru"),
        (read_purpose, "perpanjangan", "perpanjang"),
        (read_purpose, "mau diperbarui, sudah habis", "perpanjang"),
        (read_purpose, "ada yang diubah", "ubah"),
        (read_reach, "hanya di sini", "satu"),
        (read_reach, "beberapa kota", "provinsi"),
        (read_reach, "lintas provinsi", "negara"),
        (read_heard, "serikat pekerja", "serikat"),
        (read_heard, "wakil pekerja", "wakil"),
        (read_heard, "belum ada serikat", "belum"),
        (read_heard, "entahlah", None),
        (read_wlkp, "belum punya", "lewati"),
        (read_wlkp, "skip", "lewati"),
        (read_wlkp, "63110.2026.0001", "63110.2026.0001"),
        (read_wlkp, "apa itu", None),
    ],
)
def test_answers_in_own_words(read: object, text: str, value: str | None) -> None:
    verdict = read(text)  # type: ignore[operator]
    assert (verdict.value if verdict.kind == "ok" else None) == value


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("12 | lembur tanpa upah | tulis upah lembur", Point("12", "lembur tanpa upah", "tulis upah lembur")),
        ("Pasal 12 ayat 2; cuti 10 hari; tulis 12 hari", Point("12 ayat 2", "cuti 10 hari", "tulis 12 hari")),
        ("pasal 7 masalah THR tidak diatur saran tambahkan THR", Point("7", "THR tidak diatur", "tambahkan THR")),
        ("3. Pasal 9 | PHK sepihak", Point("9", "PHK sepihak", "")),
        ("Pasal 10 - cuti haid belum ada - tambahkan", Point("10", "cuti haid belum ada", "tambahkan")),
        ("5 | upah - lembur | ikuti PP 35/2021", Point("5", "upah - lembur", "ikuti PP 35/2021")),
        ("pasal 8 cuti kurang dari 12 hari", Point("8", "cuti kurang dari 12 hari", "")),
        ("psl 4 ayat 2: jam kerja 9 jam. Saran: 7 jam", Point("4 ayat 2", "jam kerja 9 jam", "7 jam")),
        ("5 | ada masalah lembur | tambah saran", Point("5", "ada masalah lembur", "tambah saran")),
        ("5; masalah: lembur; saran: tulis", Point("5", "lembur", "tulis")),
        ("PASAL 7 MASALAH THR tidak diatur SARAN tambahkan", Point("7", "THR tidak diatur", "tambahkan")),
        ("PSL 4 AYAT 2: jam kerja 9 jam. SARANNYA: 7 jam", Point("4 AYAT 2", "jam kerja 9 jam", "7 jam")),
        ("5; MASALAH: lembur; SARAN: tulis", Point("5", "lembur", "tulis")),
        ("pasal 8", None),
        ("tolong diperbaiki", None),
        ("12 |", None),
    ],
)
def test_points_as_they_are_typed(line: str, point: Point | None) -> None:
    assert read_point(line) == point


def test_many_points_in_one_message() -> None:
    points, wrong = read_points("1 | a\n\nhalo\n2 | b | c")
    assert ([one.article for one in points], wrong) == (["1", "2"], ["halo"])


def test_points_by_table() -> None:
    assert HEADS == ("PASAL", "MASALAH", "SARAN")
    rows = [("Titik perbaikan R-2611-00001-5",), ("No", "PASAL", "MASALAH", "SARAN"), ("1", "5", "x", ""), ("2", "6")]
    assert table_points(rows) == ("Titik perbaikan R-2611-00001-5", [Point("5", "x", "")], [4])
    assert table_points([("NIK", "KPJ")]) is None


@pytest.mark.parametrize(
    ("text", "purpose", "found"),
    [
        ("2, 4", "baru", (2, 4)),
        ("nomor 3 dan 3", "baru", (3,)),
        ("5 dan 8", "baru", (5, 8)),
        ("10", "baru", None),
        ("10", "perpanjang", (10,)),
        ("11", "perpanjang", None),
        ("semua", "baru", None),
    ],
)
def test_the_checklist(text: str, purpose: str, found: tuple[int, ...] | None) -> None:
    assert lacking(text, PP, purpose) == found


def test_what_is_stored_of_the_checklist_means_the_same_whatever_the_purpose() -> None:
    assert named(PP, "2,8,10") == ("worker-duties", "consulted", "previous")
    assert named(PP, "") == named(PP, None) == ()
    assert [one for one in checklist(PP, "baru") if is_paper(one)] == ["signature", "consulted", "wlkp"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("halo, saya mau ajukan pp", "pp"),
        ("Selamat pagi pak, bagaimana mengurus perpanjangan PKB kami?", "pkb"),
        ("mau daftarkan peraturan perusahaan", "pp"),
        ("peraturan perusahaan kami sudah mau habis masa berlakunya", "pp"),
        ("PKB kami berakhir bulan depan", "pkb"),
        ("PKB", "pkb"),
        ("pp.", "pp"),
        ("peraturan perusahaan itu apa?", ""),
        ("apa itu PKB?", ""),
        ("perusahaan saya tidak punya pp", None),
        ("PP apa saja yang wajib dibayar?", None),
        ("mau daftar", None),
        ("gaji saya dipotong, katanya di peraturan perusahaan", None),
    ],
)
def test_whoever_wants_to_file_says_so_in_a_sentence(text: str, kind: str | None) -> None:
    assert wants_to_file(text) == kind


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("apakah PT kami sudah punya PP?", ""),
        ("PT X sudah ada PP belum", "PT X"),
        ("PT Sinar Contoh sudah ada pp belum ya", "PT Sinar Contoh"),
        ("apakah CV Bulan Contoh sudah punya PKB", "CV Bulan Contoh"),
        ("pt. sinar contoh punya peraturan perusahaan gak?", "pt. sinar contoh"),
        ("cek PP PT Sinar Contoh", "PT Sinar Contoh"),
        ("mau tanya, tempat kerja saya sudah ada PKB belum?", ""),
        ("perusahaan mana saja yang sudah punya PP?", ""),
        ("PP kami sudah disahkan belum?", ""),
        ("does PT Sinar Contoh have a company regulation?", "PT Sinar Contoh"),
        ("patuh", ""),
        ("Patuh PT Sinar Contoh", "PT Sinar Contoh"),
        ("pt saya tidak patuh bayar BPJS", None),
        ("perusahaan saya tidak punya pp", None),
        ("PT kami mau ajukan PP", None),
        ("bagaimana mengurus PP untuk PT baru?", None),
        ("gaji saya dipotong, katanya di peraturan perusahaan", None),
        ("apakah saya sudah terdaftar?", None),
        ("PT saya belum daftarkan BPJS, ada sanksi?", None),
    ],
)
def test_whoever_asks_who_has_one_is_shown_the_list(text: str, company: str | None) -> None:
    assert asks_who_has_one(text) == company


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("ada di Banjarmasin dan Balangan", "provinsi"),
        ("Balangan, Tabalong, Banjarbaru", "provinsi"),
        ("di tiga kota", "provinsi"),
        ("beberapa kabupaten", "provinsi"),
        ("3 kabupaten", "provinsi"),
        ("di 2 kota saja", "provinsi"),
        ("ada cabang di Balangan sama Surabaya", "negara"),
        ("Jakarta Pusat dan Balangan", "negara"),
        ("dua provinsi", "negara"),
        ("hanya di sini", "satu"),
        ("cuma satu, di Balangan", "satu"),
        ("di sini dan Banjarmasin", None),
        ("entahlah", None),
    ],
)
def test_where_a_company_works(text: str, reach: str | None) -> None:
    assert (read_reach(text).value or None) == reach


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ajukan pkb", "pkb"),
        ("perpanjang pp", "pp"),
        ("daftarkan pkb", "pkb"),
        ("daftarkan pp", "pp"),
        ("mau perpanjang pkb kami", "pkb"),
        ("ngajuin pp", "pp"),
        ("mau bikin peraturan perusahaan", "pp"),
    ],
)
def test_the_word_says_the_kind(text: str, kind: str) -> None:
    assert wants_to_file(text) == kind


LONG = "Pasal satu mengatur hak dan kewajiban pekerja"


def test_pages_compared() -> None:
    before = [LONG, f"{LONG}\ncuti sepuluh hari", "ketiga: tata tertib perusahaan contoh"]
    now = [
        "Halaman muka yang baru sekali ini",
        LONG,
        f"{LONG}\ncuti dua belas hari",
        "ketiga: tata tertib perusahaan contoh",
    ]
    found = compared(before, now)
    assert [(one.kind, one.before, one.now) for one in found] == [("new", 0, 1), ("changed", 2, 3)]
    assert (found[1].out, found[1].came) == (("cuti sepuluh hari",), ("cuti dua belas hari",))
    assert [(one.kind, one.now) for one in compared([LONG, ""], [LONG, ""])] == [("unread", 2)]
    assert [(one.kind, one.before) for one in compared([LONG, "dua: halaman yang dibuang saja"], [LONG])] == [
        ("gone", 2)
    ]


@pytest.mark.parametrize(
    ("added", "came"),
    [
        (["BAB IV", "CUTI", "Pasal 12", "Cuti dua belas hari."], ["BAB IV CUTI Pasal 12 Cuti dua belas hari."]),
        (
            ["Pasal 12", "(1) Satu.", "(2) Dua.", "Pasal 13", "Tiga."],
            ["Pasal 12 (1) Satu.", "(2) Dua.", "Pasal 13 Tiga."],
        ),
        (["Menurut Pasal 12 cuti diambil."], ["Menurut Pasal 12 cuti diambil."]),
        (["Cuti diatur kemudian.", "Pasal 14"], ["Cuti diatur kemudian.", "Pasal 14"]),
        (["Pasal 15", "x" * 300], [f"Pasal 15 {'x' * 151}"]),
    ],
)
def test_an_added_article_is_shown_with_its_words(added: list[str], came: list[str]) -> None:
    (found,) = compared([LONG], ["\n".join([LONG, *added])])
    assert (found.out, found.came) == ((), tuple(came))
