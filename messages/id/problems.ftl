# Mengapa sebuah jawaban tidak dapat dipakai. Kunci: problems.KODE; dicari dulu problems.LANGKAH-KODE.
# Sesudah kalimat ini pertanyaannya datang lagi, lengkap dengan contoh dan jalan keluar.
#
# $count = banyaknya angka yang dikirim, $length = yang diminta, $year = tahun seperti yang diketik
# $day, $month = angka tanggal dan bulan, $age = umur, $contact = nama dan telepon kantor

# Berlaku di semua pertanyaan
too-long = Tulisannya terlalu panjang. Cukup jawabannya saja.
empty = Belum ada jawaban yang bisa saya baca.
formula = Tulisan ini dimulai seperti rumus tabel. Cukup jawabannya saja, tanpa tanda = di depan.
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
not-an-answer = Jawaban itu belum saya mengerti.
choose-one = Pilih salah satu dari daftar, atau ketik nomornya.
not-found = Nama tempat itu belum ada di daftar. Pilih dari daftar, atau ketik lagi namanya.

# Nama
digits = Nama tidak memuat angka. Ketik namanya saja, seperti di KTP.
control-char = Ada tanda tersembunyi di dalam nama ini. Ketik ulang namanya, jangan disalin.
url = Itu tampaknya alamat internet atau email. Ketik namanya saja, seperti di KTP.
test-word = Itu tampaknya percobaan. Ketik nama lengkap, seperti di KTP.
not-a-name = Itu tampaknya bukan nama orang. Ketik nama lengkap, seperti di KTP.
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
same-as-kk = NIK ini sama dengan nomor KK tadi. Keduanya nomor yang berbeda. Lihat KTP, baris paling atas.

# KK
kk-bad-length = Nomor KK harus { $length } angka. Yang Bapak/Ibu kirim { $count } angka. Lihat KK, paling atas.
kk-letters = Nomor KK hanya angka, tetapi ada huruf di dalamnya. Lihat KK, paling atas.
kk-filler = Nomor KK tidak terdiri dari satu angka yang sama. Lihat KK, paling atas.
kk-date-instead = Itu tampaknya tanggal. Di sini nomor KK, 16 angka.
kk-phone-instead = Itu tampaknya nomor HP, nanti saya tanyakan. Sekarang nomor KK dulu, 16 angka.
kk-kpj-instead = Itu 11 angka, tampaknya nomor peserta BPJS Ketenagakerjaan. Nomor KK ada 16 angka.
kk-jkn-instead = Itu 13 angka, tampaknya kartu BPJS Kesehatan. Nomor KK ada 16 angka.
kk-not-known = Tidak apa-apa. Nomor KK ada di Kartu Keluarga, paling atas, di bawah judulnya.
same-as-nik = Itu NIK yang tadi. Nomor KK ada di Kartu Keluarga, paling atas.

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

# Mesin percakapan
unknown-command = Perintah itu tidak saya kenal. Ketik menu untuk melihat pilihan.
changed = Percakapan ini sudah berubah sejak terakhir, jadi kita mulai lagi dari menu. Maaf.
old-button = Tombol itu dari pertanyaan lama. Ini pertanyaan yang sekarang.
our-fault =
    Maaf, ada kesalahan di pihak kami. Jawaban sebelumnya tidak hilang.
    Kirim lagi sebentar lagi, atau telepon { $contact }.
too-many = Pesannya datang terlalu cepat. Tunggu satu menit, lalu kirim lagi yang terakhir.
act-unreadable-photo = Untuk mengirim foto, pilih Tambah cerita dulu, kalau pilihan itu ada.
unreadable-photo = Foto belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
file-later = Fotonya nanti, di pertanyaan bukti. Sekarang jawab dulu yang ini.
employer-unnamed = Tidak tahu namanya? Tulis cirinya. Contoh: gudang kayu depan pasar Paringin.
unreadable-voice = Pesan suara belum bisa saya dengar. Ketik jawabannya, atau ketik petugas.
unreadable-video = Video belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-sticker = Stiker belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-location = Lokasi belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-contact = Kontak itu belum bisa saya pakai. Ketik jawabannya, atau ketik petugas.
unreadable-document = Berkas belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-file = Berkas belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-other = Kiriman itu belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
sheet-not-a-sheet = Berkas ini bukan tabel XLSX.
sheet-too-large = Berkas tabel ini terlalu besar.
sheet-too-many-rows = Baris tabel ini terlalu banyak. Bagi menjadi beberapa berkas.
sheet-not-fetched = Berkas ini belum bisa kami ambil. Kirim sekali lagi.
sheet-empty = Tabel ini kosong.

# Yang tidak dijawab seperti pesan biasa
edited =
    Pesan yang diubah tidak saya baca lagi. Yang tercatat masih jawaban pertama.
    Kirim sebagai pesan baru. Untuk mengulang pertanyaan tadi, ketik: kembali
