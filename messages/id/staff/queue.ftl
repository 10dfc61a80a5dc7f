# Antrean, dan ringkasan harian. $place (daerah), $only (all, late, doubt), $mine (giliran yang membaca), $total, $page,
# $pages, $lines. queue-line: nama depan dan huruf depan yang lain, $age (tahun).

queue =
    Antrean { $place }{ $only ->
        [late] , yang terlambat
        [doubt] , yang perlu dilihat baik-baik
       *[all] { "" }
    }. Giliran Bapak/Ibu: { $mine }, semuanya: { $total } (halaman { $page } dari { $pages }).
    { $lines }
    Pilih nomor untuk memeriksa.
queue-line = { $place }. { $number } - { $name }, { $village }, { $age } th
    { "   " }{ $waited } { $votes }
note-line = { "   " }- { $note }
waited = { $days ->
        [0] Dikirim hari ini
       *[other] Sudah { $days } hari
    }{ $late ->
        [yes] , TERLAMBAT.
       *[no] .
    }
waited-objection = { $days ->
        [0] Keberatan hari ini
       *[other] Keberatan { $days } hari lalu
    }{ $late ->
        [yes] , TERLAMBAT.
       *[no] .
    }
mark-alike = Mirip dengan { $number }.
mark-held = Sedang dibuka { $officer }, sampai pukul { TIME($until) }.
votes-none = Belum ada yang memeriksa.
votes-other-done = { $other } sudah memeriksa. Menunggu Bapak/Ibu.
votes-waiting-other = Sudah Bapak/Ibu periksa. Menunggu { $other }.
votes-disputed = Berbeda pendapat dengan { $other }.
queue-empty = { $only ->
        [late] Tidak ada pendaftaran yang terlambat di { $place }.
        [doubt] Tidak ada pendaftaran dengan catatan di { $place }.
       *[all] Tidak ada pendaftaran yang menunggu di { $place }.
    }
which-place = Tempat yang mana?
choice-antrean = Antrean
choice-periksa = Periksa { $number }

# Satu per satu sampai habis. $done = yang diputuskan hari ini, $lines = yang masih terbuka, $count, $number
choice-berikutnya = Berikutnya
choice-lewati = Lewati
skipped = { $number }: dilewati hari ini. Belum ada suara yang dicatat.
skipped-last =
    { $number }: dilewati hari ini. Belum ada suara yang dicatat.
    { $after }
none-left = Tidak ada lagi giliran Bapak/Ibu. Hari ini: { $done } pendaftaran.
none-left-but =
    Tidak ada lagi giliran Bapak/Ibu. Hari ini: { $done } pendaftaran.
    { $lines }
left-disputed = - { $count } berbeda pendapat dengan lembaga lain
left-held = - { $count } sedang dibuka rekan
left-skipped = - { $count } dilewati hari ini

# Ringkasan harian. $day, $lines, $count, $late (kalimat atau kosong), $since (jam dan hari setempat)
digest =
    Ringkasan { DAY($day) }. Yang menunggu Bapak/Ibu:
    { $lines }
digest-votes = - { $count } pendaftaran belum diperiksa{ $late }
digest-papers-at-village = - { $count } berkas belum diteruskan ke dinas{ $late }
digest-papers-forwarded = - { $count } berkas belum diperiksa{ $late }
digest-papers-complete = - { $count } orang belum diberi nomor peserta{ $late }
digest-soon = - { $count } orang harus segera mengantar berkas
digest-calls = - { $count } orang perlu ditelepon
digest-questions = - { $count } pertanyaan belum dijawab{ $late }
digest-rights = - { $count } permintaan tentang data pribadi belum selesai{ $late }
digest-looks = - { $who } ({ $role }) membuka { $count } pendaftaran tanpa memutuskan
digest-unopened = - { $agency }: { $count } pendaftaran disetujui sekaligus, { $unopened } di antaranya tidak dibuka seorang pun ({ $percent }%)
digest-unsealed = - jejak kerja belum disegel sejak { $since }, periksa dengan: python -m bot check
digest-late = , { $late } TERLAMBAT
choice-pertanyaan = Pertanyaan
choice-desa = Warga desa
