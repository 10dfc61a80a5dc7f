"""The words behind /kasus and /kiriman, the numbers of many letters, and which of two cases stays."""

from dataclasses import replace
from itertools import combinations

import pytest

from handlers.rules.cases import submission_picks
from handlers.rules.cases.case_picks import CasePick, filter_words, read_pick
from handlers.rules.cases.figures import figures_of
from handlers.rules.cases.joining import NEVER, ORDER, stays_first
from handlers.rules.cases.register_numbers import numbers_of, read_numbers
from handlers.rules.cases.submission_picks import SubmissionPick
from storage.enums import CaseStatus, ReportKind

S = CaseStatus


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", CasePick()),
        ("semua 2", CasePick(page=2)),
        ("surat", CasePick("surat")),
        ("SURAT hal 3", CasePick("surat", page=3)),
        ("macet di atas 50 juta", CasePick(classes=("macet",), least=50_000_000)),
        ("golongan kurang lancar >=1.500.000", CasePick(classes=("kurang lancar",), least=1_500_000)),
        ("macet diragukan maks 2jt", CasePick(classes=("macet", "diragukan"), most=2_000_000)),
        ("kurang dari 10 juta", CasePick(most=10_000_000)),
        ("belum diperiksa daftar 3", CasePick(stages=(S.RECEIVED,), list_id=3)),
        ("terlambat macet", CasePick("terlambat", classes=("macet",))),
        ("pwbd borneo jaya", CasePick(kinds=(ReportKind.UNREGISTERED,), name="borneo jaya")),
        ("borneo jaya hal 2", CasePick(name="borneo jaya", page=2)),
        ("PT Macet Jaya", CasePick(name="PT Macet Jaya")),
        ("cari surat kabar", CasePick(name="surat kabar")),
        ("tunggakan min 5 juta maks 10 juta", CasePick(kinds=(ReportKind.ARREARS,), least=5_000_000, most=10_000_000)),
        ("min jaya", CasePick(name="min jaya")),
        ("ditunda", CasePick("ditangguhkan")),
        ("toko 99", CasePick(name="toko 99")),
    ],
)
def test_which_cases_are_meant(text: str, expected: CasePick) -> None:
    found = read_pick(text)
    assert found == expected
    assert read_pick(found.words) == replace(found, page=1), "buttons carry the same part"


def test_whoever_looks_for_a_name_means_closed_cases_too() -> None:
    assert S.CLOSED in read_pick("borneo").statuses
    assert S.CLOSED not in read_pick("macet").statuses
    assert read_pick("terlambat cari borneo").statuses == read_pick("terlambat").statuses


def test_every_word_of_the_table_narrows_as_it_says() -> None:
    for word, narrows in filter_words().items():
        kind, _, value = narrows.partition(":")
        pick = read_pick(word)
        said = {"group": pick.group, "stage": [*map(str, pick.stages)], "class": [*pick.classes]}
        said |= {"kind": [*map(str, pick.kinds)]}
        assert kind not in said or value in said[kind], word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", SubmissionPick()),
        ("hal 2", SubmissionPick(page=2)),
        ("jawaban", SubmissionPick(("answer",))),
        ("keringanan borneo jaya hal 3", SubmissionPick(("relief",), "borneo jaya", 3)),
        ("Karya Contoh", SubmissionPick((), "Karya Contoh")),
        ("cari janji jaya", SubmissionPick((), "janji jaya")),
        ("phk janji", SubmissionPick(("layoff", "promise"))),
    ],
)
def test_which_submissions_are_meant(text: str, expected: SubmissionPick) -> None:
    found = submission_picks.read_pick(text)
    assert found == expected
    assert submission_picks.read_pick(found.words) == replace(found, page=1)


@pytest.mark.parametrize(
    ("text", "count", "first", "last"),
    [
        ("560/121-227/Disnaker", 107, "560/121/Disnaker", "560/227/Disnaker"),
        ("560/121 s.d. 123/Disnaker/2026", 3, "560/121/Disnaker/2026", "560/123/Disnaker/2026"),
        ("560/009-010/DTK", 2, "560/009/DTK", "560/010/DTK"),
        ("B-12 sampai 14/2026", 3, "B-12/2026", "B-14/2026"),
        ("560/7/Disnaker", 1, "560/7/Disnaker", "560/7/Disnaker"),
    ],
)
def test_numbers_for_many_letters(text: str, count: int, first: str, last: str) -> None:
    verdict = read_numbers(text, count)
    assert verdict.kind == "ok"
    found = numbers_of(verdict.value, count)
    assert (len(found), found[0], found[-1], len(set(found))) == (count, first, last, count)


@pytest.mark.parametrize(
    ("text", "count", "code"),
    [
        ("560/121/Disnaker", 2, "numbers-range"),
        ("560/121-130/Disnaker", 2, "numbers-count"),
        ("560/130-121/Disnaker", 10, "numbers-count"),
        ("", 1, "numbers-range"),
        ("=1+1", 1, "numbers-range"),
        ("12-13/12-13", 2, "numbers-count"),
    ],
)
def test_numbers_that_do_not_fit(text: str, count: int, code: str) -> None:
    assert read_numbers(text, count).code == code


def test_of_two_cases_one_stays_whoever_is_named_first() -> None:
    for one, other in combinations(ORDER, 2):
        assert stays_first(one, other, older=True) is not stays_first(other, one, older=False)
        assert stays_first(other, one, older=False)
    assert stays_first(S.POSTED, S.POSTED, older=True)
    assert not stays_first(S.COMPLIED, S.RECEIVED, older=True), "the one that is not well stays"
    assert {*ORDER, *NEVER} == set(S)


@pytest.mark.parametrize(
    ("kind", "label", "potential", "column"),
    [
        ("piutang", None, False, "arrears"),
        ("potong-tidak-setor", None, False, "arrears"),
        ("pwbd", None, False, "potential"),
        ("pds-tk", None, False, "potential"),
        ("pds-upah", None, False, "potential"),
        ("pds-program", None, False, "potential"),
        ("pwbd", "macet", False, "arrears"),
        ("piutang", None, True, "potential"),
    ],
)
def test_what_is_only_potential_is_never_arrears(kind: str, label: str | None, potential: bool, column: str) -> None:
    found = figures_of(kind, 5_000_000, None, label, potential=potential)
    assert {name for name, value in found.items() if value == 5_000_000} == {column}