group =
    Saya hanya bisa membantu di obrolan pribadi, supaya data Bapak/Ibu tidak dibaca orang lain.
    Ketuk nama saya, lalu kirim pesan di sana.

# Pemeriksaan bersama. $number = nomor pendaftaran, $fields = yang berubah, $status = di mana sekarang
no-record = Nomor itu tidak ada di antrean Bapak/Ibu. Periksa lagi nomornya.
own-record =
    { $number } dikirim dari obrolan Bapak/Ibu sendiri.
    Yang memeriksa harus orang lain.
one-agency = Satu orang bekerja untuk satu lembaga saja. Mintalah orang lain.
other-reviewer =
    { $number } pernah Bapak/Ibu tolak, lalu ada keberatan.
    Sekarang giliran petugas lain di lembaga Bapak/Ibu.
old-version =
    { $number } berubah sejak Bapak/Ibu membukanya: { $fields }.
    Belum ada suara yang dicatat. Ini isinya yang sekarang.
not-in-review = { $number } tidak sedang diperiksa. Sekarang: { $status }.
frozen = { $number } sedang ditahan, sampai jelas siapa pemiliknya.

# Berkas dan nomor peserta
papers-act = Setelah nomornya ketik salah satu: terima, teruskan, lengkap, kurang, atau beda.
papers-not-yours = Langkah itu dikerjakan petugas lain. Yang bisa Bapak/Ibu lakukan ada di bawah ini.
papers-not-now = { $number } belum bisa diproses begitu. Tahapnya sekarang: { $stage }.
papers-first = { $number } belum bisa diberi nomor peserta. Berkas harus lengkap dulu. Tahapnya: { $stage }.
kpj-two-numbers = Ada lebih dari satu nomor. Ketik satu nomor peserta saja.
kpj-filler = Semua angkanya sama. Ketik nomor peserta yang terbit.
kpj-taken = Nomor peserta itu sudah dipakai pada { $number }. Periksa lagi nomornya.
wrong-birth-date = Tanggal lahirnya tidak cocok dengan data pendaftaran.

objected-already =
    Keberatan untuk { $number } sudah pernah diperiksa. Keberatan hanya bisa satu kali.
    Untuk bertanya, ketik petugas.
nothing-to-object = Tidak ada pendaftaran di sini yang ditolak.

# PIN petugas
pin-wrong = PIN itu belum cocok. Masih ada { $left } kesempatan hari ini.
pin-mismatch = Kedua PIN belum sama. Kita ulangi dari awal.
pin-held =
    PIN sudah lima kali belum cocok, jadi obrolan ini ditutup dulu demi keamanan.
    Coba lagi sesudah { DAY($until) } pukul { TIME($until) }.
    Lebih cepat: minta undangan baru kepada pengelola, lalu ketik /gabung dan kodenya.
easy-pin = PIN itu terlalu mudah ditebak. Pilih angka yang tidak berurutan dan tidak berulang.
pin-bad-length = PIN ada { $length } angka. Yang Bapak/Ibu ketik { $count } angka.
pin-letters = PIN hanya angka, 6 angka.
pin-new-bad-length = PIN ada { $length } angka. Yang Bapak/Ibu ketik { $count } angka.
pin-new-letters = PIN hanya angka, 6 angka.

join-two = Sebutkan dua nomor pendaftaran, misalnya: /gabungkan NOMOR NOMOR
join-same = Itu nomor yang sama. Sebutkan dua nomor yang berbeda.
join-impossible = { $one } dan { $other } tidak bisa digabungkan sekarang.

# Siaran. $length, $count
text-too-long = Pesannya paling panjang { $length } huruf. Yang ini { $count } huruf.
personal-number = Ada nomor 16 angka, mirip NIK atau KK. Nomor seseorang tidak boleh disiarkan. Tulis lagi tanpa nomor itu.
broadcast-running = Siaran Bapak/Ibu yang tadi masih berjalan. Tunggu sampai selesai, atau hentikan dulu.
no-broadcast = Tidak ada siaran yang menunggu atau berjalan. Untuk memulai: /siaran baru
plan-type-count = Ketik KIRIM dan jumlahnya, yaitu { $count }. Kalau tidak jadi, ketik: batal
plan-other-count = Jumlahnya { $count }. Ketik KIRIM { $count }, atau ketik: batal
plan-not-an-answer = Cukup "ya" belum bisa. Ketik KIRIM dan jumlahnya, seperti di bawah ini.

# Sekaligus banyak
type-count = Ketik SETUJU dan jumlahnya, yaitu { $count }. Kalau tidak jadi, ketik: batal
other-count = Jumlahnya { $count }. Ketik SETUJU { $count }, atau ketik: batal
no-plan = Belum ada rencana yang menunggu persetujuan. Mulai dengan /setujui_semua atau kirim tabelnya lagi.
nothing-to-undo = Tidak ada yang bisa diurungkan.
undo-too-late = Waktunya sudah lewat pada { $until }. Kabarnya sudah dikirim.
bulk-plan-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.
sheet-plan-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.

