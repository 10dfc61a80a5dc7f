# Tawaran perbaikan. Dicari dulu offers.LANGKAH-KODE, lalu offers.LANGKAH.
# $reading = bacaan (yang pertama), $count = banyaknya bacaan; kalau lebih dari satu, semuanya menjadi tombol.

subject = { $reading ->
    [keluarga] Yang didaftarkan keluarga. Sudah ditanya, dan ia setuju?
   *[saya] Bapak/Ibu sendiri yang didaftarkan?
 }

name = Apakah namanya *{ $reading }*?
name-title = Nama ditulis tanpa gelar. Jadi: *{ $reading }*. Benar?
name-degree = Nama ditulis tanpa gelar. Jadi: *{ $reading }*. Benar?
name-honorific = Nama ditulis tanpa sapaan. Jadi: *{ $reading }*. Benar?
name-sentence = Jadi namanya *{ $reading }*. Benar?
name-label = Jadi namanya *{ $reading }*. Benar?
name-two-people =
    Satu pendaftaran untuk satu orang.
    Siapa yang didaftarkan sekarang? Yang lain boleh sesudahnya.
name-comma = Ada koma di dalam nama. Mana yang sama dengan KTP?
name-alias = Cukup nama di KTP, tanpa nama panggilan. Jadi: *{ $reading }*. Benar?
name-deceased =
    Kalau *{ $reading }* sudah meninggal, ketik petugas: ahli waris mungkin punya hak.
    Apakah ia masih hidup dan didaftarkan?
name-degree-or-initial = Apakah huruf di belakang itu gelar? Pilih nama yang sama dengan KTP.

nik = Apakah NIK-nya *{ $reading }*?
nik-two-numbers = Saya membaca lebih dari satu nomor. Yang mana NIK, di KTP paling atas?
nik-letter-for-digit = Ada huruf di antara angka. Apakah maksudnya *{ $reading }*?

kk = Apakah nomor KK-nya *{ $reading }*?
kk-earlier = Nomor KK sama, *{ $reading }*?
kk-two-numbers = Saya membaca lebih dari satu nomor. Yang mana nomor KK?
kk-letter-for-digit = Ada huruf di antara angka. Apakah maksudnya *{ $reading }*?

birth-date = Apakah tanggal lahirnya *{ $reading }*?
birth-date-two-digit-year = { $count ->
    [1] Tahunnya baru dua angka. Apakah *{ $reading }*?
   *[other] Tahunnya baru dua angka. Tahun yang mana?
 }
birth-date-two-dates = Saya membaca lebih dari satu tanggal. Yang mana seperti di KTP?
birth-date-month-unclear = { $count ->
    [1] Bulannya kurang jelas. Apakah *{ $reading }*?
   *[other] Bulannya kurang jelas. Yang mana?
 }
birth-date-seven-digits = { $count ->
    [1] Angkanya baru tujuh. Apakah *{ $reading }*?
   *[other] Angkanya baru tujuh. Yang mana?
 }
birth-date-six-digits = Apakah tahunnya di depan? Jadi: *{ $reading }*. Benar?
birth-date-month-first = { $count ->
    [1] Bulannya tampaknya di depan. Jadi: *{ $reading }*. Benar?
   *[other] Bulannya tampaknya di depan. Tanggal yang mana?
 }
birth-date-letter-for-digit = { $count ->
    [1] Ada huruf di antara angka. Apakah *{ $reading }*?
   *[other] Ada huruf di antara angka. Tanggal yang mana?
 }
birth-date-as-in-nik = Menurut NIK, tanggal dan bulannya terbalik. Mana yang sama dengan KTP?

phone = Apakah nomor HP-nya *{ $reading }*?
phone-heard = { $count ->
    [1] Kabar boleh ke *{ $reading }*?
   *[other] Kabar boleh ke nomor yang mana?
 }
    Artinya setuju { $office } mengirim WhatsApp atau SMS.
phone-earlier =
    Nomor HP sama, *{ $reading }*?
    Artinya ia setuju { $office } mengirim WhatsApp atau SMS.
phone-two-numbers = { $count ->
    [1] Hanya satu yang nomor HP: *{ $reading }*. Pakai yang itu?
   *[other] Saya membaca lebih dari satu nomor. Nomor mana yang boleh dikabari?
 }
phone-letter-for-digit = { $count ->
    [1] Ada huruf di antara angka. Apakah maksudnya *{ $reading }*?
   *[other] Ada huruf di antara angka. Nomor yang mana?
 }
phone-other-owner =
    Nomor *{ $reading }* milik orang lain?
    Boleh, asal pemiliknya setuju menerima kabar. Pakai nomor itu?
phone-no-phone =
    Tidak punya HP sendiri? Tidak apa-apa.
    Kabar bisa diambil di kantor desa. Lanjut tanpa nomor HP?

kpj = Apakah nomor pesertanya *{ $reading }*?

district =
    { $count ->
        [1] Maksudnya *{ $reading }*?
       *[other] Kecamatan yang mana?
    }
district-village =
    { $count ->
        [1] Apakah desanya *{ $reading }*?
       *[other] Desa yang mana?
    }
village = { $count ->
    [1] Apakah desanya *{ $reading }*?
   *[other] Desa yang mana?
 }
village-unlisted = *{ $place }* belum ada di daftar. Tetap pakai nama itu?
village-earlier = Tinggal di tempat yang sama, *{ $reading }*?

kind = { $count ->
    [1] Maksudnya *{ $reading }*?
   *[other] Maksudnya yang mana?
 }
place-listed = Nama itu ada di daftar. Yang mana?
place-heard = Maksudnya *{ $reading }*?
place = { $count ->
    [1] Tempat kerjanya di *{ $reading }*?
   *[other] Tempat kerjanya yang mana?
 }
employer = Apakah perusahaannya *{ $reading }*?
since = Sejak *{ $reading }*?

amount = Maksudnya { $reading }?
