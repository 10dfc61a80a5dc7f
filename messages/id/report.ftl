# Laporan tentang perusahaan. Kunci sebuah pertanyaan = report.LANGKAH.
#
# consent: $dinas $bpjs $agreement (kosong = belum ada) $channel (webchat, telegram, whatsapp) $keep (hari) $contact $link
# $number = L-..., $code = kode rahasia, $stage = sampai mana, $next = kalimat tentang langkah berikutnya
# $text = kata petugas, $due, $since (ISO), $kind = jenis, $files = banyaknya bukti, $danger = bahaya apa, $who = daftar
# Tombol paling panjang 24 huruf: lebih dari itu dipotong oleh WhatsApp.

consent =
    Sebelum melapor, ini tentang data Bapak/Ibu.
    Yang mengolah: { $dinas } bersama { $bpjs }{ $agreement ->
        [none] .
       *[other] , perjanjian nomor { $agreement }.
    }
    Disimpan: laporan, cerita, bukti, dan nama bila diberikan. Semuanya dikunci.
    Untuk apa: memeriksa perusahaan. Perusahaan tidak diberi tahu siapa pelapornya.
    Yang melihat: petugas kasus kedua lembaga. Setiap kali dilihat, dicatat dan dikabarkan.
    Dasar: tugas pelayanan umum dan persetujuan Bapak/Ibu (UU 27/2022).
    Lama: { SPAN($keep) } sesudah laporan ditutup. Boleh dihapus lebih dulu.
    { $channel ->
        [telegram] Telegram membawa pesan lewat server di luar negeri. Obrolan web kantor tidak.
        [whatsapp] WhatsApp dan Twilio membawa pesan lewat server di luar negeri. Obrolan web kantor tidak.
       *[other] Obrolan web ini hanya ada di server kantor.
    }
    Tanya: { $contact }. Lengkapnya: { $link }
    Setuju datanya dipakai untuk laporan ini?
consent-again =
    Aturan data yang tadi disetujui tetap berlaku. Lengkapnya: { $link }
    Setuju datanya dipakai untuk laporan ini juga?
declined =
    Baik. Tidak ada yang disimpan.
    Bapak/Ibu bisa juga datang ke kantor, atau ketik petugas.

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
since-echo = Sejak { MONTH($since) }. Kalau salah, ketik kembali.
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
    Punya bukti? Foto slip gaji atau surat, atau PDF. Kirim di sini.
    Sebelum mengirim, tutup dulu nama dan nomor di foto itu.
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
    Terbuka: petugas kasus boleh tahu.
    Terkunci: dibuka hanya bila dua lembaga setuju, dan Bapak/Ibu dikabari.
    Tanpa nama: nama tidak ditanya.
    { $channel ->
        [telegram] Jujur saja: Telegram tahu akun Bapak/Ibu. Obrolan web kantor tidak.
        [whatsapp] Jujur saja: WhatsApp tahu nomor Bapak/Ibu. Obrolan web kantor tidak.
       *[other] Obrolan web ini tidak tahu nomor Bapak/Ibu.
    }
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
    Kabar tentang laporan boleh terlihat di layar?
    Kalau HP dipakai bersama, pilih Diam-diam. Kabarnya muncul setelah mengetik kabar.
    { -out }

not-known = belum tahu
for-saya = diri sendiri
for-serikat = { $members } anggota { $union }
for-serikat-unknown = anggota { $union }
summary =
    Mohon diperiksa dulu.
    Melapor untuk: { $for }
    Yang terjadi: { $kind }
    Perusahaan: { $employer }
    Tempat: { $place }
    Sejak: { $since }
    Banyaknya pekerja: { $workers }
    Slip gaji: { $slip }
    Cerita: { $story }
    Bukti: { $files }
    Masih bekerja di sana: { $still }
    Perusahaan boleh tahu: { $known }
    Nama: { $shown }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
edit = Bagian mana yang mau diubah?
still-ya = ya
still-tidak = tidak
known-ya = ya
known-tidak = tidak
cancelled = Baik, tidak jadi. Semua jawaban dan bukti tadi sudah dihapus.
left = Baik. Tidak ada yang berubah.

receipt =
    Laporan sudah kami terima. Nomornya { $number }.
    Kode rahasianya { $code }. Catat, dan jangan diberikan kepada siapa pun.
    Untuk melihatnya dari obrolan lain, ketik laporan, nomor, dan kodenya.
    Kedua lembaga memeriksa paling lambat { DAY($due) }.
    Diancam atau dipecat? Ketik saya diancam, atau saya dipecat.
    Untuk membersihkan layar, ketik bersih.
    Laporan ini gratis. Petugas tidak meminta OTP, PIN, atau uang.
receipt-discreet =
    Laporan sudah kami terima. Nomornya { $number }.
    Kode rahasianya { $code }. Catat, dan jangan diberikan kepada siapa pun.
    Untuk melihatnya dari obrolan lain, ketik laporan, nomor, dan kodenya.
    Kedua lembaga memeriksa paling lambat { DAY($due) }.
    Kabar berikutnya tidak menyebut laporan. Untuk membacanya, ketik kabar.
    Diancam atau dipecat? Ketik saya diancam, atau saya dipecat.
    Untuk membersihkan layar, ketik bersih.
    Laporan ini gratis. Petugas tidak meminta OTP, PIN, atau uang.

