# Petugas BPJS mengisi nomor peserta. $number = nomor pendaftaran, $last = empat angka terakhir nomor peserta.
# $old, $new = empat angka terakhir nomor yang lama dan yang baru.
# Nomor peserta tidak pernah ditulis utuh di sini.
# $who = siapa yang dimaksud (SITI A., Desa Riwa)

kpj =
    Nomor peserta untuk { $number } ({ $who })? Ada 11 angka.
    Contoh: lihat kartu, di bawah nama.
    Atau ketik: batal.
sure = Ada huruf yang saya baca sebagai angka. Untuk { $number } ({ $who }): apakah nomornya berakhir dengan { $last }?
done = { $number } ({ $who }) sekarang peserta. Nomornya berakhir dengan { $last }. Pendaftar diberi tahu.
changed = Nomor peserta { $number } ({ $who }) diganti. Nomor yang baru berakhir dengan { $last }. Pendaftar diberi tahu.
already = Nomor peserta { $number } ({ $who }) yang berakhir dengan { $last } sudah dicatat.
replace =
    { $number }: { $who } sudah punya nomor ****{ $old }.
    Ganti dengan ****{ $new }?
kept = Baik. Nomor peserta { $number } ({ $who }) tetap ****{ $old }.
choice-ya = Ya
choice-tidak = Tidak
