# Pertanyaan warga. $number = T-..., $words = kata warga, $due (ISO), $who = nomor petugas (none = belum ada)
question =
    Pertanyaan { $number }, dijawab paling lambat { DAY($due) }:
    { $words }
question-minor =
    { $number }: seorang anak di bawah 18 tahun ingin didaftarkan.
    Bot tidak menyimpan datanya. Bantu orang tuanya lewat obrolan ini, paling lambat { DAY($due) }.
question-taken =
    { $number } sekarang dipegang Bapak/Ibu.
    Menjawab: /balas { $number } lalu jawabannya.
question-has = { $number } sudah dipegang petugas nomor { $who }.
question-answered = Jawaban { $number } sudah dikirim. Kalau sudah selesai, pilih Selesai.
question-closed = { $number } sudah ditutup. Yang bertanya diberi tahu.
question-ended = { $number } sudah ditutup. Kalau yang bertanya menulis lagi, nomor ini terbuka lagi.
question-gone = Obrolan { $number } sudah dihapus oleh yang bertanya. Jawaban tidak bisa dikirim lagi.
question-unknown = Tidak ada pertanyaan dengan nomor itu. Daftarnya: /pertanyaan
questions =
    Pertanyaan yang menunggu jawaban: { $count }
    { $list }
questions-line = { $number }, paling lambat { DATE($due) }, { $who ->
        [none] belum diambil
       *[other] petugas nomor { $who }
    }
questions-none = Tidak ada pertanyaan yang menunggu.
choice-ambil = Ambil
choice-balas = Balas
choice-selesai = Selesai

# Masuk dan keluar. $role, $place
joined =
    Selamat datang. Di obrolan ini Bapak/Ibu bekerja sebagai { $role }, { $place }.
    Daftar perintah: /bantuan
left = Obrolan ini tidak lagi dipakai untuk bekerja. Terima kasih.
role-administrator = pengelola
role-dinas = pemeriksa dinas
role-bpjs = pemeriksa BPJS
role-village = petugas desa
role-agent = agen Perisai
role-case-dinas = petugas kasus dinas
role-case-bpjs = petugas kasus BPJS
role-head = pimpinan
role-reader = pembaca laporan

# Antrean. $place (daerah), $total, $page, $pages, $lines. queue-line: nama dan NIK tertutup.
queue =
    Antrean { $place }: { $total } pendaftaran (halaman { $page } dari { $pages }).
    { $lines }
    Pilih nomor untuk memeriksa.
queue-line = { $place }. { $number } - { $name } - NIK { $nik }
    { "   " }{ $village }. { $waited }
    { "   " }{ $votes }
note-line = { "   " }- { $note }
waited = { $days ->
        [0] Dikirim hari ini
       *[other] Sudah { $days } hari
    }{ $late ->
        [yes] , TERLAMBAT.
       *[no] .
    }
votes-none = Belum ada yang memeriksa.
votes-other-done = { $other } sudah memeriksa. Menunggu Bapak/Ibu.
votes-waiting-other = Sudah Bapak/Ibu periksa. Menunggu { $other }.
votes-disputed = Berbeda pendapat dengan { $other }.
queue-empty = Tidak ada pendaftaran yang menunggu di { $place }.
which-place = Tempat yang mana?

# Satu pendaftaran. entered: self, relative, staff (oleh $role). $notes: catatan, yang mirip, dan suara kedua lembaga.
record =
    { $number }: { $status }
    Nama: { $name }
    NIK: { $nik }
    KK: { $kk }
    Lahir: { $birth_date } ({ $age } tahun)
    HP: { $phone }
    Tempat tinggal: { $village }
    Dikirim { DATE($sent) } { $entered ->
        [relative] oleh keluarga
        [staff] oleh { $role }
       *[self] oleh yang bersangkutan
    }
    { $notes }
hidden = tidak ditampilkan di sini
numbers-elsewhere = Nomor lengkap hanya tampil di obrolan web kantor.
numbers-link = Nomor lengkap, tampil satu kali dalam { $minutes } menit: { $link }
no-doubts = Tidak ada catatan.
mark-objected = Keberatan: yang bersangkutan meminta diperiksa sekali lagi.
mark-frozen = Ditahan: ada yang melaporkan bukan dirinya.
was-changed = Pernah diubah: { $fields }.
likely-same = Mirip dengan { $number } ({ $status }), kemiripan { $score } dari 100{ $nik ->
        [same] , NIK sama.
       *[other] .
    }
vote-missing = { $agency }: belum memeriksa.
vote-line = { $agency }: { $vote }{ $because }.
vote-setuju = setuju
vote-perbaiki = perlu diperbaiki
vote-tolak = ditolak
because-field = { " " }({ $field }: { $words })
because-reason = { " " }({ $reason }{ $words })
because-words = . { $words }
leased =
    { $number } sedang dibuka petugas nomor { $officer }, sampai pukul { TIME($until) }.
    Silakan periksa yang lain dulu.
