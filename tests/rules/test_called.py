"""Who is called what: names of one word are taken at the first time, and words that are no name are not.

None of these names stands in the corpus: what is tried is the kind, not a list.
"""

import csv
from pathlib import Path

import pytest

from handlers.rules.reading.names import read_name
from handlers.rules.understanding import model as model_file
from handlers.rules.understanding.sense import may_answer
from tests.support.guards import none_of

CORPUS = Path(model_file.__file__).parent / "corpus"
BANJAR = """
Aluh Galuh Imah Saniah Tuminem Paijo Neneng Idup Ulak Anum Utuy Itai Utih Isur Ijai Uncu Angah Inur Uhui Ihin
Ipah Ipit Iyus Idai Kaspul Masnah Salasiah Mastura Rusmini Rukayah Jamilah Norhayati Nurhasanah Noorbaiti
Arbainah Armiati Asmah Bahrah Bainah Barlian Bahran Bahrul Sarbaini Syahrani Sabran Saberan Hamsan Hamdani
Jarkasi Jarmani Jumberi Juhdi Juhri Jurni Kursani Kurni Lamri Lamsi Mahlan Mahlani Masdar Masrani Misran Misrani
Murhan Murjani Rahmadi Riduan Rusdi Rusli Rusmadi Salhani Sarmadi Sarkawi Suriani Syarkawi Taberani Tabrani
Tarmiji Tajuddin Ubaidillah Ulfah Unah Upi Uwan Yuseran Yurni Zaini Zailani Andin Rasyidah Rabiah Raudah
Ruwaidah Saidah Salamah Salmah Sapiah Sariah Siah Siar Sidah Sulam Tiah Tinah Titin Tirah Wardah Kartini Mulkani
Birin Ijum Ijul Isah Inah Nanang Odah Udin Unus Itus Timah Minah Atun Ati Enah Ancah Masitah Hapsah Halidah
Hamidah Sampurna Aini Fahriah Ainun Ancau Apri Anjas
"""
JAVANESE = """
Paimin Paimo Pairin Paijan Parjo Parman Parmin Parti Partinah Poniman Ponijan Ponirin Poniyem Ngatini Ngatiman
Ngadimin Ngadiyem Ngatinem Sutinah Sutinem Sutini Sutarni Sukinem Sukini Sukirman Sumiyati Sumini Suminah
Supadmi Suparmi Suparti Supri Supriyadi Suratmi Suratno Suripto Suyatmi Suyatno Tukijan Tukimin Tukinah Tukiyem
Tumini Tumiyem Tugiman Tugiyem Tugino Wagiman Wagimin Wagini Wagiyem Wakidi Wakijan Waluyo Waginem Warsini
Warsito Wartini Wiji Jumadi Jumini Jumirah Juminem Kasiman Kasinem Kasiyem Kemijan Kemi Lasiyem Lasmi Legimin
Legiman Leginem Legiyem Mujiono Mujiyem Mulyono Muryati Painem Painah Rasimin Rasiyem Rubinem Rubiyem Sadikin
Sadinem Saikem Saimin Sainem Sakijan Samijan Samiyem Samini Sarinem Sariyem Sarjono Sarmi Sarpin Satimin Satinem
Satiyem Saminem Sugi Sugiman Sugiyem Tarsini Tasmi Tasripin Tini Tri Trubus Giyem Giman Ginem Gito Bejo Bagong
Darmi Darsono Dasiman Dasinem Daliyem Eko Dwi Endang Gatot Jarwo Pahing Santoso Melati Bunga Harto Karto
"""
SUNDANESE = """
Cecep Dadang Dedeh Deden Dudung Eneng Enung Entin Euis Iis Iwan Jajang Jujun Kokom Maman Nandang Nining Oding
Ohim Oneng Otong Odang Encep Engkos Engkus Enok Entis Eti Eutik Icih Imas Iyan Iyep Juju Kosim Kusnadi Mamat
Neni Nenden Oom Omay Opik Rohayati Rukman Sarip Soleh Sopyan Tatang Tatik Tating Teten Titing Udan Udung Uum Uus
Wawan Yayah Yayat Yoyoh Yuyun Ade Aep Aan Abah Ano Atang Cicih Cucun Dada Didin Eem
"""
MINANG = """
Uniang Sutan Zulkarnain Zulfahmi Syafril Syafrizal Yusnidar Yurnalis Yulinar Rosmaini Rosnidar Nurbaiti Nurlis
Nasrul Nasril Masrul Martius Erizal Eldawati Desmawati Darlis Bustami Bachtiar Asril Asmawi Asnidar Amril
Afrizal Syamsinar Jusmaniar Ijon Ajo Pono Siti
"""
MADURESE = """
Madrai Mattasan Matrawi Mathari Matnasir Mattali Satuna Satuni Sumarto Tima Durahman Durasim Durakim Buniman
Bunidin Busiri Busaki Busari Misnadin Misnawi Misnati Misyati Moniri Muni Munaji Nawi Niwati Rasid Sadiman
Sahari Saleha Samhari Sanidin Satrawi Sinap Siya Sudahra Sumriya Suhriya Suniya Sunima Sutiya Toha Toyib Ummi
Hosnan Hosniah Holil Holilah Holifah Hotijah Halimatus Jumaani Juhairiyah Arsuni Asmoni Asmuni Bakir
"""
DAYAK = """
Ambun Ampar Awat Bakuh Bambai Bawi Biring Diwung Dehen Dedy Duwit Gerson Idang Inun Isei Jagau Jimat Kuling
Kusau Lampang Libas Liwan Luwau Mantikei Mambang Nyai Ngawan Nyahu Rantai Salang Sangi Sahai Simpei Suta Sawung
Tampung Timbang Tingang Tiwan Tumun Ukar Unggang Uban Undai Yansen Yepta Lewi Henok Bangkang Bumbungan Kumpai
"""
OTHERS = """
Andi Besse Daeng Beddu Becce Ambo Ambe Baco Baso Cicci Lolo Tenri Tompo Upe Sitti Marwah Ketut Wayan Nyoman
Komang Putu Luh
"""
SHORT = """
Ani Ina Ida Eda Ijah Ita Iin Opi Oki Ria Rin Tuti Tiwi Ulin Uni Vera Wati Yati Yuni Yus Zul
"""
TRIED = (BANJAR, JAVANESE, SUNDANESE, MINANG, MADURESE, DAYAK, OTHERS, SHORT)
TWO_WORDS = (
    "Utuh Jumri",
    "Aluh Masitah",
    "Paijo Legimin",
    "Ujang Oding",
    "Toyib Samhari",
    "Tingang Luwau",
    "Siti Ijum",
)
NO_NAMES = """
daftar test tes tidak nama hp halo penipuan gratis ktp teman keluarga siapa kenapa bpjs iuran bayar nik kk berapa takut
bingung lupa nanti besok oke ok iya setuju coba bantuan tolong permisi selamat petani dokter kecelakaan tetangga alamat
gratiss penipuann bayarr biaya syarat kantor motor sawah gaji
"""


def is_taken(text: str) -> bool:
    return read_name(text).kind == "ok" and may_answer(text, "name", plain=True)


@pytest.mark.parametrize("names", TRIED)
def test_names_of_one_word(names: str) -> None:
    typed = {way for name in names.split() for way in (name, name.lower(), name.upper())}
    none_of({way for way in typed if not is_taken(way)}, "A true name is refused at the question for the name")


@pytest.mark.parametrize("name", TWO_WORDS)
def test_names_of_two_words(name: str) -> None:
    assert is_taken(name)


def test_what_is_no_name() -> None:
    none_of({word for word in NO_NAMES.split() if is_taken(word)}, "A word that is no name is taken for one")


def test_none_of_them_was_trained_on() -> None:
    tried = " ".join(TRIED).casefold().split()
    with (CORPUS / "names.csv").open(encoding="utf-8", newline="") as file:
        trained = {row["text"].casefold() for row in csv.DictReader(file)}
    assert trained.isdisjoint(tried)
