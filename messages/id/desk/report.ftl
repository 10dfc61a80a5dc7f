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
clock-waits = Menunggu jawaban pelapor sejak { DATE($since) }; waktu kantor berhenti paling lama sampai { DATE($until) }.
clock-none = Tidak ada tenggat.
mark-threatened = MENDESAK: ada bahaya, atau pelapor diancam atau dipecat. Tangani hari ini.
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
mark-case-ended = Kasus { $case }. { $outcome }
mark-taken = Dipegang { $who }, { $agency }.
held =
    { $number } sedang dipegang { $who }, { $agency }, sampai pukul { TIME($until) }.
    Silakan yang lain dulu.
not-theirs =
    Laporan { $number } ditangani petugas lain.
    Silakan yang lain dulu.

status-received = { -report-received }
status-asked = { -report-asked }
status-in-case = { -report-in-case }
status-referred = { -report-referred }
status-solved = { -report-solved }
status-closed = { -report-closed }
status-withdrawn = { -report-withdrawn }

kind-pwbd = { -pwbd }
kind-pds-tk = { -pds-tk }
kind-pds-upah = { -pds-upah }
kind-pds-program = { -pds-program }
kind-piutang = { -piutang }
kind-potong-tidak-setor = { -potong-tidak-setor }
kind-tunda-daftar = { -tunda-daftar }
kind-paklaring = { -paklaring }
kind-upah-dinaikkan = { -upah-dinaikkan }
