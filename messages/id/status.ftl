# Jawaban atas "status", satu pesan untuk setiap orang di obrolan ini. Kunci = status.STATUS.
# Tidak memuat data pribadi selain nomor pendaftaran dan nama depan di obrolan orang itu sendiri.
#
# Semua kunci boleh memakai, dan pemanggil selalu memberi:
# $number nomor pendaftaran    $name nama depan    $due (ISO) paling lambat    $village tempat mengantar berkas
# $papers daftar berkas        $what berkas yang kurang    $field NIK, nama, ... (kode Field)
# $reason alasan petugas       $next yang bisa dilakukan    $place urutan menunggu
# stage: hanya $number dan $status, untuk siapa pun yang bertanya dengan nomor.

submitted =
    { $number } ({ $name }): masih diperiksa.
    Dua lembaga memeriksa bersama, paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
disputed =
    { $number } ({ $name }): masih diperiksa.
    Dua lembaga memeriksa bersama, paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
returned =
    { $number } ({ $name }): ada yang perlu diperbaiki, yaitu { $field ->
        [name] nama
        [nik] NIK
        [kk] nomor KK
        [birth-date] tanggal lahir
        [phone] nomor HP
        [village] desa atau kelurahan
       *[other] satu isian
    }.
    Kata petugas: { $reason }
    Kirim yang benar lewat obrolan ini. Setelah itu kami periksa lagi.
verified =
    { $number } ({ $name }): disetujui. Sekarang giliran berkas.
    Bawa ke { $village }:
    { $papers }
    Paling lambat { DAY($due) }.
verified-again =
    { $number } ({ $name }): perbaikannya sudah disetujui.
    Berkas yang sudah diterima tetap berlaku. Desa meneruskannya.
    Bapak/Ibu cukup menunggu kabar.
waiting =
    { $number } ({ $name }): disetujui, dan menunggu anggaran.
    Urutannya nomor { $place }. Berkas belum perlu dibawa.
    Kami kabari begitu ada tempat.
papers-at-village =
    { $number } ({ $name }): berkas sudah di { $village }.
    Desa meneruskan paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-at-dinas =
    { $number } ({ $name }): berkas sudah di { $village }.
    Hasil pemeriksaan paling lambat { DAY($due) }.
    Bapak/Ibu cukup menunggu kabar.
papers-forwarded =
    { $number } ({ $name }): berkas sedang diperiksa di dinas.
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
    { $number } ({ $name }): sudah menjadi peserta { -bpjs }.
    Nomor pesertanya bisa dilihat di sini.
rejected =
    { $number } ({ $name }): belum bisa disetujui.
    Alasannya: { $reason }
    { $next }
    Kalau tidak setuju, ketik keberatan. Boleh satu kali.
rejected-final =
    { $number } ({ $name }): tidak bisa disetujui, juga setelah keberatan.
    Alasannya: { $reason }
    { $next }
withdrawn =
    { $number } ({ $name }): sudah ditarik dan tidak diproses lagi.
    Kalau mau mendaftar lagi, ketik daftar.
lapsed =
    { $number } ({ $name }): berhenti, karena berkas belum sampai.
    Berkas masih boleh dibawa ke { $village }. Setelah itu diproses lagi.

none =
    Belum ada pendaftaran di obrolan ini.
    Untuk mendaftar, ketik daftar. Kalau punya nomor pendaftaran, ketik nomornya.
unknown-number =
    Nomor itu tidak kami temukan. Lihat lagi nomornya.
    Bentuknya: D-xxxx-xxxxx-x
    Untuk laporan, ketik laporan, nomor, dan kode rahasianya.
stage = { $number }: { $status ->
        [submitted] masih diperiksa.
        [disputed] masih diperiksa.
        [returned] menunggu perbaikan dari pendaftar.
        [verified] menunggu berkas di desa.
        [waiting] menunggu anggaran.
        [papers-at-village] berkas sudah di desa.
        [papers-forwarded] berkas diperiksa di dinas.
        [papers-complete] menunggu nomor peserta.
        [member] sudah menjadi peserta.
        [rejected] sudah selesai diperiksa.
        [withdrawn] sudah ditarik.
       *[lapsed] berhenti, berkas belum sampai.
    }

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
    Petugas lain memeriksa sekali lagi, kalau ada.

closed =
    { $number } ({ $name }): pemeriksaan sudah selesai.
    Untuk keterangan, ketik petugas atau datang ke kantor desa.
choice-nomor = Lihat nomor peserta

change-asked =
    Permintaan untuk mengubah { $field } pada { $number } sudah dicatat.
    Kedua lembaga memutuskan bersama. Bapak/Ibu cukup menunggu kabar.
