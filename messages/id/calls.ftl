# Daftar panggilan desa: orang yang belum bisa diberi tahu lewat obrolan.
# $total = banyaknya, $people = baris daftar, $number, $name, $phone, $say = yang disampaikan
# say-*: isian status.ftl. sheet-*: kepala lembar cetak, $place, $date (ISO), $total

list =
    Perlu ditelepon atau didatangi: { $total } orang. Lembar cetaknya di bawah.
    { $people }
    Kalau sudah disampaikan, pilih nomornya.
nobody = Tidak ada yang perlu ditelepon. Semua sudah membaca kabarnya.
person =
    { $number } { $name }, { $phone }
    { $say }
no-phone = tidak ada HP
told = { $number }: dicatat sudah diberi tahu. Terima kasih.
choice-told = Sudah: { $number }
choice-list = Daftar panggilan

say-submitted = Perbaikan sudah diterima. Diperiksa paling lambat { DAY($due) }.
say-disputed = Masih diperiksa, paling lambat { DAY($due) }.
say-returned = Ada yang perlu diperbaiki: { $field ->
        [name] nama
        [nik] NIK
        [kk] nomor KK
        [birth-date] tanggal lahir
        [phone] nomor HP
        [village] desa atau kelurahan
       *[other] satu isian
    }. Buka lagi obrolannya.
say-verified = Sudah disetujui. Bawa { $papers } ke { $village }, paling lambat { DAY($due) }.
say-waiting = Sudah disetujui, dan menunggu anggaran. Berkas belum perlu dibawa.
say-papers-at-village = Berkas sudah diterima di { $village }.
say-papers-forwarded = Berkas sudah dikirim ke dinas.
say-papers-complete = Berkas sudah lengkap. Nomor peserta menyusul.
say-papers-missing = Berkas masih kurang: { $what }. Bawa ke { $village }.
say-member = Sudah menjadi peserta. Untuk melihat nomornya, buka lagi obrolannya.
say-rejected = Sudah selesai diperiksa. Hasil dan alasannya ada di obrolan, atau tanyakan ke dinas.
say-withdrawn = Sudah ditarik dan tidak diproses lagi.
say-lapsed = Berhenti karena berkas belum sampai. Berkas masih boleh dibawa ke { $village }.
say-move-asked = Ada yang ingin mengurus pendaftaran ini dari obrolan lain. Tanyakan apakah itu orangnya.

sheet-title = DAFTAR PANGGILAN
sheet-about = { $place }, { DATE($date) }. { $total } orang belum membaca kabar pendaftarannya.
sheet-how = Sampaikan kabarnya, lalu beri tanda. Jangan meminta NIK, PIN, OTP, atau uang.
sheet-number = Nomor pendaftaran
sheet-name = Nama
sheet-phone = Telepon
sheet-say = Yang disampaikan
sheet-told = Sudah
sheet-foot = Berisi nama dan nomor telepon warga. Simpan di tempat aman, lalu musnahkan.