look-first = Periksa dulu { $number }. Belum ada suara yang dicatat.
which-field = Bagian mana dari { $number } yang perlu diperbaiki?
which-reason = Apa alasan menolak { $number }?
nothing-voted = Baik. Tidak ada suara yang dicatat.

# Suara. $agency, $vote, $status
voted =
    { $number }: suara { $agency } dicatat, { $vote }.
    Sekarang: { $status }.
voted-again =
    { $number }: suara { $agency } memang sudah { $vote }. Tidak ada yang berubah.
    Sekarang: { $status }.
nik-taken =
    { $number } belum bisa disetujui. NIK yang sama sudah disetujui pada { $first }.
    Bandingkan keduanya, lalu tolak yang ini atau gabungkan.
disputed =
    { $number }: kedua lembaga berbeda pendapat, yang satu setuju dan yang lain menolak.
    Mohon dibicarakan. Salah satu mengubah suaranya.
status-submitted = sedang diperiksa
status-returned = menunggu perbaikan
status-disputed = berbeda pendapat
status-verified = disetujui, menunggu berkas
status-waiting = disetujui, menunggu anggaran
status-papers-at-village = berkas di desa
status-papers-forwarded = berkas dikirim ke dinas
status-papers-complete = berkas lengkap
status-member = peserta
status-rejected = ditolak
status-withdrawn = ditarik
status-lapsed = berhenti, berkas tidak datang
choice-antrean = Antrean
choice-periksa = Periksa { $number }
choice-setujui = Setujui
choice-perbaiki = Perbaiki
choice-tolak = Tolak
remark = Catatan: { $note }

# PIN petugas. $left = sisa percobaan hari ini, $until = jam dan hari setempat
pin-new =
    Buat PIN untuk obrolan kerja ini: 6 angka yang tidak mudah ditebak.
    Jangan beri tahu siapa pun.
pin =
    Ketik PIN Bapak/Ibu, 6 angka.
    Lupa? Minta undangan baru kepada pengelola, lalu ketik /gabung dan kodenya.
pin-again = Ketik PIN yang sama sekali lagi.
pin-set = PIN sudah disimpan.
pin-cancelled = Baik, tidak jadi. Tidak ada yang diubah.
locked = Terkunci. Buka dengan PIN.
unlocked = Obrolan kerja terbuka lagi. Silakan lanjutkan.
help =
    Bapak/Ibu bekerja sebagai { $role }. Yang bisa dilakukan:
    { $lines }

# Gabungkan. $stays, $ends, $stays_status, $score, $nik
join-plan =
    Kemiripan { $score } dari 100{ $nik ->
        [same] , NIK sama.
       *[other] .
    }
    Yang tetap: { $stays } ({ $stays_status }).
    Yang diakhiri: { $ends }. Lanjutkan?
joined-records =
    { $ends } sudah digabungkan ke { $stays }.
    { $stays }: { $stays_status }.
choice-gabungkan = Ya, gabungkan

# Hak atas data. $number, $kind (erase = officer, member), $due (jam setempat), $count, $list
rights =
    { $number }: { $kind ->
        [member] peserta meminta datanya dihapus. Undang-undang mewajibkan penyimpanan, jadi berilah penjelasan.
       *[other] pendaftar menarik persetujuan. Kembalikan atau musnahkan berkasnya, lalu pilih Selesai.
    }
    Paling lambat { $due }.
rights-line = { $number }, paling lambat { $due }
rights-list =
    Permintaan tentang data pribadi: { $count }
    { $list }
rights-none = Tidak ada permintaan tentang data pribadi.
rights-unknown = Tidak ada permintaan terbuka dengan nomor itu. Daftarnya: /hak
rights-finished = { $number }: { $kind ->
    [member] permintaan ditutup, peserta diberi tahu.
   *[other] data sudah dihapus, pendaftar diberi tahu.
 }
choice-hak = Data pribadi
choice-hak-selesai = Selesai

# Sekaligus banyak. $place, $count, $minutes, $lines, $until (jam setempat)
bulk-plan =
    Yang akan disetujui sekaligus: { $count } pendaftaran tanpa catatan, { $place }.
    Yang tidak ikut:
    { $lines }
    Untuk menyetujui, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
bulk-none =
    Tidak ada yang bisa disetujui sekaligus, { $place }.
    { $lines }
bulk-done =
    Selesai: { $count } pendaftaran.
    { $lines }
    Bisa diurungkan sampai pukul { TIME($until) }. Sampai saat itu belum ada yang diberi tahu.
bulk-undone =
    Diurungkan: { $count } pendaftaran.
    { $lines }
