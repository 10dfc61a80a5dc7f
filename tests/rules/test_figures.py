"""Figures as offices keep them: the tables of the source document, and the mistakes that sheets make."""

import pytest

from handlers.rules.reading.regencies import find_regency
from handlers.rules.sheet_cells import NUMBER_MARK
from handlers.rules.steering.coverage import beside, coverage_of, goals
from handlers.rules.steering.figure_sheet import find_heads, people_in, read_figures
from handlers.rules.steering.figure_words import Typed, names_figures, read_typed
from handlers.rules.steering.figures import Figure, Kind, Line, Segment, added, lines_of, newest, percent_of, tenths_of

YEARS = [
    ("Tabel 1.2 Target dan Realisasi Kepesertaan Kantor Cabang", "", "", "", "", "", ""),
    ("Segmen Peserta", "2021", "", "2022", "", "2023", ""),
    ("", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"),
    ("Penerima Upah (PU)", "108.179", "91.769", "128.042", "110.342", "143.752", "125.944"),
    ("Bukan Penerima Upah (BPU)", "34.674", "33.130", "52.895", "45.907", "73.987", "55.086"),
    ("Jasa Kontruksi (Jakon)", "95.562", "134.498", "101.843", "124.769", "112.534", f"{NUMBER_MARK}101950"),
]
MONTHS = [
    ("Tabel 1.3 Data Coverage Kepesertaan Tenaga Kerja Aktif Tahun 2024", "", "", ""),
    ("NO", "BULAN", "TOTAL TK AKTIF (PU+BPU+PMI+JAKON)", ""),
    ("", "", "Target", "Realisasi"),
    ("1", "JANUARI", "17,582", "3,707"),
    ("2", "FEBRUARI", "35,164", "8,438"),
    ("3", "MARET", "52,745", "15,006"),
    ("4", "APRIL", "70,327", "17,984"),
    ("5", "MEI", "87,908", "23,436"),
    ("6", "JUNI", "105,491", "32,530"),
]
REGENCIES = [
    ("Tabel 1.1 Data Coverage Tenaga Kerja Aktif Tahun 2024", "", ""),
    ("NO", "Kabupaten/Kota", "Total Coverage Kepesertaan Aktif"),
    ("1", "AGAM", "43,960"),
    ("2", "DHARMASRAYA", "33,640"),
    ("3", "KEPULAUAN MENTAWAI", "86,826"),
    ("4", "BUKITTINGGI", "17,946"),
    ("5", "PADANG", "134,249"),
    ("6", "PADANG PANJANG", "13,868"),
    ("7", "PARIAMAN", "9,426"),
    ("8", "PAYAKUMBUH", "12,686"),
    ("9", "SAWAHLUNTO", "22,544"),
    ("10", "KOTA SOLOK", "12,975"),
    ("11", "LIMA PULUH KOTA", "39,504"),
    ("12", "PADANG PARIAMAN", "66,194"),
    ("13", "PASAMAN", "24,232"),
    ("14", "PASAMAN BARAT", "49,198"),
    ("15", "PESISIR SELATAN", "44,843"),
    ("16", "SIJUNJUNG", "44,060"),
    ("17", "KAB. SOLOK", "31,647"),
    ("18", "SOLOK SELATAN", "20,928"),
    ("19", "TANAH DATAR", "30,863"),
]


def place(name: str) -> str | None:
    """Regencies by their code; the office's own is Padang."""
    found = find_regency(name).sure
    return None if found is None else "" if found[0] == "13.71" else found[0]


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2021, [(84, 16_410), (95, 1_544), (140, -38_936), (108, -20_982)]),
        (2022, [(86, 17_700), (86, 6_988), (122, -22_926), (99, 1_762)]),
        (2023, [(87, 17_808), (74, 18_901), (90, 10_584), (85, 47_293)]),
    ],
)
def test_the_table_of_years(year: int, expected: list[tuple[int, int]]) -> None:
    sheet = read_figures(YEARS, place)
    assert (len(sheet.figures), sheet.wrong) == (18, ())
    lines = lines_of(sheet.figures, year)
    assert [line.segment for line in lines] == [Segment.PU, Segment.BPU, Segment.JAKON, Segment.ALL]
    assert [(line.percent, line.gap) for line in lines] == expected
    assert newest(lines) == lines


