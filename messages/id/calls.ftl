# Daftar panggilan desa: orang yang belum bisa diberi tahu lewat obrolan.
# $total = banyaknya, $people = baris daftar, $number, $name, $phone, $say = yang disampaikan
# say-*: isian status.ftl. sheet-*: kepala lembar cetak, $place, $date (ISO), $total

list =
    Perlu ditelepon atau didatangi: { $total } orang (halaman { $page } dari { $pages }). Lembar cetaknya di bawah.
    { $people }
    Kalau sudah disampaikan, pilih nomornya.
nobody = Tidak ada yang perlu ditelepon. Semua sudah membaca kabarnya.
nobody-yet = Sekarang tidak ada yang perlu ditelepon. Sebagian kabar belum dibaca.
person =
    { $number } { $name }{ $village ->
        [none] { "" }
       *[other] , { $village }
    }, { $phone }
    { $say }
family =
    { $phone }, { $count } orang dalam satu telepon:
    { $people }
one-of = - { $number } { $name }{ $village ->
        [none] { "" }
       *[other] , { $village }
    }: { $say }
no-phone = tidak ada HP
told = { $number }: dicatat sudah diberi tahu. Terima kasih.
choice-told = Sudah: { $number }{ $more ->
        [0] { "" }
       *[other] { " " }+{ $more }
    }
choice-list = Daftar panggilan

say-submitted = Perbaikan sudah diterima. Diperiksa paling lambat { DAY($due) }.
say-disputed = Pendaftarannya { -disputed }, paling lambat { DAY($due) }.
say-returned = Ada yang { -returned-own }: { $field }. Buka lagi obrolannya.
say-verified = Pendaftarannya sudah { -approved }. Bawa { $papers } ke { $village }, paling lambat { DAY($due) }.
say-waiting = Sudah disetujui, tetapi belum menjadi peserta: dananya belum ada. Kalau celaka sekarang, belum ditanggung.
say-papers-at-village = Berkas sudah diterima di { $village }.
say-papers-forwarded = Berkas sudah dikirim ke dinas.
say-papers-complete = Berkas sudah lengkap. Nomor peserta menyusul.
say-papers-missing = Berkas masih kurang: { $what }. Bawa ke { $village }.
say-member = Orang ini { -member }. Untuk melihat nomornya, buka lagi obrolannya.
say-rejected = Pendaftarannya { -rejected-anyone }. Hasil dan alasannya ada di obrolan, atau tanyakan ke dinas.
say-withdrawn = Pendaftarannya { -withdrawn } dan tidak diproses lagi.
say-lapsed = Pendaftarannya { -lapsed }. Berkas masih boleh dibawa ke { $village }.
say-move-asked = Ada yang ingin mengurus pendaftaran ini dari obrolan lain. Tanyakan apakah itu orangnya.
say-papers-asked = Berkasnya belum sampai di dinas. Tanyakan apakah sudah dititip di kantor desa. Kalau belum, bawa ke { $village }, paling lambat { DAY($due) }.
say-office-asks = Kantor punya jawaban untuknya. Minta ia membuka obrolannya lagi dan menulis apa saja.
say-period-asked = Perlindungannya berakhir { DATE($due) }. Tanyakan: masih bekerja sendiri dan tinggal di sini? Catat jawabannya.
say-ended = { say-ended-silent }
say-ended-silent = Perlindungannya berakhir { DATE($until) }. Kalau masih bekerja sendiri, boleh daftar lagi.
say-ended-works = Perlindungannya berakhir { DATE($until) }. Sekarang pemberi kerjanya yang wajib mendaftarkan.
say-ended-other = { say-ended-silent }
say-ended-moved = Perlindungannya berakhir { DATE($until) }, karena pindah. Tanyakan apakah itu benar.
say-ended-died = Sampaikan dukacita kepada keluarga. { $claim } BPJS: { $bpjs_phone }. Surat: akta kematian, surat ahli waris, KTP dan KK, buku rekening.
told-period =
    { $number }: dicatat sudah diberi tahu.
    Apa jawabannya?

sheet-title = DAFTAR PANGGILAN
sheet-about = { $place }, { DATE($date) }. { $total } orang belum membaca kabar pendaftarannya.
sheet-how = Sampaikan kabarnya, lalu beri tanda. Jangan meminta NIK, PIN, OTP, atau uang.
sheet-people = Siapa, dan apa yang disampaikan
sheet-told = Sudah
sheet-foot = Berisi nama dan nomor telepon warga. Simpan di tempat aman, lalu musnahkan.
