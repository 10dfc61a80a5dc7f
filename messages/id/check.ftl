# Peringatan `python -m bot check` untuk operator. $where: kunci di berkas kantor.

example-phone = { $where }: { $value } adalah nomor contoh. Isi nomor kantor yang benar.
example-words = { $where }: "{ $value }" masih isi contoh. Ganti dengan isi kantor.
no-agreement = { $where }: nomor dan tanggal perjanjian kedua lembaga belum diisi.
period-ahead = { $where }: program baru mulai { DAY($day) }.
period-over = { $where }: program sudah selesai { DAY($day) }. Isi masa program yang baru.
period-ends-soon = { $where }: program selesai { DAY($day) }. Siapkan masa program berikutnya.
amount-expired = { $where }: tidak ada nilai "{ $kind }" yang berlaku hari ini. Nilai terakhir yang dipakai.
amount-ends-soon = { $where }: nilai "{ $kind }" berlaku sampai { DAY($day) }. Siapkan nilai berikutnya.

# Dana iuran. $where = funding.id
funding-no-basis = { $where }: nomor dan tanggal peraturan belum diisi, jadi belum membayar siapa pun.
funding-over = { $where }: bulan terakhirnya sudah lewat ({ DAY($day) }).
funding-apart = { $where }: bulannya tidak ada yang masuk masa program ([programme] start, end).
funding-below = { $where }: amount { RUPIAH($amount) }, padahal { RUPIAH($promised) } sudah dijanjikan. Jumlah lama tetap dipakai. Isi paling sedikit sebesar itu.
funding-other = { $where }: amount di berkas { RUPIAH($amount) }, di buku { RUPIAH($budget) }. Jalankan ulang program.
funding-unpaid = { $count } orang sudah disetujui atau sudah peserta, tetapi tidak ada dana untuknya. Tambah amount.
funding-broken = { $where }: jumlah di buku dana tidak sama dengan baris atau kursinya. Ada yang diubah di basis data.
funding-fine = Buku dana utuh: { $lines } sumber, setiap rupiah ada barisnya.

# Pengaturan
address-local = PUBLIC_BASE_URL: { $value } hanya terbuka di komputer ini. Tautan dan QR perlu alamat umum.
address-plain = PUBLIC_BASE_URL: { $value } tidak diawali https://.
proxies-not-said = TRUSTED_PROXIES belum diisi: alamat pengunjung hanya dipercaya dari server web di komputer ini.
proxies-none = TRUSTED_PROXIES=none dengan https: semua pengunjung dihitung satu alamat dan berbagi satu batas.
limits-off = RATE_LIMIT=off: tidak ada batas pemakaian. Ini hanya untuk uji coba.
clock-set = CLOCK: program tidak memakai waktu sebenarnya. Ini hanya untuk uji coba.
codes-given = INVITE_CODES: siapa pun yang tahu kodenya menjadi petugas. Ini hanya untuk uji coba dan otomasi.
env-readable = Pengguna lain di komputer ini bisa membaca { $where }. Isinya rahasia: ubah haknya menjadi 0600.
data-readable = Pengguna lain di komputer ini bisa membaca { $where }. Ubah hak folder menjadi 0700 dan berkas 0600.
half-set = { $missing } belum diisi, jadi { $channel } tetap mati.
no-template = [whatsapp] templates: { $count } kabar belum punya templat bahasa { $language }, jadi menunggu sampai warga menulis: { $keys }
late-reminder = [times] draft_reminder_hours: { $hours } jam. Di WhatsApp lewat 24 jam perlu templat; isi 20.

# Kunci dan basis data
no-database = Basis data belum ada. Basis data dan kunci dibuat saat program pertama kali jalan.
database-fine = Basis data menjawab dan sudah mutakhir.
database-behind = Basis data dari versi lama. Diperbarui saat program jalan lagi. Buat cadangan dahulu.
unread = { $count } kiriman dari penyedia belum bisa dibaca program. Mintalah versi yang baru; 30 hari lagi dihapus.
database-ahead = Basis data berevisi { $revision }, yang tidak dikenal versi ini. Jalankan versi lebih baru yang membuatnya.
database-other = Basis data menyebut revisi { $revision }, tetapi tabelnya lain: dibuat versi yang belum dirilis. Jalankan versi itu.
database-locked = { $where } sedang dikunci program lain. Tutup dahulu, misalnya pencadangan atau penjelajah basis data.
database-read-only = { $where } hanya bisa dibaca. Buat diska dan berkasnya bisa ditulis, atau ganti DATA_DIR.
database-garbage = { $where } bukan basis data, atau rusak. Periksa DATA_DIR dan DATABASE_URL, atau kembalikan cadangan.
database-closed = { $where } tidak bisa dibuka. Periksa hak berkas dan foldernya.
database-away = Basis data { $where } tidak menjawab. Periksa DATABASE_URL, dan apakah servernya jalan.
database-login = Basis data { $where } menolak nama pengguna atau sandi di DATABASE_URL.
database-none = Tidak ada basis data bernama itu: { $where }. Buat yang kosong, lalu jalankan lagi.
database-unreachable = Basis data { $where } tidak bisa dibuka ({ $error }). Periksa DATABASE_URL.
disk-full = Diska tempat { $where } penuh. Kosongkan sebagian, lalu jalankan lagi.
disk-fails = Diska tempat { $where } bermasalah. Periksa catatan komputer sebelum menjalankan lagi.
no-right = { $where } tidak boleh dibuka. Berikan kepada pengguna yang menjalankan program.
path-refused = { $where } tidak bisa dipakai: { $why }. Periksa DATA_DIR, KEYS_DIR, dan DATABASE_URL.
clock-doubted = Jam melompat maju, jadi tidak ada yang dihapus karena lama. Kalau benar: python -m bot clock confirm.
backup-missing = Belum ada cadangan. Buat: python -m bot backup BERKAS, lalu simpan di komputer lain.
backup-old = Cadangan terakhir dari { DAY($last) }, lebih dari { $days } hari lalu. Buat lagi: python -m bot backup BERKAS.
erasures-missing = { $where } tidak ada: orang yang sudah dihapus bisa kembali dari cadangan. Program yang jalan membuatnya.
restored = Kantor ini dipulihkan dari cadangan pada { DAY($since) } dan belum mengirim kabar. Untuk mulai: python -m bot go-live.
keys-fine = Kunci cocok dengan basis data ini.
keys-missing = Kunci tidak ada di { $where }. Tanpa kunci tidak ada yang bisa dibaca. Kembalikan kuncinya.
keys-wrong = Kunci di { $where } milik basis data lain. Kembalikan kunci yang benar.
audit-fine = Catatan audit utuh: { $sealed } baris, { $waiting } menunggu segel. Jangkar: { $anchor }
audit-broken = Catatan audit tidak utuh mulai baris { $place }: ada yang diubah atau dihapus di basis data.
keys-readable = Pengguna lain di komputer ini bisa membaca kunci di { $where }. Ubah haknya menjadi 0600.

# Di depan setiap baris, dan di akhir
mark-error = SALAH
mark-warning = Periksa
mark-fine = Baik
total = { $errors ->
    [0] { $warnings ->
        [0] Semua sudah dipastikan.
       *[other] { $warnings } hal belum dipastikan. Program tetap bisa jalan.
    }
   *[other] { $errors } kesalahan. Program tidak jalan sebelum diperbaiki.
 }
