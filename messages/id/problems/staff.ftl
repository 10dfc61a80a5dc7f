# Perintah petugas yang tidak dapat dilakukan: pemeriksaan, berkas, PIN, siaran, banyak sekaligus.
# $number = nomor pendaftaran, $fields = yang berubah, $status = di mana sekarang, $length, $count

no-record = Nomor itu tidak ada di antrean Bapak/Ibu. Periksa lagi nomornya.
no-such-number = Nomor itu tidak ada di pekerjaan Bapak/Ibu. Periksa lagi nomornya.
no-figures =
    Angka pendaftaran tidak ada di pekerjaan Bapak/Ibu.
    Angka kasus: /rekap
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
first-day =
    Ini hari pertama Bapak/Ibu. Hal ini bisa mulai { DAY($until) } pukul { TIME($until) }.
    Kalau mendesak, mintalah rekan.
objected-to =
    Seorang rekan menyanggah keanggotaan Bapak/Ibu, jadi keputusan belum diterima.
    Bicarakan dengan rekan itu.
frozen = { $number } sedang ditahan, sampai jelas siapa pemiliknya.

# Berkas dan nomor peserta
papers-act = Setelah nomornya ketik salah satu: terima, teruskan, lengkap, kurang, atau beda.
papers-not-yours = Langkah itu dikerjakan petugas lain. Yang bisa Bapak/Ibu lakukan ada di bawah ini.
papers-not-now = { $number } belum bisa diproses begitu. Tahapnya sekarang: { $stage }.
papers-first = { $number } belum bisa diberi nomor peserta. Berkas harus lengkap dulu. Tahapnya: { $stage }.
kpj-taken = Nomor peserta itu sudah dipakai pada { $number }. Periksa lagi nomornya.

# PIN petugas
pin-wrong = PIN itu belum cocok. Masih ada { $left } kesempatan hari ini.
pin-mismatch = Kedua PIN belum sama. Kita ulangi dari awal.
pin-held =
    PIN sudah lima kali belum cocok, jadi obrolan ini ditutup dulu demi keamanan.
    Coba lagi sesudah { DAY($until) } pukul { TIME($until) }.
    Lebih cepat: minta PIN baru kepada rekan selembaga atau pengelola.
reset-code = Itu belum kodenya. Kodenya 12 huruf dan angka.
reset-code-wrong = Kode itu belum cocok. Masih ada { $left } kesempatan hari ini.
pin-shown =
    Angka itu tidak dipakai, dan pesannya dihapus dari obrolan ini.
    PIN diketik di halaman, jangan di obrolan.
pin-shown-stays =
    Angka itu tidak dipakai. Hapus sendiri pesannya dari obrolan ini.
    PIN diketik di halaman, jangan di obrolan.
easy-pin = PIN itu terlalu mudah ditebak. Pilih angka yang tidak berurutan dan tidak berulang.
pin-bad-length = PIN ada { $length } angka. Yang Bapak/Ibu ketik { $count } angka.
pin-letters = PIN hanya angka, 6 angka.
pin-new-bad-length = PIN ada { $length } angka. Yang Bapak/Ibu ketik { $count } angka.
pin-new-letters = PIN hanya angka, 6 angka.

which-two = Sebutkan dua nomor pendaftaran, satu demi satu.
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
type-replace = Ketik GANTI dan jumlahnya, yaitu GANTI { $count }. Kalau tidak jadi, ketik: batal
sample-unopened =
    { $count } pendaftaran belum Bapak/Ibu buka. Buka dulu, lalu ketik lagi jumlahnya.
    { $lines }
no-plan = Belum ada rencana yang menunggu persetujuan. Mulai dengan /setujui_semua atau /perpanjang, atau kirim tabelnya lagi.
nothing-to-undo = Tidak ada yang bisa diurungkan sekarang. Waktunya hanya sebentar, dan kabarnya belum boleh terkirim.
undo-told =
    Kabarnya sudah terkirim kepada pendaftar, jadi { $number } tidak bisa diurungkan.
    { $how ->
        [vote] Kalau keliru, periksa lagi, lalu ubah suaranya.
        [objection] Kalau keliru, pendaftar masih bisa mengetik: keberatan
        [approved] Kalau keliru, petugas berkas mengembalikannya dengan: /berkas { $number } beda
        [number] Kalau keliru, ketik nomor yang benar: /kpj { $number }
        [ending] Kalau keliru, pulihkan: /meninggal { $number } batal
       *[papers] Kalau keliru, pilih langkah berikutnya di sini: /berkas { $number }
    }
undo-moved = { $number } sudah diproses lebih lanjut, jadi tidak bisa diurungkan.
undo-too-late = Waktunya sudah lewat pada { $until }. Kabarnya sudah dikirim.
bulk-plan-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.
renew-plan-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.
sheet-plan-not-an-answer = Cukup "ya" belum bisa. Ketik SETUJU dan jumlahnya, seperti di bawah ini.
sheet-replace-not-an-answer = Cukup "ya" belum bisa. Ketik GANTI dan jumlahnya, seperti di bawah ini.

which-number = Sebutkan nomor pendaftarannya. Nomornya ada di antrean.
reading-busy =
    Permintaan sebelumnya masih dikerjakan. Tunggu hasilnya.
    Kalau tidak jadi, ketik: /hentikan
reading-locked = Hasilnya sudah ada, tetapi obrolan ini terkunci. Buka dengan PIN, lalu minta lagi.
reading-failed = Permintaan tadi gagal dikerjakan, dan tidak ada yang diubah. Silakan minta sekali lagi.
ending-no-member = { $number } ({ $status }) bukan peserta, jadi tidak ada perlindungan yang diakhiri.
ending-alone =
    Kabar tentang { $number } berasal dari Bapak/Ibu sendiri, atau ini data sendiri.
    Rekan yang lain yang memutuskan.
ending-taken = { $number } tidak bisa dipulihkan: orangnya sudah terdaftar lagi dengan { $other }.
ending-no-money = { $number } belum bisa dipulihkan: dananya sudah dipakai orang lain. Tambah dulu dananya.
