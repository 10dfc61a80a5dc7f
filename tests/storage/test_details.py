"""What a person told, as bytes: the same from release to release."""

from hypothesis import given
from hypothesis import strategies as st

from storage.details import Details
from storage.enums import Field

SITI = Details("SITI AMINAH", "6311015708909901", "6311011203149902", "1990-08-17", None)
STORED = b'["SITI AMINAH", "6311015708909901", "6311011203149902", "1990-08-17", null]'
NAMED = (Field.NAME, Field.NIK, Field.KK, Field.BIRTH_DATE, Field.PHONE)


def test_what_0_1_stored_is_read_and_written_alike() -> None:
    assert Details.loads(STORED) == SITI
    assert SITI.dumps() == STORED


@given(named=st.tuples(*[st.text()] * 5), more=st.dictionaries(st.text(), st.text(), max_size=3))
def test_everything_comes_back(named: tuple[str, str, str, str, str], more: dict[str, str]) -> None:
    details = Details(*named, more)
    assert Details.loads(details.dumps()) == details


@given(changes=st.lists(st.tuples(st.sampled_from(NAMED), st.text(min_size=1)), max_size=8))
def test_the_last_value_of_each_field_counts(changes: list[tuple[Field, str]]) -> None:
    details = SITI
    for field, value in changes:
        details = details.having(field, value)
    last = dict(changes)
    assert [details.get(field) for field in NAMED] == [last.get(field, SITI.get(field)) for field in NAMED]
