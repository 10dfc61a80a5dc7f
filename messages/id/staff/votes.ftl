# Suara kedua lembaga. $number, $agency, $vote, $status

vote-missing = { $agency }: belum memeriksa.
vote-line = { $agency }: { $vote }{ $because }{ $waits }.
vote-setuju = setuju
vote-perbaiki = perlu diperbaiki
vote-tolak = ditolak
because-field = { " " }({ $field }: { $words })
because-reason = { " " }({ $reason }{ $words })
because-waits = { " " }(dihitung mulai { DAY($until) } pukul { TIME($until) })
because-words = . { $words }
vote-earlier = Dulu { $agency } menolak: { $reason }{ $words }
leased =
    { $number } sedang dibuka { $officer }, sampai pukul { TIME($until) }.
    Silakan periksa yang lain dulu.
look-first = Periksa dulu { $number }. Belum ada suara yang dicatat.
which-field = Bagian mana dari { $number } yang perlu diperbaiki?
which-reason = Apa alasan menolak { $number }?
nothing-voted = Baik. Tidak ada suara yang dicatat.

# Suara. $agency, $vote, $status, $after (none-left, kalau tidak ada lagi)
voted = { $number }: suara { $agency } dicatat, { $vote }. Sekarang: { $status }.
voted-last =
    { $number }: suara { $agency } dicatat, { $vote }. Sekarang: { $status }.
    { $after }
voted-again =
    { $number }: suara { $agency } memang sudah { $vote }. Tidak ada yang berubah.
    Sekarang: { $status }.
voted-reworded =
    { $number }: kalimat { $agency } diganti. Pendaftar membaca yang baru.
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

# Hari pertama petugas baru. $until (jam dan hari), $who = nama atau lencananya, $role, $agency
voted-first-day =
    Ini hari pertama Bapak/Ibu. Suara ini dihitung mulai { DAY($until) } pukul { TIME($until) },
    kecuali ada rekan yang menyanggah.
object-whom =
    Sebutkan nomor rekan di lembaga Bapak/Ibu, misalnya: /sanggah 12
    Nomornya ada di kabar tentang rekan baru.
objected =
    Sanggahan terhadap { $who } dicatat. Suaranya tidak dihitung.
    Kalau keliru, cabut lewat tombol ini.
object-late =
    Hari pertama { $who } sudah lewat, jadi suaranya sudah dihitung.
    Bicarakan dengan lembaga Bapak/Ibu.
object-news =
    Seorang rekan menyanggah { $who } ({ $role }, { $agency }).
    Suaranya tidak dihitung sampai sanggahan dicabut.
object-withdrawn =
    Sanggahan terhadap { $who } dicabut.
    Suaranya dihitung mulai { DAY($until) } pukul { TIME($until) }.
object-withdrawn-news = Sanggahan terhadap { $who } ({ $role }, { $agency }) dicabut.
choice-object-withdraw = Cabut sanggahan { $number }
