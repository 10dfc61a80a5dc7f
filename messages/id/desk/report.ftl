# Satu laporan di meja petugas, tanpa isi segel. $number = L-..., $kind, $status, $employer, $due (ISO)

month = { MONTH($month) }
unknown = tidak diketahui

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
