"""What an officer is offered first, where a case stands."""

import pytest

from handlers.rules.cases.case_words import DEEDS, FIRST, deeds_for
from storage.enums import CaseStatus, Role

S = CaseStatus


@pytest.mark.parametrize(
    ("status", "first"),
    [
        (S.RECEIVED, ["periksa"]),
        (S.CHECKED, ["surat", "panggil", "kunjungan"]),
        (S.DRAFTED, ["paraf", "buang"]),
        (S.INITIALLED, ["ttd", "buang"]),
        (S.SIGNED, ["kirim", "buang"]),
        (S.POSTED, ["jawab", "janji", "kembali"]),
        (S.ANSWERED, ["janji", "patuh", "kunjungan"]),
        (S.SILENT, ["panggil", "kunjungan", "jawab"]),
        (S.RETURNED, ["kunjungan", "surat"]),
        (S.VISIT_PLANNED, ["berita", "urung"]),
        (S.VISITED, ["janji", "limpah", "patuh"]),
        (S.PROMISED, ["bayar", "ingkar", "patuh"]),
        (S.BROKEN, ["bayar", "panggil", "kunjungan"]),
        (S.MEDIATION, ["sepakat", "janji", "limpah"]),
        (S.HANDED_ON, ["patuh", "tarik"]),
        (S.SUSPENDED, ["lanjut", "tutup"]),
        (S.COMPLIED, ["tutup", "buka"]),
        (S.CLOSED, ["buka"]),
    ],
)
def test_what_usually_comes_next_stands_first(status: CaseStatus, first: list[str]) -> None:
    words = [deed.word for deed in deeds_for(status, Role.CASE_DINAS)]
    assert words[: len(first)] == first


def test_nothing_is_left_out() -> None:
    assert {word for words in FIRST.values() for word in words} <= set(DEEDS)
    for status in S:
        words = [deed.word for deed in deeds_for(status, Role.CASE_DINAS)]
        assert len(set(words)) == len(words)
        assert words[0] != "patuh" or status is S.HANDED_ON
