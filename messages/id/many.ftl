# Satu langkah surat untuk banyak kasus. $which = yang mana, $count = banyaknya, $lines, $numbers, $until (jam setempat)

steps =
    Surat banyak kasus: { $which }
    { $lines }
    Pilih langkahnya. Semuanya ditunjukkan dulu.
none-waits =
    Tidak ada yang menunggu langkah surat: { $which }.
    Daftar kasus: /kasus
waits-periksa = - belum diperiksa: { $count }
waits-surat = - bisa dibuatkan surat: { $count }
waits-paraf = - menunggu paraf: { $count }
waits-ttd = - menunggu tanda tangan: { $count }
waits-kirim = - menunggu dikirim: { $count }
waits-cetak = - bisa dicetak: { $count }
choice-periksa = Periksa { $count }
choice-surat = Buat { $count } surat
choice-paraf = Paraf { $count }
choice-ttd = Tandai ditandatangani { $count }
choice-kirim = Tandai dikirim { $count }
choice-cetak = Cetak { $count }
choice-cetak-semua = Cetak jadi satu PDF
choice-langkah = Langkah berikutnya
not-yours = Langkah itu bukan tugas Bapak/Ibu.
none-at-all = Tidak ada yang menunggu langkah itu.
none =
    Tidak satu pun bisa ikut:
    { $lines }
left = { $count } tidak ikut ({ $numbers }): { $why }
exposed = Surat untuk { $number } bisa menunjukkan siapa yang melapor. Tangani satu per satu.
changed = { $number } sudah berubah sejak dihitung.
moved-on = Sudah ada langkah lain pada { $number }.

day =
    Sampai kapan { $count } surat itu harus dijawab?
    Contoh: 10 hari kerja
    Atau ketik: batal.
extra =
    Ada kalimat tambahan dalam semua surat? Kalau tidak, pilih Lewati.
    Tulis dengan kata kantor. Jangan menyalin kata pelapor.
    Atau ketik: kembali, batal.
register =
    Nomor surat untuk { $count } surat, dari yang pertama sampai yang terakhir?
    Contoh: 560/121-{ $last }/Disnaker
    Atau ketik: batal.
on =
    Tanggal berapa, untuk { $count } surat itu?
    Contoh: hari ini, atau 20 November
    Atau ketik: kembali, batal.
confirm =
    { $what }
    { $names }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    }
    { $lines }{ $waits ->
        [0] {""}
       *[other] {""}
        Sesudah itu masih { $waits } lagi.
    }
    Bisa diurungkan { $minutes } menit. Kalau sudah benar, ketik: SETUJU { $count }
    Atau ketik: batal.
does-periksa = { $count } kasus ditandai sudah diperiksa:
does-surat = { $count } surat disusun, untuk:
does-paraf = { $count } surat diparaf, untuk:
does-ttd = { $count } surat ditandai sudah ditandatangani, untuk:
does-kirim = { $count } surat ditandai sudah dikirim lewat pos, untuk:
done =
    { $what }
    { $lines }
    Bisa diurungkan sampai pukul { TIME($until) }. Sampai saat itu pelapor belum diberi tahu.
done-periksa = { $count } kasus ditandai sudah diperiksa.
done-surat = { $count } surat sudah disusun, menunggu paraf orang lain.
done-paraf = { $count } surat sudah diparaf.
done-ttd = { $count } surat bernomor dan ditandatangani.
done-kirim = { $count } surat sudah dikirim. Waktunya mulai berjalan.
all-done = Semuanya ikut.
undone =
    { $count } kasus kembali seperti semula.
    { $lines }
printed =
    { $count } dari { $total } surat, jadi satu PDF.
    Yang belum bernomor bertanda konsep.
none-to-print = Tidak ada surat yang bisa dicetak di sana.
