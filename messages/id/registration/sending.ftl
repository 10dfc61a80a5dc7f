# Mengirim pendaftaran, dan mengubahnya sesudah itu.
# summary: $told (satu baris setiap isian). for-whom: $subject (saya, keluarga). receipt, receipt-relative: $number $due (ISO) $comes (yes, no)
# reminder: $until (ISO). corrected, corrected-noticed: $number $field $due (ISO)

summary =
    Mohon diperiksa dulu.
    { $told }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
for-whom = { $subject ->
    [keluarga] Untuk: keluarga
   *[saya] Untuk: saya sendiri
 }
no-phone = tidak punya HP sendiri
outside = tidak ada di daftar
outside-named = { $place } (tidak ada di daftar)

edit =
    Bagian mana yang mau diubah?
    Jawaban yang lain tetap disimpan.

receipt =
    Diterima. Nomornya { $number }.
    Diperiksa paling lambat { DAY($due) }.
    { $comes ->
        [no] Kabar berhenti. Ketik: mulai lagi
       *[yes] Kabarnya datang ke sini.
    }
    { -warning }
receipt-relative =
    Pendaftaran keluarga: { $number }.
    Diperiksa paling lambat { DAY($due) }.
    { $comes ->
        [no] Kabar berhenti. Ketik: mulai lagi
       *[yes] Kabarnya datang ke sini.
    }
    { -warning }
receipt-no-phone =
    Diterima. Nomornya { $number }. Mohon dicatat.
    Diperiksa paling lambat { DAY($due) }.
    { $comes ->
        [no] Kabar berhenti. Ketik: mulai lagi
       *[yes] HP orang lain? Tanya di kantor desa.
    }
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
stands = Baik. Kami sampaikan kepada petugas: { $field } pada { $number } sudah benar.
