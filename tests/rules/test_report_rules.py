"""What people say about an employer: since when, how many, what kind, what danger, which code."""

import base64
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.reports.report_code import (
    GROUP,
    LENGTH,
    SIGNS,
    TOKEN_BYTES,
    asks_about_report,
    code_from,
    read_code,
)
from handlers.rules.reports.report_counts import read_people
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_kinds import find_kind, guess_kind
from handlers.rules.reports.report_since import EARLIEST, read_since
from storage.enums import ReportKind

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("maret 2025", "2025-03"),
        ("Maret", "2026-03"),
        ("desember", "2025-12"),
        ("03/2025", "2025-03"),
        ("3-25", "2025-03"),
        ("17-03-2025", "2025-03"),
        ("17 maret 2025", "2025-03"),
        ("2025/3/1", "2025-03"),
        ("2025-03", "2025-03"),
        ("sejak 2020", "2020-01"),
        ("akhir 2023", "2023-12"),
        ("awal tahun 2024", "2024-01"),
        ("3 bulan yang lalu", "2026-08"),
        ("tiga bulan lalu", "2026-08"),
        ("dua belas bulan", "2025-11"),
        ("2 tahun lalu", "2024-11"),
        ("setahun", "2025-11"),
        ("setengah tahun", "2026-05"),
        ("bulan lalu", "2026-10"),
        ("tahun lalu", "2025-01"),
        ("juli thn lalu", "2025-07"),
        ("agustus '24", "2024-08"),
        ("mart 2024", "2024-03"),
        ("dari januari sampai sekarang", "2026-01"),
        ("kemarin", "2026-11"),
        ("jan 24", "2024-01"),
        ("05.2023", "2023-05"),
        ("tidak tahu", "tidak-tahu"),
        ("lupa pak", "tidak-tahu"),
        ("tidak-tahu", "tidak-tahu"),
        ("1970", "1970-01"),
        ("2026", "2026-01"),
        ("nopember 2026", "2026-11"),
        ("november", "2026-11"),
        ("desember 24", "2024-12"),
        ("januari 26", "2026-01"),
        ("3/26", "2026-03"),
        ("1.3.2024", "2024-03"),
        ("1 3 2024", "2024-03"),
        ("2024 03 01", "2024-03"),
        ("17-3-25", "2025-03"),
        ("tahun 2024", "2024-01"),
        ("pertengahan 2024", "2024-06"),
        ("tengah 2024", "2024-06"),
        ("akhir 2026", "2026-11"),
        ("maret tahun kemarin", "2025-03"),
        ("akhir tahun lalu", "2025-12"),
        ("akhir tahun ini", "2026-01"),
        ("tahun ini", "2026-01"),
        ("tahun kemarin", "2025-01"),
        ("tahun lewat", "2025-01"),
        ("thn lalu", "2025-01"),
        ("th kemaren", "2025-01"),
        ("bulan ini", "2026-11"),
        ("bln kemarin", "2026-10"),
        ("minggu lalu", "2026-11"),
        ("seminggu", "2026-11"),
        ("2 minggu", "2026-11"),
        ("3 hari lalu", "2026-11"),
        ("sebulan", "2026-10"),
        ("1 bln", "2026-10"),
        ("11 bulan", "2025-12"),
        ("12 bulan", "2025-11"),
        ("3 thn", "2023-11"),
        ("1 th", "2025-11"),
        ("setengah bulan", "2026-11"),
        ("lima belas bulan", "2025-08"),
        ("empat belas bulan", "2025-09"),
        ("tiga belas bulan", "2025-10"),
        ("sebelas bulan", "2025-12"),
        ("sepuluh bulan", "2026-01"),
        ("sembilan bulan", "2026-02"),
        ("delapan bulan", "2026-03"),
        ("tujuh bulan", "2026-04"),
        ("enam bulan", "2026-05"),
        ("lima bulan", "2026-06"),
        ("empat bulan", "2026-07"),
        ("dua bulan", "2026-09"),
        ("satu bulan", "2026-10"),
        ("3 taun lah", "2023-11"),
        ("3thn", "2023-11"),
        ("setaun lebih", "2025-11"),
        ("1,5 tahun", "2025-05"),
        ("2 setengah tahun", "2024-05"),
        ("setahun setengah", "2025-05"),
        ("dua tahunan", "2024-11"),
        ("akhir taun kemaren", "2025-12"),
        ("dari 2019 sampe skrg", "2019-01"),
        ("skrg", "2026-11"),
        ("hari ini", "2026-11"),
        ("tiga hari", "2026-11"),
        ("hari", "2026-11"),
    ],
)
def test_a_month_is_read_as_people_say_it(typed: str, month: str) -> None:
    verdict = read_since(typed, today=TODAY)
    assert (verdict.kind, verdict.value) == ("ok", month)


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("sejak corona", "2020-03"),
        ("sebelum pandemi", "2020-03"),
        ("lebaran", "2026-03"),
        ("lebaran tahun lalu", "2025-03"),
        ("bulan puasa kemarin", "2026-02"),
    ],
)
def test_what_people_count_from_is_offered(typed: str, month: str) -> None:
    verdict = read_since(typed, today=TODAY)
    assert (verdict.kind, verdict.readings) == ("offer", (month,))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("sudah lama", "unclear"),
        ("beberapa bulan", "unclear"),
        ("13/2024", "unclear"),
        ("1950", "unclear"),
        ("2027", "future"),
        ("desember 2026", "future"),
        ("", "empty"),
        ("x" * 81, "too-long"),
        ("x" * 80, "unclear"),
        ("1969", "unclear"),
        ("0/2024", "unclear"),
        ("2026-12", "future"),
        ("bulan", "unclear"),
        ("tahun", "unclear"),
        ("beberapa tahun lalu", "unclear"),
        ("2024-00", "unclear"),
        ("3/27", "unclear"),
    ],
)
def test_what_is_no_month_is_asked_again(typed: str, code: str) -> None:
    verdict = read_since(typed, today=TODAY)
    assert (verdict.kind, verdict.code) == ("refuse", code)


