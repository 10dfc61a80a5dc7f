# Meja petugas kasus. $number = L-..., $kind, $status, $employer, $place, $age (hari kerja), $due (ISO), $lines
# Bernama: pelapor menitipkan nama. Selain itu selalu sama: anonim atau disegel tidak dibedakan.

# Kotak laporan
inbox =
    Laporan { $part }: { $total }{ $more ->
        [yes] {" "}atau lebih
       *[no] {""}
    }.
    { $lines }
    Pilih nomor untuk membuka.
inbox-empty = Tidak ada laporan yang menunggu: { $part }.
inbox-line = { $mark ->
        [threatened] PELAPOR DIANCAM.{" "}
        [late] TERLAMBAT.{" "}
       *[none] {""}
    }{ $number } - { $kind }
    { "   " }{ $employer }, { $place }
    { "   " }Umur { $age } hari kerja, { $sent ->
        [named] bernama
       *[hidden] anonim atau disegel
    }, { $state ->
        [waits] menunggu jawaban pelapor
        [checked] sudah diperiksa
        [taken] sudah diambil
       *[new] belum diperiksa
    }
part-all = semua jenis
part-kind = { $kind }
part-late = yang lewat waktunya
which-kind = Jenis yang mana?
which-place = Tempat yang mana?
where = Ketik /laporan desa lalu nama desa atau kecamatannya.
month = { MONTH($month) }
unknown = tidak diketahui

# Satu laporan, tanpa isi segel
report =
    { $number }: { $status }
    Jenis: { $kind }
    Pemberi kerja: { $employer }
    Tempat: { $place }
    Sejak: { $since }
    Pekerja yang terkena: { $workers ->
        [unknown] tidak diketahui
       *[other] { $workers }
    }{ $members ->
        [0] {""}
       *[other] , serikat mewakili { $members } anggota
    }
    Masih bekerja di sana: { $still ->
        [yes] ya
        [no] tidak
       *[unknown] tidak diketahui
    }
    Bukti: { $evidence } berkas
    Pelapor: { $sent ->
        [named] bernama
       *[hidden] anonim atau disegel
    }
    Umur { $age } hari kerja. { $clock }
    { $marks }
clock-due = Langkah berikut paling lambat { DAY($due) }.
clock-late = TERLAMBAT, seharusnya { DAY($due) }.
clock-waits = Menunggu jawaban pelapor sejak { DATE($since) }; waktu kantor berhenti.
clock-none = Tidak ada tenggat.
mark-threatened = PELAPOR DIANCAM atau dipecat. Tangani hari ini.
mark-danger = { $danger ->
        [violence] Ada kekerasan.
        [child] Ada anak yang bekerja.
        [accident] Ada bahaya kecelakaan.
        [threat] Ada ancaman.
       *[other] Ada bahaya.
    } Pelapor sudah diberi tahu harus menelepon siapa.
mark-may-be-named = Pelapor mengizinkan namanya disebut kepada pemberi kerja.
mark-checked = Sudah diperiksa { DATE($on) }.
mark-case = Sudah masuk kasus { $case }.
mark-taken = Dipegang petugas nomor { $who }, { $agency }.
held =
    { $number } sedang dipegang petugas nomor { $who }, { $agency }, sampai pukul { TIME($until) }.
    Silakan yang lain dulu.
not-theirs =
    Laporan { $number } ditangani petugas lain.
    Silakan yang lain dulu.

status-received = diterima
status-asked = menunggu jawaban pelapor
status-in-case = masuk kasus
status-referred = dirujuk
status-solved = sudah beres
status-closed = ditutup
status-withdrawn = ditarik pelapor

kind-pwbd = belum mendaftar sama sekali
kind-pds-tk = daftar sebagian pekerja
kind-pds-upah = daftar sebagian upah
kind-pds-program = daftar sebagian program
kind-piutang = menunggak iuran
kind-potong-tidak-setor = upah dipotong, tidak disetor
kind-tunda-daftar = menunda pendaftaran
kind-paklaring = tidak memberi surat kerja
kind-upah-dinaikkan = upah dilaporkan lebih tinggi

