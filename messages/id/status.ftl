# Jawaban atas "status", satu pesan untuk setiap orang di obrolan ini. Kunci = status.STATUS.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri;
# returned juga isian yang diminta, disamarkan seperti di data saya ($kept).
#
# Semua kunci boleh memakai, dan pemanggil selalu memberi:
# $number nomor pendaftaran    $name nama depan    $due (ISO) paling lambat    $village tempat mengantar berkas
# $papers berkas, dipisah koma  $list satu baris setiap berkas ($label, $where: di mana didapat)
# $what berkas yang kurang    $field NIK, nama, ... (fields.ftl)    $kept isinya sekarang (disamarkan)
# $reason alasan petugas       $next yang bisa dilakukan    $place urutan menunggu    $was urutan yang tadi
# stage, stage-elsewhere (milik obrolan lain): hanya $number, $status, untuk siapa pun yang bertanya dengan nomor.

submitted =
    { $number } ({ $name }): { -submitted }.
    Dinas dan BPJS memeriksa, paling lambat { DAY($due) }.
disputed = { submitted }
returned =
    { $number } ({ $name }): { $field } { -returned-own }.
    Yang tercatat: { $kept }
    Kata petugas: { $reason }
    Kalau itu memang benar, ketik: sudah benar
verified =
    { $number } ({ $name }) sudah { -approved }.
    Bawa ke { $village }, paling lambat { DAY($due) }:
    { $list }
paper = - { $label }{ $where ->
        [none] { "" }
       *[other] {" "}({ $where })
    }
either-place = { $village } atau { $dinas }
verified-again =
    { $number } ({ $name }): perbaikannya sudah disetujui.
    Berkas sudah ada, tidak perlu dibawa lagi.
waiting =
    { $number } ({ $name }): { waiting-own }
    Kalau celaka sekarang, belum ditanggung. Dana tahun ini sudah terpakai.
    Urutan ke-{ $place }{ waiting-was }; { waiting-order }
    { waiting-next }
waiting-no-basis =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-rule }
    Kalau celaka sekarang, belum ditanggung.
    Urutan ke-{ $place }{ waiting-was }; { waiting-order }
waiting-not-begun =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-start }
    Kalau celaka sekarang, belum ditanggung.
    Urutan ke-{ $place }{ waiting-was }; { waiting-order }
papers-at-village =
    { $number } ({ $name }): berkas sudah diterima.
    Desa meneruskan paling lambat { DAY($due) }.
papers-at-dinas =
    { $number } ({ $name }): { -papers-at-dinas }.
    Hasilnya paling lambat { DAY($due) }.
papers-forwarded =
    { $number } ({ $name }): { -papers-forwarded }.
    Hasilnya paling lambat { DAY($due) }.
papers-complete =
    { $number } ({ $name }): berkas lengkap.
    Nomor peserta terbit paling lambat { DAY($due) }.
papers-missing =
    { $number } ({ $name }) kurang: { $what }.
    Bawa ke { $village }, paling lambat { DAY($due) }.
member =
    { $number } ({ $name }): { -member } { -bpjs }.
    Nomor pesertanya bisa dilihat di sini.
rejected =
    { $number } ({ $name }): { -rejected }.
    { $reason }
    { $next }
    { rejected-next }
rejected-final =
    { $number } ({ $name }) tetap { -rejected }.
    { $reason }
    { $next }
withdrawn =
    { $number } ({ $name }): { -withdrawn } dan tidak diproses lagi.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }) { -lapsed }.
    { lapsed-next }
ended =
    { $number } ({ $name }): { -ended }.
    Untuk bertanya, ketik petugas.
ended-silent =
    { $number } ({ $name }): perlindungan berakhir { DATE($until) }.
    { ended-next }
ended-works =
    { $number } ({ $name }): perlindungan berakhir { DATE($until) }.
    { ended-works-next }
ended-other = { ended-silent }
ended-moved =
    { $number } ({ $name }): perlindungan berakhir { DATE($until) }, karena pindah dari { $region }.
    Keliru? Ketik petugas.
ended-died =
    { $number } ({ $name }): perlindungan sampai { DATE($until) }. Kami turut berduka.
    { $claim }
    BPJS: { $bpjs_phone }. Gratis.
member-asked =
    { $number } ({ $name }): { -member } { -bpjs }.
    Perlindungan berakhir { DATE($due) }. Mohon jawab pertanyaan berikut.
member-same =
    { $number } ({ $name }): { -member } { -bpjs }.
    Perlindungan sampai { DATE($due) }.
    Perpanjangan menunggu Dinas dan BPJS.
member-same-unpaid =
    { $number } ({ $name }): { -member } { -bpjs }.
    Perlindungan sampai { DATE($due) }.
    Dana untuk sesudahnya belum ada.
member-same-over =
    { $number } ({ $name }): perlindungan berakhir { DATE($due) }.
    Perpanjangan menunggu Dinas dan BPJS.
    Celaka sekarang belum ditanggung.
member-asked-over =
    { $number } ({ $name }): perlindungan berakhir { DATE($due) }.
    Celaka sekarang belum ditanggung.
    Mohon jawab pertanyaan berikut.
member-changed =
    { $number } ({ $name }): { -member } { -bpjs }.
    Perlindungan sampai { DATE($due) }, karena ada yang berubah.
choice-masih = Jawab pertanyaannya

moved-here = Dulu lewat HP lain? Ketik daftar, isi NIK, KK, dan tanggal lahir yang sama.
none =
    Belum ada pendaftaran di sini.
    Untuk mendaftar, ketik daftar.
    { moved-here }
unknown-number =
    Nomor itu tidak kami temukan. Bentuknya: D-xxxx-xxxxx-x
    Untuk laporan, ketik laporan, nomor, dan kode rahasianya.
stage = { $number }: { $status ->
        [submitted] { -submitted }
        [disputed] { -disputed }
        [returned] { -returned }
        [verified] { -verified }
        [waiting] { -waiting }
        [papers-at-village] { -papers-at-village }
        [papers-forwarded] { -papers-forwarded }
        [papers-complete] { -papers-complete }
        [member] { -member }
        [rejected] { -rejected-anyone }
        [withdrawn] { -withdrawn }
        [ended] { -ended }
       *[lapsed] { -lapsed }
    }.
stage-elsewhere =
    { stage }
    { moved-here }

nothing-to-correct =
    Terima kasih. Yang ini sudah tidak perlu diperbaiki.
    Untuk melihat sampai mana, ketik status.
correction-left =
    Baik, nanti saja. Isian yang lama belum berubah.
    Untuk melanjutkan, ketik status.
choice-ubah = Ubah data
choice-keberatan = Keberatan
which-field = Bagian mana dari { $number } yang mau diubah?

which-person = Pendaftaran yang mana?
not-changeable =
    Tidak ada pendaftaran di sini yang bisa diubah sekarang.
    Untuk bertanya, ketik petugas.
objection-sent =
    Baik. Keberatan untuk { $number } kami catat.
    Kami periksa sekali lagi, paling lambat { DAY($by) }.

closed =
    { $number } ({ $name }): pemeriksaan sudah selesai.
    Untuk keterangan, ketik petugas atau datang ke kantor desa.
choice-nomor = Lihat nomor peserta

change-asked =
    Permintaan mengubah { $field } pada { $number } sudah dicatat.
    Dinas dan BPJS memutuskan bersama.
