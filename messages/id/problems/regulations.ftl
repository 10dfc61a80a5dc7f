# PP dan PKB: yang diketik belum bisa dibaca. $line = baris yang dimaksud
men-women-unclear =
    Tulis dua angka: laki-laki dan perempuan.
    Contoh: 40 laki-laki, 25 perempuan
wlkp-number =
    Nomor WLKP memuat angka. Lihat di wajiblapor.kemnaker.go.id.
    Belum punya? Ketuk lewati.
contents-unclear =
    Tulis nomor yang belum ada, atau ketuk Semua ada.
    Contoh: 2, 4
points-unclear =
    Baris ini belum kami mengerti: { $line }
    Tulis pasal | masalah | saran. Contoh: 12 | lembur tanpa upah | tulis upah lembur
workers-count =
    Tulis jumlah pekerja dengan angka.
    Contoh: 25
register-number =
    Nomor surat memuat angka.
    Contoh: 560/123/HI/2026
