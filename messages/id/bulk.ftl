# Banyak pendaftaran sekaligus. $why (alasan dari bawah), $count, $numbers, $row (baris tabel), $number
group = - { $why }: { $count } ({ $numbers })
row = - Baris { $row }{ $number ->
        [none] {""}
       *[other] , { $number }
    }: { $why }
more = - dan { $count } baris lagi
none-left = - tidak ada
person = { $number } { $name }, { $village }, { $age } th
left = - { $number }: { $why }
all-done = Semuanya berhasil.
all-undone = Semuanya kembali seperti semula.

# Mengapa tidak ikut
why-doubts = ada catatan untuk pemeriksa, periksa satu per satu
why-similar = mirip dengan pendaftaran lain, bandingkan dulu
why-objected = ada keberatan, periksa satu per satu
why-frozen = sedang ditahan
why-voted = sudah ada suara lembaga Bapak/Ibu
why-leased = sedang dibuka rekan Bapak/Ibu
why-own-record = dikirim dari obrolan Bapak/Ibu sendiri
why-one-agency = satu orang bekerja untuk satu lembaga saja
why-other-reviewer = pernah Bapak/Ibu tolak, giliran petugas lain
why-not-in-review = tidak sedang diperiksa
why-nik-taken = NIK yang sama sudah disetujui
why-first-day = rekan sudah memberi suara; mengubahnya bukan di hari pertama
why-objected-to = seorang rekan menyanggah keanggotaan Bapak/Ibu
why-too-many = menunggu giliran berikut
why-changed = isinya berubah, periksa lagi
why-moved-on = sudah diproses lebih lanjut
why-no-record = nomor pendaftaran itu tidak ditemukan
why-excel-number = Excel merusak angka panjang, jadikan kolomnya teks lalu isi lagi
why-kpj-unclear = nomor pesertanya belum terbaca, harus 11 angka
why-kpj-taken = nomor peserta itu sudah dipakai orang lain
why-twice = tertulis dua kali di tabel ini
why-already = sudah peserta; mengganti nomornya lewat /kpj
why-papers-first = berkasnya belum lengkap
why-papers-not-now = sudah tidak diproses
why-vote-unclear = suara diisi setuju, perbaiki, atau tolak
why-not-seen = belum Bapak/Ibu lihat, ambil dulu tabel antrean yang baru
why-field-missing = untuk perbaiki, alasan dimulai dengan bagiannya, misalnya: NIK berbeda
why-reason-missing = untuk perbaiki, tulis juga alasannya
why-reason-unclear = untuk tolak, pakai alasan dari daftar kantor
why-papers-elsewhere = berkasnya sudah di tahap lain
why-papers-lack = berkasnya belum lengkap
why-too-long = alasannya terlalu panjang

# Tabel ekspor: judul kolom dan isinya
head-number = NOMOR PENDAFTARAN
head-version = VERSI
head-name = NAMA
head-nik = NIK
head-kk = NOMOR KK
head-birth-date = TANGGAL LAHIR
head-phone = NOMOR HP
head-village = DESA/KELURAHAN
head-district = KECAMATAN
head-occupation = PEKERJAAN
head-submitted = DIKIRIM
head-notes = CATATAN
head-vote = SUARA
head-reason = ALASAN
head-kpj = NOMOR PESERTA
similar-to = mirip dengan { $number } ({ $score } dari 100)
vote-hint = Isi setuju, perbaiki, atau tolak. Kosongkan bila belum.
reason-hint = Perbaiki: bagian dan alasannya, misalnya "nik berbeda dengan KTP". Tolak: alasan dari daftar kantor.
kpj-hint = Isi 11 angka sebagai teks.
