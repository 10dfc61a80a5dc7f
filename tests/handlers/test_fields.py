"""A field is declared once: each one is asked, corrected, shown and found by its names."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from handlers.advance import advance, start
from handlers.fields import (
    FIELDS,
    Sight,
    asked_by,
    cells,
    columns,
    details_from,
    in_words,
    kept,
    lines,
    named_at_head,
    to_choose,
    told,
)
from handlers.flow import Answer, Phrase, Setting
from handlers.flows.correction import CORRECTION
from handlers.flows.registration import REGISTRATION
from handlers.named_place import PLACE
from handlers.rules.office.office import Office
from storage.details import Details
from storage.enums import Field
from tests.support.guards import none_of
from tests.support.office import balangan

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
OFFICE = balangan()
SETTING = Setting(OFFICE, NOW, NOW.date())
SITI = Details(
    "SITI AMINAH", "6311015708909901", "6311011203149902", "1990-08-17", "+6281234567890", {"occupation": "petani"}
)
ASKS_WORK = replace(OFFICE, also_ask=frozenset({Field.OCCUPATION}))
BATA = "63.11.01.2005"
# What a person answers to the questions of each field, and what is kept of it.
ANSWERS: Mapping[Field, tuple[tuple[Answer, ...], str | None]] = {
    Field.NAME: ((Answer("siti aminah"),), "SITI AMINAH"),
    Field.NIK: ((Answer("6311015708909901"),), "6311015708909901"),
    Field.KK: ((Answer("6311011203149902"),), "6311011203149902"),
    Field.BIRTH_DATE: ((Answer("17 Agustus 1990"),), "1990-08-17"),
    Field.PHONE: ((Answer(text="081234567890"),), "+6281234567890"),
    Field.VILLAGE: ((Answer(choice="63.11.01"), Answer(choice=BATA)), BATA),
    Field.OCCUPATION: ((Answer(choice="petani"),), "petani"),
}


def test_every_field_is_declared_and_asked() -> None:
    none_of(set(Field) - set(FIELDS), "Give this field its Spec in handlers/fields.py")
    unnamed = [one for one, spec in FIELDS.items() if str(one) not in [step.name for step in spec.steps]]
    none_of(unnamed, "One of the questions of a field bears its name: its answer is the value")
    asked = {step.name for step in REGISTRATION.steps}
    none_of([one for one in FIELDS if str(one) not in asked], "A registration does not ask this field")
    none_of(set(Field) - set(ANSWERS), "Say here what people answer to the question for this field, and what is kept")


@pytest.mark.parametrize("field", Field)
def test_every_field_can_be_corrected(field: Field) -> None:
    answers, value = ANSWERS[field]
    turn = start(CORRECTION, {"record": 1, "field": str(field), "subject": "saya"}, SETTING)
    asked = []
    for answer in answers:
        assert turn.frame is not None, "the correction ended before everything was asked"
        asked.append(turn.says[-1].key)
        turn = advance(CORRECTION, turn.frame, answer, SETTING)
    assert asked == [f"registration.{step.name}" for step in FIELDS[field].steps if step.name != PLACE]
    assert turn.effect is not None
    assert turn.effect.name == "correction.submit"
    assert FIELDS[field].keep(turn.effect.data[field], OFFICE) == value


@pytest.mark.parametrize(
    ("answer", "village", "shown", "name"),
    [
        (
            Answer("Simpang Tiga,  Pugaan"),
            "luar:Simpang Tiga, Pugaan",
            Phrase("registration.outside-named", {"place": "Simpang Tiga, Pugaan"}),
            "Simpang Tiga, Pugaan",
        ),
        (Answer(choice="lewati"), "luar", Phrase("registration.outside"), ""),
    ],
)
def test_a_village_outside_the_list_is_corrected_by_its_name(
    answer: Answer, village: str, shown: Phrase, name: str
) -> None:
    turn = start(CORRECTION, {"record": 1, "field": "village", "subject": "saya"}, SETTING)
    assert turn.frame is not None
    turn = advance(CORRECTION, turn.frame, Answer(choice="luar"), SETTING)
    assert [say.key for say in turn.says] == ["notices.outside", "registration.place"]
    assert turn.frame is not None
    turn = advance(CORRECTION, turn.frame, answer, SETTING)
    assert turn.effect is not None
    assert turn.effect.data["village"] == village
    values = kept(turn.effect.data | {"name": "S", "nik": SITI.nik, "kk": SITI.kk, "birth-date": "1990-08-17"}, OFFICE)
    values = told(Details.loads(details_from(values).dumps()), None)
    assert in_words(Field.VILLAGE, values[Field.VILLAGE], OFFICE) == shown
    said = cells(values, OFFICE)
    assert (said["village"], said["district"], said["village-code"]) == (name, "", "")


@pytest.mark.parametrize(
    ("field", "whole", "masked", "hint"),
    [
        (Field.NAME, "SITI AMINAH", "S*** A*****", "SITI AMINAH"),
        (Field.NIK, "6311015708909901", "6311********9901", Phrase("fields.ends-in", {"digits": "9901"})),
        (Field.KK, "6311011203149902", "6311********9902", Phrase("fields.ends-in", {"digits": "9902"})),
        (
            Field.BIRTH_DATE,
            Phrase("registration.date", {"date": "1990-08-17"}),
            Phrase("staff.hidden"),
            Phrase("fields.kept-hidden"),
        ),
        (Field.PHONE, "0812-3456-7890", "0812-****-7890", "0812-****-7890"),
        (Field.VILLAGE, "Bata, Juai", "Bata, Juai", "Bata, Juai"),
        (Field.OCCUPATION, *[Phrase("registration.choice-petani")] * 3),
    ],
)
def test_what_each_reader_sees(field: Field, whole: object, masked: object, hint: object) -> None:
    value = told(SITI, BATA)[field]
    assert [in_words(field, value, OFFICE, sight) for sight in Sight] == [whole, masked, hint]


def test_what_there_is_none_of_is_said_so() -> None:
    nothing = told(Details("SITI", "1", "2", "1990-08-17", None), None)
    said = {line.key: line.params["value"] for line in lines(nothing, OFFICE)}
    assert said["fields.line-phone"] == Phrase("registration.no-phone")
    assert said["fields.line-village"] == Phrase("registration.outside")


def test_cells_hide_what_a_channel_may_not_carry() -> None:
    whole, masked = (cells(told(SITI, BATA), OFFICE, sight) for sight in (Sight.WHOLE, Sight.MASKED))
    assert whole["birth-date"] == "17-08-1990"
    assert (whole["sex"], whole["phone"], whole["district"]) == ("P", "081234567890", "Juai")
    assert masked == whole | {
        "name": "S*** A*****",
        "nik": "6311********9901",
        "sex": "",
        "kk": "6311********9902",
        "birth-date": "",
        "phone": "0812-****-7890",
    }


def test_what_was_typed_becomes_what_is_kept() -> None:
    typed = {"name": "SITI AMINAH", "nik": SITI.nik, "kk": SITI.kk, "birth-date": "1990-08-17"}
    values = kept(typed | {"phone": "none", "district": "63.11.01", "village": "63.11.99.2001"}, OFFICE)
    assert (values[Field.PHONE], values[Field.VILLAGE]) == (None, None)
    assert details_from(values) == Details("SITI AMINAH", SITI.nik, SITI.kk, "1990-08-17", None)
    with pytest.raises(LookupError):
        details_from(kept({"name": "SITI AMINAH"}, OFFICE))


@pytest.mark.parametrize(
    ("words", "field", "rest"),
    [
        ("nik berbeda dengan KTP", Field.NIK, "berbeda dengan KTP"),
        ("NIK: berbeda", Field.NIK, "berbeda"),
        ("birth-date salah tahun", Field.BIRTH_DATE, "salah tahun"),
        ("tanggal lahir salah tahun", Field.BIRTH_DATE, "salah tahun"),
        ("nama lengkap kurang", Field.NAME, "kurang"),
        ("desa atau kelurahan keliru", Field.VILLAGE, "keliru"),
        ("nomor hp", Field.PHONE, ""),
        ("kartu keluarga - lama", Field.KK, "lama"),
        ("nikah", None, "nikah"),
        ("", None, ""),
    ],
)
def test_a_field_is_found_by_its_names(words: str, field: Field | None, rest: str) -> None:
    assert named_at_head(words, OFFICE) == (field, rest)


@pytest.mark.parametrize(("office", "field"), [(OFFICE, None), (ASKS_WORK, Field.OCCUPATION)])
def test_what_an_office_does_not_ask_is_no_field_there(office: Office, field: Field | None) -> None:
    assert named_at_head("pekerjaan keliru", office)[0] is field
    assert ("occupation" in columns(asked_by(office))) is (field is not None)
    assert (field in [Field(choice.id.split()[-1]) for choice in to_choose("/ubah D", office)]) is (field is not None)


def test_an_optional_field_that_was_never_asked_has_no_line() -> None:
    def of_work(more: dict[str, str]) -> list[str]:
        values = told(replace(SITI, more=more), BATA)
        return [line.key for line in lines(values, ASKS_WORK) if line.key == "fields.line-occupation"]

    assert (of_work({}), of_work({"occupation": "petani"})) == ([], ["fields.line-occupation"])


def test_names_of_fields_are_told_apart() -> None:
    names = [name for one, spec in FIELDS.items() for name in (str(one), *spec.typed)]
    none_of({name for name in names if names.count(name) > 1}, "Two fields have this name: officers could mean either")


def test_the_queue_has_the_columns_of_what_is_asked() -> None:
    assert columns(asked_by(OFFICE)) == ("name", "nik", "kk", "birth-date", "phone", "village", "district")
