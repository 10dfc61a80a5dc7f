"""The name of a village that is in no list, in the person's own words."""

import pytest

from handlers.rules.reading.places import read_place


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Simpang Tiga,  Kecamatan Pugaan", "ok", "Simpang Tiga, Kecamatan Pugaan"),
        ("desa juai RT 2", "ok", "desa juai RT 2"),
        ("Juai", "ok", "Juai"),
        ("ya", "refuse", "not-a-place"),
        ("tidak tahu", "refuse", "not-known"),
        ("6311015708909901", "refuse", "not-a-place"),
        ("nik 6311015708909901", "refuse", "not-a-place"),
        ("??", "refuse", "not-a-place"),
        ("=cmd(1)", "refuse", "formula"),
        ("desa " * 40, "refuse", "too-long"),
    ],
)
def test_a_name_is_kept_as_it_was_said(text: str, kind: str, value: str) -> None:
    verdict = read_place(text)
    assert (verdict.kind, verdict.value if kind == "ok" else verdict.code) == (kind, value)
