# Mencari orang: /cari, dan kata apa saja di obrolan petugas. $lines: satu baris satu orang, di akhir mungkin catatan.
# Yang diketik tidak pernah diulang. found-none-name: bagi petugas desa dan agen.

found =
    { $total } orang cocok:
    { $lines }
found-many =
    Banyak yang cocok. Yang paling dekat:
    { $lines }
found-line = { $place }. { $name }, { $village }, { $age } th, { $status } ({ $number })
found-rest = Tampil { $shown }. Untuk mempersempit, tambahkan nama desa atau bagian lain dari namanya.
found-none =
    Tidak ada yang cocok di daerah Bapak/Ibu.
    Coba sebagian nama, nomor pendaftaran, atau empat angka terakhir NIK, KK, atau HP.
    Daftar perintah: /bantuan
found-none-name =
    Tidak ada yang cocok di daerah Bapak/Ibu.
    Coba sebagian nama, atau nomor pendaftaran.
    Daftar perintah: /bantuan
found-too-many =
    Terlalu banyak yang mirip, belum semua dilihat.
    Tambahkan nama desa atau bagian lain dari namanya.
found-filling = Daftar pencarian sedang disusun. Yang belum muncul, cari lagi nanti.
find-how =
    Siapa yang dicari? Ketik sebagian namanya atau nomor pendaftarannya.
    Contoh: /cari Siti Riwa
choice-buka-one = Buka { $number }

# Siapa yang dimaksud: SITI A., Desa Riwa
whom-village = { $name }, Desa { $village }
whom-ward = { $name }, Kelurahan { $village }
whom-outside = { $name }, di luar daftar
