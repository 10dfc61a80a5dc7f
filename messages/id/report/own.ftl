# Sesudah laporan dikirim: menambah, menjawab, menarik, melihatnya dari obrolan lain. $number = L-..., $count

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
    Tarik laporan { $number }? Cerita dan bukti tetap dikunci.
    Kalau ada laporan lain, perusahaan tetap diperiksa.
forget =
    Hapus nama, cerita, dan bukti di laporan { $number }?
    Sesudah itu tidak bisa dilihat lagi. Perusahaan tetap diperiksa.
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
code-here =
    Kabar laporan dibuka dengan kode rahasianya. Apa kodenya?
    Tidak pernah melapor, atau tidak jadi? Ketik batal.
act =
    Mau apa dengan laporan { $number }?
    Kalau sudah selesai melihat, pilih Tutup.
