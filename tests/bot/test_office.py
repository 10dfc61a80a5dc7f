import base64
import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.office import OfficeError, load_office
from bot.operator.office_warnings import office_warnings
from bot.settings import ROOT
from handlers.rules.office.office import Office
from tests.support.words import words

EXAMPLE = ROOT / "office.example.toml"
DURING = date(2026, 6, 1)


@pytest.fixture(scope="module")
def balangan() -> Office:
    return load_office(EXAMPLE)


def changed(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    words = EXAMPLE.read_text("utf-8")
    for old, new in changes:
        assert f"\n{old}" in words
        words = words.replace(f"\n{old}", f"\n{new}", 1)
    path = tmp_path / "office.toml"
    path.write_text(words, "utf-8")
    return path


def test_the_example_is_balangan(balangan: Office) -> None:
    assert balangan.time_zone == "Asia/Makassar"
    assert len(balangan.area.districts) == 8
    assert len(balangan.area.villages) == 157
    assert balangan.area.place("63.11.01.2001") == "Muara Ninian, Juai"
    assert balangan.programme.rupiah("contribution", DURING) == 16_800
    assert [balangan.age_limits.allow(age) for age in (17, 18, 64, 65)] == [False, True, True, False]
    assert balangan.full_numbers_channels == {"webchat"}
    assert balangan.today(datetime(2026, 11, 23, 16, 30, tzinfo=UTC)) == date(2026, 11, 24)


def test_a_coat_of_arms_is_drawn_anew(tmp_path: Path) -> None:
    """What the picture says besides, of whoever made it, is gone; the file in the office's folder stays as it is."""
    picture, exif = Image.new("RGB", (600, 800), "navy"), Image.Exif()
    exif[0x013B] = "pelukis"
    picture.save(tmp_path / "lambang.jpg", exif=exif, comment=b"pelukis")
    path = changed(tmp_path, ('arms = ""', 'arms = "lambang.jpg"'))
    drawn = base64.b64decode(load_office(path).letterhead.arms)
    assert (drawn[:4], b"pelukis" in drawn) == (b"\x89PNG", False)
    assert max(Image.open(io.BytesIO(drawn)).size) <= 300
    assert load_office(changed(tmp_path)).letterhead.arms == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('arms = ""', 'arms = "tidak-ada.png"', "[letterhead] arms: tidak-ada.png cannot be read"),
        ('arms = ""', 'arms = "office.toml"', "[letterhead] arms: office.toml cannot be read"),
        ('arms = ""', 'arms = "kecil.png"', "[letterhead] arms: kecil.png must have at least"),
        ('email = ""', 'email = "bukan surel"', "email must be an address"),
        ("regulations = []", 'regulations = ["Perda"]', "regulations: each names kind, number and year"),
        ("regulations = []", 'regulations = ["Perda Nomor 1 Tahun 2018."]', "without a full stop"),
    ],
)
def test_what_letters_show_is_looked_at_at_the_start(tmp_path: Path, old: str, new: str, said: str) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "kecil.png")
    with pytest.raises(OfficeError, match=re.escape(said)):
        load_office(changed(tmp_path, (old, new)))


def test_an_office_may_bring_its_own_villages(tmp_path: Path) -> None:
    (tmp_path / "desa.csv").write_text("code,name\n32.73.01.1001,Satu\n32.73.02.1001,Dua\n99.99.01.2001,Luar\n")
    path = changed(
        tmp_path, ('regions = ["63.11"]', 'regions = ["32.73"]'), ('villages_file = ""', 'villages_file = "desa.csv"')
    )
    area = load_office(path).area
    assert area.villages == (("32.73.01.1001", "Satu"), ("32.73.02.1001", "Dua"))
    (tmp_path / "desa.csv").write_text("code,name\n99.99.01.2001,Luar\n")
    with pytest.raises(OfficeError, match=r"\[area\] villages_file: no village"):
        load_office(path)


