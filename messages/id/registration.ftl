# Pendaftaran. Kunci sebuah pertanyaan = registration.LANGKAH; -relative = untuk keluarga.
#
# consent: $dinas $bpjs $agreement (kosong = belum ada) $channel (webchat, telegram, whatsapp) $keep (hari) $contact $link
# phone, phone-relative: $office. village, village-relative: $district
# summary: $name $nik $kk $birth_date (ISO) $phone $village
# receipt, receipt-relative: $number $due (ISO)
# birth-date-echo, date: $date (ISO). reminder: $until (ISO).
# *-confirm: $reading, $count (banyaknya pilihan)
# Nomor contoh sengaja memakai huruf x, supaya tidak ada yang menyalinnya.

consent =
    Sebelum mulai, ini tentang data Bapak/Ibu.
    Yang mengolah: { $dinas } bersama { $bpjs }{ $agreement ->
        [none] .
       *[other] , perjanjian nomor { $agreement }.
    }
    Untuk apa: mendaftarkan Bapak/Ibu dan memberi kabar.
    Data: nama, NIK, nomor KK, tanggal lahir, nomor HP, desa.
    Dasar: tugas pelayanan umum dan persetujuan Bapak/Ibu (UU 27/2022).
    Lama: selama menjadi peserta, lalu paling lama { SPAN($keep) }.
    Hak: melihat, mengubah, menarik persetujuan, menghapus. Ketik data saya.
    { $channel ->
        [telegram] Telegram membawa pesan lewat server di luar negeri. Obrolan web kantor tidak.
        [whatsapp] WhatsApp dan Twilio membawa pesan lewat server di luar negeri. Obrolan web kantor tidak.
       *[other] Obrolan web ini hanya ada di server kantor.
    }
    Tanya: { $contact }. Lengkapnya: { $link }
    Setuju datanya dipakai untuk pendaftaran?
declined =
    Baik. Tidak ada data yang disimpan.
    Bapak/Ibu bisa juga mendaftar di kantor desa.
    Kalau berubah pikiran, ketik daftar.

subject =
    Siapa yang mau didaftarkan?
    Untuk keluarga, tanyakan dulu orangnya. Memilih keluarga berarti ia sudah setuju.
    Atau ketik: batal, petugas.

name =
    Siapa nama lengkap Bapak/Ibu, seperti di KTP?
    Contoh: SITI AMINAH, tanpa gelar.
    { -out }
name-relative =
    Siapa nama lengkap anggota keluarga itu, seperti di KTP?
    Contoh: SITI AMINAH, tanpa gelar.
    { -out }
name-confirm = { $count ->
    [1] Apakah namanya { $reading }?
   *[other] Nama mana yang benar?
 }

nik =
    Berapa NIK Bapak/Ibu? 16 angka, di KTP paling atas.
    Bentuknya: 6311xxxxxxxxxxxx
    { -out }
nik-relative =
    Berapa NIK anggota keluarga itu? 16 angka, di KTP paling atas.
    Bentuknya: 6311xxxxxxxxxxxx
    { -out }
nik-confirm = { $count ->
    [1] Apakah NIK-nya { $reading }?
   *[other] Mana yang NIK?
 }

kk =
    Berapa nomor Kartu Keluarga (KK)? 16 angka, di KK paling atas.
    Bentuknya: 6311xxxxxxxxxxxx
    { -out }
kk-relative =
    Berapa nomor Kartu Keluarga (KK) orang itu? 16 angka, di KK paling atas.
    Bentuknya: 6311xxxxxxxxxxxx
    { -out }
kk-confirm = { $count ->
    [1] Apakah nomor KK-nya { $reading }?
   *[other] Mana yang nomor KK?
 }

birth-date =
    Kapan tanggal lahir Bapak/Ibu, seperti di KTP?
    Contoh: 17 Agustus 1990
    { -out }
birth-date-relative =
    Kapan tanggal lahir anggota keluarga itu, seperti di KTP?
    Contoh: 17 Agustus 1990
    { -out }
birth-date-confirm = { $count ->
    [1] Apakah tanggal lahirnya { $reading }?
   *[other] Tanggal mana yang benar?
 }
date = { DATE($date) }
birth-date-echo = Tanggal lahir: { DATE($date) }. Kalau salah, ketik kembali.

phone =
    Nomor HP mana yang boleh kami kabari?
    Mengisinya berarti setuju { $office } mengirim kabar ke sana lewat WhatsApp atau SMS.
    Contoh: 0812xxxxxxxx
    { -out }
