
# Pertanyaan warga. $number = T-..., $words = kata warga, $due (ISO), $who = nomor petugas (none = belum ada)
question =
    Pertanyaan { $number }, dijawab paling lambat { DAY($due) }:
    { $words }
question-minor =
    { $number }: seorang anak di bawah 18 tahun ingin didaftarkan.
    Bot tidak menyimpan datanya. Bantu orang tuanya lewat obrolan ini, paling lambat { DAY($due) }.
question-taken =
    { $number } sekarang dipegang Bapak/Ibu.
    Menjawab: /balas { $number } lalu jawabannya.
question-has = { $number } sudah dipegang petugas nomor { $who }.
question-answered = Jawaban { $number } sudah dikirim. Kalau sudah selesai, pilih Selesai.
question-closed = { $number } sudah ditutup. Yang bertanya diberi tahu.
question-gone = Obrolan { $number } sudah dihapus oleh yang bertanya. Jawaban tidak bisa dikirim lagi.
question-unknown = Tidak ada pertanyaan dengan nomor itu. Daftarnya: /pertanyaan
questions =
    Pertanyaan yang menunggu jawaban: { $count }
    { $list }
questions-late =
    Pertanyaan yang lewat waktunya: { $count }
    { $list }
questions-line = { $number }, paling lambat { DATE($due) }, { $who ->
        [none] belum diambil
       *[other] petugas nomor { $who }
    }
questions-none = Tidak ada pertanyaan yang menunggu.
choice-ambil = Ambil
choice-balas = Balas
choice-selesai = Selesai
