# Yang ditanyakan sebuah langkah. $number = R-..., $kind, $lines = daftar periksa
left = Baik, tidak jadi. Tidak ada yang dicatat.
note =
    Apa yang belum lengkap pada { $number }? Perusahaan membaca kata ini.
    Contoh: bukti saran pekerja belum ditandatangani
    Atau ketik: batal.
contents =
    Isi minimum dan berkas { $kind } { $number }:
    { $lines }
    Nomor berapa yang belum ada? Contoh: 2, 4
content-line = { $place }. { $what }
content-pp-employer-duties = hak dan kewajiban pengusaha (pasal 111 huruf a)
content-pp-worker-duties = hak dan kewajiban pekerja (pasal 111 huruf b)
content-pp-work-rules = syarat kerja (pasal 111 huruf c)
content-pp-order = tata tertib perusahaan (pasal 111 huruf d)
content-pp-validity = masa berlaku, paling lama dua tahun (pasal 111 huruf e)
content-pp-at-least-law = tidak lebih rendah dari undang-undang (pasal 111 ayat 2)
content-pkb-employer-duties = hak dan kewajiban pengusaha (pasal 124 huruf a)
content-pkb-worker-duties = hak dan kewajiban serikat serta pekerja (pasal 124 huruf b)
content-pkb-validity = masa berlaku dan mulai berlakunya (pasal 124 huruf c)
content-pkb-signatures = tanda tangan kedua pihak (pasal 124 huruf d)
content-pkb-at-least-law = tidak bertentangan dengan undang-undang (pasal 124 ayat 2)
content-paper-signature = naskah lengkap dan ditandatangani
content-paper-consulted = bukti saran pekerja
content-paper-wlkp = nomor WLKP
content-paper-previous = keputusan lama
checked = { $count ->
        [0] { $number }: semua ada.
       *[other] { $number }: { $count } belum ada. Kembalikan ke perusahaan, atau tulis titik lain dulu.
    }
points =
    Tulis titik perbaikan { $number }, satu titik satu baris.
    Contoh: 12 | lembur tanpa upah | tulis upah lembur
    Banyak? Kirim tabel XLSX: PASAL, MASALAH, SARAN. Atau ketik: batal.
points-more =
    { $points } titik tertulis. Ada lagi?
    Kalau tidak ada lagi, ketuk selesai, baru disimpan.
points-kept = { $number }: { $added } titik ditambah, semuanya { $count }.
no-points =
    { $number } belum punya titik perbaikan.
    Tulis dulu, supaya perusahaan tahu apa yang diperbaiki.
has-points =
    { $number } masih punya titik perbaikan.
    Kembalikan ke perusahaan, atau hapus titiknya.
do-hapus = Hapus titik
points-forgotten = Titik perbaikan { $number } dihapus.
sure =
    Kembalikan { $number } dengan { $count } titik?
    Perusahaan punya { $days } hari kerja. Selama itu waktu kantor berhenti.
register =
    Berapa nomor surat { $number } di buku agenda kantor?
    Contoh: 560/123/HI/2026
    Atau ketik: batal.
on =
    Tanggal berapa yang tertulis di surat { $number }?
    Contoh: hari ini, atau 20 November
starts =
    { $kind } { $number } berlaku mulai kapan?
    Contoh: hari ini, atau 1 Januari 2027
ends =
    { $kind } { $number } berlaku sampai kapan?
    Paling lama sampai { DATE($last) }.
choice-dua-tahun = Dua tahun
too-long = Paling lama sampai { DATE($latest) }. Ulangi dari awal.
until =
    { $number } diperpanjang sampai kapan? Sekarang sampai { DATE($held) }.
    Boleh satu kali, paling lama sampai { DATE($latest) }.
why =
    Mengapa { $number } dicabut?
    Alasannya tampil di daftar perubahan untuk umum.
choice-keliru = Keliru dicatat
choice-diganti = Diganti yang baru
choice-putusan = Putusan pengadilan
numbered =
    Surat { $number } bernomor { $decree }, { DATE($dated) }.
    Cetak berkas ini, lalu kepala dinas menandatanganinya dengan tangan.
    Sesudah itu ketuk Sudah ditandatangani, dan kirim pindaian atau fotonya.
scan =
    Kirim pindaian atau foto surat { $number } yang sudah ditandatangani.
    Suratnya berlaku sesudah itu. Kalau tidak jadi, ketik: batal
scan-more = Pindaian sudah diterima.
scan-kept = Pindaian surat { $number } sudah disimpan.
sheet-heads =
    Tabel titik perlu judul PASAL, MASALAH, SARAN, dan paling sedikit satu baris.
    Nomor R-... boleh ditulis di kolom NOMOR.
sheet-which =
    Titik ini untuk PP atau PKB yang mana?
    Tulis nomornya di kolom NOMOR, lalu kirim lagi.
sheet-not-yours = Titik untuk { $number } tidak bisa dicatat: bukan giliran Bapak/Ibu.
sheet-wrong = Baris ini tidak ikut, pasal atau masalahnya kosong: { $rows }

# Ralat: yang sudah berlaku diperbaiki, dan tampil di daftar perubahan untuk umum. $what, $old, $new
amend-which =
    Apa yang keliru pada { $number }?
    Ralatnya tampil di daftar perubahan untuk umum.
amend-what-nomor = nomor surat
amend-what-tanggal = tanggal surat
amend-what-mulai = mulai berlaku
amend-what-sampai = akhir berlaku
amend-what-nama = nama perusahaan
amend-line = { $what } { $old } menjadi { $new }
amended = Ralat { $number } dicatat: { $what }.
amend-not = Ralat { $number } tidak dicatat: isinya sama, atau masa berlakunya tidak cocok.
company =
    Apa nama perusahaan { $number } yang benar?
    Contoh: PT Sinar Contoh
