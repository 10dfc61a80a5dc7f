# Papan pendaftaran (/ringkasan): berapa orang di tiap tahap. $place = daerah, $day, $lines = baris, $page, $pages
# $mine = giliran yang membaca, $late = terlambat (some: ada, jumlahnya tertutup), $soon = segera
# Kepala, pembaca, dan admin hanya melihat angka; angka kecil tertutup (board-hidden).

board =
    Ringkasan pendaftaran { $place }, { DAY($day) }:
    { $lines }
board-mine = Giliran Bapak/Ibu: { $mine }{ $late ->
        [0] { "" }
       *[other] , { $late } TERLAMBAT
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } segera
    }
board-stage = - { $stage }: { $count }{ $mine ->
        [0] { "" }
       *[other] , giliran Bapak/Ibu { $mine }
    }{ $late ->
        [0] { "" }
       *[other] , { $late } TERLAMBAT
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } segera
    }
board-rate = Peserta: { $members } dari { $sent } yang mengirim, { $rate } dari setiap 100.
board-nobody = Tanpa petugas: { $villages } desa, { $people } orang masih menunggu.
board-nobody-count = Tanpa petugas: { $villages } desa.

board-sent = Sudah mengirim pendaftaran: { $count }
board-figure = - { $stage }: { $count }{ $late ->
        [0] { "" }
        [some] , ada yang TERLAMBAT
       *[other] , { $late } TERLAMBAT
    }
board-part = - { $place }: { $sent } mengirim, { $members } peserta
board-hidden = (tertutup)
board-closed = (tertutup): angka kecil tidak dibuka, supaya tidak menunjuk seseorang.

board-villages =
    Menurut desa, { $place } (halaman { $page } dari { $pages }):
    { $lines }
board-village = - { $village }: { $count }{ $mine ->
        [0] { "" }
       *[other] , giliran Bapak/Ibu { $mine }
    }{ $late ->
        [0] { "" }
       *[other] , { $late } TERLAMBAT
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } segera
    }
board-nobody-in =
    Desa tanpa petugas, { $place } (halaman { $page } dari { $pages }):
    { $lines }
    Berkas warganya boleh diterima dinas.
board-alone = - { $village }: { $count } orang{ $invited ->
        [yes] , petugasnya sudah diundang
       *[no] { "" }
    }
board-name = - { $village }
board-outside = Di luar daftar

# Daftar orang. $what = kepala daftar, $name disingkat, $age, $days, $when (late, soon), $doubt (yes, no)
board-list =
    { $what }: { $total } orang (halaman { $page } dari { $pages }).
    { $lines }
    Pilih nomor untuk membukanya.
board-of-saya = Giliran Bapak/Ibu, { $place }
board-of-terlambat = TERLAMBAT, { $place }
board-of-segera = Segera, { $place }
board-of-stage = { $stage }, { $place }
board-of-nobody = desa tanpa petugas
board-person = { $place }. { $name }, { $village }, { $age } th
    { "   " }{ $number }. { $days ->
        [0] Sejak hari ini
       *[other] Sudah { $days } hari
    }{ $when ->
        [late] , TERLAMBAT
        [soon] , segera
       *[none] { "" }
    }.{ $objected ->
        [yes] { " " }Keberatan.
       *[no] { "" }
    }{ $doubt ->
        [yes] { " " }Ada catatan.
       *[no] { "" }
    }
board-none = Tidak ada.

choice-ringkasan = Ringkasan
board-choice-saya = Giliran saya: { $count }
board-choice-terlambat = TERLAMBAT: { $count }
board-choice-segera = Segera: { $count }
board-choice-desa = Menurut desa
board-choice-kosong = Tanpa petugas: { $count }
board-choice-bulanan = Gambar bulan ini
board-choice-rekap = Rekap kasus
board-choice-submitted = Diperiksa: { $count }
board-choice-disputed = Beda pendapat: { $count }
board-choice-returned = Perbaikan: { $count }
board-choice-verified = Menunggu berkas: { $count }
board-choice-waiting = Menunggu dana: { $count }
board-choice-papers-at-village = Berkas di desa: { $count }
board-choice-papers-forwarded = Berkas di dinas: { $count }
board-choice-papers-complete = Tunggu nomor: { $count }
board-choice-member = Peserta: { $count }
board-choice-lapsed = Berhenti: { $count }
board-choice-ended = Berakhir: { $count }
board-choice-rejected = Ditolak: { $count }
board-choice-withdrawn = Ditarik: { $count }