def test_the_table_of_months() -> None:
    sheet = read_figures(MONTHS, place)
    assert (len(sheet.figures), sheet.wrong, sheet.each_month) == (12, (), False)
    lines = lines_of(sheet.figures, 2024)
    assert [line.month for line in lines] == [1, 2, 3, 4, 5, 6]
    assert [line.percent for line in lines] == [21, 23, 28, 25, 26, 30]
    assert newest(lines) == [Line(Segment.ALL, 6, 105_491, 32_530)]
    assert lines[-1].gap == 72_961
    assert list(added(sheet.figures, 2024)[Segment.ALL].values()) == [3_707, 4_731, 6_568, 2_978, 5_452, 9_094]


def test_regencies_beside_the_own_one() -> None:
    sheet = read_figures(REGENCIES, place)
    assert sheet.wrong == ()
    assert [(one.place, one.count) for one in beside(sheet.figures, ("13.71",))] == [
        ("13.09", 86_826), ("13.05", 66_194), ("13.12", 49_198), ("13.01", 44_843), ("13.03", 44_060),
        ("13.06", 43_960), ("13.07", 39_504), ("13.10", 33_640), ("13.02", 31_647), ("13.04", 30_863),
        ("13.08", 24_232), ("13.73", 22_544), ("13.11", 20_928), ("13.75", 17_946), ("13.74", 13_868),
        ("13.72", 12_975), ("13.76", 12_686), ("13.77", 9_426),
    ]  # fmt: skip
    own = coverage_of([*sheet.figures, Figure(Kind.WORKERS, 426_765, 2023, 8), Figure(Kind.INACTIVE, 9, 2024)])
    assert own.active is not None
    assert tenths_of(own.active.count, 426_765) == (31, 4)
    assert (own.missing, own.inactive.count if own.inactive else 0) == (292_516, 9)


def test_what_each_month_added_is_summed_up() -> None:
    """The chart of the source shows what came in each month, by segment; its sums are the cumulative table."""
    rows = [
        ("Grafik: yang aktif per bulan 2024", "", "", "", ""),
        ("Bulan", "PU", "BPU", "Jakon", "PMI"),
        ("Januari", "2.207", "1.000", "400", "100"),
        ("Februari", "2.000", "900", "1.731", "100"),
        ("Maret", "1.900", "800", "3.768", "100"),
    ]
    sheet = read_figures(rows, place)
    assert sheet.each_month
    assert added(sheet.figures, 2024, Kind.ACTIVE)[Segment.JAKON] == {1: 400, 2: 1_731, 3: 3_768}
    whole = {
        month: sum(one.count for one in sheet.figures if one.month == month and one.kind is Kind.ACTIVE)
        for month in (1, 2, 3)
    }
    assert whole == {1: 3_707, 2: 8_438, 3: 15_006}
    without = read_figures([rows[0], rows[1], rows[3]], place)
    assert [one.reason for one in without.wrong] == ["no-january"] * 4


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([("Bulan", "Target", "Realisasi"), ("Januari", "5", "3")], "no-year"),
        ([("Tahun 2026", ""), ("Bulan", "Target"), ("Jumat", "5")], "no-month"),
        ([("Tahun 2026", ""), ("Segmen", "Target"), ("Astronot", "5")], "no-segment"),
        ([("Tahun 2026", ""), ("Kabupaten/Kota", "Peserta aktif"), ("Atlantis", "5")], "no-place"),
        ([("Tahun 2026", ""), ("Bulan", "Target"), ("Mei", f"{NUMBER_MARK}17.582")], "fraction"),
        ([("Tahun 2026", ""), ("Bulan", "Target"), ("Mei", "banyak")], "no-number"),
    ],
)
def test_rows_that_cannot_be_taken(rows: list[tuple[str, ...]], reason: str) -> None:
    sheet = read_figures(rows, place)
    assert {one.reason for one in sheet.wrong} == {reason}
    assert sheet.figures == ()


