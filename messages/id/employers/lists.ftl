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
list-known-workers = - { $count } sudah dikenal, keterangannya dilengkapi
list-few = - { $count } di antaranya di bawah 10 pekerja: sukarela
list-unknown = - { $count } di antaranya belum ada jumlah pekerjanya
list-nowhere = - { $count } di antaranya kecamatannya belum kami kenal
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
why-formula = ada rumus tanpa hasil; buka di Excel atau LibreOffice, simpan, lalu kirim lagi
why-workers-unclear = jumlah pekerjanya belum terbaca
why-amount-unclear = jumlah iurannya belum terbaca
why-kind-unclear = { $said ->
        [none] isi jumlah iuran, atau status seperti PWBD
       *[other] "{ $said }" belum saya kenal. Isi jumlah iuran, atau status seperti PWBD
    }
why-twice = perusahaan yang sama sudah ada di baris { $other }
why-case-closed = kasusnya dengan jumlah yang sama sudah ditutup
list-row =
    Baris { $row }: { named }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
    Apakah sama dengan salah satu ini?
    { $lines }
    Masih { $left } baris yang belum jelas.
list-twin = Baris { $row } di tabel ini: { named }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
choice-sama = Satu perusahaan: pakai baris { $row }
choice-baru = Bukan, ini baru
choice-lewati = Lewati baris ini
choice-lewati-semua = Lewati yang belum jelas
choice-daftar = Semua dari daftar ini
choice-pilih = Putuskan satu per satu
list-confirm =
    { $count } perusahaan siap dicatat, kasusnya dibuka atau dilengkapi.
    Untuk mencatat, ketik: SETUJU { $count }
    Kalau tidak jadi, ketik: batal
list-confirm-workers =
    { $count } perusahaan siap dicatat dengan jumlah pekerjanya.
    Untuk mencatat, ketik: SETUJU { $count }
    Kalau tidak jadi, ketik: batal
list-under-way = { $count } perusahaan sedang dicatat. Kabarnya menyusul di sini.
list-done =
    { $count } perusahaan sudah dicatat dan kasusnya berjalan.
    { $same } sudah sama, { $left } tidak ikut.
list-done-workers =
    { $count } perusahaan sudah dicatat dengan jumlah pekerjanya.
    { $same } sudah sama, { $left } tidak ikut.
list-gone = Tidak ada tabel perusahaan yang menunggu. Kirim tabelnya lagi.
list-columns =
    Kolom tabel ini belum saya kenal.
    Harus ada nama perusahaan, alamat, dan jumlah iuran atau status.
list-columns-workers =
    Kolom tabel ini belum saya kenal.
    Harus ada nama perusahaan dan jumlah pekerja.
head-row = Baris
head-name = Nama
head-address = Alamat
head-district = Kecamatan
head-workers = Pekerja
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
