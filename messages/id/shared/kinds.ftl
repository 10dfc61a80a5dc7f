# Jenis pelanggaran, dalam kata. Satu blok satu jenis; di sinilah katanya diubah, di kedua bahasa.
#
# -JENIS         petugas kasus, di laporan
# -JENIS-case    petugas kasus, di kasus dan daftar BPJS
# -JENIS-short   rekap dan gambarnya
# -JENIS-button  pelapor, di tombol: paling panjang 24 huruf
# -JENIS-letter  perusahaan, di suratnya

-pwbd = belum mendaftar sama sekali
-pwbd-case = Perusahaan wajib daftar yang belum mendaftar
-pwbd-short = Belum mendaftar
-pwbd-button = Tidak didaftarkan
-pwbd-letter = Perusahaan belum mendaftarkan diri dan pekerjanya pada jaminan sosial ketenagakerjaan.

-pds-tk = daftar sebagian pekerja
-pds-tk-case = Hanya sebagian pekerja yang didaftarkan
-pds-tk-short = Sebagian pekerja
-pds-tk-button = Hanya sebagian pekerja
-pds-tk-letter = Perusahaan baru mendaftarkan sebagian pekerjanya.

-pds-upah = daftar sebagian upah
-pds-upah-case = Upah dilaporkan lebih rendah
-pds-upah-short = Sebagian upah
-pds-upah-button = Gaji dilaporkan kurang
-pds-upah-letter = Upah yang dilaporkan lebih rendah daripada upah yang dibayar.

-pds-program = daftar sebagian program
-pds-program-case = Hanya sebagian program yang diikuti
-pds-program-short = Sebagian program
-pds-program-button = Program tidak lengkap
-pds-program-letter = Perusahaan baru mengikuti sebagian program yang wajib.

-piutang = menunggak iuran
-piutang-case = Menunggak iuran
-piutang-short = Menunggak iuran
-piutang-button = Iuran menunggak
-piutang-letter = Perusahaan menunggak iuran jaminan sosial ketenagakerjaan.

-potong-tidak-setor = upah dipotong, tidak disetor
-potong-tidak-setor-case = Upah dipotong, iuran tidak disetor
-potong-tidak-setor-short = Dipotong, tidak disetor
-potong-tidak-setor-button = Dipotong, tidak disetor
-potong-tidak-setor-letter = Iuran yang dipotong dari upah belum disetorkan seluruhnya.

-tunda-daftar = menunda pendaftaran
-tunda-daftar-case = Pendaftaran pekerja ditunda
-tunda-daftar-short = Menunda daftar
-tunda-daftar-button = Pendaftaran ditunda
-tunda-daftar-letter = Pendaftaran pekerja ditunda melewati saat mulai bekerja.

-paklaring = tidak memberi surat kerja
-paklaring-case = Surat keterangan kerja tidak diberikan
-paklaring-short = Surat kerja ditahan
-paklaring-button = Tidak diberi paklaring
-paklaring-letter = Surat keterangan kerja belum diberikan kepada pekerja yang berhenti.

-upah-dinaikkan = upah dilaporkan lebih tinggi
-upah-dinaikkan-case = Upah dilaporkan lebih tinggi
-upah-dinaikkan-short = Upah dilaporkan lebih
-upah-dinaikkan-button = Gaji dilaporkan lebih
-upah-dinaikkan-letter = Upah yang dilaporkan lebih tinggi daripada upah yang dibayar.