# Tombol
choice-laporan = Laporan
choice-lihat = Lihat { $number }
choice-semua = Semua laporan
choice-menurut-jenis = Menurut jenis
choice-menurut-desa = Menurut tempat
choice-lama = Yang terlambat
choice-ambil = Ambil
choice-periksa = Sudah diperiksa
choice-tanya = Tanya pelapor
choice-gabung = Gabung ke kasus
choice-rujuk = Rujuk
choice-jenis = Pindah jenis
choice-aman = Ancaman ditangani
choice-tutup = Tutup
choice-buka = Buka segel
choice-tunggu = Tunggu laporan lain
choice-kunjungan = Lewat kunjungan rutin
choice-tetap-gabung = Tetap gabung
choice-buka-orang = Siapa pelapornya
choice-buka-kata = Baca ceritanya
choice-buka-bukti = Lihat buktinya
choice-setuju-buka = Setuju dibuka
choice-setuju-buka-no = Setuju buka { $number }
choice-tolak-buka = Tolak

# Yang dilakukan petugas
checked =
    { $number } tercatat sudah diperiksa.
    Jawaban untuk pelapor paling lambat { DAY($due) }.
asked =
    Pertanyaan untuk { $number } dikirim. Pelapor menjawab tanpa membuka namanya.
    Waktu kantor berhenti sampai ada jawaban.
which-new-kind = { $number } pindah ke jenis yang mana?
kind-changed = { $number } sekarang: { $kind }.
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
no-employer = { $number } belum punya pemberi kerja. Tanyakan dulu kepada pelapor.
joined =
    { $number } masuk kasus { $case }.
    Pelapor diberi tahu; pelapor lain tidak terlihat olehnya.
    { $place ->
        [none] {""}
       *[other] Tempat perusahaannya dicatat dari laporan: { $place }.
    }
joined-visit =
    { $number } masuk kasus { $case }.
    Jangan kirim surat; rencanakan kunjungan rutin lewat kasusnya.
    { $place ->
        [none] {""}
       *[other] Tempat perusahaannya dicatat dari laporan: { $place }.
    }
choice-wilayah = Perbaiki wilayahnya
exposed =
    Hati-hati: langkah ini bisa membuat pelapor { $number } tertebak.
    { $lines }
    Lebih aman menunggu laporan lain, atau ikut kunjungan rutin.
exposure-few-reporters = - Pelapornya masih sedikit.
exposure-small-workplace = - Tempat kerjanya kecil.

# Segel
which-look =
    Apa yang mau dibuka dari { $number }?
    Setiap kali dibuka dicatat, dan pelapor langsung diberi tahu.
words = { $what ->
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
tell-joined =
    Laporan { $number } sekarang ditindaklanjuti.
    { $next }
tell-referred =
    Laporan { $number } kami teruskan ke { $to }.
    Sebabnya: { $why }. Itu wewenang mereka.
    Nama Bapak/Ibu tidak ikut kami kirim.
tell-bukan-wewenang =
    Laporan { $number } bukan wewenang kantor ini, jadi kami tutup.
    Mau tahu harus ke mana? Telepon { $contact }.
tell-kurang-keterangan =
    Laporan { $number } kami tutup karena keterangannya belum cukup.
    Kalau ada keterangan baru, ketik lapor.
tell-tidak-terbukti =
    Laporan { $number } sudah diperiksa, tetapi belum terbukti.
    Kalau ada bukti baru, ketik lapor. Bertanya: { $contact }.
tell-bukan-laporan =
    Pesan { $number } bukan laporan tentang pemberi kerja, jadi kami tutup.
    Untuk bertanya, ketik petugas.
tell-sudah-beres =
    Menurut kantor, laporan { $number } sudah beres.
    { $next }

# Ringkasan harian
digest-threatened = Pelapor diancam: { $count } laporan. Tangani hari ini.
digest-waiting = Laporan yang menunggu: { $count }.
digest-late = Laporan yang terlambat: { $count }.
digest-request = Lembaga lain minta membuka { $number }.
