# Hal yang perlu dilihat petugas, satu per kode. Tidak ada yang menolak orang.

unknown-region = Kode daerah di NIK tidak ada di daftar, lama maupun baru.
dob-mismatch = Tanggal lahir berbeda dengan NIK. Tanggal di KTP bisa diperbaiki, NIK tidak berubah.
sex-mismatch = Jenis kelamin berbeda dengan NIK.
looks-like-kk = NIK ini mungkin nomor KK: bagian tanggalnya terlalu baru.
nik-kk-swapped = NIK dan nomor KK mungkin tertukar: tanggal lahir cocok dengan nomor KK.
kk-unusual = Bentuk nomor KK tidak biasa: kode daerah atau tanggalnya tidak ada.
age = Umur di luar batas kantor ini.
nik-known = NIK ini sudah ada di pendaftaran lain. Periksa yang mirip.
area = Desanya tidak ada di daftar kantor ini.
many-in-chat = Sudah banyak orang didaftarkan dari obrolan ini. Periksa satu per satu.