@given(st.text(max_size=90), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_any_text_gives_a_past_month_or_a_reason(text: str, today: date) -> None:
    verdict = read_since(text, today=today)
    assert verdict.kind in ("ok", "refuse", "offer")
    if verdict.kind == "ok" and verdict.value != "tidak-tahu":
        year, month = map(int, verdict.value.split("-"))
        assert year >= EARLIEST
        assert (year, month) <= (today.year, today.month)


@given(st.dates(date(1980, 1, 1), TODAY))
def test_every_past_month_can_be_typed_and_is_its_own_reading(day: date) -> None:
    month = f"{day:%Y-%m}"
    for typed in (month, f"{day:%m/%Y}", f"{day:%d-%m-%Y}"):
        assert read_since(typed, today=TODAY).value == month


@pytest.mark.parametrize(
    ("typed", "count"),
    [("30 orang", "30"), ("sekitar 1.200", "1200"), ("sepuluh", "10"), ("20-30", "30"), ("banyak", "tidak-tahu"),
     ("tidak tahu", "tidak-tahu"), ("saya sendiri", "1"), ("ber10", "10"), ("ber 10 org", "10"), ("bersepuluh", "10"),
     ("kami berlima", "5"), ("20an", "20"), ("seratusan", "100")],
)  # fmt: skip
def test_a_number_of_people_is_read(typed: str, count: str) -> None:
    assert read_people(typed).value == count


@given(st.text(max_size=90))
def test_any_text_is_a_count_or_asked_again(text: str) -> None:
    verdict = read_people(text)
    assert verdict.kind == "refuse" or verdict.value == "tidak-tahu" or 0 < int(verdict.value) <= 100_000


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("kantor saya tidak ikut BPJS sama sekali", ReportKind.UNREGISTERED),
        ("hanya sebagian yang didaftarkan", ReportKind.SOME_WORKERS),
        ("gaji 4 juta, dilaporkan 2 juta", ReportKind.SOME_WAGE),
        ("cuma JKK JKM, tidak ada JHT/JP", ReportKind.SOME_PROGRAMMES),
        ("iuran tidak dibayar berbulan-bulan", ReportKind.ARREARS),
        ("gaji dipotong tapi saldo nol", ReportKind.DEDUCTED),
        ("tunggu 3 bulan dulu", ReportKind.DELAYED),
        ("tidak bisa cairkan JHT", ReportKind.NO_LETTER),
        ("gaji di bawah UMK, dilaporkan UMK", ReportKind.WAGE_RAISED),
    ],
)
def test_workers_words_lead_to_the_kind(said: str, kind: ReportKind) -> None:
    """The nine sentences of the specification, each offered first and never taken without a yes."""
    verdict = find_kind(said)
    assert verdict.kind == "offer"
    assert verdict.readings[0] == kind


