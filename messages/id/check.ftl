# Peringatan `python -m bot check` untuk operator. $where: kunci di berkas kantor.

example-phone = { $where }: { $value } adalah nomor contoh. Isi nomor kantor yang benar.
example-words = { $where }: "{ $value }" masih isi contoh. Ganti dengan isi kantor.
no-agreement = { $where }: nomor dan tanggal perjanjian kedua lembaga belum diisi.
period-ahead = { $where }: program baru mulai { DAY($day) }.
period-over = { $where }: program sudah selesai { DAY($day) }. Isi masa program yang baru.
period-ends-soon = { $where }: program selesai { DAY($day) }. Siapkan masa program berikutnya.
amount-expired = { $where }: tidak ada nilai "{ $kind }" yang berlaku hari ini. Nilai terakhir yang dipakai.
amount-ends-soon = { $where }: nilai "{ $kind }" berlaku sampai { DAY($day) }. Siapkan nilai berikutnya.
