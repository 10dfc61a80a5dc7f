# Bertanya kepada petugas. question.words = pertanyaan baru; -more = sesudah jawaban petugas;
# -uang = tentang orang yang meminta uang.
# $contact = nama dan telepon kantor, $number = T-..., $due (ISO), $comes (yes; no: kabar dihentikan), $text = jawaban petugas

words =
    Apa yang mau ditanyakan? Tulis saja di sini. Petugas menjawab di sini.
    Atau telepon { $contact }.
    Atau ketik: batal.
words-uang =
    Siapa yang meminta uang, di mana, dan berapa? Tulis saja di sini.
    Yang membaca hanya petugas dinas, bukan desa.
words-more =
    Masih ada pertanyaan tentang { $number }? Tulis saja di sini.
    Kalau sudah cukup, pilih Cukup.
received =
    Pertanyaan diterima. Nomornya { $number }.
    { $comes ->
        [no] Dijawab paling lambat { DAY($due) }. Baca: ketik mulai lagi
       *[yes] Dijawab di sini, paling lambat { DAY($due) }.
    }
of-report =
    Tidak dikirim: nomor laporan di dalamnya rahasia.
    Ketik laporan, nomor, dan kodenya, lalu tulis lagi di sana.
answer =
    Jawaban petugas untuk { $number }:
    { $text }
    { -safe }

# Jawaban yang sudah siap, dipilih petugas. $days = hari kerja untuk memeriksa
siap-nomor =
    Untuk melihat nomornya, ketik status.
    Dulu lewat HP lain? Ketik daftar, lalu isi data yang sama.
siap-berkas =
    Berkas dibawa ke kantor desa atau kelurahan tempat tinggal, sesudah pendaftaran disetujui.
    Berkas apa saja: ketik status.
siap-waktu =
    Pendaftaran diperiksa paling lama { $days } hari kerja.
    Sampai mana sekarang: ketik status.
siap-gratis = Gratis. Iurannya dibayar pemerintah daerah. Petugas tidak pernah meminta uang, OTP, atau PIN.

closed = Pertanyaan { $number } sudah selesai. Kalau belum jelas, ketik petugas.
stage = { $number }: { $stage ->
        [closed] sudah selesai. Kalau belum jelas, ketik petugas.
        [answered] sudah dijawab petugas di obrolan ini.
       *[received] sudah diterima, menunggu jawaban petugas.
    }
enough = Baik. Kalau perlu lagi, ketik petugas.
cancelled = Baik, tidak ada yang dikirim. Kalau perlu, ketik petugas.

# Untuk petugas yang menjawab
reply =
    Apa jawaban untuk { $number }? Tulis saja di sini.
    Jawaban langsung dikirim kepada yang bertanya.
    Kalau tidak jadi, ketik batal.
reply-cancelled = Baik, tidak ada jawaban yang dikirim.

choice-batal = Cukup
choice-tanya = Tanya lagi
choice-ya = Ya
choice-hapus = Hapus
numbers =
    Ada nomor di kalimat ini. Milik kantor atau perusahaan?
    "{ $sentence }"