def test_a_chosen_kind_is_itself_and_anything_else_is_asked_again() -> None:
    assert [find_kind(kind).value for kind in ReportKind] == list(ReportKind)
    assert find_kind("halo").kind == "refuse"


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"registered": "ya", "paid": "tidak"}, ReportKind.ARREARS),
        ({"registered": "ya", "paid": "ya", "wage": "tidak"}, ReportKind.SOME_WAGE),
        ({"registered": "ya", "paid": "ya", "wage": "ya"}, ReportKind.SOME_PROGRAMMES),
        ({"registered": "tidak", "deducted": "ya"}, ReportKind.DEDUCTED),
        ({"registered": "tidak", "deducted": "tidak", "colleagues": "ya"}, ReportKind.SOME_WORKERS),
        ({"registered": "tidak-tahu", "deducted": "tidak-tahu", "colleagues": "tidak"}, ReportKind.UNREGISTERED),
    ],
)
def test_whoever_does_not_know_is_led_to_a_kind(answers: dict[str, object], kind: ReportKind) -> None:
    assert guess_kind(answers) is kind


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("saya dipukul mandor", "violence"),
        ("kemarin di pukul sama bos", "violence"),
        ("teman dilecehkan atasan", "violence"),
        ("ada anak umur 14 tahun disuruh kerja malam", "child"),
        ("di sana ada pekerja anak", "child"),
        ("teman jatuh dari atap", "accident"),
        ("tidak ada APD", "accident"),
        ("saya diancam mau dipecat", "threat"),
        ("mandor memukul teman yang jatuh dari tangga", "violence"),
    ],
)
def test_danger_is_heard(said: str, danger: str) -> None:
    assert danger_in(said) == danger


@pytest.mark.parametrize(
    "said",
    [
        "gaji dipotong", "masuk pukul 8 pagi", "dibayar pukul 5", "tidak ada kekerasan", "kada suah dipukul",
        "jaminan kecelakaan kerja tidak ada", "iuran kecelakaan kerja", "anak saya umur 5", "anak saya masih sekolah",
        "bukan ancaman", "gajinya dipukul rata", "",
    ],
)  # fmt: skip
def test_other_words_are_no_danger(said: str) -> None:
    assert danger_in(said) is None


@given(st.text(max_size=300))
def test_any_words_are_some_danger_or_none(text: str) -> None:
    assert danger_in(text) in (None, "violence", "child", "accident", "threat")


@given(st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES))
def test_a_code_comes_back_however_it_is_written(token: bytes) -> None:
    code = code_from(base64.urlsafe_b64encode(token).decode().rstrip("="))
    signs = code.replace("-", "")
    assert len(signs) == LENGTH
    assert set(signs) <= set(SIGNS)
    assert [len(part) for part in code.split("-")] == [GROUP] * 3
    for written in (code, code.lower(), signs, f" {' '.join(signs)} ", code.replace("O", "0").replace("I", "1")):
        assert read_code(written) == code


def test_a_code_keeps_sixty_bits() -> None:
    """Every bit that it is made from changes it: nothing is thrown away but four of the sixty-four."""
    plain = bytes(TOKEN_BYTES)
    codes = {code_from(base64.urlsafe_b64encode((1 << bit).to_bytes(TOKEN_BYTES, "big")).decode()) for bit in range(60)}
    assert len(codes | {code_from(base64.urlsafe_b64encode(plain).decode())}) == 61


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_none(text: str) -> None:
    code = read_code(text)
    assert code is None or read_code(code) == code


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("laporan L-2611-00004-2 K7QM-3XZA-6PDF", "L-2611-00004-2 K7QM-3XZA-6PDF"),
        ("Laporan l 2611 00004 2", "l 2611 00004 2"),
        ("lapor L-2611-00004-2", "L-2611-00004-2"),
        ("laporan", None),
        ("laporan saya bagaimana", None),
        ("/laporan L-2611-00004-2", None),
        ("status L-2611-00004-2", None),
        ("L-2611-00004-2 K7QM-3XZA-6PDF", None),
        ("L-2611-00004-1, kodenya: k7qm 3xza 6pdf", "L-2611-00004-1 K7QM-3XZA-6PDF"),
        ("L-2611-00004-1 KQQM-AXZA-APDF", "L-2611-00004-1 KQQM-AXZA-APDF"),
        ("L-2611-00004-1 kqqmaxzaapdf.", "L-2611-00004-1 KQQM-AXZA-APDF"),
        ("l 2611 00004 1 kqqm axza apdf", "L-2611-00004-1 KQQM-AXZA-APDF"),
        ("L-2611-00004-1 upah dipotong", None),
    ],
)
def test_asking_for_a_report_by_its_number(typed: str, rest: str | None) -> None:
    assert asks_about_report(typed) == rest
