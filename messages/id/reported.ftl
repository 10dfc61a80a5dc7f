# Apa yang didengar pelapor dan petugas kasus sesudah sebuah laporan dikirim.
# $number = L-..., $code = kode rahasia, $stage = sampai mana, $next = kalimat tentang langkah berikutnya
# $text = kata petugas, $due (ISO), $kind = jenis, $danger = bahaya apa, $who = daftar

code-again =
    Kode rahasia { $number }: { $code }
    Jangan diberikan kepada siapa pun, juga tidak kepada petugas.
too-many =
    Hari ini sudah banyak laporan dari obrolan ini. Coba lagi besok.
    Kalau mendesak: { $contact }.
added =
    Terima kasih. Tambahannya sudah masuk ke laporan { $number }.
    Petugas kasus sudah diberi tahu.
danger =
    { $danger ->
        [violence] Kekerasan tidak boleh terjadi. Pergilah dulu ke tempat yang aman.
        [child] Anak tidak boleh dipekerjakan. Telepon sekarang.
        [accident] Keselamatan dulu. Menjauhlah dari bahaya, dan minta tolong.
        [dismissed] Dipecat karena melapor tidak boleh. Simpan suratnya, jangan menandatangani.
       *[threat] Bapak/Ibu tidak sendiri. Simpan bukti ancamannya, dan jangan temui sendirian.
    }
    Telepon:
    { $who }
contact = { $name }: { $phone }
hurt =
    Laporan ini paling atas, { $when ->
        [now] dibaca hari ini juga.
       *[later] dibaca paling lambat { DAY($due) }.
    }
    { $told ->
        [yes] Kata-kata tadi dicatat. Menambah? Ketik kabar.
       *[no] Mau bercerita? Ketik kabar.
    }
hurt-anybody =
    Sudah pernah melapor? Petugas kami kabari { $when ->
        [now] hari ini
       *[later] { DAY($due) }
    }. Belum? Ketik lapor. Bahaya? Telepon { $police }.
behind-code = Kabar laporan? Ketik kabar, lalu kode rahasianya.
mine =
    Laporan dari obrolan ini:
    { $list }
    Isinya dikunci. Lihat: ketik status.
kept = { $number }, { DATE($at) }
status =
    Laporan { $number }: { $stage ->
        [received] { -report-received-reporter }.
        [asked] { -report-asked-reporter }.
        [in-case] { -report-in-case-reporter }.
        [referred] { -report-referred-reporter }.
        [solved] { -report-solved-reporter }.
        [withdrawn] { -report-withdrawn-reporter }.
       *[other] { case-stage }
    }
    { $next }
case-news =
    Laporan { $number }: { $stage ->
        [reopened] dibuka lagi.
       *[other] { case-stage }
    }
    { $next }
case-stage = { $stage ->
        [checked] { -case-checked-reporter }.
        [letter] { -case-letter-posted-reporter }.
        [answered] { -case-answered-reporter }.
        [silent] { -case-silent-reporter }.
        [returned] { -case-letter-returned-reporter }.
        [visit-planned] { -case-visit-planned-reporter }.
        [visited] { -case-visited-reporter }.
        [promised] { -case-promised-reporter }.
        [broken] { -case-promise-broken-reporter }.
        [mediation] { -case-mediation-reporter }.
        [handed-on] { -case-handed-on-reporter }.
        [suspended] { -case-suspended-reporter }.
        [complied] { -case-complied-reporter }.
        [ended-complied] { -case-ended-complied-reporter }.
        [ended-agreement] { -case-ended-agreement-reporter }.
        [ended-handed-on] { -case-ended-handed-on-reporter }.
        [ended-unfounded] { -case-ended-unfounded-reporter }.
        [ended-gone] { -case-ended-gone-reporter }.
        [closed] { -case-closed-reporter }.
       *[other] { -case-closed-reporter }.
    }
next = Kabar berikutnya paling lambat { DAY($due) }.
next-late = Seharusnya { DAY($due) }, tetapi terlambat. Petugas diingatkan setiap hari.
next-open = Tanggal langkah berikutnya belum ada. Kami kabari.
next-none = Tidak ada langkah lagi.
next-waits = Kami tunggu sampai { DAY($until) }, lalu pemeriksaan tetap jalan.
agreed = Belum ditepati? Pilih Belum beres.
handed-over = Masih terjadi? Pilih Belum beres.
not-proven = Ada bukti baru? Pilih Belum beres.
not-found = Tahu tempatnya? Pilih Belum beres.
solved = Apakah benar sudah beres? Pilih Sudah beres, atau Belum beres.
asked =
    Petugas bertanya tentang laporan { $number }:
    { $text }
    Jawaban Bapak/Ibu tidak membuka nama.
