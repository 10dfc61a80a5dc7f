# Kata-kata halaman obrolan web dan halaman tautan desa.
# Halaman memuat semua baris ini tanpa parameter.

tagline = BPJS Ketenagakerjaan, gratis
description = Daftar BPJS Ketenagakerjaan lewat obrolan. Gratis.
noscript = Halaman ini butuh JavaScript. Nyalakan JavaScript, atau datang ke kantor desa.
old-browser = Browser ini terlalu lama. Perbarui Chrome, atau datang ke kantor desa.

welcome-head = Selamat datang
welcome-text = Di sini Bapak/Ibu bisa mendaftar BPJS Ketenagakerjaan. Saya bantu langkah demi langkah.
welcome-safe = Gratis. { -safe }
welcome-daftar = Daftar sekarang
welcome-lapor = Lapor perusahaan
welcome-menu = Lihat menu
welcome-info = Apa itu BPJS Ketenagakerjaan?
welcome-firms = Untuk perusahaan: PP dan PKB
welcome-choices = Pilihan untuk memulai

log = Percakapan
from-office = Lindungi:
from-me = Saya:
choices = Pilihan jawaban
chosen = dipilih
newer = Pesan baru
below = Lihat ke bawah
message = Tulis pesan
placeholder = Tulis pesan…
pin = Tulis PIN
pin-placeholder = PIN…
send = Kirim pesan
attach = Kirim foto atau file
download = Unduh
download-failed = File belum terbuka. Ketuk lagi.
copy = Salin
copied = Sudah disalin
copy-failed = Belum tersalin. Tekan lama nomornya.
ways = Atau ketik
letters = abc
letters-hint = Pakai huruf
kept = Jawaban Bapak/Ibu tersimpan, tetapi tidak ditampilkan lagi.

# Awal baris yang ditampilkan terpisah: jalan keluar, dan contoh jawaban. Harus sama dengan kalimat pertanyaannya.
mark-out = Atau ketik:
mark-example = Contoh:
mark-shape = Bentuknya:

state-sending = mengirim…
state-sent = terkirim
state-waiting = menunggu sambungan…
state-busy = Sedang ramai. Dikirim lagi sebentar. Ketuk untuk kirim sekarang.
state-held = Belum terkirim. Ketuk kalau masih mau dikirim.
state-file-gone = Belum terkirim. Ketuk untuk memilih file lagi.
refused = Pesan ini tidak bisa dikirim. Coba tulis dengan kata lain.
refused-text-large = Pesan ini terlalu panjang. Kirim lebih pendek, sedikit demi sedikit.
refused-file-large = File ini terlalu besar. Kirim foto yang lebih kecil.
refused-type = File ini tidak bisa dibaca. Kirim foto, PDF, atau Excel (xlsx).

offline = Sambungan putus. Pesan disimpan dan nanti dikirim sendiri.
trouble = Belum bisa tersambung. Sedang dicoba lagi.
ended = Percakapan yang lama sudah ditutup. Kita mulai lagi dari awal.
village-link = Bapak/Ibu membuka tautan desa. Mau mulai dari tautan ini?
village-start = Mulai dari tautan desa
company-link = Bapak/Ibu membuka tautan untuk perusahaan. Mau mulai dari tautan ini?
company-start = Mulai untuk perusahaan
pairing-link = Kode sambung ini dari orang lain. Mau dilihat dulu?
pairing-start = Lihat dulu
invitation-link = Bapak/Ibu membuka undangan petugas. Dipakai di sini?
invitation-start = Pakai undangan
shown-village = Saya datang dari tautan desa.
shown-company = Saya dari perusahaan.
shown-pairing = Saya membuka kode sambung.
shown-invitation = Saya punya undangan petugas.

delete-short = Hapus
delete-rest = percakapan ini
delete-head = Hapus percakapan ini?
delete-text = Semua pesan di layar ini akan hilang. Catat dulu nomor pendaftarannya.
delete-kept = Pendaftaran yang sudah dikirim tetap diproses.
delete-yes = Ya, hapus
delete-no = Tidak jadi
delete-busy = Menghapus…
delete-failed = Belum terhapus. Periksa sambungan, lalu coba lagi.

