# Banyak pendaftaran sekaligus. $why (alasan dari bawah), $count, $numbers, $row (baris tabel), $number
group = - { $why }: { $count } ({ $numbers })
row = - Baris { $row }{ $number ->
        [none] {""}
       *[other] , { $number }
    }: { $why }
# Baris sesudah dua belas yang pertama. $rows: baris-barisnya, "14-31, 35"
rows = - { $why }: { $count } baris ({ $rows })
more = - dan { $count } baris lagi
none-left = - tidak ada
person = { $number } { $name }, { $village }, { $age } th
left = - { $number }: { $why }
all-done = Semuanya berhasil.
all-undone = Semuanya kembali seperti semula.

# Isi sebuah tabel. read: baris yang dibaca, taken: yang siap dicatat, left: yang tidak ikut, empty: yang belum diisi
read = Dibaca { $read } baris: { $taken } siap, { $left } tidak ikut, { $empty } belum diisi.
ready = { $kind ->
        [numbers] { $count } nomor peserta siap dicatat.
        [replace] { $count } nomor peserta akan diganti.
       *[votes] { $count } suara siap dicatat.
    }
ready-votes = { $count } suara siap dicatat: { $setuju } setuju, { $perbaiki } perbaiki, { $tolak } tolak.
part = Bagian { $part } dari { $parts }. Bagian berikutnya ditanyakan sesudah ini.
part-last = Bagian { $part } dari { $parts }, yang terakhir.
to-replace = Akan diganti, dan ditanyakan tersendiri: { $count } nomor peserta yang sudah ada.
remark-no-version = Tabel ini tanpa kolom VERSI. Yang dibandingkan: yang terakhir Bapak/Ibu lihat.
# $who: nama dan desanya. $old, $new: empat angka terakhir nomor peserta
replaced = - Baris { $row }, { $number }: { $who }, ****{ $old } menjadi ****{ $new }

# Yang disetujui atau diperpanjang. $first: yang sudah diperpanjang lembaga lain ($other). $about: sumber dananya
approves = Yang akan disetujui sekaligus: { $count } pendaftaran tanpa catatan, { $place }.
renews = { $first ->
        [0] { $other } belum memperpanjangnya.
       *[other] { $other } sudah memperpanjang { $first } di antaranya.
    } Belum menjawab: { $silent }. Berubah: { $changed }.
first-of = Yang dilihat: { NUMBER($count) } pertama dari { NUMBER($of) }. Yang lain sesudah ini.
paid = Dananya ada untuk { NUMBER($count) } orang, { DATE($from) } sampai { DATE($to) } ({ $about }).
pays = { $paid ->
        [0] Dananya belum ada. { NUMBER($waits) } orang akan menunggu anggaran, menurut urutan.
       *[other] Dananya cukup untuk { NUMBER($paid) } orang. { NUMBER($waits) } lainnya menunggu anggaran, menurut urutan.
    }
no-money-next =
    Minta pengelola menambah sumber dana masa itu: [[funding]] di office.toml.
    Yang belum didanai tetap diusulkan. Sesudah masanya habis, mereka belum ditanggung.

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
why-nik-other = NIK di tabel lain dari NIK pendaftaran itu
why-name-other = nama di tabel lain dari nama pendaftaran itu
why-kk-other = nomor KK di tabel lain dari KK pendaftaran itu
why-kk-number = angka akhir KK hilang: Excel hanya menyimpan 15 angka. Jadikan kolomnya teks, lalu isi lagi
why-kk-unclear = nomor KK-nya belum terbaca, harus 16 angka
why-birth-other = tanggal lahir di tabel lain dari pendaftaran itu
why-birth-unclear = tanggal lahirnya belum terbaca, tulis seperti 17-08-1990
why-phone-other = nomor HP di tabel lain dari pendaftaran itu
why-phone-unclear = nomor HP-nya belum terbaca, tulis seperti 0812 dan seterusnya
why-nik-number = angka akhir NIK hilang: Excel hanya menyimpan 15 angka. Jadikan kolomnya teks, lalu isi lagi
why-nik-unclear = NIK-nya belum terbaca, harus 16 angka
why-nik-none = belum ada pendaftaran dengan NIK itu
why-nik-several = ada lebih dari satu pendaftaran dengan NIK itu, tulis nomor pendaftarannya
why-zero-lost = nol di depan hilang: hanya 10 angka. Jadikan kolomnya teks, lalu isi 11 angka
why-number-cut = angkanya terpotong (tertulis dengan E+). Jadikan kolomnya teks, lalu isi lagi
why-formula = ada rumus tanpa hasil. Buka di Excel atau LibreOffice, simpan, lalu kirim lagi
why-kpj-unclear = nomor pesertanya belum terbaca, harus 11 angka
why-kpj-taken = nomor peserta itu sudah dipakai orang lain
why-twice = tertulis dua kali di tabel ini
why-already = sudah peserta, nomornya sudah tercatat
why-papers-first = berkasnya belum lengkap
why-papers-not-now = sudah tidak diproses
why-vote-unclear = suara diisi setuju, perbaiki, atau tolak
why-not-seen = belum Bapak/Ibu lihat, ambil dulu tabel antrean yang baru
why-field-missing = untuk perbaiki, alasan dimulai dengan bagiannya, misalnya: NIK berbeda
why-reason-missing = untuk perbaiki, tulis juga alasannya
why-reason-unclear = untuk tolak, pakai alasan dari daftar kantor
why-no-money = dana untuk masa berikutnya belum ada atau tidak cukup
why-not-proposed = belum atau tidak menjawab masih sama
why-ending-said = ada kabar meninggal atau pindah yang belum dipastikan
why-renewed-by-us = sudah diperpanjang lembaga Bapak/Ibu
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
head-stage = TAHAP
head-since = SEJAK
head-papers-due = BATAS BERKAS
head-vote-dinas = SUARA DINAS
head-vote-bpjs = SUARA BPJS
# Lembar kedua tabel antrean: pilihan yang bisa ditulis
sheet-choices = PILIHAN
choices-vote = SUARA
choices-field = PERBAIKI: MULAI DENGAN
choices-reason = TOLAK: ALASAN KANTOR
similar-to = mirip dengan { $number } ({ $score } dari 100)
vote-hint = Isi setuju, perbaiki, atau tolak. Kosongkan bila belum.
reason-hint = Perbaiki: bagian dan alasannya, misalnya "nik berbeda dengan KTP". Tolak: alasan dari lembar PILIHAN.
kpj-hint = Isi 11 angka.
