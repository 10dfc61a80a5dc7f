"""The name of a village that is in no list, in the person's own words."""

import pytest

from handlers.rules.reading.places import means_village, places_called, places_said, read_place


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


PLACES = (("63.11.01", "Juai"), ("63.11.01.2005", "Muara Ninian"), ("63.11.02.2001", "Riwa"), ("63.11.03.2001", "Riwa"))
RIWA, NINIAN = ("63.11.02.2001", "63.11.03.2001"), ("63.11.01.2005",)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("saya tinggal di desa riwa sudah lama", RIWA),
        ("rumah kami desa Riwa", RIWA),
        ("riwa itu nama saya", ()),
        ("namanya riwa", ()),
        ("saya orang muara ninian", NINIAN),
        ("di muara ninian dan desa riwa", (*NINIAN, *RIWA)),
        ("saya di muara ninian?", ()),
        ("entah", ()),
    ],
)
def test_places_whose_very_names_stand_in_a_sentence(text: str, codes: tuple[str, ...]) -> None:
    assert places_said(text, PLACES) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Riwa", RIWA),
        ("desa riwa", RIWA),
        ("muara ninian", NINIAN),
        ("kelurahan Muara Ninian", NINIAN),
        ("ninian", ()),
        ("desa", ()),
        ("", ()),
    ],
)
def test_places_that_have_this_very_name(text: str, codes: tuple[str, ...]) -> None:
    assert places_called(text, PLACES) == frozenset(codes)


@pytest.mark.parametrize(
    ("text", "village", "district", "meant"),
    [
        ("desa juai", "Juai", "Juai", True),
        ("kelurahan juai", "Juai", "Juai", True),
        ("juai", "Juai", "Juai", False),
        ("kecamatan juai", "Juai", "Juai", False),
        ("batu piring", "Batu Piring", "Piring", True),
        ("piring", "Piring", "Batu Piring", False),
    ],
)
def test_whether_the_village_or_its_district_is_meant(text: str, village: str, district: str, *, meant: bool) -> None:
    assert means_village(text, village, district) is meant
