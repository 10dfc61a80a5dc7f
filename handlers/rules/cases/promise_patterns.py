"""The pieces of a promise as patterns: days, months, numbers in words, sums. What is made of them: `promise_atoms`."""

import re

from handlers.rules.reading.words import values_of

WEEKDAYS = "senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad"
SPELT = "|".join(sorted((*values_of("digit"), *values_of("whole-number")), key=len, reverse=True))
NUMBER_WORD = rf"(?:{SPELT})(?:\s*(?:belas|puluh|ratus))?"
SCALE = "ribu|rb|juta|jta|jt|miliar|milyar|m|triliun"
MONTHS = "|".join(sorted(values_of("month"), key=len, reverse=True))
COUNTED = r"(?:ribu|rb|juta|jt|kali|x|%|persen|orang|pekerja|bulan|hari)"
LEAD = (
    r"(?:(?:pada\s+|di\s+|per\s+)?(?:hari\s+)?"
    r"(?:paling lambat|paling telat|selambat-?lambatnya|sebelum|maksimal|maks)?\s*"
    r"(?:pada\s+)?(?:tanggal|tgl|tg)?\.?\s*)"
)
DATED = (
    rf"(?:(?:{WEEKDAYS})\s*,?\s+)?(?:tanggal\s+|tgl\.?\s+)?"
    r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:\d{4}|\d{2})(?!\d|\.\d)|\d{1,2}[/\-]\d{1,2}(?![\d/]|[.,]\d)"
    rf"|\d{{1,2}}\s?(?:(?:{MONTHS})\.?(?:\s?(?:20\d\d|'?\d\d(?!\d|[.,]\d|\s*{COUNTED}))(?![.,]?\d))?|(?!bulan|minggu|pekan)[a-z]{{5,10}}(?:\s20\d\d)?))"
)
SPANS = (
    r"(?:dalam\s+)?(?:\d{1,3}|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s?"
    r"(?:hari kerja|hari|minggu|pekan|bulan)\s(?:lagi|ke ?depan|mendatang|dari sekarang|dari hari ini)"
    r"|\d{1,3} hari kerja|akhir bulan(?: ini| depan)?|(?:minggu|pekan|bulan) depan|hari ini|sekarang|besok|lusa"
    r"|dalam (?:waktu )?\d{1,3} (?:hari kerja|hari|minggu)"
    r"|(?:senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)(?: depan| ini)?"
)
MONTH = r"(?:(awal|pertengahan|akhir)\s+)?(?:bulan\s+)?([a-z]{3,10})(?:\s(20\d\d))?"
EVERY = r"(?:tiap-tiap|setiap|tiap|per)"
UNITS = (
    "pekerja|karyawan|karyawati|orang|org|buruh|tenaga|tk|staf|pegawai|peserta|sopir|supir|satpam|penjaga|kasir|anggota|"
    "kartu|lembar|slip|dokumen|berkas|hari|jam|unit|cabang|perusahaan|toko|kebun|program|bulan|minggu|tahun|nama"
)
WORDS = rf"(?:{NUMBER_WORD})(?:\s+(?:{NUMBER_WORD}))*"
BIG = "miliar|milyar|juta|jt"
SPELT_RUN = (
    rf"(?:{WORDS}\s+(?:setengah\s+)?(?:{BIG})(?:\s+{WORDS}(?:\s+(?:{BIG}|ribu))?)*|{WORDS}\s+(?:setengah\s+)?ribu(?:\s+{WORDS})?"
    rf"|(?:rp\.?\s*)?\d{{1,3}}\s*(?:{BIG})\s+\d{{1,3}}\s*(?:ribu|rb)|setengah\s+(?:{BIG}))"
)
SPELT_PART = re.compile(rf"([\w ]*?)\s*({BIG})\b\s*|(\S[\w ]*)")
HEADS = "pekerja|karyawan|orang|org|buruh|kepala|tenaga kerja|tk|peserta"
BEFORE_MONEY = (
    r"(?=\s*(?:$|[,;:.()\n\ue000-\uf8ff]|rupiah|,-|(?:pada|tanggal|tgl|di|hari|paling|sebelum|tiap|per|setiap|mulai|dan|"
    r"lalu|kemudian|sisanya|sisa|sampai|untuk|dibayar|dicicil|diangsur|dilunasi|disetor|dalam|selama|sebanyak|sekali|"
    r"terus|serta|secara|akan|kami|masing|lagi|total)\b))"
)
FREE = r"(?<![\w/.,\-])"
EDGE = rf"\s+(?:dari\s+|pada\s+)?(?:tanggal\s+|tgl\.?\s+)?(?P<what>{DATED}|{SPANS}|{MONTH}|lunas)\b"
