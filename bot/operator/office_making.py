"""The file of a new office: the example's, with what is known of a regency put in and everything else marked.

What nobody but the office can know carries the word "contoh" or an example's number, so that `check` lists it.
"""

from datetime import date

from bot.settings import ROOT
from handlers.rules.reading.regencies import short_name, time_zone_of
from handlers.rules.reading.regions import Place, districts_of, villages_of

EXAMPLE = ROOT / "office.example.toml"
HEAD = '# Berkas kantor. Untuk daerah lain: python -m bot office new "nama atau kode kabupaten/kota".'
ABOUT = "# Contoh ini adalah Kabupaten Balangan. Nomor telepon 0800-0000-.... hanyalah contoh dan tidak bisa dihubungi."


def office_file(regency: Place, today: date) -> str:
    """The text of `office.toml` for a regency or city. Raises ValueError where the example has changed its lines."""
    text = EXAMPLE.read_text("utf-8")
    for old, new in _changes(regency, today):
        if text.count(old) != 1:
            raise ValueError(f"{EXAMPLE.name}: this must stand there once: {old}")
        text = text.replace(old, new)
    return text


def _changes(regency: Place, today: date) -> list[tuple[str, str]]:
    """What stands in the example, and what stands there for this regency."""
    code, name = regency
    short, year = short_name(name), today.year
    return [
        (HEAD, f"# Berkas kantor {name}."),
        (ABOUT, f"# {name}: {_counted(code)}.\n{_STILL_OPEN}"),
        ('name = "Lindungi Balangan"', f'name = "Lindungi {short}"'),
        ('region_name = "Kabupaten Balangan"', f'region_name = "{name}"'),
        ('time_zone = "Asia/Makassar"', f'time_zone = "{time_zone_of(code)}"'),
        (
            'name = "Dinas Koperasi, Usaha Kecil dan Menengah dan Tenaga Kerja Kabupaten Balangan"',
            f'name = "Dinas Tenaga Kerja {name} (nama contoh)"',
        ),
        ('short_name = "Dinas Tenaga Kerja Balangan"', f'short_name = "Dinas Tenaga Kerja {short}"'),
        ('address = "Paringin (alamat contoh)"', 'address = "(alamat contoh)"'),
        ('name = "BPJS Ketenagakerjaan Cabang Tanjung"', 'name = "BPJS Ketenagakerjaan Cabang (nama contoh)"'),
        ('short_name = "BPJS Ketenagakerjaan Tanjung"', 'short_name = "BPJS Ketenagakerjaan"'),
        ('address = "Tanjung (alamat contoh)"', 'address = "(alamat contoh)"'),
        ('regions = ["63.11"]', f'regions = ["{code}"]'),
        (
            'name = "Perlindungan Pekerja Rentan Kabupaten Balangan 2026"',
            f'name = "Perlindungan Pekerja Rentan {short} {year} (nama contoh)"',
        ),
        ("start = 2026-01-01\nend = 2026-12-31", f"start = {year}-01-01\nend = {year}-12-31"),
        ("tercatat sebagai warga Kabupaten Balangan.", f"tercatat sebagai warga {name}."),
        ("Kalau sudah pindah ke Balangan,", f"Kalau sudah pindah ke {short},"),
        ('"PEMERINTAH KABUPATEN BALANGAN"', f'"PEMERINTAH {name.upper()}"'),
        ('"DINAS KOPERASI, USAHA KECIL DAN MENENGAH DAN TENAGA KERJA"', '"DINAS TENAGA KERJA (NAMA CONTOH)"'),
        ('"Paringin (alamat contoh), telepon 0800-0000-0001"', '"(alamat contoh), telepon 0800-0000-0001"'),
        ('city = "Paringin"', 'city = "(nama kota contoh)"'),
    ]


_STILL_OPEN = """\
#
# Yang masih harus diisi oleh kantor bertanda kata contoh, atau bernomor 0800-0000-.... (tidak bisa dihubungi):
# nama kedua lembaga, kontak, alamat, perjanjian, masa program, kepala surat. python -m bot check menyebut semuanya."""


def _counted(code: str) -> str:
    return f"{len(districts_of(code))} kecamatan, {len(villages_of(code))} desa dan kelurahan"
