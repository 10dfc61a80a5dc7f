# Mengirim pendaftaran, dan mengubahnya sesudah itu.
# summary: $told (satu baris setiap isian). receipt, receipt-relative: $number $due (ISO)
# reminder: $until (ISO). corrected, corrected-noticed: $number $field $due (ISO)

summary =
    Mohon diperiksa dulu.
    { $told }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
no-phone = tidak punya HP sendiri
outside = tidak ada di daftar
outside-named = { $place } (tidak ada di daftar)

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
receipt-no-phone =
    Pendaftaran sudah kami terima. Nomornya { $number }. Mohon dicatat.
    Dua lembaga memeriksa paling lambat { DAY($due) }.
    Kabarnya datang ke obrolan ini. HP ini milik orang lain? Tanya juga di kantor desa, sebut nomor itu.
    { -free }

cancelled =
    Baik, pendaftaran dibatalkan. Tidak ada data yang disimpan.
    Kalau mau mulai lagi, ketik daftar.
reminder =
    Pendaftaran Bapak/Ibu belum selesai. Tinggal sedikit lagi.
    Jawaban tadi kami simpan sampai { DAY($until) }, lalu dihapus.
    Kalau tidak jadi, ketik batal.
draft-erased =
    Pendaftaran yang belum selesai sudah dihapus, karena lama tidak dilanjutkan.
    Tidak ada data yang disimpan. Untuk mulai lagi, ketik daftar.

# Sesudah perbaikan. $number $field $due (ISO)
corrected =
    Terima kasih. { $number }: { $field } sudah diganti.
    Kedua lembaga memeriksa lagi, paling lambat { DAY($due) }.
    { -free }
corrected-noticed = Terima kasih. { $number }: { $field } sudah diganti.
