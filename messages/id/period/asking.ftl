# "Masih sama?": pertanyaan kepada peserta sebelum masanya berakhir. Dibaca peserta, atau petugas yang menelepon.
# $number $name $place (desa) $ends (ISO) $office. changed-line: $who $what $words

same =
    Perlindungan { $number } ({ $name }) berakhir { DATE($ends) }.
    Masih bekerja sendiri dan tinggal di { $place }?
choice-masih = Masih
choice-berubah = Berubah
change =
    Apa yang berubah pada { $number }?
    Pilih, atau tulis saja. Contoh: sekarang kerja di pabrik.
choice-bekerja = Kerja pada orang lain
choice-pindah = Pindah ke luar daerah
choice-lain = Yang lain
words =
    Apa yang berubah? Tulis satu kalimat untuk petugas.
    Contoh: Saya berhenti bekerja.
left = Baik, nanti saja. Untuk menjawab, ketik status.
not-now =
    Belum ada yang perlu dijawab sekarang.
    Untuk melihat sampai mana, ketik status.
choice-again = Jawab lagi

noted-same =
    Terima kasih, { $number } dicatat masih sama.
    Sekarang menunggu Dinas dan BPJS. Kabarnya datang ke sini.
noted-works =
    Dicatat. Perlindungan { $number } sampai { DATE($ends) }.
    Sesudah itu pemberi kerja yang mendaftarkan.
noted-moved =
    Dicatat. Perlindungan { $number } sampai { DATE($ends) }.
    Di sana, tanyakan ke dinas tenaga kerja.
noted-other =
    Terima kasih. { $office } membaca jawabannya.
    { $number } dilindungi sampai { DATE($ends) }.
noted-by-officer = { $number } ({ $who }) dicatat: { $what }.

what-same = masih sama
what-changed = ada yang berubah
what-works = bekerja pada orang lain
what-moved = pindah ke luar daerah
what-other = perubahan lain
changed-line = - { $number } { $who }: { $what }, sampai { DATE($ends) }{ $words ->
        [none] { "" }
       *[other] . Katanya: { $words }
    }