phone-relative =
    Nomor HP mana yang boleh dikabari untuk anggota keluarga itu?
    Mengisinya berarti ia setuju { $office } mengirim kabar ke sana lewat WhatsApp atau SMS.
    Contoh: 0812xxxxxxxx
    { -out }
phone-confirm = { $count ->
    [1] Apakah nomornya { $reading }?
   *[other] Nomor mana yang benar?
 }

district =
    Di kecamatan mana Bapak/Ibu tinggal?
    Pilih satu, atau ketik namanya.
    { -out }
district-relative =
    Di kecamatan mana anggota keluarga itu tinggal?
    Pilih satu, atau ketik namanya.
    { -out }
district-confirm = { $count ->
    [1] Apakah kecamatannya { $reading }?
   *[other] Kecamatan yang mana?
 }

village =
    Di desa atau kelurahan mana Bapak/Ibu tinggal, di Kecamatan { $district }?
    Pilih satu, atau ketik namanya.
    { -out }
village-relative =
    Di desa atau kelurahan mana ia tinggal, di Kecamatan { $district }?
    Pilih satu, atau ketik namanya.
    { -out }
village-confirm = { $count ->
    [1] Apakah desanya { $reading }?
   *[other] Desa yang mana?
 }

summary =
    Mohon diperiksa dulu.
    Nama: { $name }
    NIK: { $nik }
    Nomor KK: { $kk }
    Tanggal lahir: { DATE($birth_date) }
    HP: { $phone }
    Tinggal di: { $village }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
no-phone = tidak punya HP sendiri
outside = tidak ada di daftar

edit =
    Bagian mana yang mau diubah?
    Jawaban yang lain tetap disimpan.

receipt =
    Pendaftaran sudah kami terima. Nomornya { $number }. Mohon disimpan.
    Dua lembaga memeriksa paling lambat { DAY($due) }.
    Kabarnya datang ke sini. Untuk bertanya, ketik status.
    { -free }
receipt-relative =
    Pendaftaran keluarga Bapak/Ibu sudah kami terima. Nomornya { $number }. Mohon disimpan.
    Dua lembaga memeriksa paling lambat { DAY($due) }.
    Kabarnya datang ke sini. Untuk bertanya, ketik status.
    { -free }
another = Ada orang lain yang mau didaftarkan? Ketik daftar.
keep-form = Mintalah tanda tangan pada lembar persetujuan, lalu simpan lembarnya.

cancelled =
    Baik, pendaftaran dibatalkan. Tidak ada data yang disimpan.
    Kalau mau mulai lagi, ketik daftar.
resumed = Kita lanjutkan pendaftaran yang tadi.
reminder =
    Pendaftaran Bapak/Ibu belum selesai. Tinggal sedikit lagi.
    Jawaban tadi kami simpan sampai { DAY($until) }, lalu dihapus.
    Kalau tidak jadi, ketik batal.
draft-erased =
    Pendaftaran yang belum selesai sudah dihapus, karena lama tidak dilanjutkan.
    Tidak ada data yang disimpan. Untuk mulai lagi, ketik daftar.

choice-setuju = Setuju
choice-tidak = Tidak
choice-saya = Saya sendiri
choice-keluarga = Keluarga, sudah setuju
choice-ya = Ya
choice-kirim = Kirim
choice-ubah = Ubah
choice-ubah-name = Nama
choice-ubah-nik = NIK
choice-ubah-kk = Nomor KK
choice-ubah-birth-date = Tanggal lahir
choice-ubah-phone = Nomor HP
choice-ubah-village = Desa atau kelurahan
choice-batal = Batal
choice-lewati = Tidak punya HP sendiri
choice-luar = Tidak ada di daftar
choice-lagi = Lihat lagi
choice-kembali = Kembali

# Sesudah perbaikan. $number $field $due (ISO)
corrected =
    Terima kasih. { $number }: { $field ->
        [name] nama
        [nik] NIK
        [kk] nomor KK
        [birth-date] tanggal lahir
        [phone] nomor HP
       *[village] desa atau kelurahan
    } sudah diganti.
    Kedua lembaga memeriksa lagi, paling lambat { DAY($due) }.
    { -free }
corrected-noticed = Terima kasih. { $number }: { $field ->
        [name] nama
        [nik] NIK
        [kk] nomor KK
        [birth-date] tanggal lahir
        [phone] nomor HP
       *[village] desa atau kelurahan
    } sudah diganti.
