# Jawaban atas "status", satu pesan untuk setiap orang di obrolan ini. Kunci = status.STATUS.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri;
# returned juga isian yang diminta, disamarkan seperti di data saya ($kept).
#
# Semua kunci boleh memakai, dan pemanggil selalu memberi:
# $number nomor pendaftaran    $name nama depan    $due (ISO) paling lambat    $village tempat mengantar berkas
# $papers daftar berkas        $what berkas yang kurang    $field NIK, nama, ... (fields.ftl)
# $kept isinya sekarang (disamarkan)    $reason alasan petugas       $next yang bisa dilakukan    $place urutan menunggu
# stage, stage-elsewhere (milik obrolan lain): hanya $number, $status, untuk siapa pun yang bertanya dengan nomor.

submitted =
    { $number } ({ $name }): { -submitted }.
    Dua lembaga memeriksa bersama, paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
disputed = { submitted }
returned =
    { $number } ({ $name }): ada yang { -returned-own }, yaitu { $field }.
    Yang tercatat: { $kept }
    Kata petugas: { $reason }
    Kirim yang benar di sini. Kalau itu memang benar, ketik: sudah benar
verified =
    { $number } ({ $name }): { -approved }. Sekarang giliran berkas.
    Bawa ke { $village }:
    { $papers }
    Paling lambat { DAY($due) }.
verified-again =
    { $number } ({ $name }): perbaikannya sudah disetujui.
    Berkas yang sudah diterima tetap berlaku. Desa meneruskannya.
    Bapak/Ibu cukup menunggu kabar.
waiting =
    { $number } ({ $name }): { -waiting }.
    { waiting-next }
papers-at-village =
    { $number } ({ $name }): berkas sudah di { $village }.
    Desa meneruskan paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-at-dinas =
    { $number } ({ $name }): berkas sudah di { $village }.
    Hasil pemeriksaan paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-forwarded =
    { $number } ({ $name }): { -papers-forwarded }.
    Hasilnya paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-complete =
    { $number } ({ $name }): berkas lengkap.
    { -bpjs } menerbitkan nomor peserta paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-missing =
    { $number } ({ $name }): berkas masih kurang.
    Yang kurang: { $what }
    Bawa ke { $village }, paling lambat { DAY($due) }.
member =
    { $number } ({ $name }): { -member } { -bpjs }.
    Nomor pesertanya bisa dilihat di sini.
rejected =
    { $number } ({ $name }): { -rejected }.
    Alasannya: { $reason }
    { $next }
    { rejected-next }
rejected-final =
    { $number } ({ $name }): tidak bisa disetujui, juga setelah keberatan.
    Alasannya: { $reason }
    { $next }
withdrawn =
    { $number } ({ $name }): { -withdrawn } dan tidak diproses lagi.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }): { -lapsed }.
    { lapsed-next }

moved-here = Dulu daftar dari HP lain? Ketik daftar, isi NIK, KK, dan tanggal lahir yang sama: yang lama bisa dipindahkan ke sini.
none =
    Belum ada pendaftaran di obrolan ini.
    Untuk mendaftar, ketik daftar. Kalau punya nomor pendaftaran, ketik nomornya.
    { moved-here }
unknown-number =
    Nomor itu tidak kami temukan. Lihat lagi nomornya.
    Bentuknya: D-xxxx-xxxxx-x
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
    Permintaan untuk mengubah { $field } pada { $number } sudah dicatat.
    Kedua lembaga memutuskan bersama. Bapak/Ibu cukup menunggu kabar.
