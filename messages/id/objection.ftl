# Alasan keberatan, satu kalimat untuk petugas yang memeriksa lagi. $number

reason =
    Mengapa { $number } tidak tepat ditolak? Tulis satu kalimat.
    Contoh: Saya bukan karyawan, saya berdagang sendiri.
    Kalau tidak ada, pilih Tanpa alasan.
choice-batal = Tanpa alasan
kept = Terima kasih. Petugas yang memeriksa lagi membacanya.
left = Baik. Keberatan tetap kami catat.
