# Foto, suara, berkas dan tabel yang tidak dapat dipakai.

act-unreadable-photo = Untuk mengirim foto, pilih Tambah cerita dulu, kalau pilihan itu ada.
unreadable-photo = Fotonya tidak kami simpan. Ketik jawabannya, atau ketik petugas.
file-later = Foto atau berkasnya nanti, kalau ditanyakan. Sekarang jawab dulu yang ini.
unreadable-voice = Suaranya tidak kami simpan. Ketik jawabannya, atau ketik petugas.
unreadable-video = Video belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-sticker = Stiker belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-location = Lokasi belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-contact = Kontak itu belum bisa saya pakai. Ketik jawabannya, atau ketik petugas.
unreadable-document = Berkas belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-file = Berkas belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
unreadable-other = Kiriman itu belum bisa saya baca. Ketik jawabannya, atau ketik petugas.
sheet-not-a-sheet =
    Berkas ini bukan tabel yang bisa dibaca. Simpan sebagai XLSX:
    buka di Excel atau LibreOffice, pilih Simpan Sebagai (Save As), jenisnya XLSX, lalu kirim lagi.
    PDF, Word dan foto tidak bisa. Salin dulu isinya ke tabel.
sheet-locked = Tabel ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu kirim lagi.
sheet-too-large = Berkas tabel ini terlalu besar.
sheet-too-many-rows = Baris tabel ini terlalu banyak. Bagi menjadi beberapa berkas.
sheet-too-hard = Berkas tabel ini terlalu berat untuk dibuka. Simpan sekali lagi sebagai XLSX, tanpa gambar.
sheet-not-fetched = Berkas ini belum bisa kami ambil. Kirim sekali lagi.
sheet-empty = Tabel ini kosong.

# Tabel
sheet-of-bpjs =
    Ini daftar perusahaan. Yang mengirimnya ke sini petugas kasus BPJS.
    Teruskan berkas ini kepadanya. Hasilnya terlihat di /kasus
sheet-of-registrar =
    Ini daftar perusahaan dengan jumlah pekerjanya. Yang mengirimnya ke sini registrasi PP dan PKB.
    Teruskan berkas ini kepadanya.
sheet-numbers-of-bpjs = Ini tabel nomor peserta. Yang mengisinya petugas BPJS, teruskan berkas ini kepadanya.
sheet-unknown-columns =
    Judul kolom tabel ini belum saya kenal.
    Suara: NOMOR PENDAFTARAN dan SUARA. Nomor peserta: NOMOR PENDAFTARAN atau NIK, dan NOMOR PESERTA.
    Contohnya bisa diambil dengan /ekspor
export-elsewhere = Tabel itu berisi nomor lengkap. Mintalah lewat obrolan web kantor.
send-a-pdf = Di sini kirim satu berkas PDF, lewat tanda klip. Belum siap? Kirim kapan saja di sini.
send-a-file = Di sini kirim foto atau berkas PDF. Kalau tidak ada, ketik tidak ada.
file-unreadable = Berkas itu tidak bisa dibuka. Kirim foto (JPG, PNG) atau PDF yang lain.
file-too-large = Berkas itu terlalu besar. Kirim yang di bawah 10 MB, atau foto layarnya.
file-too-hard = Berkas itu terlalu berat untuk dibuka. Kirim fotonya saja, atau foto layarnya.
file-not-fetched = Berkas itu belum bisa kami ambil. Kirim sekali lagi.
file-too-many-pages = PDF itu lebih dari 20 halaman. Kirim halaman yang penting saja.
file-too-many = Sudah terlalu banyak berkas. Ketuk selesai untuk lanjut.
file-too-long = PDF itu lebih dari 200 halaman. Kirim naskah yang lebih pendek, atau bawa ke kantor.
file-not-a-pdf = Yang diperlukan berkas PDF, bukan foto atau Word. Simpan sebagai PDF, lalu kirim lagi.
