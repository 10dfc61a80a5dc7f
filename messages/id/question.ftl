# Bertanya kepada petugas. question.words = pertanyaan baru; -more = sesudah jawaban petugas;
# -uang = tentang orang yang meminta uang.
# $contact = nama dan telepon kantor, $number = T-..., $due (ISO), $text = jawaban petugas

words =
    Apa yang mau ditanyakan? Tulis saja di sini.
    Petugas membacanya dan menjawab lewat obrolan ini.
    Atau telepon { $contact }. Kalau tidak jadi, ketik batal.
words-uang =
    Siapa yang meminta uang, di mana, dan berapa? Tulis saja di sini.
    Yang membaca hanya petugas dinas, bukan desa.
words-more =
    Masih ada pertanyaan tentang { $number }? Tulis saja di sini.
    Kalau sudah cukup, pilih Cukup.
received =
    Pertanyaan sudah kami terima. Nomornya { $number }.
    Dijawab lewat obrolan ini, paling lambat { DAY($due) }.
    { -safe }
of-report =
    Pertanyaan tadi tidak dikirim: ada nomor laporan di dalamnya.
    Nomor laporan rahasia, jadi hanya petugas laporan yang boleh tahu.
    Ketik laporan, nomor, dan kodenya, lalu tulis lagi di sana.
answer =
    Jawaban petugas untuk { $number }:
    { $text }
    { -safe }
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
