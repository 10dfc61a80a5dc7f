"""Which of two people is said by a button, by a number, or by their name."""

import pytest

from handlers.state import State
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person

OPEN = [
    ("/ubah D-1", "D-2611-00001-7 (BUDI S.)"),
    ("/ubah D-2", "D-2611-00002-5 (SITI A.)"),
    ("/ubah D-3", "D-2611-00003-3 (SITI N.)"),
    ("ya", "Ya (benar)"),
]


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("budi", "/ubah D-1"),
        ("yang BUDI pak", "/ubah D-1"),
        ("Siti Nurhaliza", "/ubah D-3"),
        ("siti a.", "/ubah D-2"),
        ("siti", None),
        ("joko", None),
        ("benar", None),
        ("saya mau mengubah nama budi", None),
    ],
)
def test_a_name_chooses_where_it_is_one_of_them(typed: str, choice: str | None) -> None:
    assert State(open=list(OPEN)).called(typed) == choice


async def test_who_is_to_be_changed_or_forgotten_is_said_by_name(office: Office) -> None:
    chat, number = await office.register(Person.new(name="BUDI SANTOSO"))
    _, other = await office.register(Person.new(name="SITI AMINAH"), chat)
    (asked,) = await chat.say("ubah")
    assert list(asked.choices.values()) == [f"{number} (BUDI S.)", f"{other} (SITI A.)"]
    (field,) = await chat.say("yang siti")
    assert (field.key, other in field.text) == ("status.which-field", True)
    assert keys(await chat.say("hapus data")) == ["rights.forget-who"]
    (sure,) = await chat.say("budi")
    assert (sure.key, number in sure.text) == ("rights.forget", True)
