# Menu petugas, dan bantuan menurut soalnya. $topic, $names (perintahnya), $role, $lines

menu = Pilih pekerjaannya, atau ketik perintahnya. Contoh: antrean
menu-open =
    Mau yang lain? Pilih satu.
    Atau jawab pertanyaan tadi:
menu-unknown =
    Maaf, itu belum saya pahami.
    Pilih pekerjaannya, atau ketik bantuan.
choice-bantuan = Bantuan
choice-berkas = Berkas
choice-kpj = Nomor peserta
choice-panggilan = Daftar panggilan
choice-tautan = Tautan
choice-laporan = Laporan
choice-kasus = Kasus
choice-rekap = Rekap
choice-surat = Surat
choice-peraturan = PP dan PKB
help =
    Bapak/Ibu bekerja sebagai { $role }. Pilih soalnya:
    { $lines }
help-line = { $topic }: { $names }
help-topic =
    { $topic }, boleh tanpa garis miring:
    { $lines }
topic-periksa = Memeriksa
topic-ubahan = Perubahan
topic-berkas = Berkas dan nomor
topic-laporan = Laporan
topic-kasus = Kasus
topic-warga = Pertanyaan
topic-petugas = Petugas
topic-kabar = Tautan dan siaran
topic-angka = Angka dan tabel
topic-obrolan = Obrolan ini

# Tempat di tombol: dua tempat boleh senama. $district, $village
area-district = Kecamatan { $district }
area-village = Desa/Kelurahan { $village }, Kecamatan { $district }
