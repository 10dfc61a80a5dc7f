"""What may be done with a person's papers, by whom and when; and what is missing, in words."""

import pytest

from handlers.rules.office.office import Paper
from handlers.rules.registrations.paper_acts import PaperAct, possible, read_missing
from storage.enums import Role, Status

S, A, R = Status, PaperAct, Role
VILLAGE = "63.11.01.2005"
PAPERS = (
    Paper("ktp", "fotokopi KTP"),
    Paper("kk", "fotokopi Kartu Keluarga (KK)"),
    Paper("pekerjaan", "surat keterangan pekerjaan dari desa"),
    Paper("persetujuan", "lembar persetujuan yang ditandatangani"),
)
# status -> what the village may do, what the dinas may do
GRID: dict[Status, tuple[str, str]] = {
    S.VERIFIED: ("terima kurang beda", "terima kurang beda"),
    S.LAPSED: ("terima", "terima"),
    S.PAPERS_AT_VILLAGE: ("teruskan kurang beda", "teruskan lengkap kurang beda"),
    S.PAPERS_FORWARDED: ("kurang beda", "lengkap kurang beda"),
    S.PAPERS_COMPLETE: ("beda", "beda"),
}


@pytest.mark.parametrize("status", Status)
def test_who_may_do_what_where(status: Status) -> None:
    village, dinas = GRID.get(status, ("", ""))
    assert " ".join(possible(status, R.VILLAGE, VILLAGE)) == village
    assert " ".join(possible(status, R.AGENT, VILLAGE)) == village
    assert " ".join(possible(status, R.DINAS, VILLAGE)) == dinas


@pytest.mark.parametrize("role", [*sorted(set(Role) - {R.VILLAGE, R.AGENT, R.DINAS}), None])
def test_nobody_else_touches_papers(role: Role | None) -> None:
    assert [possible(status, role, village) for status in Status for village in (VILLAGE, None)] == [()] * 26


def test_papers_of_no_village_come_to_the_dinas() -> None:
    assert possible(S.VERIFIED, R.DINAS, None) == (A.RECEIVE, A.MISSING, A.DIFFER)
    assert possible(S.PAPERS_AT_VILLAGE, R.DINAS, None) == (A.COMPLETE, A.MISSING, A.DIFFER)
    assert possible(S.SUBMITTED, R.DINAS, None) == ()


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("ktp", ["fotokopi KTP"]),
        ("KTP dan kk", ["fotokopi KTP", "fotokopi Kartu Keluarga (KK)"]),
        ("kartu keluarga; ktp.", ["fotokopi Kartu Keluarga (KK)", "fotokopi KTP"]),
        ("fotokopi ktp\nketerangan pekerjaan", ["fotokopi KTP", "surat keterangan pekerjaan dari desa"]),
        ("ktp, fotokopi KTP, Ktp", ["fotokopi KTP"]),
        ("lembar persetujuan yang ditandatangani", ["lembar persetujuan yang ditandatangani"]),
        ("fotokopi", ["fotokopi"]),
        ("materai", ["materai"]),
        ("ktp yang jelas", ["ktp yang jelas"]),
        ("kandang DAN ladang", ["kandang", "ladang"]),
        ("pendanaan", ["pendanaan"]),
        ("ktp milik 6311019905170001 hilang", ["ktp milik *** hilang"]),
        ("kk no 6311 0199-0517.0001", ["kk no ***"]),
        ("lembar 1234567", ["lembar 1234567"]),
        ("lembar 12345678", ["lembar ***"]),
        (" . , ;", []),
        ("", []),
        ("a" * 301, ["a" * 300]),
    ],
)
def test_what_is_missing(typed: str, missing: list[str]) -> None:
    assert list(read_missing(typed, PAPERS)) == missing
