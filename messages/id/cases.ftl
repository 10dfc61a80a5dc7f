# Kasus perusahaan, untuk petugas kasus kedua lembaga. Tidak pernah memuat apa pun dari pelapor.
#
# $number = nomor kasus, $employer = nama perusahaan, $day (ISO), $lines dan $history = baris

# --- satu kasus ---
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
none = Tidak ada kasus dengan nomor itu. Daftarnya: /kasus
no-act = Perintah itu belum dikenal. Pilih salah satu di bawah.
impossible = Langkah itu belum bisa dilakukan pada { $number } sekarang.
not-yours = Langkah itu bukan tugas Bapak/Ibu.
changed =
    { $number } sudah diubah petugas lain. Tidak ada yang disimpan.
    Terakhir: { $what }
done =
    { $number } dicatat.
    { $what }
follow = Hasilnya sudah jelas. Catat langkah berikutnya untuk { $number }?
papers =
    Berkas { $number }: { $count }. Pilih satu untuk membuka.
    { $lines }
paper =
    { $number }: { $what }
    { $scan ->
        [yes] Pindaiannya ikut di bawah ini.
       *[no] Belum ada pindaian.
    }
paper-line = - { $what }{ $scan ->
        [yes] , ada pindaian
       *[no] { "" }
    }
paper-surat = Surat { $place }
paper-berita = Berita acara { $place }
paper-jadwal = Janji { $place }
paper-letter = Surat { $place }: { $kind } { $number }, { DATE($day) }, { $state }
paper-draft = Surat { $place }: { $kind }, { $state }
letter-is-drafted = menunggu paraf
letter-is-initialled = menunggu tanda tangan
letter-is-signed = sudah ditandatangani
letter-is-posted = sudah dikirim
letter-is-answered = sudah dijawab
letter-is-silent = tidak dijawab
letter-is-returned = kembali dari pos
letter-is-discarded = dibatalkan
paper-minutes = Berita acara { $place }: kunjungan { DATE($day) }, { $state }
paper-correction = Berita acara { $place }: ralat untuk kunjungan { DATE($day) }, { $state }
minutes-wait = menunggu tanda tangan { $who }
minutes-done = ditandatangani kedua lembaga
paper-promise = Janji { $place }: jadwal, { DATE($day) }
paper-agreement = Janji { $place }: Perjanjian Bersama { $number }, { DATE($day) }
scan-kept = Pindaian untuk { $number } sudah disimpan.
no-scan = Tidak ada surat { $number } yang menunggu pindaian. Lihat berkasnya.
no-papers = Belum ada berkas pada { $number }.

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

# --- riwayat ---
step = { DATE($day) }: { $what } ({ $who }){ $note }
step-note = {" "}- { $note }
by-dinas = dinas
by-bpjs = BPJS
by-pengawas = pengawas provinsi
by-pemda = pemerintah daerah
by-head = pimpinan
by-nobody = otomatis
step-open = kasus dibuka
step-check = data diperiksa
step-draft = surat disusun
step-initial = surat diparaf
step-sign = surat ditandatangani
step-discard = surat dibatalkan
step-post = surat dikirim
step-answer = perusahaan menjawab
step-silence = batas jawab lewat tanpa jawaban
step-return-alamat = surat kembali, alamat tidak dikenal
step-return-pindah = surat kembali, perusahaan pindah
step-return-tutup = surat kembali, usaha tutup
step-return-ditolak = surat kembali, ditolak penerima
step-plan-visit = kunjungan bersama dijadwalkan
step-cancel-visit = kunjungan dibatalkan
step-visit = kunjungan bersama dilakukan
step-visit-belum = kunjungan bersama dilakukan, belum ada komitmen
step-visit-janji = kunjungan bersama dilakukan, ada janji
step-visit-patuh = kunjungan bersama dilakukan, sudah patuh
step-visit-sengketa = kunjungan bersama dilakukan, ada perselisihan
step-visit-tidak-ada = kunjungan bersama dilakukan, perusahaan tidak ditemukan
step-promise = perusahaan berjanji
step-pay = satu janji ditepati
step-break = janji tidak ditepati
step-comply = perusahaan patuh
step-mediate = diserahkan ke mediator
step-agree = Perjanjian Bersama
step-hand-on-bpjs = dilimpahkan ke pemeriksa BPJS Ketenagakerjaan
step-hand-on-pengawas = dilimpahkan ke pengawas ketenagakerjaan provinsi
step-hand-on-kpknl = dilimpahkan ke KPKNL
step-hand-on-kejaksaan = dilimpahkan ke Kejaksaan Negeri
step-take-back = ditarik kembali ke kantor
step-suspend = ditangguhkan
step-resume = dilanjutkan
step-close = kasus ditutup
step-reopen = kasus dibuka kembali
step-record-warning-1 = teguran tertulis pertama
step-record-warning-2 = teguran tertulis kedua
step-record-fine = denda
step-record-minutes-mended = berita acara diperbaiki
step-record-minutes-corrected = ralat berita acara dibuat
step-record-list = data tunggakan diterima
step-record-tmp2t = pelayanan publik tertentu tidak diberikan
step-record-notice-1 = nota pemeriksaan pertama
step-record-notice-2 = nota pemeriksaan kedua

