# Mengubah, menambah dan menggabungkan perusahaan. $score (dari 100), $cases (banyaknya kasus), $numbers

choice-tambah = Tambah perusahaan
choice-ubah = Ubah
choice-ganda = Cari yang sama
choice-catat = Masukkan ke daftar
choice-kasus = Buka kasus

# Mengubah dan menambah
which-field = Apa yang diubah pada { $name }?
field-name = Nama
field-other-names = Nama lain
field-address = Alamat
field-place = Wilayah
field-branch = Cabang
field-wlkp = Nomor WLKP
field-npp = Nomor NPP
field-size = Skala usaha
edit =
    { $name }, { $field }: { $now ->
        [none] masih kosong
       *[other] { $now }
    }
    Ketik isinya yang baru. Untuk mengosongkan, ketik tanda -
    Kalau tidak jadi, ketik: batal
changed = { $name } sudah diubah.
name =
    Apa nama perusahaannya?
    Contoh: PT Sinar Contoh
    Kalau tidak jadi, ketik: batal
address =
    Di mana alamatnya?
    Contoh: Jalan Contoh 12, Paringin
add =
    { $name }, { $address }
    Masukkan ke daftar?
choice-ya = Ya
choice-tidak = Tidak
added = { $name } sudah masuk daftar.
name-note =
    Apa nama resmi perusahaan ini? Pelapor menulis: { $was }
    Lihat papan nama, NIB, atau data BPJS, lalu ketik sendiri.
    Kalau tidak jadi, ketik: batal
address-note =
    Di mana alamat posnya? Jangan memakai tempat dari laporan.
    Contoh: Jl. Contoh No. 12, Paringin
note =
    { $name }, { $address }
    Begini nanti tertulis di surat. Catat?
noted =
    { $name } sudah dicatat dan boleh masuk surat.
    Orang yang mencari namanya tetap tidak menemukannya.
left = Baik. Tidak ada yang berubah.

# Dua baris untuk satu perusahaan. $score (dari 100), $cases (banyaknya kasus), $numbers
no-double = Tidak ada yang mirip dengan { $name }.
doubles =
    Mungkin sama dengan { $name }:
    { $lines }
    Pilih yang akan digabungkan ke { $name }.
double = { $place }. { named } ({ $score } dari 100)
merge =
    { $other } akan digabungkan ke { $name }.
    { $cases ->
        [0] Laporan dan suratnya ikut pindah.
       *[other] { $cases } kasus, laporan, dan suratnya ikut pindah.
    }{ $joins ->
        [none] {""}
       *[other] {" "}{ $joins }
    }
    Kalau sudah pasti, ketik: GABUNG
    Kalau tidak jadi, ketik: batal
merged = { $other } sekarang satu dengan { $name }.
joins =
    Dua kasus menjadi satu: { $goes } ({ $other }) masuk ke { $stays } ({ $at }).
    Pelapor tidak diberi tahu apa-apa.{ $amounts ->
        [none] {""}
       *[other] {" "}{ $amounts }
    }
join-amounts = Angka BPJS yang dipakai: { RUPIAH($amount) } ({ $name }), bukan { RUPIAH($unused) } ({ $other }).
join-first =
    Kasus { $number } sedang ditangguhkan.
    Lanjutkan dulu, lalu gabungkan lagi.
joined =
    { $other } sekarang satu dengan { $name }.
    Kasus { $gone } masuk ke { $number }. Nomor lama membuka kasus itu juga.
    Bisa diurungkan sampai pukul { TIME($until) }.
parted =
    Sudah kembali seperti semula: dua perusahaan, dua kasus.
parted-not =
    Tidak bisa diurungkan: sudah ada langkah lain pada { $number }.
join-how =
    Gabung dengan kasus yang mana?
    Contoh: /kasus { $number } gabung K-2611-xxxxx-x
