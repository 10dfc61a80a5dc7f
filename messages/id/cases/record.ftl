# Satu kasus perusahaan, untuk petugas kasus kedua lembaga. Tidak pernah memuat apa pun dari pelapor.
# $number = nomor kasus, $employer = nama perusahaan, $day (ISO), $lines dan $history = baris

record =
    { $number }: { $status }
    { $employer }{ $where }
    { $kind }. Laporan di baliknya: { $reports }
    { $arrears }
    { $next }
    Yang sudah dilakukan:
    { $history }
history =
    Riwayat { $number }:
    { $lines }
where = , { $place }
done =
    { $number } dicatat.
    { $what }
follow = Hasilnya sudah jelas. Catat langkah berikutnya untuk { $number }?

arrears = Tunggakan menurut BPJS Ketenagakerjaan: { RUPIAH($amount) }{ $months }{ $label }
arrears-months = , { $months } bulan
arrears-label = , golongan { $label }
arrears-none = Tunggakan: belum diisi.

next-ours = Langkah kantor berikutnya paling lambat { DAY($day) }{ $late ->
        [yes] , TERLAMBAT.
       *[no] .
    }{ $answer }
next-theirs = Ditunggu sampai { DAY($day) }{ $late ->
        [yes] , SUDAH LEWAT.
       *[no] .
    }{ $answer }
next-answer = { " " }Seluruhnya dijawab paling lambat { DATE($day) }{ $late ->
        [yes] , TERLAMBAT.
       *[no] .
    }
next-visit = Kunjungan bersama { $when }.{ $answer }
next-promised = Janji berikutnya { DAY($day) }. Sudah ditepati: { $done } dari { $total }.
next-paid = Semua janji sudah ditepati: { $done } dari { $total }. Tetapkan patuh paling lambat { DAY($day) }.
next-paused = Jam kantor berhenti: menunggu jawaban pelapor.
next-open = Belum ada tanggal berikutnya.
outcome-none = Selesai.
outcome-complied = Selesai: perusahaan sudah patuh.
outcome-agreement = Selesai: ada Perjanjian Bersama.
outcome-handed-on = Selesai: ditangani lembaga lain.
outcome-unfounded = Selesai: tidak terbukti.
outcome-gone = Selesai: perusahaan tidak ditemukan lagi.

status-received = baru masuk
status-checked = sudah diperiksa
status-letter-drafted = surat disusun, menunggu paraf
status-letter-initialled = surat diparaf, menunggu tanda tangan
status-letter-signed = surat ditandatangani, menunggu dikirim
status-letter-posted = surat dikirim, menunggu jawaban
status-answered = perusahaan sudah menjawab
status-silent = perusahaan tidak menjawab
status-letter-returned = surat kembali dari pos
status-visit-planned = kunjungan bersama dijadwalkan
status-visited = sudah dikunjungi
status-promised = perusahaan berjanji
status-promise-broken = janji tidak ditepati
status-mediation = di mediator
status-handed-on = dilimpahkan
status-suspended = ditangguhkan
status-complied = perusahaan patuh
status-closed = ditutup

kind-pwbd = Perusahaan wajib daftar yang belum mendaftar
kind-pds-tk = Hanya sebagian pekerja yang didaftarkan
kind-pds-upah = Upah dilaporkan lebih rendah
kind-pds-program = Hanya sebagian program yang diikuti
kind-piutang = Menunggak iuran
kind-potong-tidak-setor = Upah dipotong, iuran tidak disetor
kind-tunda-daftar = Pendaftaran pekerja ditunda
kind-paklaring = Surat keterangan kerja tidak diberikan
kind-upah-dinaikkan = Upah dilaporkan lebih tinggi
