# Mengirim pendaftaran, dan mengubahnya sesudah itu.
# summary: $told (satu baris setiap isian). receipt, receipt-relative: $number $due (ISO)
# reminder: $until (ISO). corrected, corrected-noticed: $number $field $due (ISO)

summary =
    Mohon diperiksa dulu.
    { $told }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
no-phone = tidak punya HP sendiri
outside = tidak ada di daftar

edit =
    Bagian mana yang mau diubah?
    Jawaban yang lain tetap disimpan.

receipt =
    Diterima. Nomornya { $number }.
    Dinas dan BPJS memeriksa, paling lambat { DAY($due) }.
    { -warning }
receipt-relative =
    Pendaftaran keluarga: { $number }.
    Dinas dan BPJS memeriksa, paling lambat { DAY($due) }.
    { -warning }

cancelled =
    Baik, pendaftaran dibatalkan. Tidak ada data yang disimpan.
    Kalau mau mulai lagi, ketik daftar.
reminder =
    Pendaftaran Bapak/Ibu belum selesai.
    Jawaban tadi disimpan sampai { DAY($until) }.
    Kalau tidak jadi, ketik batal.
draft-erased =
    Pendaftaran yang belum selesai sudah dihapus. Tidak ada yang disimpan.
    Untuk mulai lagi, ketik daftar.

# Sesudah perbaikan. $number $field $due (ISO)
corrected =
    { $number }: { $field } sudah diganti.
    Diperiksa lagi, paling lambat { DAY($due) }.
corrected-noticed = Terima kasih. { $number }: { $field } sudah diganti.
