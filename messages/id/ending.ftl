# Ada yang meninggal atau pindah. Sampai "left" dan thanks-, no-number, not-so: dibaca keluarga atau orangnya sendiri.
# $reason (died, moved) $number $person (nomor, dan nama bila diketahui) $day (ISO) $phone $office. family-*: juga $claim $bpjs $bpjs_phone
# Sesudah itu: dibaca petugas. $by siapa yang mengatakan, $who siapa orangnya, $until perlindungan sampai

whose = { $reason ->
        [died] Kami turut berduka. Siapa yang meninggal?
       *[moved] Siapa yang pindah ke luar daerah?
    }
    { $people }
one-of = - { $number }: { $name }
person = { $number } ({ $name })
choice-another = Orang lain
# $by = siapa yang ditanya: officer (petugas desa, agen), atau keluarga.
number = { $reason ->
        [died] { $by ->
            [officer] Siapa yang meninggal? Ketik nomor pendaftarannya.
           *[other] Kami turut berduka. Supaya dicatat, berapa nomor pendaftarannya?
        }
       *[moved] Siapa yang pindah ke luar daerah? Berapa nomor pendaftarannya?
    }
    { $by ->
        [officer] Bentuknya: D-xxxx-xxxxx-x, di daftar warga desa.
       *[other] Bentuknya: D-xxxx-xxxxx-x, di pesan penerimaan.
    }
choice-tidak-ada = Nomornya tidak ada
day = { $reason ->
        [died] Tanggal berapa { $person } meninggal?
       *[moved] Sejak tanggal berapa { $person } pindah?
    }
    Contoh: { DATE($yesterday) }
sure = { $reason ->
        [died] { $person } meninggal pada { DATE($day) }. Kami beri tahu petugas?
       *[moved] { $person } pindah sejak { DATE($day) }. Kami beri tahu petugas?
    }
choice-ya = Ya, beri tahu
choice-tidak = Tidak
left = Baik, tidak ada yang dicatat.
left-other = Baik. Yang tadi belum dicatat.
no-number =
    Tidak apa-apa. Ketik petugas, lalu tulis nama dan desanya.
    Atau telepon dinas: { $phone }.
find-number =
    Cari dulu orangnya di daftar warga desa.
    Lalu ketik /{ $command } dan nomornya.
too-many =
    Hari ini sudah cukup banyak yang dicatat dari obrolan ini.
    Untuk yang lain, telepon { $office }: { $phone }.
thanks-died =
    Kami turut berduka. Kabar tentang { $number } kami teruskan.
    Petugas memastikannya dulu. Telepon: { $phone }.
thanks-moved =
    Terima kasih. Kabar tentang { $number } kami teruskan.
    Petugas memastikannya dulu. Telepon: { $phone }.
not-so = { $confirmed ->
        [yes] Terima kasih. Petugas segera memeriksa { $number } lagi.
       *[no] Terima kasih. { $number } tetap seperti semula.
    }
choice-not-so = Tidak benar
family-confirmed-died =
    Kabar tentang { $number } sudah dipastikan. Kami turut berduka.
    { $claim }
    Telepon { $bpjs }: { $bpjs_phone }. Gratis.
family-confirmed-moved = Kabar tentang { $number } sudah dipastikan. Terima kasih.
family-refused-died =
    Petugas belum dapat memastikan kabar tentang { $number }.
    Bawa surat kematian ke kantor desa, atau ketik petugas.
family-refused-moved =
    Petugas belum dapat memastikan kabar tentang { $number }.
    Untuk keterangan, ketik petugas.

kept = { $number } ({ $who }) dicatat: { $reason ->
        [died] meninggal
       *[moved] pindah
    }, { DATE($day) }. Dinas memastikannya dulu.
choice-withdraw = Keliru, tarik
done-withdrawn = Kabar tentang { $number } ditarik. Dinas dan orangnya diberi tahu.
withdrawn = { $number }: kabar { $reason ->
        [died] meninggal
       *[moved] pindah
    } ditarik oleh yang mengatakannya ({ $by }). Tidak ada yang perlu diputuskan.
already = Tentang { $number } sudah ada yang mengatakan. Dinas sedang memastikannya.
by-family = dari obrolan lain
by-own-chat = dari obrolan orang itu sendiri
by-officer = dari petugas
said-early =
    { $number } belum peserta. Ada kabar: { $reason ->
        [died] meninggal
       *[moved] pindah
    }, { DATE($day) } ({ $by }). Pastikan, lalu putuskan pendaftarannya.
to-decide =
    { $number }: ada kabar { $reason ->
        [died] meninggal
       *[moved] pindah ke luar daerah
    }, { DATE($day) } ({ $by }).
    Pastikan dulu, lalu putuskan.
choice-look = Lihat { $number }
none = Tidak ada kabar meninggal atau pindah yang menunggu.
none-of = Tidak ada kabar tentang { $number } yang menunggu.
list =
    Kabar yang harus dipastikan: { $count }.
    { $lines }
line = - { $number }: { $reason ->
        [died] meninggal
       *[moved] pindah
    }, { DATE($day) }
record =
    { $number } ({ $who }): { $reason ->
        [died] meninggal
       *[moved] pindah ke luar daerah
    }, { DATE($day) }, { $by }.
    Kalau benar, perlindungannya sampai { DATE($until) }. Pastikan lewat desa, keluarga, atau Dukcapil.
choice-confirm = Benar
choice-refuse = Tidak benar
done-yes =
    { $number } dicatat: { $reason ->
        [died] meninggal
       *[moved] pindah
    }. Perlindungan sampai { DATE($until) }.
    Keluarga dan BPJS diberi tahu pukul { TIME($held) }. Sampai saat itu bisa diurungkan.
    Kalau keliru, sesudahnya pun bisa: { $reason ->
        [died] /meninggal { $number } batal
       *[moved] /pindah_daerah { $number } batal
    }
done-no = { $number }: kabarnya dicatat tidak benar. Tidak ada yang berubah.
bpjs =
    { $number }: { $reason ->
        [died] meninggal
       *[moved] pindah ke luar daerah
    } { DATE($day) }, dipastikan dinas. Iuran dan perlindungan sampai { DATE($until) }.
    { $reason ->
        [died] Nonaktifkan sesudahnya. Klaim ahli waris: akta kematian, surat ahli waris, KTP dan KK, buku rekening.
       *[moved] Nonaktifkan sesudahnya. Kartunya tetap milik orang itu.
    }
bpjs-restored = { $number }: kabar tadi keliru. Orang ini tetap peserta. Aktifkan lagi.
came-of-it = { $number }, kabar { $reason ->
        [died] meninggal
       *[moved] pindah
    }: { $outcome ->
        [confirmed] dinas memastikan itu benar.
       *[refused] dinas mencatat itu tidak benar.
    }
restored = { $number } kembali menjadi peserta. Orangnya dan BPJS diberi tahu.
contested = { $number }: obrolan orang itu menjawab bahwa kabar { $reason ->
        [died] meninggal
       *[moved] pindah
    } ({ DATE($day) }) tidak benar. Tidak ada yang berubah.
contested-late =
    { $number }: obrolan orang itu menjawab bahwa kabar { $reason ->
        [died] meninggal
       *[moved] pindah
    } ({ DATE($day) }) tidak benar. Perlindungannya sudah diakhiri.
    Periksa lagi. Kalau keliru, pulihkan.
choice-restore = Pulihkan