asked-again =
    Belum dijawab, laporan { $number }:
    { $text }
    Tanpa jawaban pun pemeriksaan tetap jalan.
answered =
    Terima kasih. Jawabannya sudah sampai di petugas laporan { $number }.
    Kami periksa lagi.
withdrawn =
    Laporan { $number } sudah ditarik. Cerita dan bukti tetap dikunci.
    Menghapusnya sekarang: ketik kabar, lalu pilih Hapus data saya.
erased =
    Nama, cerita, dan bukti di laporan { $number } sudah dihapus.
    Pemeriksaan perusahaan tetap berjalan. Kabarnya tidak kami kirim lagi.
reopened =
    Laporan { $number } kami buka lagi.
    { $next }
thanks =
    Terima kasih. Laporan { $number } kami tutup.
    Kalau terjadi lagi, lapor lagi kapan saja.
code-lost =
    Kodenya ada di pesan waktu laporan diterima.
    Petugas tidak bisa memberikannya. Hilang? Ketik lapor.
wrong-code-here =
    Kode itu tidak cocok. Lihat lagi catatannya.
    Untuk mencoba lagi, ketik kabar, lalu kodenya.
wrong-code =
    Nomor dan kode itu tidak cocok. Lihat lagi catatannya.
    Untuk mencoba lagi, ketik laporan, nomor, dan kodenya.
locked =
    Kode beberapa kali tidak cocok. Coba lagi { $day ->
        [today] pukul { TIME($until) }.
       *[other] besok pukul { TIME($until) }.
    }
    Dari HP lain tetap bisa: ketik laporan, nomor, dan kode.
closed-door =
    Laporan itu tidak terlihat lagi di sini. Di kantor tetap ada.
    Membersihkan layar: ketik bersih.
door-over =
    Sudah lama tidak dipakai, jadi laporannya kami tutup di layar ini.
    Untuk membukanya lagi, ketik laporan, nomor, dan kode.
looks =
    Yang membuka isi laporan { $number }:
    { $list }
no-look = Belum ada yang membuka.
look = { DATE($at) }, { $agency }: { $what ->
        [person] nama pelapor
        [nobody] nama pelapor, tetapi nama itu tidak ada pada kami
        [words] cerita
       *[evidence] bukti
    }. Alasannya: { $reason }
cleared =
    Layar sudah dibersihkan. Yang dikirim ke kantor tetap ada.
    { $left }
staff-new =
    Laporan baru { $number }: { $kind }.
    Diperiksa paling lambat { DAY($due) }.
staff-danger =
    Laporan baru { $number }: { $kind }. Ada bahaya.
    Pelapor sudah diberi tahu siapa yang ditelepon.
    Diperiksa paling lambat { DAY($due) }.
staff-more = Ada tambahan dari pelapor { $number } ({ $kind }). Lihat paling lambat { DAY($due) }.
staff-answer = Pelapor { $number } ({ $kind }) sudah menjawab. Langkah berikutnya paling lambat { DAY($due) }.
staff-silent =
    Pelapor { $number } ({ $kind }) belum menjawab, walau sudah diingatkan.
    Waktu kantor jalan lagi. Langkah berikutnya paling lambat { DAY($due) }.
staff-withdrawn = Laporan { $number } ({ $kind }) ditarik oleh pelapornya hari ini, { DATE($due) }.
staff-unsolved = Laporan { $number } ({ $kind }): kata pelapor belum beres. Dilihat lagi paling lambat { DAY($due) }.
staff-solved = Laporan { $number } ({ $kind }): kata pelapor sudah beres, { DATE($due) }.
staff-hurt = { $kind ->
        [dismissed] Pelapor { $number } dipecat.
        [violence] Pelapor { $number } bercerita tentang kekerasan.
        [child] Pelapor { $number } bercerita tentang anak yang bekerja.
        [accident] Pelapor { $number } bercerita tentang bahaya kecelakaan.
       *[threat] Pelapor { $number } diancam.
    }
    Laporannya sekarang paling atas. Hubungi hari ini juga.
