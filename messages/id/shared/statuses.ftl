# Status sebuah pendaftaran, dalam kata. Satu blok satu status; di sinilah katanya diubah, di kedua bahasa.
#
# -STATUS         orang itu sendiri (status, data saya, kabar, telepon dari desa), petugas desa, dan pemeriksa
# -STATUS-own     hanya orang itu sendiri, kalau baginya lain
# -STATUS-office  hanya pemeriksa (/antrean, /periksa, suara), kalau bagi mereka lain
# -STATUS-anyone  siapa pun yang bertanya dengan nomornya, kalau ia tidak boleh tahu lebih
# -STATUS-button  tombol siaran, paling panjang 24 huruf
# STATUS-next     yang bisa dilakukan sesudahnya, di jawaban status dan di kabarnya

-submitted = masih diperiksa
-submitted-office = sedang diperiksa
-submitted-button = Sedang diperiksa

# Hanya pemeriksa yang tahu bahwa kedua lembaga berbeda pendapat.
-disputed = { -submitted }
-disputed-office = berbeda pendapat

-returned = menunggu perbaikan
-returned-own = perlu diperbaiki
-returned-button = Menunggu perbaikan

-approved = disetujui
-verified = { -approved }, menunggu berkas
-verified-button = Menunggu berkas

-waiting = { -approved }, menunggu anggaran
-waiting-button = Menunggu anggaran
waiting-own = sudah disetujui, tetapi belum menjadi peserta.
waiting-order = bisa berubah, karena daftar prioritas didahulukan.
waiting-next = Kami kabari kalau gilirannya tiba. Mau bayar sendiri dulu? Ketik: bayar sendiri.
waiting-no-rule = Program belum bisa dimulai: peraturannya sedang disiapkan. Data Bapak/Ibu tetap tersimpan.
waiting-no-start = Program belum dimulai. Data Bapak/Ibu tetap tersimpan.
# $was: urutan yang terakhir diberitahukan, atau none.
waiting-was = { $was ->
        [none] { "" }
       *[other] {" "}(tadi ke-{ $was })
    }

-papers-at-village = berkas di desa
-papers-at-village-button = Berkas di desa

# Diterima di dinas tanpa lewat desa; statusnya tetap papers-at-village.
-papers-at-dinas = berkas di dinas

-papers-forwarded = berkas sedang diperiksa di dinas
-papers-forwarded-button = Berkas ke dinas

-papers-complete = berkas lengkap, menunggu nomor peserta
-papers-complete-button = Berkas lengkap

-member = sudah menjadi peserta
-member-button = Peserta

# Siapa pun yang punya nomornya tidak boleh tahu hasilnya.
-rejected = tidak disetujui
-rejected-office = ditolak
-rejected-anyone = sudah selesai diperiksa
rejected-next = Tidak setuju? Ketik keberatan.

-withdrawn = sudah ditarik
withdrawn-next = Kalau mau mendaftar lagi, ketik daftar.

# Pemberitahuan data pribadi (consent.ftl) tidak ikut berubah: kata-katanya disetujui orang bersama versinya.
-lapsed = berhenti, karena berkas belum sampai
-lapsed-button = Berkas belum sampai
lapsed-next = Berkas masih boleh dibawa ke { $village }.

# Peserta yang masa perlindungannya sudah selesai. Sebabnya hanya di kabar dan status orang itu sendiri.
-ended = perlindungan sudah berakhir
ended-next = Masih bekerja sendiri? Ketik daftar untuk ikut lagi.
ended-works-next = Pemberi kerja wajib mendaftarkan Bapak/Ibu. Belum? Ketik lapor.
