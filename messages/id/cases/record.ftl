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
potential = Potensi iuran menurut BPJS Ketenagakerjaan: { RUPIAH($amount) }
potential-none = Potensi iuran: belum diisi.

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
next-promised =
    { "" }Janji berikutnya { $due }
    Sudah ditepati: { $done } dari { $total }.
next-paid = Semua janji sudah ditepati: { $done } dari { $total }. Tetapkan patuh paling lambat { DAY($day) }.
next-paused = Jam kantor berhenti sementara: menunggu jawaban pelapor.
next-open = Belum ada tanggal berikutnya.
outcome-none = Selesai.
outcome-complied = Selesai: perusahaan sudah patuh.
outcome-agreement = Selesai: ada Perjanjian Bersama.
outcome-handed-on = Selesai: ditangani lembaga lain.
outcome-unfounded = Selesai: tidak terbukti.
outcome-gone = Selesai: perusahaan tidak ditemukan lagi.

status-received = { -case-received }
status-checked = { -case-checked }
status-letter-drafted = { -case-letter-drafted }
status-letter-initialled = { -case-letter-initialled }
status-letter-signed = { -case-letter-signed }
status-letter-posted = { -case-letter-posted }
status-answered = { -case-answered }
status-silent = { -case-silent }
status-letter-returned = { -case-letter-returned }
status-visit-planned = { -case-visit-planned }
status-visited = { -case-visited }
status-promised = { -case-promised }
status-promise-broken = { -case-promise-broken }
status-mediation = { -case-mediation }
status-handed-on = { -case-handed-on }
status-suspended = { -case-suspended }
status-complied = { -case-complied }
status-closed = { -case-closed }

kind-pwbd = { -pwbd-case }
kind-pds-tk = { -pds-tk-case }
kind-pds-upah = { -pds-upah-case }
kind-pds-program = { -pds-program-case }
kind-piutang = { -piutang-case }
kind-potong-tidak-setor = { -potong-tidak-setor-case }
kind-tunda-daftar = { -tunda-daftar-case }
kind-paklaring = { -paklaring-case }
kind-upah-dinaikkan = { -upah-dinaikkan-case }