def test_an_area_may_be_one_district(tmp_path: Path) -> None:
    area = load_office(changed(tmp_path, ('regions = ["63.11"]', 'regions = ["63.11.01"]'))).area
    assert area.districts == (("63.11.01", "Juai"),)
    assert {code[:8] for code, _ in area.villages} == {"63.11.01"}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('name = "Lindungi Balangan"', "", "name: is missing"),
        ("lease_minutes = 15", "lease_minuts = 15", "[times] lease_minuts: is not a key"),
        ("lease_minutes = 15", "lease_minutes = 0", "times: lease_minutes must be at least 1"),
        ("papers_reminder_days = [7, 2]", "papers_reminder_days = [2, 7]", "papers_reminder_days must fall before"),
        ("rupiah = 16800", "rupiah = 16.800", "[programme.amounts] no. 1, rupiah: must be a whole number"),
        ("from = 2015-07-01", "", "[programme.amounts] no. 1, from: is missing"),
        ('kind = "death"', 'kind = "deth"', "[programme.amounts] no. 2, kind: must be one of 'contribution'"),
        ('kind = "death"', 'kind = "funeral"', "missing: death"),
        ("end = 2026-12-31", 'end = "nanti"', "[programme] end: must be a date such as 2026-12-31"),
        ("end = 2026-12-31", "end = 2025-12-31", "end must not be before start"),
        ("minimum = 18", "minimum = 80", "age_limits: minimum and maximum"),
        ('time_zone = "Asia/Makassar"', 'time_zone = "WITA"', "time_zone must be Asia/Jakarta"),
        ('monday = "08:00-16:00"', 'senin = "08:00-16:00"', "hours: senin: expected a day in English"),
        ('monday = "08:00-16:00"', 'monday = "16:00-08:00"', "hours: monday: expected"),
        ('regions = ["63.11"]', 'regions = ["99.11"]', "[area] regions: no district is known"),
        ('villages_file = ""', 'villages_file = "no.csv"', "no.csv: cannot be read"),
        ('nik = "NIK"', 'nikk = "NIK"', "[export_columns] nikk: must be one of number"),
        ("also_ask = []", 'also_ask = ["name"]', "no. 1: name is asked everywhere; this list may hold occupation"),
        ("also_ask = []", 'also_ask = ["shoe-size"]', "no. 1: must be one of 'name'"),
        ('title = "KTP habis masa berlaku"', "", "[answers] no. 1, title: is missing"),
        ('title = "KTP habis masa berlaku"', 'title = " "', "[answers] no. 1: title must not be empty"),
        ('title = "KTP habis masa berlaku"', 'title = "?!"', "title must hold a letter or a digit"),
        ('title = "KTP habis masa berlaku"', f'title = "{"a" * 25}"', "title must have at most 24 characters, has 25"),
        ('title = "KTP habis masa berlaku"', 'titel = "KTP"', "[answers] no. 1, titel: is not a key of this table"),
        ('text = "KTP elektronik', 'text = ""\n#', "text must not be empty"),
        ('text = "KTP elektronik', f'text = "{"a" * 301}"\n#', "text must have at most 300 characters, has 301"),
        ('text = "KTP elektronik', "text = 5\n#", "text: must be text in quotes"),
        (
            "[[answers]]",
            "[[answers]]\ntitle='ktp: habis masa berlaku'\ntext='a'\n[[answers]]",
            "two have the title 'KTP",
        ),
        ("[[answers]]", "[[answers]]\ntitle='a'\ntext='a'\n" * 4 + "[[answers]]", "at most 4 are shown, there are 5"),
        ('[[papers]]\nid = "ktp"', '[papers]\nid = "ktp"', "TOML"),
        ("[[answers]]", "[answers]", "answers: must stand below [[answers]], with two brackets"),
        ("[quiet]", "[quiet", "not TOML"),
    ],
)
def test_an_error_names_the_place_and_what_is_expected(tmp_path: Path, old: str, new: str, words: str) -> None:
    with pytest.raises(OfficeError) as refused:
        load_office(changed(tmp_path, (old, new)))
    assert words in str(refused.value)
    assert "office.toml" in str(refused.value) or "no.csv" in str(refused.value)


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"none\.toml: cannot be read"):
        load_office(tmp_path / "none.toml")
    (tmp_path / "office.toml").write_bytes(b'name = "\xff"')
    with pytest.raises(OfficeError, match="UTF-8"):
        load_office(tmp_path / "office.toml")


