from datetime import date

import pytest

from handlers.rules.reading.kk import kk_doubts, read_kk
from handlers.rules.reading.kpj import read_kpj
from handlers.rules.reading.nik import nik_birth_dates, nik_doubts, nik_sex, read_nik
from tests.rules.case_tables import KINDS, TODAY, code, rows

NIK, KK = "6311011708909901", "6311011203149902"


@pytest.mark.parametrize("row", rows("niks", "more_niks"), ids=lambda row: row["id"])
def test_each_row_is_read_as_the_table_says(row: dict[str, str]) -> None:
    verdict = read_nik(row["input"], today=TODAY)
    assert verdict.kind == KINDS[row["verdict"]]
    if row["verdict"] != "warn":
        assert verdict.code == code(row)
    if verdict.kind != "refuse" and row["clean"]:
        assert (verdict.value or verdict.readings[0]) == row["clean"]


@pytest.mark.parametrize(
    "row", [row for row in rows("niks") if row["verdict"] in ("ok", "warn")], ids=lambda row: row["id"]
)
def test_other_answers_raise_the_doubts_of_the_table(row: dict[str, str]) -> None:
    typed = date.fromisoformat(row["form_birth_date"])
    expected = (code(row),) if row["verdict"] == "warn" else ()
    assert nik_doubts(row["clean"], typed, TODAY) == expected
    possible = nik_birth_dates(row["clean"], TODAY)
    assert str(typed if typed in possible else next(iter(possible), None)) == row["birth_date"]
    assert nik_sex(row["clean"]) == row["sex"]


def test_a_century_is_counted_in_whole_dates() -> None:
    assert nik_birth_dates("6311013112269901", TODAY) == (date(1926, 12, 31),)
    assert nik_birth_dates("6311010107149929", TODAY) == (date(2014, 7, 1),)


@pytest.mark.parametrize(
    ("nik", "birth_date", "kk", "sex", "expected"),
    [
        ("6311091708909901", "1990-08-17", None, None, ("unknown-region",)),
        (KK, "1990-08-17", NIK, None, ("nik-kk-swapped",)),
        (KK, "1990-08-17", None, None, ("looks-like-kk",)),
        (NIK, "1990-08-17", KK, "P", ("sex-mismatch",)),
        (NIK, "1991-08-17", KK, None, ("dob-mismatch",)),
    ],
)
def test_a_doubt_is_a_reason_and_no_refusal(
    nik: str, birth_date: str, kk: str | None, sex: str | None, expected: tuple[str, ...]
) -> None:
    assert read_nik(nik, today=TODAY).kind == "ok"
    assert nik_doubts(nik, date.fromisoformat(birth_date), TODAY, kk=kk, sex=sex) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "kind", "code", "value"),
    [
        (KK, "ok", "valid", KK),
        ("no kk 6311.0112.0314.9902", "ok", "cleaned", KK),
        (f"NIK {NIK} KK {KK}", "ok", "cleaned", KK),
        (NIK, "refuse", "same-as-nik", ""),
        ("6311011203149", "refuse", "jkn-instead", ""),
        ("631101120314990", "refuse", "bad-length", ""),
        ("6311O112O3149902", "offer", "letter-for-digit", KK),
        (f"{KK} 6311011203149903", "offer", "two-numbers", KK),
        ("0000000000000000", "refuse", "filler", ""),
        ("6311090724010001", "refuse", "sample", ""),
        ("081234567890", "refuse", "phone-instead", ""),
        ("17-08-1990", "refuse", "date-instead", ""),
        ("tidak punya", "refuse", "not-known", ""),
        ("", "refuse", "empty", ""),
        ("=1+1", "refuse", "formula", ""),
    ],
)
def test_a_kk_is_sixteen_digits_that_are_not_the_nik(typed: str, kind: str, code: str, value: str) -> None:
    verdict = read_kk(typed, nik=NIK)
    assert (verdict.kind, verdict.code, verdict.value or "".join(verdict.readings[:1])) == (kind, code, value)


def test_an_unusual_kk_is_a_reason() -> None:
    assert kk_doubts(KK) == ()
    assert kk_doubts("9999999999999999") == ("kk-unusual",)
    assert read_kk("9911011203149902", nik=None).reasons == ("kk-unusual",)


@pytest.mark.parametrize(
    ("typed", "kind", "code"),
    [
        ("12345678901", "ok", "valid"),
        ("KPJ: 1234 5678 901", "ok", "cleaned"),
        ("0001234567890", "refuse", "jkn-instead"),
        (NIK, "refuse", "nik-instead"),
        ("1234567890", "refuse", "bad-length"),
        ("11111111111", "refuse", "filler"),
        ("I234567890l", "offer", "letter-for-digit"),
    ],
)
def test_a_membership_number_has_eleven_digits(typed: str, kind: str, code: str) -> None:
    verdict = read_kpj(typed)
    assert (verdict.kind, verdict.code) == (kind, code)