which-number = Sebutkan nomor pendaftarannya. Nomornya ada di antrean.

# Tabel
sheet-of-bpjs =
    Ini daftar perusahaan. Yang mengirimnya ke sini petugas kasus BPJS.
    Teruskan berkas ini kepadanya. Hasilnya terlihat di /kasus
sheet-unknown-columns =
    Baris pertama tabel ini belum saya kenal. Harus ada kolom NOMOR PENDAFTARAN, dan SUARA atau NOMOR PESERTA.
    Contohnya bisa diambil dengan /ekspor
export-elsewhere = Tabel itu berisi nomor lengkap. Mintalah lewat obrolan web kantor.
send-a-file = Di sini kirim foto atau berkas PDF. Kalau tidak ada, ketik tidak ada.
file-unreadable = Berkas itu tidak bisa dibuka. Kirim foto (JPG, PNG) atau PDF yang lain.
file-too-large = Berkas itu terlalu besar. Kirim yang di bawah 10 MB, atau foto layarnya.
file-not-fetched = Berkas itu belum bisa kami ambil. Kirim sekali lagi.
file-too-many-pages = PDF itu lebih dari 20 halaman. Kirim halaman yang penting saja.
file-too-many = Sudah terlalu banyak berkas. Ketuk selesai untuk lanjut.

pairing-code =
    Kode itu tidak berlaku, atau waktunya sudah habis.
    Ketik sambung di obrolan yang lain untuk kode baru.

# Laporan tentang pemberi kerja. $status = keadaan laporan
no-report = Tidak ada laporan dengan nomor itu. Daftarnya: /laporan
report-not-now = { $number }: { $status }. Yang diminta tidak bisa dilakukan lagi.
reason-too-short = Alasannya terlalu pendek. Tulis paling sedikit tiga kata.

# Daftar perusahaan. $longest (huruf)
employer-empty = Belum ada tulisannya. Ketik dengan huruf atau angka.
employer-long = Tulisannya paling panjang { $longest } huruf.
employer-number = Nomor itu belum terbaca. Isinya huruf dan angka, paling sedikit tiga.
employer-size = Pilih salah satu: mikro, kecil, menengah, atau besar.
employer-place = Nama itu bukan desa atau kecamatan di wilayah kantor. Ketik selengkapnya.
type-merge = Cukup "ya" belum bisa. Ketik GABUNG, atau batal.
merge-not-an-answer = Cukup "ya" belum bisa. Ketik GABUNG, atau batal.
list-confirm-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.
amount-missing = Belum ada jumlahnya. Ketik angka rupiahnya.
amount-unclear = Jumlah itu belum terbaca. Contoh: 12.500.000
amount-too-large = Jumlah itu terlalu besar. Periksa lagi angkanya.

# Kiriman perusahaan
headcount-about = Ketik angkanya kira-kira, misalnya 12, atau ketuk Tidak ada.
headcount-unclear = Angka itu belum terbaca. Ketik angka saja, misalnya 25, atau ketuk Tidak ada.
amount-thousands = Angka itu bisa dibaca dua cara. Tulis lengkap dengan titik, misalnya 1.500.000

# Tanggal, jam dan janji yang diketik petugas kasus. $day (ISO), $most dan $times = batas
not-a-day = Tanggal itu belum terbaca. Contoh: 30 November
day-too-early = Tanggalnya terlalu awal. Paling awal { DATE($day) }.
day-too-late = Tanggalnya terlalu jauh. Paling akhir { DATE($day) }.
not-an-hour = Jam itu belum terbaca. Contoh: 09.00
not-months = Ketik angka bulan saja, paling banyak { $most }. Contoh: 14
not-a-schedule = Janji itu belum terbaca. Contoh: 5 juta tiap tanggal 15, 3 kali
schedule-past = Ada tanggal yang sudah lewat. Paling awal { DATE($day) }.
schedule-too-long = Janjinya terlalu panjang. Paling banyak { $times } tanggal, dalam tiga tahun.

# Laporan: bulan, jumlah, nama perusahaan, jenis
kind-not-found = Belum jelas yang mana. Pilih dari daftar, atau pilih Saya tidak tahu.
unclear = Itu belum bisa saya baca. Ketik dengan cara lain.
since-unclear = Itu belum terbaca sebagai bulan atau tahun. Kalau lupa, pilih Saya tidak tahu.
since-future = Bulan itu belum datang. Ketik bulan yang sudah lewat.
workers-unclear = Itu belum terbaca sebagai jumlah. Ketik angkanya, atau pilih Saya tidak tahu.
members-unclear = Itu belum terbaca sebagai jumlah. Ketik angkanya, atau pilih Saya tidak tahu.
employer-unclear = Itu belum terbaca sebagai nama perusahaan. Ketik namanya saja.
nothing-yet = Belum ada isinya. Tulis atau kirim dulu. Kalau tidak jadi, ketik batal.
enough-pieces = Sudah penuh: { $count }. Pilih Selesai, atau Hapus yang terakhir.
