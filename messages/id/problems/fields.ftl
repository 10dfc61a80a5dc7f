# Mengapa sebuah isian pendaftaran tidak dapat dipakai: nomor, nama, NIK, KK, tanggal lahir, HP, nomor peserta.
# $count = banyaknya angka yang dikirim, $length = yang diminta, $year = tahun seperti yang diketik
# $day, $month = angka tanggal dan bulan, $age = umur

not-known = Tidak apa-apa kalau belum tahu. Lihat KTP atau Kartu Keluarga (KK), lalu lanjutkan kapan saja.
letters = Yang diminta angka, tetapi saya membaca huruf. Ketik angkanya saja.
spreadsheet-number = Nomor ini terpotong oleh Excel, angka belakangnya hilang. Ketik dari kartunya.
bad-length = Nomornya harus { $length } angka. Yang Bapak/Ibu kirim { $count } angka.
two-numbers = Saya membaca lebih dari satu nomor. Kirim satu nomor saja.
filler = Semua angkanya sama. Ketik nomor yang tertulis di kartu.
sample = Itu contoh di panduan, bukan nomor Bapak/Ibu. Lihat nomor di kartu sendiri.
date-instead = Itu tampaknya tanggal. Di sini yang diminta nomor.
phone-instead = Itu tampaknya nomor HP. Di sini yang diminta data lain.
nik-instead = Itu 16 angka, tampaknya NIK atau nomor KK. Di sini yang diminta data lain.
kpj-instead = Itu 11 angka, tampaknya nomor peserta BPJS Ketenagakerjaan. Di sini yang diminta nomor lain.
jkn-instead = Itu 13 angka, tampaknya kartu BPJS Kesehatan. Di sini yang diminta nomor lain.

# Nama
digits = Nama tidak memuat angka. Ketik namanya saja, seperti di KTP.
control-char = Ada tanda tersembunyi di dalam nama ini. Ketik ulang namanya, jangan disalin.
url = Itu tampaknya alamat internet atau email. Ketik namanya saja, seperti di KTP.
test-word = Itu tampaknya percobaan. Ketik nama lengkap, seperti di KTP.
not-a-name = Saya belum yakin ini nama. Mau bertanya? Tulis saja.
bad-chars = Ada tanda yang tidak dipakai dalam nama. Pakai huruf saja, boleh dengan titik atau tanda petik.
mixed-script = Ada huruf dari abjad lain di dalam nama. Ketik ulang dengan huruf biasa, A sampai Z.
not-latin = Nama ditulis dengan huruf biasa, A sampai Z, seperti di KTP.
emoji = Ada gambar di dalam nama. Ketik namanya saja, tanpa gambar.
too-short = Baru satu huruf. Ketik nama lengkap, seperti di KTP.
repeated-letter = Ada huruf yang berulang terus. Ketik nama seperti di KTP.
name-too-long = Nama paling panjang 60 huruf. Ketik namanya saja, seperti di KTP.
name-empty = Belum ada nama yang bisa saya baca.
name-not-known = Tidak apa-apa. Lihat KTP, baris nama, lalu ketik seperti di situ.

# NIK
nik-bad-length = NIK harus { $length } angka. Yang Bapak/Ibu kirim { $count } angka. Lihat KTP, baris paling atas.
nik-letters = NIK hanya angka, tetapi ada huruf di dalamnya. Lihat KTP, baris paling atas.
nik-sample = Itu contoh di panduan, bukan NIK Bapak/Ibu. Lihat KTP sendiri, baris paling atas.
nik-filler = NIK tidak terdiri dari satu angka yang sama. Lihat KTP, baris paling atas.
nik-date-instead = Itu tampaknya tanggal lahir, nanti saya tanyakan. Sekarang NIK dulu, 16 angka.
nik-phone-instead = Itu tampaknya nomor HP, nanti saya tanyakan. Sekarang NIK dulu, 16 angka.
nik-kpj-instead = Itu 11 angka, tampaknya nomor peserta BPJS Ketenagakerjaan. NIK ada 16 angka, di KTP.
nik-jkn-instead = Itu 13 angka, tampaknya kartu BPJS Kesehatan. NIK ada 16 angka, di KTP.
nik-not-known = Tidak apa-apa. NIK ada di KTP, baris paling atas, juga di Kartu Keluarga (KK).
bad-province = Dua angka pertama bukan kode provinsi. Periksa lagi angka depan NIK di KTP.
bad-region = Angka ke-3 sampai ke-6 tidak mungkin 00. Periksa lagi NIK di KTP.
bad-day = Angka ke-7 sampai ke-12 bukan tanggal lahir yang ada. Periksa lagi NIK di KTP.
bad-month = Angka ke-9 dan ke-10 bukan bulan, 01 sampai 12. Periksa lagi NIK di KTP.
bad-serial = Empat angka terakhir tidak mungkin 0000. Periksa lagi NIK di KTP.
same-as-kk =
    Nomor itu tadi dicatat sebagai nomor KK.
    KK yang salah? Ketik: KK salah
    Bukan? Lihat KTP, baris paling atas.

none-nik =
    Tidak apa-apa. NIK ada juga di KK.
    Hilang? Kantor desa membantu, gratis.
    Ketik petugas, atau telepon { $contact }.