landing-head = Daftar BPJS Ketenagakerjaan
landing-free = Gratis
landing-village = Tautan resmi untuk warga
landing-text = Siapkan KTP dan Kartu Keluarga. Cukup beberapa menit lewat obrolan.
landing-ways = Pilih cara mendaftar
landing-web = Daftar di sini
landing-web-hint = Tanpa memasang aplikasi
landing-safe = { -safe }
landing-qr = Pindai dengan HP lain
landing-qr-label = Kode QR tautan ini
landing-badge = Cek petugasnya
landing-help = Tidak punya HP? Datang ke kantor desa, petugas akan membantu.

closed-head = Tautan ini sudah tidak berlaku
closed-text = Minta tautan baru ke kantor desa. Bapak/Ibu juga bisa mendaftar tanpa tautan.
closed-web = Daftar tanpa tautan

badge-genuine = Petugas ini asli
badge-left = Nomor ini tidak berlaku lagi
badge-unknown = Nomor petugas ini tidak dikenal
badge-busy = Sebentar, ya
badge-busy-text = Terlalu sering dicek dari sini. Coba lagi beberapa menit lagi.
badge-chat = Buka obrolan kantor

notice-other = English
notice-back = Kembali ke obrolan

record-head = Data pendaftaran untuk petugas
record-text = Hanya terbuka di peramban yang pertama memberi PIN. Pastikan tidak ada orang lain yang melihat layar ini.
record-show = Tampilkan
record-once = Halaman ini segera tertutup sendiri. Untuk melihat nanti, periksa lagi di obrolan.
record-gone = Tautan ini sudah tidak berlaku
record-gone-text = Tautan hanya berlaku beberapa menit, di satu peramban. Untuk yang baru, periksa lagi di obrolan.

# PIN petugas: halaman /pin
pin-label = PIN, 6 angka
pin-again-label = PIN yang sama sekali lagi
pin-send = Lanjut
pin-new = Buat PIN
pin-new-text = Pilih 6 angka yang tidak mudah ditebak. Jangan beri tahu siapa pun.
pin-open = Buka obrolan kerja
pin-open-text = Ketik PIN Bapak/Ibu.
pin-done = Obrolan kerja sudah terbuka
pin-done-text = Tutup halaman ini, lalu kembali ke obrolan.
pin-gone = Tautan ini sudah tidak berlaku
pin-gone-text = Tautan hanya berlaku beberapa menit dan satu kali. Untuk yang baru, tulis apa saja di obrolan.

# Perusahaan: halaman /e
employer-head = Perusahaan menulis kepada kantor
employer-open = Sampaikan jawaban, permohonan, atau laporan pekerja. Petugas memastikan dulu siapa yang menulis.
employer-letter = Jawab surat kami di sini. Kodenya sudah ikut.
employer-ways = Pilih cara menulis
employer-web = Tulis di sini

# Daftar umum perusahaan dengan PP atau PKB yang berlaku
patuh-title = Perusahaan dengan PP/PKB yang berlaku
patuh-note = Daftar ini bukan penilaian tentang iuran BPJS Ketenagakerjaan.
patuh-name = Nama perusahaan
patuh-district = Kecamatan
patuh-everywhere = Semua kecamatan
patuh-search = Cari
patuh-count = Ditemukan:
patuh-none = Tidak ada yang cocok. Coba sebagian namanya saja.
patuh-empty = Belum ada perusahaan di daftar ini.
patuh-older = Halaman berikutnya
patuh-newer = Halaman sebelumnya
patuh-guide = Panduan dan standar pelayanan
patuh-file = Ajukan PP atau PKB
patuh-changes = Perubahan daftar
patuh-no-changes = Belum ada perubahan.
patuh-wrong = Ada yang keliru? Hubungi
