# Petugas BPJS mengisi nomor peserta. $number = nomor pendaftaran, $last = empat angka terakhir nomor peserta.
# Nomor peserta tidak pernah ditulis utuh di sini.

kpj =
    Nomor peserta untuk { $number }? Ada 11 angka.
    Contoh: lihat kartu, di bawah nama.
    Atau ketik: batal.
sure = Ada huruf yang saya baca sebagai angka. Untuk { $number }: apakah nomornya berakhir dengan { $last }?
done = { $number } sekarang peserta. Nomornya berakhir dengan { $last }. Pendaftar diberi tahu.
changed = Nomor peserta { $number } diganti. Nomor yang baru berakhir dengan { $last }. Pendaftar diberi tahu.
already = Nomor peserta { $number } yang berakhir dengan { $last } sudah dicatat.
choice-ya = Ya
choice-tidak = Tidak
