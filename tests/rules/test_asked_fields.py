"""Several fields of one correction: in a cell of sixteen letters, and as officers type them."""

from itertools import combinations

import pytest

from handlers.field_lists import fields_at_head
from handlers.rules.registrations.asked_fields import LETTERS, pack, unpack
from storage.enums import Field
from tests.support.office import balangan

OFFICE = balangan()
ROOM = 16
"""Letters of the cells `votes.field` and `registrations.returned_field`."""
N, K, A, B, P = Field.NIK, Field.KK, Field.NAME, Field.BIRTH_DATE, Field.PHONE


def test_every_choice_of_fields_fits_and_comes_back() -> None:
    assert set(LETTERS) == set(Field)
    assert len(set(LETTERS.values())) == len(Field)
    for count in range(1, len(Field) + 1):
        for some in combinations(Field, count):
            cell = pack(reversed(some))
            assert len(cell) <= ROOM
            assert unpack(cell) == some


def test_cells_that_stand_in_rows_are_read_for_ever() -> None:
    assert pack(Field) == "name+nkbpvo"
    assert [unpack(f"nik+{letter}")[1] for letter in "akbpvo"] == [A, K, B, P, Field.VILLAGE, Field.OCCUPATION]


def test_one_field_is_written_as_ever() -> None:
    assert [pack([one]) for one in Field] == [str(one) for one in Field]
    assert unpack(None) == unpack("") == ()
    with pytest.raises(ValueError, match="asks for a field"):
        pack([])


@pytest.mark.parametrize(
    ("typed", "fields", "rest"),
    [
        ("nik Tidak sama dengan KTP", (N,), "Tidak sama dengan KTP"),
        ("nik,nama Tidak sama dengan KTP", (A, N), "Tidak sama dengan KTP"),
        ("nik, nama, kk", (A, N, K), ""),
        ("nama dan nik tidak sama", (A, N), "tidak sama"),
        ("tanggal lahir & nomor hp: salah", (B, P), "salah"),
        ("kk, nik dan nama lengkap salah tulis", (A, N, K), "salah tulis"),
        ("nik nama salah", (N,), "nama salah"),
        ("nik, tidak sama dengan nama", (N,), "tidak sama dengan nama"),
        ("nik, nik salah", (N,), "salah"),
        ("nik dan seterusnya", (N,), "dan seterusnya"),
        ("salah semua", (), "salah semua"),
        ("", (), ""),
    ],
)
def test_typed(typed: str, fields: tuple[Field, ...], rest: str) -> None:
    assert fields_at_head(typed, OFFICE) == (fields, rest)
