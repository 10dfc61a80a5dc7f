# Pertanyaan laporan tentang perusahaan. Kunci = report.LANGKAH.
# $since (ISO), $count = banyaknya bagian, $knows

subject =
    Melapor untuk siapa?
    Pengurus serikat boleh melapor untuk beberapa anggota, tanpa menyebut nama.
    Atau ketik: batal, petugas.
union =
    Apa nama serikatnya?
    Contoh: Serikat Pekerja Maju. Namanya ikut dikunci.
    { -out }
members =
    Berapa anggota yang mengalaminya?
    Contoh: 25
    { -out }

kind =
    Apa yang terjadi? Pilih yang paling mirip, atau tulis dengan kata sendiri.
    Contoh: gaji dipotong tapi saldo nol.
    { -out }
registered =
    Apakah perusahaan sudah mendaftarkan Bapak/Ibu ke { -bpjs }?
    Itu bukan kartu berobat. Yang itu BPJS Kesehatan.
    { -out }
deducted =
    Apakah gaji dipotong untuk { -bpjs }?
    Lihat slip gaji: tulisannya BPJS TK, JHT, atau Jamsostek.
    { -out }
colleagues =
    Apakah ada teman sekerja yang sudah didaftarkan?
    { -out }
paid =
    Apakah iurannya dibayar setiap bulan?
    Lihat di aplikasi JMO (Jamsostek Mobile), atau tanya teman.
    { -out }
wage =
    Apakah gaji yang dilaporkan perusahaan sama dengan gaji sebenarnya?
    Lihat di aplikasi JMO (Jamsostek Mobile).
    { -out }

employer =
    Apa nama perusahaannya?
    Contoh: PT Contoh Jaya, atau nama toko atau hotelnya.
    { -out }
which =
    Apakah salah satu dari ini?
    Kalau tidak ada, pilih Bukan. Nama yang tadi diketik dipakai.
    { -out }
place =
    Di mana tempat kerjanya? Kecamatan atau desanya.
    Pilih satu, atau ketik namanya.
    { -out }
since =
    Sejak kapan?
    Contoh: Maret 2025, atau 3 bulan lalu
    { -out }
since-echo = Sejak { MONTH($since) }
month = { MONTH($since) }
workers =
    Kira-kira berapa pekerja yang mengalaminya?
    Contoh: 30
    { -out }
slip =
    Apakah di slip gaji tertulis potongan { -bpjs }?
    Pilih satu, atau tulis singkat. Contoh: tertulis JHT 2 persen.
    { -out }

story =
    Ceritakan apa yang terjadi. Boleh beberapa pesan.
    Tidak perlu menulis nama sendiri atau nama teman.
    { -out }
story-more =
    Cerita yang sudah dicatat: { $count } pesan. Masih ada lagi? Tulis saja, tanpa nama orang.
    Kalau tidak ada lagi, pilih Selesai.
evidence =
    Punya bukti? Kirim foto slip gaji, surat, atau PDF.
    Tutup dulu nama dan nomor di foto itu.
    Kalau tidak ada, pilih Lewati.
evidence-more =
    Sudah diterima: { $count } bukti. Masih ada lagi? Kirim saja.
    Ingat, tutup dulu nama dan nomornya.
    Kalau tidak ada lagi, pilih Selesai.

still =
    Apakah Bapak/Ibu masih bekerja di sana?
    { -out }
may-know =
    Bolehkah perusahaan tahu bahwa Bapak/Ibu yang melapor?
    Kalau ragu, pilih Tidak.
    { -out }
shown =
    Siapa yang boleh tahu nama Bapak/Ibu?
    Terbuka: petugas kasus. Terkunci: hanya bila Dinas dan BPJS setuju. Tanpa nama: tidak ditanya.
    { $knows }
    { -out }
name =
    Siapa nama Bapak/Ibu?
    Contoh: SITI AMINAH, tanpa gelar. Boleh dilewati.
    { -out }
phone =
    Nomor HP mana yang boleh kami hubungi?
    Contoh: 0812xxxxxxxx. Boleh dilewati.
    { -out }
screen =
    Kabar laporan boleh terlihat di layar?
    HP dipakai bersama? Pilih Sembunyikan. Kabarnya dibuka dengan kata kabar dan kode rahasia.
    { -out }
