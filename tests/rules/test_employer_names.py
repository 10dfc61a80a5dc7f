"""Employers' names: what is one name, what is near, what is another house."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.employer_names import (
    LIKELY,
    NEAR,
    SAME,
    address_alike,
    name_key,
    one_employer,
    similarity,
    spelt_twice,
)

ONE_NAME = (
    ("PT. Sinar Contoh", "PT Sinar Contoh"),
    ("PT. Sinar Contoh", "sinar contoh"),
    ("PT. Sinar Contoh", "SINAR CONTOH, PT"),
    ("PT. Sinar Contoh", "Sinar Contoh PT."),
    ("PT Sinar Contoh Tbk", "PT Sinar Contoh (Persero) Tbk."),
    ("P.T. Sinar Contoh", "PT.Sinar Contoh"),
    ("P T Sinar Contoh", "Pt sinar   contoh"),
    ("Perseroan Terbatas Sinar Contoh", "PT Sinar Contoh"),
    ("CV. Karya Uji", "C.V. KARYA UJI"),
    ("CV Karya Uji", "Karya Uji, CV."),
    ("C V Karya Uji", "karya uji"),
    ("UD Berkah Uji", "U.D Berkah Uji"),
    ("Usaha Dagang Berkah Uji", "UD. Berkah Uji"),
    ("PD. Pasar Uji", "Perusahaan Daerah Pasar Uji"),
    ("Fa. Makmur Uji", "Firma Makmur Uji"),
    ("CV K4RYA UJI", "CV Karya Uji"),
    ("PT 5inar", "PT 5inar"),
    ("H0TEL Contoh", "Hotel Contoh"),
    ("Hotel 1ndah Uji", "Hotel Indah Uji"),
    ("B3rkah Uji", "Berkah Uji"),
    ("0mega Uji", "Omega Uji"),
    ("Rumah Makan Sederhana Uji", "RM. Sederhana Uji"),
    ("R.M. Sederhana Uji", "RM Sederhana Uji"),
    ("Rumah Sakit Harapan Uji", "RS Harapan Uji"),
    ("Apotik Sehat Uji", "Apotek Sehat Uji"),
    ("A.B.C. Makmur", "ABC Makmur"),
    ("PT A B C Makmur", "PT. ABC Makmur"),
    ("PT. D", "P.T. D"),
    ("Toko Maju & Jaya", "Toko Maju dan Jaya"),
    ("Toko 'Maju'", "Toko Maju"),
    ("Toko Ma'mur", "Toko Mamur"),
    ("PT Sinar-Contoh", "PT Sinar Contoh"),
    ("PT Sinar/Contoh", "PT Sinar Contoh"),
    ("PT. Sinar Contoh", "pt. sinar contoh"),
    ("Café Uji", "Cafe Uji"),
    ("PT CV Maju Uji", "Maju Uji"),
    ("PT Sinar Contoh Ltd", "PT Sinar Contoh, Ltd."),
    ("Hotel 88 Uji", "HOTEL 88 UJI"),
    ("PT \u200bSinar Contoh", "PT Sinar Contoh"),
)
SAME_LETTERS = (
    ("Muara Ninian Uji", "Muaraninian Uji"),
    ("PT Sinarjaya Uji", "PT Sinar Jaya Uji"),
    ("Toko Serbaguna", "Toko Serba Guna"),
)
LIKELY_ONE = (
    ("PT Sinar Contoh Abadi", "PT Sinar Contoh Abdi"),
    ("PT Sinar Contoh Abadi", "Sinar Contoh Abadii"),
    ("PT Sinar Contoh Abadi", "PT Sinnar Contoh Abadi"),
    ("PT Karya Uji Mandiri", "Karya Uji Mandri"),
    ("PT Karya Uji Mandiri", "PT Mandiri Karya Uji"),
    ("CV Berkah Uji Bersama", "CV Bersama Berkah Uji"),
    ("Hotel Bintang Uji", "Hotel Bintan Uji"),
    ("Hotel Bintang Uji", "Hotel Bintang Ujji"),
    ("RM Sederhana Uji", "RM Sederhna Uji"),
    ("PT Borneo Uji Perkasa", "PT Borneo Uji Prkasa"),
    ("Klinik Sehat Uji", "Klinik Sehat Uij"),
    ("Bengkel Maju Uji", "Bengkel Majuu Uji"),
    ("PT Cahaya Uji Nusantara", "PT Cahya Uji Nusantara"),
    ("PT Samudera Uji", "PT Samudra Uji"),
    ("PT Sejahtera Uji", "PT Sejatera Uji"),
)
NEAR_ONE = (
    ("Sinar", "PT Sinar Contoh Abadi Sentosa"),
    ("sinar con", "PT Sinar Contoh Abadi"),
    ("Hotel Bintang", "Hotel Bintang Uji Paringin"),
    ("PT Bintang Uji", "Hotel Bintang Uji"),
    ("Karya Uji", "CV Karya Uji Mandiri"),
    ("Borneo Perkasa", "PT Borneo Uji Perkasa"),
    ("PT Sinar Contoh", "PT Sinar Contoh Cabang Paringin"),
)
OTHER_HOUSES = (
    ("Hotel Sinar", "RM Sinar"),
    ("Hotel Bintang Uji", "Apotek Bintang Uji"),
    ("Toko Berkah Uji", "Bengkel Berkah Uji"),
    ("RS Harapan Uji", "Klinik Harapan Uji"),
    ("Toko Berkah 1", "Toko Berkah 2"),
    ("SPBU 61", "SPBU 62"),
    ("SD Contoh 1", "SD Contoh 3"),
    ("Hotel 88", "Hotel 99"),
    ("PT Sinar Jaya", "PT Bumi Makmur"),
    ("CV Karya Mandiri", "CV Karya Mulia"),
    ("PT Sinar Jaya", "PT Sinar Baru"),
    ("PT Tirta Agung", "PT Surya Agung"),
    ("Koperasi Melati Uji", "Yayasan Melati Uji"),
    ("Warung Bu Contoh", "Salon Bu Contoh"),
    ("PT Uji", ""),
    ("", "PT Uji"),
    ("...", "PT Uji"),
    ("PT Nusantara Permata", "CV Lestari Anugerah"),
    ("Losmen Teratai", "Kafe Teratai"),
)


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    assert similarity(one, other) == SAME


@pytest.mark.parametrize(("one", "other"), SAME_LETTERS)
def test_spaces_are_no_difference(one: str, other: str) -> None:
    assert similarity(one, other) == SAME


@pytest.mark.parametrize(("one", "other"), LIKELY_ONE)
def test_slips_are_likely_one(one: str, other: str) -> None:
    assert LIKELY <= similarity(one, other) < SAME


@pytest.mark.parametrize(("one", "other"), NEAR_ONE)
def test_pieces_are_near(one: str, other: str) -> None:
    assert NEAR <= similarity(one, other) < LIKELY


@pytest.mark.parametrize(("one", "other"), OTHER_HOUSES)
def test_other_houses_are_not_near(one: str, other: str) -> None:
    assert similarity(one, other) < NEAR


def test_there_are_many_pairs() -> None:
    assert sum(map(len, (ONE_NAME, SAME_LETTERS, LIKELY_ONE, NEAR_ONE, OTHER_HOUSES))) >= 80


@pytest.mark.parametrize(
    ("name", "key"), [("PT", "pt"), ("P.T.", "pt"), ("PT. D", "d"), ("...", ""), ("\U0001f600", ""), ("CV 2M", "2m")]
)
def test_what_is_left(name: str, key: str) -> None:
    assert name_key(name) == key


@given(st.text(max_size=200))
def test_a_key_is_its_own_key(name: str) -> None:
    key = name_key(name)
    assert name_key(key) == key
    assert len(key) <= 160


@given(st.text(alphabet="PTCVUDptcvud. 0134abcAB,&()-'", max_size=40))
def test_a_key_is_its_own_key_among_legal_forms(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_mutual_and_bounded(one: str, other: str) -> None:
    score = similarity(one, other)
    assert 0 <= score <= SAME
    assert score == similarity(other, one)


def test_addresses() -> None:
    assert address_alike("Jl. Contoh RT 28 No 44", "Jalan Contoh rt28 nomor 44") == 100
    assert address_alike("Jl. Contoh No. 63E", "jalan contoh nomor 63 E") is not None
    assert address_alike("", "Jl. Contoh") is None
    far = address_alike("Jl. Contoh RT 28 No 44", "Pasar Uji blok B 7, Paringin")
    assert far is not None
    assert far < 60


def test_numbers_weigh_more_than_names() -> None:
    same, other = ("PT Sinar Contoh", "PT Sinar Cth"), ("", "")
    assert one_employer(same, other, same_number=True) >= 95
    assert one_employer(("PT Sinar Contoh", "PT Sinar Contoh"), other, other_number=True) <= 70
    assert one_employer(("PT Sinar Contoh", "PT Sinar Contoh"), ("Jl. A 1", "Jl. A 1")) == 100
    assert one_employer(("PT Sinar Contoh", "PT Sinar Contoh"), other) == 94


TWICE = (
    (("PT Karya Contoh Mandiri", "Jalan Uji 1"), ("PT. Karya Contoh Mandirri", "Jl. Uji No. 1")),
    (("PT Karya Contoh Mandiri", "Jalan Uji 1"), ("KARYA CONTOH MANDIRI, PT", "Jalan Lain 77")),
    (("PT Karya Contoh", "Jalan Uji 1"), ("PT Karya Contoh Mandiri", "jln uji no 1")),
)
ONCE = (
    (("PT Karya Contoh", "Jalan Uji 1"), ("PT Karya Contoh Mandiri", "Jalan Uji 2")),
    (("PT Karya Contoh Satu", "Jalan Uji 1"), ("PT Karya Contoh Dua", "Jalan Uji 1")),
    (("PT D Contoh", "Jl. Uji RT 28 No 44"), ("PT YFD Contoh", "Jl. Uji No 63E")),
    (("PT YFD Contoh", "Jl. Uji No 63E"), ("PT WV Contoh", "Jl. Uji No 63E")),
    (("Toko Uji 1", "Jalan Uji 5"), ("Toko Uji 2", "Jalan Uji 5")),
    (("Hotel Sinar Uji", "Jalan Uji 5"), ("RM Sinar Uji", "Jalan Uji 5")),
)


@pytest.mark.parametrize(("one", "other", "twice"), [*((*p, True) for p in TWICE), *((*p, False) for p in ONCE)])
def test_two_rows_of_one_list(one: tuple[str, str], other: tuple[str, str], twice: bool) -> None:
    assert spelt_twice((one[0], other[0]), (one[1], other[1])) is twice
    assert spelt_twice((other[0], one[0]), (other[1], one[1])) is twice
