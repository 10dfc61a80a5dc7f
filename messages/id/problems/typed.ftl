# Foto atau pesan suara pada pertanyaan yang dijawab dengan mengetik: apa yang harus dilakukan. Tidak disimpan.

name-unreadable-photo = Fotonya tidak kami simpan. Ketik saja nama lengkap, seperti di KTP.
name-unreadable-voice = Suaranya tidak kami simpan. Ketik saja nama lengkap, seperti di KTP.
nik-unreadable-photo = Fotonya tidak kami simpan. Ketik saja 16 angka NIK.
nik-unreadable-voice = Suaranya tidak kami simpan. Ketik saja 16 angka NIK.
kk-unreadable-photo = Fotonya tidak kami simpan. Ketik saja 16 angka nomor KK.
kk-unreadable-voice = Suaranya tidak kami simpan. Ketik saja 16 angka nomor KK.
birth-date-unreadable-photo = Fotonya tidak kami simpan. Ketik saja tanggal lahirnya, seperti 17 Agustus 1990.
birth-date-unreadable-voice = Suaranya tidak kami simpan. Ketik saja tanggal lahirnya, seperti 17 Agustus 1990.
phone-unreadable-photo = Fotonya tidak kami simpan. Ketik saja nomor HP-nya.
phone-unreadable-voice = Suaranya tidak kami simpan. Ketik saja nomor HP-nya.
not-a-receipt =
    Nomor itu belum terbaca. Bentuknya: D-xxxx-xxxxx-x
    Nomornya tidak ada? Pilih tombolnya, atau ketik petugas.
