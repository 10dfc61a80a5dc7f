# Suara kedua lembaga. $number, $agency, $vote, $status

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
choice-setujui = Setujui
choice-perbaiki = Perbaiki
choice-tolak = Tolak
