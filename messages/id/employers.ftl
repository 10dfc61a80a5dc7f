# Daftar perusahaan, untuk petugas kasus. $name, $other, $address (none = belum diketahui), $place, $lines, $count
overview =
    Perusahaan di daftar kantor: { $count }.
    Mencari: /perusahaan lalu namanya. Contoh: /perusahaan Sinar Contoh
found =
    Yang namanya dekat:
    { $lines }
reported =
    Perusahaan yang baru dikenal dari laporan, belum di daftar:
    { $lines }
none = Tidak ada perusahaan dengan nama seperti itu.
none-reported = Semua perusahaan dari laporan sudah ada di daftar.
unknown = Perusahaan itu tidak ada di daftar. Cari lagi: /perusahaan lalu namanya.
line = { $place }. { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
one =
    { $name } (nomor { $id })
    Nama lain: { $others ->
        [none] -
       *[other] { $others }
    }
    Alamat: { $address ->
        [none] -
       *[other] { $address }
    }
    Wilayah: { $place ->
        [none] -
       *[other] { $place }
    }
    Cabang: { $branch ->
        [none] -
       *[other] { $branch }
    }
    WLKP: { $wlkp ->
        [none] -
       *[other] { $wlkp }
    }
    NPP: { $npp ->
        [none] -
       *[other] { $npp }
    }
    Skala usaha: { $size ->
        [none] -
       *[other] { $size }
    }
    Dikenal dari: { $source }
    { $cases }
    { $same ->
        [0] {""}
       *[other] Mungkin tercatat dua kali: { $same } perusahaan mirip.
    }
case = - Kasus { $number }: { $status }
no-case = - Belum ada kasus.
from-bpjs = BPJS
from-office = kantor
from-report = laporan saja. Di luar petugas kasus tidak ada yang melihatnya.
from-employer = perusahaan sendiri
choice-tambah = Tambah perusahaan
choice-laporan = Baru dari laporan
choice-ubah = Ubah
choice-ganda = Cari yang sama
choice-catat = Masukkan ke daftar

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
left = Baik. Tidak ada yang berubah.
edit-confirm = { $reading }, benar?
name-confirm = { $reading }, benar?
address-confirm = { $reading }, benar?

# Dua baris untuk satu perusahaan. $score (dari 100), $cases (banyaknya kasus), $numbers
no-double = Tidak ada yang mirip dengan { $name }.
doubles =
    Mungkin sama dengan { $name }:
    { $lines }
    Pilih yang akan digabungkan ke { $name }.
double = { $place }. { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    } ({ $score } dari 100)
merge =
    { $other } akan digabungkan ke { $name }.
    { $cases ->
        [0] Laporan dan suratnya ikut pindah.
       *[other] { $cases } kasus, laporan, dan suratnya ikut pindah.
    }
    Kalau sudah pasti, ketik: GABUNG
    Kalau tidak jadi, ketik: batal
merge-confirm = { $reading }, benar?
merged = { $other } sekarang satu dengan { $name }.
two-cases =
    Keduanya punya kasus yang masih berjalan: { $numbers }.
    Tutup dulu salah satunya, lalu gabungkan lagi.

# Tabel perusahaan dari BPJS. $new, $known, $same, $unclear, $left: banyaknya baris; $row (baris tabel)
list-reading = Tabel berisi { $count } baris. Sedang kami cocokkan dengan daftar, kabarnya menyusul di sini.
list-plan =
    Isi tabel ini:
    { $lines }
list-nothing =
    Tidak ada yang perlu dicatat dari tabel ini.
    { $lines }
list-new = - { $count } perusahaan baru
list-known = - { $count } sudah dikenal, kasusnya dibuka atau dilengkapi
list-unclear = - { $count } belum jelas, perlu Bapak/Ibu putuskan
list-wrong-count = - { $count } tidak bisa dipakai
list-same = - { $count } baris sudah sama, tidak berubah
list-left = - { $count } baris dilewati
list-more = dan { $count } baris lagi, ada di lembar
list-named = Baris { $row }: { $name }{ $known ->
        [none] {""}
       *[other] {" "}(di daftar: { $known })
    }
list-like = Baris { $row }: { $name }, mungkin sama dengan { $near }
list-like-row = Baris { $other } dan { $row } mungkin perusahaan yang sama: { $near } / { $name }
list-wrong = Baris { $row }: { $why }
list-said = - { $count } status belum saya kenal
list-said-row = Baris { $row }: "{ $said }" dibaca sebagai: { $kind }
list-words = Yang saya kenal: PWBD, PDS TK, PDS upah, PDS program, menunggak, lancar, diragukan, macet.
why-name-missing = nama perusahaannya kosong
why-amount-unclear = jumlah iurannya belum terbaca
why-kind-unclear = { $said ->
        [none] isi jumlah iuran, atau status seperti PWBD
       *[other] "{ $said }" belum saya kenal. Isi jumlah iuran, atau status seperti PWBD
    }
why-twice = perusahaan yang sama sudah ada di baris { $other }
why-case-closed = kasusnya dengan jumlah yang sama sudah ditutup
list-row =
    Baris { $row }: { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
    Apakah sama dengan salah satu ini?
    { $lines }
    Masih { $left } baris yang belum jelas.
list-twin = Baris { $row } di tabel ini: { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
choice-sama = Satu perusahaan: pakai baris { $row }
choice-baru = Bukan, ini baru
choice-lewati = Lewati baris ini
choice-lewati-semua = Lewati yang belum jelas
choice-pilih = Putuskan satu per satu
list-confirm =
    { $count } perusahaan siap dicatat, kasusnya dibuka atau dilengkapi.
    Untuk mencatat, ketik: SETUJU { $count }
    Kalau tidak jadi, ketik: batal
list-confirm-confirm = { $reading }, benar?
list-under-way = { $count } perusahaan sedang dicatat. Kabarnya menyusul di sini.
list-done =
    { $count } perusahaan sudah dicatat dan kasusnya berjalan.
    { $same } sudah sama, { $left } tidak ikut.
list-gone = Tidak ada tabel perusahaan yang menunggu. Kirim tabelnya lagi.
list-columns =
    Kolom tabel ini belum saya kenal.
    Harus ada nama perusahaan, alamat, dan jumlah iuran atau status.
head-row = Baris
head-name = Nama
head-address = Alamat
head-amount = Jumlah
head-kind = Jenis
head-state = Hasil
head-note = Keterangan
state-read = belum dibandingkan
state-new = baru
state-known = sudah dikenal
state-same = sudah sama
state-unclear = belum jelas
state-wrong = tidak bisa dipakai
state-left = dilewati
state-joined = digabung
state-done = sudah dicatat
note-row = lihat baris { $other }
note-known = di daftar: { $name }
note-said = status "{ $said }" belum dikenal
choice-tautan = Tautan untuk perusahaan
open-link =
    Tautan terbuka untuk perusahaan: { $url }
    Boleh disebar. Yang menulis dari sini dipastikan dulu oleh petugas.
    Lembar QR di bawah ini boleh dicetak dan ditempel.
