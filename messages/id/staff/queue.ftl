# Antrean, dan ringkasan harian. $place (daerah), $total, $page, $pages, $lines. queue-line: nama dan NIK tertutup.

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
choice-antrean = Antrean
choice-periksa = Periksa { $number }

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
digest-looks = - petugas nomor { $number } ({ $role }) membuka { $count } pendaftaran tanpa memutuskan
digest-unopened = - { $agency }: { $count } pendaftaran disetujui sekaligus, { $unopened } di antaranya tidak dibuka seorang pun
digest-unsealed = - jejak kerja belum disegel sejak { $since }, periksa dengan: python -m bot check
digest-late = , { $late } TERLAMBAT
choice-pertanyaan = Pertanyaan
choice-desa = Warga desa