@pytest.mark.parametrize(
    "rows",
    [
        [("NIK", "Nama", "Desa")],
        [("Nama Perusahaan", "Alamat", "Potensi Iuran", "Status")],
        [("Nomor pendaftaran", "Suara")],
        [("Bulan", "Catatan"), ("Januari", "baik")],
        [("Target tahun 2026",)],
    ],
)
def test_what_is_no_table_of_figures(rows: list[tuple[str, ...]]) -> None:
    assert find_heads(rows) is None


@pytest.mark.parametrize(
    ("cell", "count"),
    [("17,582", 17_582), ("108.179", 108_179), (f"{NUMBER_MARK}17582", 17_582), ("0", 0), ("1.5", None), ("-", None)],
)
def test_counts_of_people(cell: str, count: int | None) -> None:
    assert people_in(cell) == count


BPU_OCTOBER = (Figure(Kind.TARGET, 7_500, 2026, 10, Segment.BPU), Figure(Kind.REALISED, 5_200, 2026, 10, Segment.BPU))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bpu 2026-10 target 7.500 realisasi 5.200", Typed(BPU_OCTOBER)),
        ("BPU oktober 2026 target 7500 realisasi 5,200", Typed(BPU_OCTOBER)),
        ("sasaran 2030 100%", Typed((Figure(Kind.GOAL, 100, 2030),))),
        ("sasaran 2030 120", Typed(wrong="goal")),
        ("aktif 134.249 tahun 2024", Typed((Figure(Kind.ACTIVE, 134_249, 2024),))),
        ("tidak aktif 900 2026", Typed((Figure(Kind.INACTIVE, 900, 2026),))),
        (
            "pekerja 426.765 Agustus 2023 BPS Sumbar",
            Typed((Figure(Kind.WORKERS, 426_765, 2023, 8, source="BPS Sumbar"),)),
        ),
        ("pekerja 60 ribu tahun 2024 BPS", Typed((Figure(Kind.WORKERS, 60_000, 2024, source="BPS"),))),
        ("aktif 12rb orang 2024", Typed((Figure(Kind.ACTIVE, 12_000, 2024),))),
        ("pekerja 1,2 juta 2024", None),
        ("Kota Solok aktif 12.975 2024", Typed((Figure(Kind.ACTIVE, 12_975, 2024, place="13.72"),))),
        ("Atlantis aktif 5 2024", Typed(wrong="no-place")),
        ("bpu target 7.500", Typed(wrong="no-year")),
        ("bpu 2026-13 target 7.500", Typed(wrong="no-month")),
        ("5 sampai 2026-12-31", None),
        ("2026", None),
    ],
)
def test_typed_figures(text: str, expected: Typed | None) -> None:
    assert read_typed(text, place) == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("realisasi bpu 2026-11 6000", True),
        ("bpu 6000", True),
        ("5 sampai 2026-12-31 pekerja", False),
        ("hapus 3", False),
    ],
)
def test_a_line_about_figures_is_known_as_such(text: str, named: bool) -> None:
    assert names_figures(text) is named


def test_percent_is_never_said_to_be_reached_before_it_is() -> None:
    assert (percent_of(999, 1000), percent_of(1000, 1000), percent_of(1, None), percent_of(None, 5)) == (
        99,
        100,
        None,
        None,
    )


def test_the_newest_of_each_segment() -> None:
    lines = [
        Line(Segment.PU, 0, 100, None), Line(Segment.BPU, 0, 50, 10), Line(Segment.ALL, 0, 150, None),
        Line(Segment.PU, 9, None, 40), Line(Segment.PU, 10, None, 60),
    ]  # fmt: skip
    assert newest(lines) == [
        Line(Segment.PU, 10, 100, 60),
        Line(Segment.BPU, 0, 50, 10),
        Line(Segment.ALL, 10, 150, 70),
    ]


def test_goals_of_the_years_to_come() -> None:
    known = [Figure(Kind.GOAL, 100, 2030), Figure(Kind.GOAL, 40, 2026), Figure(Kind.GOAL, 20, 2024)]
    assert [(one.year, one.count) for one in goals(known, 2026)] == [(2026, 40), (2030, 100)]
