# Keadaan kasus, laporan dan surat, dalam kata. Satu blok satu keadaan; di sinilah katanya diubah, di kedua bahasa.
#
# -case-KEADAAN           petugas kasus
# -case-KEADAAN-short     rekap dan tabel
# -case-KEADAAN-reporter  pelapor; beberapa keadaan baginya sama
# -report-KEADAAN         petugas kasus; -report-KEADAAN-reporter: pelapor
# -letter-KEADAAN         petugas kasus; -letter-KEADAAN-page: siapa pun yang memindai kode QR surat

-case-received = baru masuk
-case-received-short = baru

-case-checked = sudah diperiksa
-case-checked-short = sudah diperiksa
-case-checked-reporter = sedang diperiksa Dinas dan BPJS

-case-letter-drafted = surat disusun, menunggu paraf
-case-letter-drafted-short = surat disusun

-case-letter-initialled = surat diparaf, menunggu tanda tangan
-case-letter-initialled-short = surat diparaf

-case-letter-signed = surat ditandatangani, menunggu dikirim
-case-letter-signed-short = surat ditandatangani

-case-letter-posted = surat dikirim, menunggu jawaban
-case-letter-posted-short = surat terkirim
-case-letter-posted-reporter = surat sudah dikirim ke perusahaan

-case-answered = perusahaan sudah menjawab
-case-answered-short = menjawab
-case-answered-reporter = perusahaan sudah menjawab

-case-silent = perusahaan tidak menjawab
-case-silent-short = tidak menjawab
-case-silent-reporter = perusahaan belum menjawab surat

-case-letter-returned = surat kembali dari pos
-case-letter-returned-short = surat kembali
-case-letter-returned-reporter = surat kembali, alamatnya perlu dicari lagi

-case-visit-planned = kunjungan bersama dijadwalkan
-case-visit-planned-short = akan dikunjungi
-case-visit-planned-reporter = Dinas dan BPJS akan mendatangi perusahaan

-case-visited = sudah dikunjungi
-case-visited-short = sudah dikunjungi
-case-visited-reporter = Dinas dan BPJS sudah mendatangi perusahaan

-case-promised = perusahaan berjanji
-case-promised-short = berjanji
-case-promised-reporter = perusahaan berjanji membereskan

-case-promise-broken = janji tidak ditepati
-case-promise-broken-short = janji lewat
-case-promise-broken-reporter = janji perusahaan belum ditepati

-case-mediation = di mediator
-case-mediation-short = mediasi
-case-mediation-reporter = ditangani mediator

-case-handed-on = dilimpahkan
-case-handed-on-short = dilimpahkan
-case-handed-on-reporter = dilimpahkan ke lembaga yang berwenang

-case-suspended = ditangguhkan
-case-suspended-short = ditangguhkan
-case-suspended-reporter = berhenti sementara

-case-complied = perusahaan patuh
-case-complied-short = patuh
-case-complied-reporter = menurut kantor sudah dibereskan perusahaan

-case-closed = ditutup
-case-closed-short = selesai
-case-closed-reporter = pemeriksaan di kantor ini selesai

# Lima akhir sebuah kasus, untuk pelapor. Hanya yang pertama berkata bahwa kewajibannya dipenuhi.
-case-ended-complied-reporter = menurut kantor, perusahaan sudah patuh
-case-ended-agreement-reporter = ada Perjanjian Bersama, janji tertulis
-case-ended-handed-on-reporter = sekarang ditangani lembaga lain
-case-ended-unfounded-reporter = sudah diperiksa, tetapi tidak terbukti
-case-ended-gone-reporter = perusahaan tidak ditemukan lagi

# --- laporan ---

-report-received = diterima
-report-received-reporter = sudah diterima, menunggu diperiksa

-report-asked = menunggu jawaban pelapor
-report-asked-reporter = petugas menunggu jawaban Bapak/Ibu

-report-in-case = masuk kasus
-report-in-case-reporter = sedang ditangani

-report-referred = dirujuk
-report-referred-reporter = { -case-handed-on-reporter }

-report-solved = dibereskan menurut kantor, pelapor ditanya
-report-solved-reporter = menurut kantor sudah dibereskan

-report-closed = ditutup

-report-withdrawn = ditarik pelapor
-report-withdrawn-reporter = sudah ditarik

# --- surat ---

-letter = surat pembinaan
-summons = surat panggilan

-letter-drafted = menunggu paraf

-letter-initialled = menunggu tanda tangan

-letter-signed = sudah ditandatangani
-letter-signed-page = sudah ditandatangani, belum dikirim

-letter-posted = sudah dikirim
-letter-posted-page = sudah dikirim, menunggu jawaban

-letter-answered = sudah dijawab

-letter-silent = tidak dijawab
-letter-silent-page = belum dijawab

-letter-returned = kembali dari pos

-letter-discarded = dibatalkan