# --- yang belum bisa ---
name-first =
    Nama perusahaan pada { $number } baru dari pelapor, jadi belum boleh masuk surat.
    Periksa lalu catat dulu: /perusahaan { $employer } catat
own-letter = Surat itu disusun Bapak/Ibu sendiri. Paraf diberikan orang lain dari dinas.
no-letter = Tidak ada surat yang sedang dibuat pada { $number }.
before-dated = Surat { $number } bertanggal { DATE($day) }. Tanggal kirimnya tidak bisa lebih awal.
reply-passed = Batas dalam surat { $number } adalah { DATE($day) }. Batalkan surat itu dan susun yang baru.
no-visit = Tidak ada kunjungan yang dijadwalkan pada { $number }.
no-minutes = Belum ada berita acara pada { $number }.
not-author =
    Berita acara { $number } belum ditandatangani lembaga Bapak/Ibu.
    Kalau ada yang keliru, minta lembaga yang menulisnya memperbaiki.
signed-already = Lembaga Bapak/Ibu sudah menandatangani berita acara { $number }.
nothing-owed = Tidak ada janji yang masih terbuka pada { $number }.
not-over = Waktunya belum lewat: { DAY($day) }.
other-open = Perusahaan ini punya kasus lain yang masih terbuka. Pakailah kasus itu.

exposed =
    Hati-hati: langkah ini dapat menunjukkan siapa yang melapor ({ $number }).
    { $why }
    Tunggu laporan lain, atau ikutkan dalam kunjungan rutin.
exposed-few-reporters = Pelapornya kurang dari { $few } orang.
exposed-small-workplace = Tempat kerjanya kecil, { $small } orang atau kurang.

# --- kabar untuk lembaga yang lain ---
day = { DAY($day) }
day-hour = { DAY($day) }, pukul { TIME($hour) }
visit-planned =
    Kunjungan bersama { $number } ({ $employer }) dijadwalkan { $when }.
    Kalau tidak bisa, batalkan dan usulkan hari lain.
minutes-to-sign =
    Berita acara { $number } ({ $employer }) menunggu tanda tangan lembaga Bapak/Ibu.
    Baca dulu. Kalau sudah benar, pilih Tanda tangani.
minutes-signed = Berita acara { $number } sekarang ditandatangani lembaga Bapak/Ibu.

# --- daftar ---
list =
    Kasus, { $which }: { $total } (halaman { $page } dari { $pages })
    { $lines }
    Pilih nomor untuk melihat.
list-none = Tidak ada kasus: { $which }.
line =
    { $number } { $employer }
    { "   " }{ $status }{ $due }{ $answer }
line-answer = ; jawaban seluruhnya TERLAMBAT sejak { DATE($day) }
line-due = , { DATE($day) }{ $late ->
        [yes] {" "}TERLAMBAT
       *[no] { "" }
    }
filter-semua = semua yang terbuka
filter-terlambat = yang terlambat
filter-kita = yang menunggu kantor
filter-surat = yang bersurat
filter-putuskan = yang menunggu keputusan
filter-janji = yang berjanji
filter-kunjungan = yang dikunjungi
filter-pelimpahan = yang dilimpahkan
filter-ditangguhkan = yang ditangguhkan
filter-selesai = yang selesai

# --- surat ---
letters =
    Surat yang menunggu: { $count }
    { $lines }
    Pilih nomor untuk melihat.
letters-none = Tidak ada surat yang menunggu Bapak/Ibu.
letters-line = { $number } { $employer }: { $status }
letter =
    { $number }: { $kind } untuk { $employer }
    { $wrong }
    { $meets ->
        [yes] Hari pertemuan
       *[no] Dijawab paling lambat
    }: { DAY($day) }
    Sekarang: { $status }
letter-none = Tidak ada surat yang sedang dibuat pada { $number }. Sekarang: { $status }.
letter-letter = surat pembinaan
letter-summons = surat panggilan

# --- ringkasan harian dan jam ---
meeting-over =
    Hari pertemuan { $number } ({ $employer }) sudah lewat.
    Apa hasilnya?
digest-steps = - { $count } kasus menunggu langkah kantor{ $late }
digest-dates = - { $count } kasus sudah sampai tanggalnya{ $late }
digest-promises = - { $count } janji perusahaan sudah atau segera jatuh tempo{ $late }
digest-minutes = - { $count } berita acara menunggu tanda tangan
digest-letters = - { $count } surat menunggu paraf atau tanda tangan
