import pytest

from handlers.rules.reading.replies import Meaning, meaning
from tests.rules.case_tables import rows


@pytest.mark.parametrize("row", rows("replies"), ids=lambda row: row["id"])
def test_each_row_means_what_the_table_says(row: dict[str, str]) -> None:
    assert meaning(row["text"], numbered=True) == row["meaning"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("YA!!", "yes"),
        ("okeeee", "yes"),
        ("iya betul pak", "yes"),
        ("ya 👍", "yes"),
        ("👍🏽", "yes"),
        ("ok sip", "yes"),
        ("iya, data sudah benar", "yes"),
        ("ya saya setuju", "yes"),
        ("tidak, jangan", "no"),
        ("tidak usah pak", "no"),
        ("Gak!", "no"),
        ("gak jadi deh", "cancel"),
        ("halo min", "menu"),
        ("Assalamu'alaikum pak", "menu"),
        ("data saya", "data"),
        ("DAFTAR", "register"),
        ("info", "info"),
        ("lapor", "report"),
        ("Petugas", "human"),
        ("ya tapi namanya salah", None),
        ("tidak salah", None),
        ("ya tidak", None),
        ("bukan saya", None),
        ("1", None),
        ("...", None),
        ("Siti Aminah", None),
        ("terima kasih", "thanks"),
        ("Makasih banyak, Pak", "thanks"),
        ("tidak, terima kasih", "no"),
        ("tdak", "no"),
        ("inda", "no"),
        ("ndak", "no"),
        ("indak", "no"),
        ("ganti data", "back"),
        ("utama", "menu"),
        ("mau tanya", "human"),
        ("tanya", "human"),
        ("", None),
    ],
)
def test_only_a_whole_message_has_a_meaning(typed: str, expected: Meaning | None) -> None:
    assert meaning(typed) == expected


def test_a_number_counts_only_where_a_numbered_menu_is_open() -> None:
    assert (meaning("1", numbered=True), meaning("2.", numbered=True)) == ("yes", "no")
