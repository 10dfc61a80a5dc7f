"""What people say beside an answer of a registration: for whom it is, that it is the same, which answer is wrong."""

import pytest

from handlers.rules.hearing.asked_what import asked_what
from handlers.rules.hearing.correcting import corrected_to, to_correct
from handlers.rules.hearing.english import says_english
from handlers.rules.hearing.lacking import says_not_listed
from handlers.rules.hearing.offered import denies_all, says_as_offered
from handlers.rules.hearing.whom import ONESELF, RELATIVE, whom


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mau daftarkan suami saya jg", RELATIVE),
        ("daftar buat ibu", RELATIVE),
        ("daftarin ibuku", RELATIVE),
        ("mau daftar untuk kakak", RELATIVE),
        ("laki ulun handak umpat", RELATIVE),
        ("register my wife", RELATIVE),
        ("untuk saya sendiri", ONESELF),
        ("daftarkan saya pak", ONESELF),
        ("buat diri sendiri", ONESELF),
        ("daftar bu", None),
        ("ibu mau daftar", None),
        ("saya mau daftar", None),
        ("saya dan istri saya mau daftar", None),
        ("daftarkan anak saya bisa?", None),
        ("daftar laki laki", None),
    ],
)
def test_who_is_to_be_registered(said: str, meant: str | None) -> None:
    assert whom(said) == meant


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("kk sama", True),
        ("iya sama", True),
        ("sama semua", True),
        ("pake hp saya", True),
        ("alamat sama", True),
        ("sama kayak tadi", True),
        ("serumah", True),
        ("satu kk", True),
        ("beda", False),
        ("kk nya beda", False),
        ("tidak sama", False),
        ("bukan yang itu", False),
        ("pakai nomor lain", False),
        ("081234567891", None),
        ("pake hp istri", None),
        ("sama?", None),
    ],
)
def test_what_is_offered_is_the_same_or_not(said: str, same: bool | None) -> None:
    assert says_as_offered(said) is same


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("nik salah", "nik"),
        ("ubah desa", "village"),
        ("salah tulis nama", "name"),
        ("nik saya tadi salah pak", "nik"),
        ("nik salah, harusnya 6311015708909901", "nik"),
        ("mau ganti nomor hp", "phone"),
        ("tanggal lahir salah", "birth-date"),
        ("salah tanggal lahir harusnya 17 agustus 1990", "birth-date"),
        ("kk saya salah", "kk"),
        ("wrong name", "name"),
        ("salah", None),
        ("nik tidak salah", None),
        ("nik sama kk salah", None),
        ("nik salah?", None),
        ("perusahaan salah potong gaji nama saya", None),
        ("hp suami saya salah", None),
    ],
)
def test_which_answer_is_wrong(said: str, field: str | None) -> None:
    assert to_correct(said) == field


@pytest.mark.parametrize(
    ("said", "unlisted"),
    [
        ("tidak ada", True),
        ("tidak ada di daftar", True),
        ("mboten wonten ing daftar", True),
        ("desa saya kadada", True),
        ("kecamatan saya gak ada di daftar pak", True),
        ("saya dari luar kabupaten", True),
        ("my village is not in the list", True),
        ("tidak", False),
        ("ada", False),
        ("tidak ada sinyal di sini", False),
        ("kenapa tidak ada?", False),
    ],
)
def test_a_list_has_it_not(said: str, unlisted: bool) -> None:
    assert says_not_listed(said) is unlisted


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("nma slh, hrsnya dedi kurniawan", "name", "dedi kurniawan"),
        ("nama salah harusnya Siti Aminah bukan Siti Amina", "name", "Siti Aminah"),
        ("jeneng kulo kleru, kudune Sukiman", "name", "Sukiman"),
        ("my name is wrong, it should be Yohana Lestari", "name", "Yohana Lestari"),
        ("desa salah, yang benar Lok Batu", "village", "Lok Batu"),
        ("alamat ganti ke batu piring", "village", "batu piring"),
        ("tanggal lahir jadi 12 mei 1980", "birth-date", "12 mei 1980"),
    ],
)
def test_what_an_answer_should_have_been(said: str, field: str, value: str) -> None:
    assert corrected_to(said) == (field, value)


@pytest.mark.parametrize(
    "said",
    [
        "nama salah",
        "nama sudah benar",
        "nama saya harusnya pakai Muhammad di depan",
        "nama saya jadi apa?",
        "nama desa salah harusnya Riwa",
        "thn lahir slh 98",
        "jadi begitu",
    ],
)
def test_no_new_value(said: str) -> None:
    assert corrected_to(said) is None


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("apa itu NIK", "nik"),
        ("what is KK?", "kk"),
        ("napa tu NIK?", "nik"),
        ("kartu keluarga itu yang mana ya", "kk"),
        ("KTP?", "nik"),
        ("ktp", None),
        ("untuk apa NIK saya?", None),
        ("apa itu bpjs", None),
    ],
)
def test_what_a_paper_is(said: str, what: str | None) -> None:
    assert asked_what(said) == what


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("bukan itu semua", True),
        ("bukan keduanya pak", True),
        ("dudu kabeh", True),
        ("gak ada yang bener", True),
        ("bukan itu maksud saya", True),
        ("none of these", True),
        ("bukan", False),
        ("gak ada", False),
        ("bukan saya", False),
        ("bukan itu, yang kedua", False),
        ("bukan semua?", False),
    ],
)
def test_nothing_of_what_is_offered(said: str, denied: bool) -> None:
    assert denies_all(said) is denied


@pytest.mark.parametrize(
    "said",
    [
        "Good morning, can I register here? My Indonesian is not so good",
        "how do i join bpjs ketenagakerjaan",
        "is this free?",
        "my boss did not pay my salary",
        "good morning",
    ],
)
def test_english(said: str) -> None:
    assert says_english(said)


@pytest.mark.parametrize(
    "said",
    [
        "hello",
        "thanks min",
        "ok thank you pak",
        "hi min how to daftar",
        "me nderek bpjs",
        "free gak min?",
        "check status saya",
        "ulun handak umpat",
    ],
)
def test_a_few_english_words_are_no_english(said: str) -> None:
    assert not says_english(said)
