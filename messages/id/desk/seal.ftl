# Membuka segel sebuah laporan: isi, bukti, siapa pelapornya. $number = L-..., $reason, $agency, $lines

choice-buka = Buka segel
choice-buka-orang = Siapa pelapornya
choice-buka-kata = Baca ceritanya
choice-buka-bukti = Lihat buktinya
choice-setuju-buka = Setuju dibuka
choice-setuju-buka-no = Setuju buka { $number }
choice-tolak-buka = Tolak

which-look =
    Apa yang mau dibuka dari { $number }?
    Setiap kali dibuka dicatat, dan pelapor langsung diberi tahu.
words = { $what ->
        [place]
            Di mana tempat kerja di laporan { $number }? Desa atau kecamatannya.
            Kalau tidak jadi, ketik batal.
        [ask]
            Apa yang mau ditanyakan kepada pelapor { $number }?
            Jangan menyebut nama orang. Kalau tidak jadi, ketik batal.
       *[other]
            Mengapa { $number } perlu dibuka? Tulis paling sedikit tiga kata.
            Alasannya dibaca pelapor. Kalau tidak jadi, ketik batal.
    }
nothing-done = Baik, tidak ada yang dilakukan.
told-words =
    Isi laporan { $number }. Pesan ini hilang sesudah { $hours } jam.
    { $lines }
    Jangan disalin ke surat; tulis ulang dengan kata sendiri.
words-none = Tidak ada tulisan.
words-line = { DATE($on) }, { $kind ->
        [question] kantor bertanya
        [answer] jawaban
        [threat] pelapor
        [slip] slip gaji
        [more] tambahan
       *[story] cerita
    }: { $words }
hurt-threat = diancam
hurt-dismissed = dipecat
hurt-violence = bercerita tentang kekerasan
hurt-child = bercerita tentang anak yang bekerja
hurt-accident = bercerita tentang bahaya kecelakaan
files =
    Bukti { $number }: { $count } berkas.
    Bisa diambil selama { $minutes } menit.
files-none = { $number } tidak punya bukti.
person =
    Pelapor { $number }. Pesan ini hilang sesudah { $hours } jam.
    Nama: { $name }
    HP: { $phone }
    Serikat: { $union }
person-none = { $number } dikirim tanpa nama. Tidak ada yang bisa dibuka.
erased = Segel { $number } sudah dihapus. Isinya tidak bisa dibuka siapa pun.
elsewhere =
    Isi segel { $number } tidak ditampilkan di aplikasi ini.
    Buka lewat obrolan web kantor: { $where }
request =
    { $agency } minta tahu siapa pelapor { $number }.
    Alasan: { $reason }
    Setuju hanya kalau memang perlu.
request-sent =
    Permintaan membuka { $number } dikirim ke { $agency }.
    Kabarnya datang ke sini.
request-waits = Permintaan membuka { $number } sejak { DATE($since) } masih menunggu lembaga lain.
request-agreed =
    Pelapor { $number } boleh dilihat sampai { $until }.
    Hanya oleh yang meminta dan yang menyetujui.
request-declined = Permintaan membuka { $number } ditolak.
no-request = Tidak ada permintaan membuka { $number } yang menunggu.
other-agency = Permintaan membuka { $number } diputuskan orang lain dari lembaga lain.

# Kabar untuk pelapor
tell-looked =
    { $what ->
        [person] Nama pelapor { $number } dilihat
        [nobody] Nama pelapor { $number } tidak ada pada kami, tetapi dicari
        [evidence] Bukti { $number } dilihat
       *[words] Cerita { $number } dibaca
    } petugas nomor { $officer }, { $agency }.
    Alasannya: { $reason }
