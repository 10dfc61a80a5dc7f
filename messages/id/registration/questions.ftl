# Pertanyaan pendaftaran dan tombolnya. Kunci = registration.LANGKAH; -relative = untuk keluarga.
# collected: beberapa isian datang dalam satu pesan. swapped: $nik $kk
# phone, phone-relative: $office. village, village-relative: $district. birth-date-echo, date: $date (ISO)
# Nomor contoh sengaja memakai huruf x, supaya tidak ada yang menyalinnya.

subject =
    Siapa yang mau didaftarkan?
    Keluarga? Tanyakan dulu, apakah ia setuju.
    Atau ketik: batal, petugas.

name =
    Siapa nama lengkap Bapak/Ibu, seperti di KTP?
    Contoh: SITI AMINAH, tanpa gelar.
    { -out }
name-relative =
    Siapa nama lengkapnya, seperti di KTP?
    Contoh: SITI AMINAH, tanpa gelar.
    { -out }

nik =
    Berapa NIK Bapak/Ibu? 16 angka, di KTP paling atas.
    Contoh: xxxx xxxx xxxx xxxx
    { -out }
nik-relative =
    Berapa NIK-nya? 16 angka, di KTP paling atas.
    Contoh: xxxx xxxx xxxx xxxx
    { -out }

kk =
    Berapa nomor Kartu Keluarga (KK)? 16 angka, paling atas.
    Contoh: xxxx xxxx xxxx xxxx
    { -out }
kk-relative =
    Berapa nomor Kartu Keluarga (KK) orang itu? 16 angka, paling atas.
    Contoh: xxxx xxxx xxxx xxxx
    { -out }

collected =
    Terima kasih. Beberapa jawaban sudah saya baca.
    Saya tanyakan satu per satu, supaya tidak ada yang salah.
swapped =
    Apakah NIK dan nomor KK tertukar?
    NIK: { $nik }
    KK: { $kk }
    { -out }

birth-date =
    Kapan tanggal lahir Bapak/Ibu, seperti di KTP?
    Contoh: 17 Agustus 1990
    { -out }
birth-date-relative =
    Kapan tanggal lahir anggota keluarga itu, seperti di KTP?
    Contoh: 17 Agustus 1990
    { -out }
date = { DATE($date) }
birth-date-echo = Lahir: { DATE($date) }

phone =
    Nomor HP? Contoh: 0812xxxxxxxx
    Artinya setuju { $office } mengirim WhatsApp atau SMS.
    { -out }
phone-relative =
    Nomor HP-nya? Contoh: 0812xxxxxxxx
    Artinya ia setuju { $office } mengirim WhatsApp atau SMS.
    { -out }

district =
    Di kecamatan mana Bapak/Ibu tinggal?
    Pilih, atau ketik namanya.
    { -out }
district-relative =
    Di kecamatan mana ia tinggal?
    Pilih, atau ketik namanya.
    { -out }

village =
    Desa atau kelurahan mana, di Kecamatan { $district }?
    Pilih, atau ketik namanya.
    { -out }
village-relative =
    Desa atau kelurahan mana, di Kecamatan { $district }?
    Pilih, atau ketik namanya.
    { -out }

place =
    Apa nama desa atau kelurahan dan kecamatannya?
    Contoh: Simpang Tiga, Kecamatan Pugaan
    { -out }

occupation =
    Apa pekerjaan Bapak/Ibu sehari-hari?
    Kalau ada beberapa, pilih yang paling sering.
    { -out }
occupation-relative =
    Apa pekerjaan anggota keluarga itu sehari-hari?
    Kalau ada beberapa, pilih yang paling sering.
    { -out }

choice-setuju = Setuju
choice-tidak = Tidak
choice-lengkap = Baca lengkap
choice-saya = Saya sendiri
choice-keluarga = Keluarga, sudah setuju
choice-ya = Ya
choice-kirim = Kirim
choice-ubah = Ubah
choice-ubah-subject = Untuk siapa
choice-ubah-name = Nama
choice-ubah-nik = NIK
choice-ubah-kk = Nomor KK
choice-ubah-birth-date = Tanggal lahir
choice-ubah-phone = Nomor HP
choice-ubah-village = Desa atau kelurahan
choice-ubah-occupation = Pekerjaan
choice-batal = Batal
choice-tukar = Tukar
choice-benar = Sudah benar
choice-lewati = Tidak punya HP sendiri
choice-lewati-place = Lewati
choice-luar = Tidak ada di daftar
choice-lagi = Lihat lagi
choice-kembali = Halaman sebelumnya
choice-petani = Petani
choice-nelayan = Nelayan
choice-pedagang = Pedagang
choice-ojek = Ojek atau sopir
choice-buruh = Buruh
choice-lainnya = Pekerjaan lain
