# Jawaban tentang laporan, perusahaan dan kasus yang tidak dapat dipakai.
# $status = keadaan laporan, $longest (huruf), $day (ISO), $most dan $times = batas

place-employer = Itu nama perusahaan. Di sini tempatnya: kecamatan atau desa.
employer-unnamed = Tidak tahu namanya? Tulis cirinya. Contoh: gudang kayu depan pasar Paringin.

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
numbers-range =
    Tulis dari nomor pertama sampai terakhir, untuk { $count } surat.
    Contoh: 560/121-230/Disnaker
numbers-count = Itu { $said } nomor, suratnya { $count }. Tulis yang pertama dan yang terakhir.
not-months = Ketik angka bulan saja, paling banyak { $most }. Contoh: 14
not-a-schedule = Janji itu belum terbaca. Contoh: 5 juta tiap tanggal 15, 3 kali
schedule-past = Ada tanggal yang sudah lewat. Paling awal { DATE($day) }.
schedule-too-long = Janjinya terlalu panjang. Paling banyak { $times } tanggal, dalam tiga tahun.
schedule-sum = Jumlahnya berbeda: seluruhnya { RUPIAH($whole) }, bagiannya { RUPIAH($parts) }. Tulis lagi.
promise-unclear = Itu belum terbaca. Pilih satu, atau tulis janjinya sekali lagi seluruhnya.

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

# Kalimat petugas dalam surat, berita acara, catatan, dan jawaban kepada perusahaan. Sama katanya, apa pun isi laporan.
record-number = Jangan menulis nomor laporan, pendaftaran, atau pertanyaan. Hapus nomornya, lalu tulis lagi.
person-named = Jangan menulis nama orang. Tulis: seorang pekerja.
address-person-named = Jangan menulis nama orang. Kalau itu nama jalan, tulis: Jl. dan namanya.
reporter-named = Jangan menulis siapa yang melapor. Tulis: berdasarkan informasi yang kami terima.
vault-words = Kalimat ini terlalu mirip dengan isi laporan. Tulis dengan kata kantor.
vault-tries = Sudah beberapa kali kalimatnya mirip laporan. Coba lagi besok, atau minta rekan menulisnya.
numbers-asked = Ada nomor di kalimat ini. Tulis lagi tanpa nomor itu.
address-short = Itu belum alamat pos. Tulis jalan, nomor, atau RT-nya.
