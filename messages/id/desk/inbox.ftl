# Kotak laporan petugas kasus, dan ringkasan harian.
# $number = L-..., $kind, $status, $employer, $place, $age (hari kerja), $lines
# Bernama: pelapor menitipkan nama. Selain itu selalu sama: anonim atau disegel tidak dibedakan.

inbox =
    Laporan { $part }: { $total }{ $more ->
        [yes] {" "}atau lebih
       *[no] {""}
    }.
    { $lines }
    Pilih nomor untuk membuka.
inbox-empty = Tidak ada laporan yang menunggu: { $part }.
inbox-line = { $mark ->
        [threatened] MENDESAK.{" "}
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

# Tombol
choice-laporan = Laporan
choice-lihat = Lihat { $number }
choice-semua = Semua laporan
choice-menurut-jenis = Menurut jenis
choice-menurut-desa = Menurut tempat
choice-lama = Yang terlambat

# Ringkasan harian
digest-threatened = MENDESAK (bahaya, ancaman, dipecat): { $count } laporan. Tangani hari ini.
digest-waiting = Laporan yang menunggu: { $count }.
digest-late = Laporan yang terlambat: { $count }.
digest-request = Lembaga lain minta membuka { $number }.
