"""What stands behind /ringkasan."""

import pytest

from handlers.rules.registrations.board_part import Part, View, read_part, written
from storage.enums import Status

HERE = "63.11.01.2005"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("", Part()),
        ("apa saja", Part()),
        ("saya", Part(View.MINE)),
        ("Terlambat", Part(View.LATE)),
        ("segera hal 3", Part(View.SOON, page=3)),
        ("desa", Part(View.VILLAGES)),
        ("desa hal 2", Part(View.VILLAGES, page=2)),
        (f"desa {HERE}", Part(View.VILLAGES, place=HERE)),
        ("desa luar", Part(View.VILLAGES, place="luar")),
        ("kosong", Part(View.NOBODY)),
        ("member", Part(stage=Status.MEMBER)),
        (f"papers-at-village {HERE} hal 2", Part(stage=Status.PAPERS_AT_VILLAGE, place=HERE, page=2)),
        ("member hal 0", Part(stage=Status.MEMBER)),
        ("hal 2", Part()),
    ],
)
def test_the_part_that_is_wanted(words: str, part: Part) -> None:
    assert read_part(words) == part


@pytest.mark.parametrize("part", [Part(View.MINE), Part(stage=Status.MEMBER, place=HERE), Part(View.NOBODY, page=2)])
def test_another_page_is_written_as_it_is_read(part: Part) -> None:
    for page in (1, 2):
        name, _, words = written(part, page).partition(" ")
        assert (name, read_part(words)) == ("ringkasan", Part(part.view, part.stage, part.place, page))
