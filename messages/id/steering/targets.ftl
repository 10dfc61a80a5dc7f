# /target: target BPJS dan realisasinya, per segmen, tahun, dan bulan. $year = tahun (teks); $count, $target = orang.

targets =
    Target dan realisasi, { $when }. Angka BPJS, kumulatif:
    { $lines }
targets-none =
    Belum ada angka target { $year }.
    { $lines }
all-targets =
    Target dan realisasi tiap tahun. Angka BPJS:
    { $lines }
year = { $when }:
until = sampai { MONTH($month) }
month = { MONTH($month) }
reached = { $name }: { $realised } dari { $target } ({ $percent }%), { $gap }
only-realised = { $name }: { $realised }, target belum diisi
only-target = { $name }: target { $target }, realisasi belum diisi
gap-missing = kurang { $count }
gap-over = lebih { $count }
gap-none = tercapai
segment-pu = Penerima Upah (PU)
segment-bpu = Bukan Penerima Upah (BPU)
segment-jakon = Jasa Konstruksi (Jakon)
segment-pmi = Pekerja Migran (PMI)
segment-all = Semua segmen
own = Program kantor ini (BPU): { $count } peserta, dihitung sendiri.
targets-enter =
    Mengisi: /target bpu 2026-10 target 7.500 realisasi 5.200
    Atau kirim tabelnya (XLSX).
targets-how =
    Tahun mana yang mau dilihat?
    Contoh: /target 2026, atau /target semua
    Angkanya diisi pimpinan, BPJS, atau pengelola.
choice-semua = Semua tahun
kept = Sudah dicatat: { $count } angka.

# Yang diketik tidak lengkap.
typed-no-year =
    Tahunnya belum terbaca.
    Contoh: /target bpu 2026-10 realisasi 5.200
typed-no-month =
    Bulannya belum terbaca.
    Contoh: /target bpu 2026-10 realisasi 5.200
typed-no-place =
    Segmen atau daerahnya belum saya kenal.
    Segmen: pu, bpu, jakon, pmi. Daerah: nama kecamatan atau kabupaten.
typed-order =
    Urutannya belum saya kenal: segmen, waktu, lalu angkanya.
    Contoh: /target bpu 2026-10 target 7.500 realisasi 5.200
typed-goal =
    Tujuan cakupan paling banyak 100 persen.
    Contoh: /cakupan sasaran 2030 100

# Tabel angka yang dikirim.
sheet-plan =
    Isi tabel ini:
    { $lines }
sheet-nothing =
    Tidak ada angka baru di tabel ini.
    { $lines }
sheet-same = Sama dengan yang sudah ada: { $count }
sheet-rest = Dan { $count } baris lain yang tidak terbaca.
sheet-empty = Semua barisnya kosong.
sheet-too-many = Tabel ini terlalu panjang. Paling banyak { $most } angka dalam satu tabel.
sheet-line = - { $kind } { $year }: { $count } angka
sheet-change = Berubah: { $kind }, { $segment }, { $place }, { $when }: { $before } menjadi { $now }
sheet-more = Dan { $count } perubahan lain.
sheet-summed = Angka per bulan dijumlahkan sejak Januari.
sheet-confirm =
    { $count } angka siap dicatat.
    Untuk mencatat, ketik: SETUJU { $count }
    Kalau tidak jadi, ketik: batal
sheet-left = Tidak jadi. Tidak ada yang dicatat.
sheet-kept =
    { $count } angka sudah dicatat.
    Lihat: /target atau /cakupan
kind-target = Target
kind-realised = Realisasi
kind-active = Peserta aktif
kind-inactive = Peserta tidak aktif
kind-workers = Jumlah pekerja
kind-goal = Tujuan cakupan
wrong-fraction = Baris { $row }: angkanya pecahan. Tulis tanpa titik dan koma, misalnya 17582.
wrong-no-number = Baris { $row }: angkanya belum terbaca
wrong-no-year = Baris { $row }: tahunnya tidak ada, juga tidak di judul tabel
wrong-no-month = Baris { $row }: bulannya belum terbaca
wrong-no-segment = Baris { $row }: segmennya belum saya kenal
wrong-no-place = Baris { $row }: daerahnya belum saya kenal
wrong-no-january = Angka per bulan harus mulai dari Januari, tanpa bulan yang terlewat.
figures-whose =
    Ini tabel target dan realisasi. Yang mengirimnya BPJS atau administrator.
    Teruskan berkas ini kepadanya. Hasilnya terlihat di /target
sheet-targets = Target dan realisasi
head-when = WAKTU
head-segment = SEGMEN
head-target = TARGET
head-realised = REALISASI
head-percent = PERSEN
head-gap = KURANG