bulk-cancelled = Baik, tidak jadi. Tidak ada yang diubah.
choice-urungkan = Urungkan

# Perubahan yang diminta peserta. $number, $field, $now dan $wished (isinya), $dinas dan $bpjs (yes = sudah setuju)
change-asked =
    { $number }: peserta ini minta { $field } diubah.
    Kedua lembaga memutuskan bersama.
change =
    { $number }: peserta ini minta { $field } diubah.
    Sekarang: { $now }
    Menjadi: { $wished }
    { $dinas ->
        [yes] Dinas sudah setuju.
       *[no] Dinas belum memutuskan.
    } { $bpjs ->
        [yes] BPJS sudah setuju.
       *[no] BPJS belum memutuskan.
    }
change-decided = { $number }: { $field }, { $outcome ->
        [done] sudah diubah. Peserta diberi tahu.
        [refused] tidak diubah. Peserta diberi tahu.
       *[half] suara lembaga Bapak/Ibu dicatat. Menunggu lembaga yang lain.
    }
changes = Permintaan perubahan peserta yang menunggu: { $count }
changes-none = Tidak ada permintaan perubahan yang menunggu.
choice-ubahan = Lihat { $number }

# Pindah obrolan. $number
move =
    { $number }: ada yang ingin mengurusnya dari obrolan lain, dengan NIK, KK, dan tanggal lahir yang cocok.
    Obrolan lama sudah ditanya. Kalau ragu, telepon dulu orangnya.
move-refused =
    { $number } ditahan: obrolan lama menjawab bukan saya.
    Pastikan siapa orangnya, lalu putuskan. Pindahkan ke obrolan baru?
moves =
    Pindah obrolan yang menunggu keputusan:
    { $list }
    Pilih nomornya.
moves-line = { $number }{ $frozen ->
        [yes] , ditahan: obrolan lama menjawab bukan saya
       *[no] , obrolan lama belum menjawab
    }
moves-none = Tidak ada pindah obrolan yang menunggu keputusan.
move-none = Tidak ada permintaan pindah untuk nomor itu.
move-done = { $number } sekarang diurus lewat obrolan yang baru.
move-kept = { $number } tetap di obrolan yang lama, dan tidak ditahan lagi.
choice-pindahkan-ya = Pindahkan
choice-pindahkan-tidak = Jangan

# Tabel. kind: votes (suara), numbers (nomor peserta)
sheet-plan =
    Isi tabel ini: { $kind ->
        [numbers] { $count } nomor peserta
       *[votes] { $count } suara
    } siap dicatat.
    Yang tidak ikut:
    { $lines }
    Untuk mencatat, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
sheet-none =
    Belum ada baris yang bisa dicatat dari tabel ini.
    { $lines }
sheet-blank = Kolom yang harus diisi masih kosong. Isi dulu, lalu kirim lagi.
sheet-how = Kirim tabel XLSX yang sudah diisi. Tabelnya bisa diambil dengan /ekspor
export-which = Tabel apa yang diperlukan?
export =
    Ini tabelnya: { $count } baris. Simpan baik-baik, isinya data pribadi.
    { $kind ->
        [antrean] Isi kolom SUARA dan ALASAN, lalu kirim kembali ke sini.
        [nomor] Isi kolom NOMOR PESERTA, lalu kirim kembali ke sini.
       *[bpjs] Kolomnya menurut pengaturan kantor.
    }
export-empty = Tidak ada baris untuk tabel itu sekarang.
choice-ekspor-antrean = Antrean untuk diisi
choice-ekspor-bpjs = Data untuk BPJS
choice-ekspor-kasus = Kasus pemberi kerja
choice-ekspor-nomor = Isian nomor peserta

# Ringkasan harian. $day, $lines, $count, $late (kalimat atau kosong), $since (jam dan hari setempat)
digest =
    Ringkasan { DAY($day) }. Yang menunggu Bapak/Ibu:
    { $lines }
digest-votes = - { $count } pendaftaran belum diperiksa{ $late }
digest-papers-at-village = - { $count } berkas belum diteruskan ke dinas{ $late }
digest-papers-forwarded = - { $count } berkas belum diperiksa{ $late }
digest-papers-complete = - { $count } orang belum diberi nomor peserta{ $late }
digest-soon = - { $count } orang sebentar lagi lewat batas mengantar berkas
digest-calls = - { $count } orang perlu ditelepon
digest-questions = - { $count } pertanyaan belum dijawab{ $late }
digest-rights = - { $count } permintaan tentang data pribadi belum selesai{ $late }
digest-unsealed = - jejak kerja belum disegel sejak { $since }, periksa dengan: python -m bot check
digest-late = , { $late } TERLAMBAT
choice-pertanyaan = Pertanyaan
choice-desa = Warga desa