heard =
    Sepertinya ini tentang perusahaan. Mau melaporkannya?
    Kata-kata tadi menjadi awal ceritanya, tidak perlu ditulis lagi.
    Atau ketik: batal, petugas.
heard-more =
    Di obrolan ini ada laporan { $number } yang berjalan.
    Tambahkan kata-kata tadi ke sana, atau buat laporan baru?
    Atau ketik: batal, petugas.
unheard = Baik, kata-kata tadi tidak disimpan. Untuk bertanya, ketik petugas.

same =
    Di obrolan ini sudah ada laporan { $number } tentang perusahaan itu.
    Tambahkan cerita dan bukti ke sana, atau buat laporan baru?
    { -out }

answer =
    Apa jawaban Bapak/Ibu? Boleh beberapa pesan, foto, atau PDF.
    Nama Bapak/Ibu tetap tidak terlihat. Jangan menulisnya.
    Atau ketik: batal, petugas.
answer-more =
    Sudah dicatat: { $count }. Masih ada lagi? Kirim saja.
    Kalau tidak ada lagi, pilih Selesai.
more =
    Apa tambahannya untuk laporan { $number }? Tulis, atau kirim foto atau PDF.
    Tutup dulu nama dan nomor di foto.
    Atau ketik: batal, petugas.
more-more =
    Sudah dicatat: { $count }. Masih ada lagi? Kirim saja.
    Kalau tidak ada lagi, pilih Selesai.

withdraw =
    Tarik laporan { $number }?
    Kalau ada laporan lain, perusahaan tetap diperiksa. Cerita dan bukti tetap dikunci.
    Untuk menghapusnya juga, pilih nanti Hapus data saya.
forget =
    Hapus nama, cerita, dan bukti di laporan { $number }?
    Sesudah itu laporan tidak bisa dilihat lagi, juga tidak dengan kode.
    Pemeriksaan perusahaan tetap berjalan.
why =
    Apa yang belum beres pada laporan { $number }? Tulis singkat.
    Contoh: iuran bulan ini belum dibayar.
    Atau ketik: batal, petugas.

number =
    Berapa nomor laporannya?
    Bentuknya: L-xxxx-xxxxx-x
    Atau ketik: batal, petugas.
code =
    Apa kode rahasianya? 12 huruf dan angka.
    Bentuknya: xxxx-xxxx-xxxx
    { -out }
act =
    Mau apa dengan laporan { $number }?
    Kalau sudah selesai melihat, pilih Tutup.

choice-setuju = Setuju
choice-tidak = Tidak
choice-ya = Ya
choice-saya = Untuk diri sendiri
choice-serikat = Untuk anggota serikat
choice-tidak-tahu = Saya tidak tahu
choice-potong-tidak-setor = Dipotong, tidak disetor
choice-pwbd = Tidak didaftarkan
choice-piutang = Iuran menunggak
choice-pds-tk = Hanya sebagian pekerja
choice-pds-upah = Gaji dilaporkan kurang
choice-pds-program = Program tidak lengkap
choice-tunda-daftar = Pendaftaran ditunda
choice-paklaring = Tidak diberi paklaring
choice-upah-dinaikkan = Gaji dilaporkan lebih
choice-bahaya = Bahaya atau kekerasan
choice-lagi = Lihat lagi
choice-kembali = Sebelumnya
choice-bukan = Bukan
choice-lain = Tempat lain
choice-ada-potongan = Ada potongan
choice-tidak-ada-potongan = Tidak ada potongan
choice-tidak-ada-slip = Tidak ada slip
choice-selesai = Selesai
choice-buang = Hapus yang terakhir
choice-lewati = Lewati
choice-terbuka = Terbuka
choice-tertutup = Terkunci
choice-anonim = Tanpa nama
choice-terlihat = Boleh terlihat
choice-diam-diam = Diam-diam
choice-kirim = Kirim
choice-ubah = Ubah
choice-batal = Batal
choice-ubah-untuk = Melapor untuk siapa
choice-ubah-jenis = Yang terjadi
choice-ubah-perusahaan = Nama perusahaan
choice-ubah-tempat = Tempat
choice-ubah-sejak = Sejak kapan
choice-ubah-jumlah = Banyaknya pekerja
choice-ubah-slip = Slip gaji
choice-ubah-cerita = Cerita
choice-ubah-bukti = Bukti
choice-ubah-rahasia = Nama dan kerahasiaan
choice-tambahkan = Tambahkan ke sana
choice-baru = Laporan baru
choice-jawab = Jawab petugas
choice-sudah = Sudah beres
choice-belum = Belum beres
choice-tambah = Tambah cerita
choice-tarik = Tarik laporan
choice-dilihat = Siapa yang melihat
choice-hapus-laporan = Hapus data saya
choice-kode = Lihat kode rahasia
choice-tutup = Tutup
choice-laporan = Buka laporan
