import logging
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter

import pytest

from messages.catalogue import Catalogue, MissingMessage

ID = """
plain = Halo { $name }, nomor { $number }.
    { $name } ditunggu { DAY($due) }.
born = { DATE($born) }
kept = { SPAN($days) }
pay = { RUPIAH($amount) } untuk { $who }
hours = { HOURS($hours) }
field = { $field ->
    [nik] NIK
    [birth-date] tanggal lahir
   *[other] { $field }
 } salah. { -free }
count = { $n ->
    [one] satu
   *[other] { $n } orang
 }
agreed = { $by ->
    [none] belum ada
   *[other] nomor { $by }
 }
only = hanya di sini
"""
EN = """
plain = Hello { $name }, number { $number }.
    { $name } is expected on { DAY($due) }.
born = { DATE($born) }
kept = { SPAN($days) }
pay = { RUPIAH($amount) } for { $who }
hours = { HOURS($hours) }
field = { $field ->
    [nik] NIK
    [birth-date] birth date
   *[other] { $field }
 } is wrong. { -free }
count = { $n ->
    [one] one person
   *[other] { $n } people
 }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, words, free in (("id", ID, "Gratis."), ("en", EN, "Free.")):
        (tmp_path / language / "shared").mkdir(parents=True)
        (tmp_path / language / "a.ftl").write_text(words, "utf-8")
        (tmp_path / language / "menu.ftl").write_text("lost-words = Ada kalimat yang hilang.\n", "utf-8")
        (tmp_path / language / "shared" / "terms.ftl").write_text(f"-free = {free}\n", "utf-8")
    return tmp_path


@pytest.fixture
def strict(folder: Path) -> Catalogue:
    return Catalogue.load(strict=True, folder=folder)


def test_words_are_filled_in_the_language_of_the_person(strict: Catalogue) -> None:
    params = {"name": "SITI", "number": "D-1", "due": "2026-11-30"}
    assert strict.text("a.plain", params) == "Halo SITI, nomor D-1.\nSITI ditunggu Senin, 30 November 2026."
    assert strict.text("a.plain", params, "en").endswith("SITI is expected on Monday, 30 November 2026.")


def test_dates_money_lists_and_hours_are_words(strict: Catalogue) -> None:
    assert strict.text("a.born", {"born": date(1990, 8, 17)}) == "17 Agustus 1990"
    assert strict.text("a.pay", {"amount": 16800, "who": ["KTP", "KK", "surat"]}) == "Rp16.800 untuk KTP, KK, dan surat"
    assert strict.text("a.pay", {"amount": 16800, "who": date(2026, 11, 30)}, "en").startswith("Rp16,800 for Mon")
    assert strict.text("a.pay", {"amount": 1, "who": datetime(2026, 11, 30, 14, 5, tzinfo=UTC)}).endswith("2026, 14.05")
    kept = [strict.text("a.kept", {"days": days}, "id") for days in (1825, 90, 14)]
    assert kept == ["5 tahun", "3 bulan", "14 hari"]
    hours = {"hours": "0-3 08:00-16:00; 4 08:00-11:30"}
    assert strict.text("a.hours", hours) == "Senin-Kamis 08.00-16.00, Jumat 08.00-11.30"


def test_a_selection_takes_a_word_or_a_number(strict: Catalogue) -> None:
    assert strict.text("a.field", {"field": "birth-date"}) == "tanggal lahir salah. Gratis."
    assert strict.text("a.field", {"field": "else"}) == "else salah. Gratis."
    assert [strict.text("a.count", {"n": n}, "en") for n in (1, 2)] == ["one person", "2 people"]
    assert strict.text("a.count", {"n": 1}) == "1 orang"
    assert [strict.text("a.agreed", {"by": by}) for by in ("", "D-1")] == ["belum ada", "nomor D-1"]


def test_all_files_of_a_folder_have_the_first_part_of_its_keys(folder: Path) -> None:
    staff = folder / "id" / "staff"
    staff.mkdir()
    (staff / "pins.ftl").write_text("pin = Ketik PIN.\n", "utf-8")
    (staff / "votes.ftl").write_text("voted = Suara dicatat. { pin }\n", "utf-8")
    catalogue = Catalogue.load(strict=True, folder=folder)
    assert catalogue.text("staff.pin") == "Ketik PIN."
    assert catalogue.text("staff.voted") == "Suara dicatat. Ketik PIN."
    assert not catalogue.has("pins.pin")


def test_a_message_says_another_of_its_name_or_of_shared(folder: Path) -> None:
    (folder / "id" / "shared" / "dates.ftl").write_text("until = sampai { DATE($due) }\n", "utf-8")
    (folder / "id" / "b.ftl").write_text("held = Ditahan { until }.\nagain = Maaf. { held }\n", "utf-8")
    catalogue = Catalogue.load(strict=True, folder=folder)
    assert catalogue.text("b.again", {"due": "2026-11-30"}) == "Maaf. Ditahan sampai 30 November 2026."
    assert catalogue.variables("b.again") == {"due"}


@pytest.mark.parametrize("second", ["staff.ftl", "staff/votes.ftl"])
def test_a_key_given_twice_is_refused(folder: Path, second: str) -> None:
    (folder / "id" / "staff").mkdir()
    (folder / "id" / "staff" / "pins.ftl").write_text("pin = Ketik PIN.\n", "utf-8")
    (folder / "id" / second).write_text("locked = Terkunci.\npin = PIN\n", "utf-8")
    with pytest.raises(ValueError, match=r"staff.*\.ftl: pin is given twice"):
        Catalogue.load(folder=folder)


@pytest.mark.parametrize("value", ["{ $due }", "{", '{ "x" }', "a = b", "*tebal*", "x" * 4000])
def test_a_value_is_never_read_as_fluent(strict: Catalogue, value: str) -> None:
    assert strict.text("a.pay", {"amount": 1, "who": value}) == f"Rp1 untuk {value}"


@pytest.mark.parametrize(
    ("key", "params"),
    [
        ("a.none", {}),
        ("b.plain", {}),
        ("plain", {}),
        ("a.pay", {"amount": 1}),
        ("a.pay", {"amount": "x", "who": "y"}),
        ("a.pay", {"amount": 1, "who": True}),
        ("a.born", {"born": "kemarin"}),
    ],
)
def test_strict_words_raise_for_what_is_missing(strict: Catalogue, key: str, params: dict[str, object]) -> None:
    with pytest.raises(MissingMessage, match=key):
        strict.text(key, params)


def test_lenient_words_lose_no_message(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    catalogue = Catalogue.load(folder=folder)
    with caplog.at_level(logging.ERROR):
        assert catalogue.text("a.only", language="en") == "hanya di sini"
        assert catalogue.text("a.plain", {"name": "SITI"}) == "Halo SITI, nomor \u2026.\nSITI ditunggu \u2026."
        assert catalogue.text("a.none") == "Ada kalimat yang hilang."
        assert catalogue.text("a.only", language="jv") == "hanya di sini"
    assert "SITI" not in caplog.text
    assert "a.none has no words in id" in caplog.text


def test_what_a_catalogue_holds(strict: Catalogue) -> None:
    assert strict.has("a.only")
    assert not strict.has("a.only", "en")
    assert not strict.has("a.only", "jv")
    assert strict.variables("a.plain") == {"name", "number", "due"}
    assert strict.variables("a.field") == {"field"}
    assert "a.count" in strict.keys("en")


@pytest.mark.parametrize(
    "line",
    [
        "x = { NUMBER($n, useGrouping: 0) }",
        "x = { SHOUT($n) }",
        "x = { other }",
        "x = { -unknown }",
        "x = { free }",
        "x = { only }",
        "x =\n    .label = y",
        "x = { $y",
        "x = { $y ->\n    [one] y\n }",
        "x =",
    ],
)
def test_a_message_with_more_than_the_patterns_know_is_refused(folder: Path, line: str) -> None:
    (folder / "id" / "bad.ftl").write_text(line + "\n", "utf-8")
    catalogue = Catalogue.load(folder=folder)
    with pytest.raises(ValueError, match=r"id/bad\.ftl|id: bad\.x"):
        catalogue.read()
    assert catalogue.text("bad.x") == "Ada kalimat yang hilang."
    assert catalogue.text("a.only") == "hanya di sini"


@pytest.mark.parametrize("line", ["x { y", "_x = y", "ok = y\nx { y", "ok = y\n1 = y"])
def test_a_line_that_is_no_message_is_refused_at_once(folder: Path, line: str) -> None:
    (folder / "id" / "bad.ftl").write_text(line + "\n", "utf-8")
    with pytest.raises(ValueError, match=r"id/bad\.ftl: not Fluent"):
        Catalogue.load(folder=folder)


def test_messages_are_told_apart_as_fluent_does(folder: Path) -> None:
    selection = "three =\n    { $n ->\n[one] c\n*[other] d\n}\n"
    file = f"# A note\n## x = y\n\none = a\n    two = b\n{selection}# four = e\nfive=f\n"
    (folder / "id" / "b.ftl").write_text(file, "utf-8")
    catalogue = Catalogue.load(strict=True, folder=folder)
    assert {key for key in ("one", "two", "x", "three", "four", "five") if catalogue.has(f"b.{key}")} == {
        "one",
        "three",
        "five",
    }
    assert [catalogue.text(f"b.{key}", {"n": "one"}) for key in ("one", "three", "five")] == ["a\ntwo = b", "c", "f"]


def test_a_message_costs_microseconds(strict: Catalogue) -> None:
    params = {"name": "SITI", "number": "D-1", "due": "2026-11-30"}
    strict.text("a.plain", params)
    start = perf_counter()
    for _ in range(2000):
        strict.text("a.plain", params)
    assert (perf_counter() - start) / 2000 < 100e-6