def test_the_example_warns_of_all_its_examples(balangan: Office) -> None:
    found = {(w.key, w.params["where"]) for w in office_warnings(balangan, DURING)}
    assert found == {
        ("check.example-phone", "dinas.contact.phone"),
        ("check.example-phone", "bpjs.contact.phone"),
        ("check.example-phone", "contacts.emergency.phone"),
        ("check.example-phone", "contacts.privacy.phone"),
        ("check.example-phone", "letterhead.lines"),
        ("check.example-words", "dinas.contact.address"),
        ("check.example-words", "bpjs.contact.address"),
        ("check.no-agreement", "agreement"),
    }


@pytest.mark.parametrize(
    ("today", "key"),
    [
        (date(2025, 12, 31), "check.period-ahead"),
        (date(2026, 11, 23), "check.period-ends-soon"),
        (date(2027, 1, 1), "check.period-over"),
    ],
)
def test_the_period_of_the_programme_is_watched(balangan: Office, today: date, key: str) -> None:
    assert key in {w.key for w in office_warnings(balangan, today)}


def test_an_amount_that_ends_is_watched(tmp_path: Path) -> None:
    office = load_office(changed(tmp_path, ("rupiah = 16800", "rupiah = 16800\nuntil = 2026-06-30")))
    assert "check.amount-ends-soon" in {w.key for w in office_warnings(office, DURING)}
    late = [w for w in office_warnings(office, date(2026, 7, 1)) if w.key == "check.amount-expired"]
    assert [w.params["kind"] for w in late] == ["contribution"]
    assert office.programme.rupiah("contribution", date(2026, 7, 1)) == 16_800


@pytest.mark.parametrize(("days", "soon"), [(61, False), (60, True), (59, True), (1, True), (0, True)])
def test_what_ends_within_sixty_days_is_mentioned(balangan: Office, days: int, soon: bool) -> None:
    """The period to the day, and an amount that has an end of its own."""
    today = date(2026, 11, 23)
    end = today + timedelta(days=days)
    amounts = tuple(replace(amount, until=end) for amount in balangan.programme.amounts)
    office = replace(balangan, programme=replace(balangan.programme, end=end, amounts=amounts))
    keys = {warning.key for warning in office_warnings(office, today)}
    assert ("check.period-ends-soon" in keys, "check.amount-ends-soon" in keys) == (soon, soon)
    assert not keys & {"check.period-over", "check.amount-expired"}


def test_a_period_is_over_the_day_after_its_end(balangan: Office) -> None:
    end = balangan.programme.end
    for today, key in ((end, "check.period-ends-soon"), (end + timedelta(days=1), "check.period-over")):
        assert key in {warning.key for warning in office_warnings(balangan, today)}


def test_every_warning_has_words(tmp_path: Path, balangan: Office) -> None:
    ending = load_office(changed(tmp_path, ("rupiah = 16800", "rupiah = 16800\nuntil = 2026-06-30")))
    for office in (balangan, ending):
        for today in (date(2025, 12, 31), DURING, date(2026, 7, 1), date(2026, 12, 1), date(2027, 1, 1)):
            for warning in office_warnings(office, today):
                for language in ("id", "en"):
                    assert words().text(warning.key, warning.params, language)
