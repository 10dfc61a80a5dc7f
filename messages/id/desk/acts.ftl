# Yang dilakukan petugas kasus dengan sebuah laporan. $number = L-..., $kind, $place, $due (ISO), $lines

choice-ambil = Ambil
choice-periksa = Sudah diperiksa
choice-tanya = Tanya pelapor
choice-gabung = Gabung ke kasus
choice-rujuk = Rujuk
choice-jenis = Pindah jenis
choice-aman = Ancaman ditangani
choice-tutup = Tutup
choice-tempat = Perbaiki tempat
choice-tunggu = Tunggu laporan lain
choice-kunjungan = Lewat kunjungan rutin
choice-tetap-gabung = Tetap gabung

checked =
    { $number } tercatat sudah diperiksa.
    Jawaban untuk pelapor paling lambat { DAY($due) }.
asked =
    Pertanyaan untuk { $number } dikirim. Pelapor menjawab tanpa membuka namanya.
    Waktu kantor berhenti sampai ada jawaban, paling lama sampai { DAY($until) }. Pelapor diingatkan dua kali.
asked-waits =
    Pertanyaan untuk { $number } belum sampai: obrolan pelapor tidak bisa dikirimi pesan.
    Pertanyaan dikirim begitu pelapor menulis lagi. Waktu kantor berhenti paling lama sampai { DAY($until) }.
question-ready =
    Pertanyaan untuk { $number } belum dikirim. Bunyinya:
    { $text }
choice-siap-bulan = Sejak bulan apa
choice-siap-perusahaan = Nama perusahaan
choice-siap-tempat = Tempat kerja
choice-siap-jumlah = Berapa pekerja
choice-siap-slip = Slip gaji
choice-siap-masih = Masih terjadi
siap-bulan = Sejak bulan dan tahun berapa ini terjadi? Kalau tidak ingat, kira-kira saja.
siap-perusahaan = Apa nama lengkap perusahaannya, seperti di slip gaji, seragam, atau papan nama?
siap-tempat = Di desa atau kecamatan mana tempat kerjanya?
siap-jumlah = Kira-kira berapa pekerja yang mengalaminya?
siap-slip = Ada foto slip gaji atau layar JMO? Kirim di sini. Tutup dulu nama dan nomornya.
siap-masih = Apakah bulan ini masih terjadi, atau sudah berubah?
which-new-kind = { $number } pindah ke jenis yang mana?
kind-changed = { $number } sekarang: { $kind }.
place-changed = { $number }: tempat kerjanya sekarang { $place }.
place-unknown =
    { $number }: tempat itu tidak ada di daftar kantor ini.
    Tulis nama desa atau kecamatannya. Kalau tidak jadi, ketik batal.
place-which = { $number }: tempat yang mana?
calmed = { $number }: ancaman tercatat sudah ditangani.
put-aside =
    { $number } ditunda supaya pelapor tidak tertebak.
    Muncul lagi paling lambat { DAY($due) }.
which-referral = Mengapa { $number } dirujuk?
refer-upah = upah di bawah minimum
refer-kecelakaan = kecelakaan atau sakit karena kerja
refer-anak = anak dipekerjakan
refer-kekerasan = kekerasan
body-pengawas = Pengawas Ketenagakerjaan Provinsi
body-polisi = Kepolisian
referred =
    { $number } dirujuk ke { $to }: { $why }.
    Pelapor sudah diberi tahu.
which-reason = Mengapa { $number } ditutup?
reason-bukan-wewenang = bukan wewenang kantor
reason-kurang-keterangan = keterangan kurang
reason-tidak-terbukti = tidak terbukti
reason-bukan-laporan = bukan laporan
reason-sudah-beres = sudah beres
closed =
    { $number } ditutup: { $reason }.
    Pelapor sudah diberi tahu.
near =
    Sebelum { $number } digabung: ada perusahaan yang mirip.
    { $lines }
    Kalau sama, pilih. Satu perusahaan satu kasus.
near-employer = { $place }. { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }{ $case ->
        [none] {""}
       *[other] {" "}(kasus { $case })
    }
choice-bukan-itu = Bukan, perusahaan lain
no-employer = { $number } belum punya pemberi kerja. Tanyakan dulu kepada pelapor.
joined =
    { $number } masuk kasus { $case }.
    Pelapor diberi tahu; pelapor lain tidak terlihat olehnya.
joined-visit =
    { $number } masuk kasus { $case }.
    Jangan kirim surat; rencanakan kunjungan rutin lewat kasusnya.
exposed =
    Hati-hati: langkah ini bisa membuat pelapor { $number } tertebak.
    { $lines }
    Lebih aman menunggu laporan lain, atau ikut kunjungan rutin.
exposure-few-reporters = - Pelapornya masih sedikit.
exposure-small-workplace = - Tempat kerjanya kecil.
