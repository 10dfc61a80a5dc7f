# Yang lama dibaca, dikerjakan di samping. $done dari $total: sudah sejauh itu

reading =
    Sebentar, ini perlu waktu. Hasilnya muncul di sini.
    Kalau tidak jadi, ketik: /hentikan
reading-far =
    Masih dikerjakan: { $done } dari { $total }. Hasilnya muncul di sini.
    Kalau tidak jadi, ketik: /hentikan
reading-stopped = Baik, dihentikan. Tidak ada yang diubah.
reading-none = Tidak ada yang sedang dikerjakan.
choice-hentikan = Hentikan