# KK
kk-bad-length = Nomor KK harus { $length } angka. Yang Bapak/Ibu kirim { $count } angka. Lihat KK, paling atas.
kk-letters = Nomor KK hanya angka, tetapi ada huruf di dalamnya. Lihat KK, paling atas.
kk-filler = Nomor KK tidak terdiri dari satu angka yang sama. Lihat KK, paling atas.
kk-date-instead = Itu tampaknya tanggal. Di sini nomor KK, 16 angka.
kk-phone-instead = Itu tampaknya nomor HP, nanti saya tanyakan. Sekarang nomor KK dulu, 16 angka.
kk-kpj-instead = Itu 11 angka, tampaknya nomor peserta BPJS Ketenagakerjaan. Nomor KK ada 16 angka.
kk-jkn-instead = Itu 13 angka, tampaknya kartu BPJS Kesehatan. Nomor KK ada 16 angka.
kk-not-known = Tidak apa-apa. Nomor KK ada di Kartu Keluarga, paling atas, di bawah judulnya.
same-as-nik =
    Nomor itu tadi dicatat sebagai NIK.
    Itu nomor KK? Ketik: tertukar
    Bukan? Lihat KK, paling atas.

none-kk =
    Tidak apa-apa. Jawaban tadi tersimpan.
    KK diurus di kantor desa, gratis.
    Ketik petugas, atau telepon { $contact }.

# Tanggal lahir
birth-date-empty = Belum ada tanggal yang bisa saya baca.
birth-date-not-known = Tidak apa-apa. Tanggal lahir ada di KTP dan di Kartu Keluarga (KK).
birth-date-nik-instead = Itu tampaknya NIK atau nomor KK. Di sini tanggal lahir.
birth-date-phone-instead = Itu tampaknya nomor HP, nanti saya tanyakan. Sekarang tanggal lahir dulu.
not-a-date = Tanggalnya belum terbaca. Ketik tanggal, bulan, dan tahun.
incomplete = Tanggalnya belum lengkap. Ketik tanggal, bulan, dan tahun.
age-not-date = Itu umur. Yang diminta tanggal lahir: tanggal, bulan, dan tahun.
words-not-supported = Angka dengan huruf belum bisa saya baca. Ketik dengan angka.
hijri = Itu tanggal Hijriah. Ketik tanggal Masehi seperti di KTP.
bad-year = Tahun { $year } belum lengkap atau tidak mungkin. Ketik tahun dengan empat angka.
no-such-month = Tidak ada bulan ke-{ $month }. Bulan hanya 1 sampai 12.
no-such-day = Bulan { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } tidak punya tanggal { $day }. Periksa lagi di KTP.
future = Tanggal itu belum terjadi. Periksa lagi tahunnya.
too-young = Menurut tanggal itu umurnya { $age } tahun. Periksa tahunnya; yang diminta tanggal lahir calon peserta.
too-old = Menurut tanggal itu umurnya { $age } tahun. Periksa lagi tahunnya.

# Tempat di luar daftar
not-a-place = Itu belum terbaca sebagai nama tempat. Ketik nama desa atau kelurahannya.
place-not-known = Tidak apa-apa kalau belum tahu. Pilih Lewati.

# Nomor HP
phone-too-short = Nomor HP ada 10 sampai 13 angka. Yang Bapak/Ibu kirim baru { $count } angka.
too-many-digits = Nomor HP ada 10 sampai 13 angka. Yang Bapak/Ibu kirim { $count } angka.
not-mobile = Itu bukan nomor HP Indonesia. Nomor HP dimulai dengan 08.
landline = Itu tampaknya telepon rumah. Kami butuh nomor HP, dimulai dengan 08.
foreign = Itu nomor luar negeri. Kami butuh nomor HP Indonesia, dimulai dengan 08.
this-number = Nomornya belum terlihat di sini. Ketik nomornya, dimulai dengan 08.
phone-nik-instead = Itu 16 angka, tampaknya NIK atau nomor KK. Di sini nomor HP.
phone-date-instead = Itu tampaknya tanggal. Di sini nomor HP, dimulai dengan 08.
phone-letters = Nomornya belum terbaca. Ketik angkanya. Kalau tidak punya HP, ketik: tidak punya.
phone-empty = Nomornya belum terbaca. Ketik angkanya. Kalau tidak punya HP, ketik: tidak punya.
phone-not-known = Tidak apa-apa. Nomor HP bisa dilihat di kartu SIM, atau ketik: tidak punya.

# Nomor peserta
kpj-bad-length = Nomor peserta ada { $length } angka. Yang dikirim { $count } angka.
kpj-nik-instead = Itu 16 angka, tampaknya NIK. Nomor peserta ada 11 angka.
kpj-jkn-instead = Itu 13 angka, tampaknya kartu BPJS Kesehatan. Nomor peserta BPJS Ketenagakerjaan ada 11 angka.
kpj-two-numbers = Ada lebih dari satu nomor. Ketik satu nomor peserta saja.
kpj-filler = Semua angkanya sama. Ketik nomor peserta yang terbit.
wrong-birth-date = Tanggal lahirnya tidak cocok dengan data pendaftaran.

objected-already =
    Keberatan untuk { $number } sudah pernah diperiksa. Keberatan hanya bisa satu kali.
    Untuk bertanya, ketik petugas.
nothing-to-object = Tidak ada pendaftaran di sini yang ditolak.
