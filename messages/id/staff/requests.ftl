# Permintaan warga: pertanyaan, dan hak atas data.

# Pertanyaan warga. $number = T-..., $words = kata warga, $due (ISO), $who = nama atau lencana petugas (none = belum ada)
question =
    Pertanyaan { $number }, dijawab paling lambat { DAY($due) }:
    { $words }
question-of =
    { question }
    Pendaftarannya:
    { $records }
question-record = - { $number } { $name }: { $stage }
question-minor =
    { $number }: seorang anak di bawah 18 tahun ingin didaftarkan.
    Bot tidak menyimpan datanya. Bantu orang tuanya lewat obrolan ini, paling lambat { DAY($due) }.
question-taken =
    { $number } sekarang dipegang Bapak/Ibu.
    Menjawab: /balas { $number } lalu jawabannya.
question-has = { $number } sudah dipegang { $who }.
question-answered = Jawaban { $number } sudah dikirim. Kalau sudah selesai, pilih Selesai.
question-waits =
    Jawaban { $number } belum sampai: obrolannya tidak bisa dikirimi pesan.
    Jawaban disimpan, dan dikirim begitu ia menulis lagi.
    { $called ->
        [yes] Petugas desanya diminta menelepon (/panggilan).
       *[other] Kalau mendesak, hubungi dengan cara lain.
    }
question-closed = { $number } sudah ditutup. Yang bertanya diberi tahu.
question-closed-untold = { $number } sudah ditutup. Obrolannya tidak bisa dikirimi pesan, jadi ia belum tahu.
question-ended = { $number } sudah ditutup. Kalau yang bertanya menulis lagi, nomor ini terbuka lagi.
question-gone = Obrolan { $number } sudah dihapus oleh yang bertanya. Jawaban tidak bisa dikirim lagi.
question-unknown = Tidak ada pertanyaan dengan nomor itu. Daftarnya: /pertanyaan
questions =
    Pertanyaan yang menunggu jawaban: { $count }
    { $list }
questions-line = { $number }, paling lambat { DATE($due) }, { $who ->
        [none] belum diambil
       *[other] { $who }
    }
questions-none = Tidak ada pertanyaan yang menunggu.
questions-answered =
    Jawaban Bapak/Ibu yang belum ditutup:
    { $list }
question-fate = - { $number }: { $fate ->
        [read] sudah dibaca
        [lost] tidak terkirim
       *[unread] belum ada tanda dibuka
    }
answer-ready =
    Jawaban untuk { $number } belum dikirim. Bunyinya:
    { $text }
answer-not-ready = Jawaban itu tidak dipakai lagi. Yang siap untuk { $number }:
choice-siap-nomor = Nomor saya hilang
choice-siap-berkas = Berkas dibawa ke mana
choice-siap-waktu = Berapa lama
choice-siap-gratis = Apakah gratis
choice-siap-kirim = Kirim
choice-siap-sendiri = Tulis sendiri
choice-question-next = Pertanyaan berikutnya
choice-ambil = Ambil
choice-balas = Balas
choice-selesai = Selesai

# Hak atas data. $number, $kind (erase = officer, member), $due (jam setempat), $count, $list
rights =
    { $number }: { $kind ->
        [member] peserta meminta datanya dihapus. Undang-undang mewajibkan penyimpanan, jadi berilah penjelasan.
       *[other] pendaftar menarik persetujuan. Kembalikan atau musnahkan berkasnya, lalu pilih Selesai.
    }
    Paling lambat { $due }.
rights-line = { $number }, paling lambat { $due }
rights-list =
    Permintaan tentang data pribadi: { $count }
    { $list }
rights-none = Tidak ada permintaan tentang data pribadi.
rights-unknown = Tidak ada permintaan terbuka dengan nomor itu. Daftarnya: /hak
rights-finished = { $number }: { $kind ->
    [member] permintaan ditutup, peserta diberi tahu.
   *[other] data sudah dihapus, pendaftar diberi tahu.
 }
rights-finished-untold = { $number }: { $kind ->
    [member] permintaan ditutup.
   *[other] data sudah dihapus.
 } Obrolannya tidak bisa dikirimi pesan: beri tahu orangnya dengan cara lain.
choice-hak = Data pribadi
choice-hak-selesai = Selesai
