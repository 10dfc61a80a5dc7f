# Hak atas data pribadi: data saya, cabut persetujuan, hapus data.
#
# data: $number $told (satu baris setiap isian, disamarkan) $stage $sent (ISO) $consents $looks
# full: data ($told utuh), dan $changes
# forget: $number $name $kind (now, officer, member) $contact. handed, waits, member, locked: $due, $until (jam setempat)

data =
    Data { $number }:
    { $told }
    Tahap: { $stage }
    Dikirim: { DATE($sent) }
    Persetujuan: { $consents }
    Dibuka petugas: { $looks }
full =
    Semua data { $number }:
    { $told }
    Tahap: { $stage }
    Dikirim: { DATE($sent) }
    Perubahan: { $changes }
    Persetujuan: { $consents }
    Dibuka petugas: { $looks }
    Nomor peserta, kalau ada: ketik status.
stage = { $status ->
    [submitted] { -submitted }
    [disputed] { -disputed }
    [returned] { -returned-own }
    [verified] { -verified }
    [waiting] { -waiting }
    [papers-at-village] { -papers-at-village }
    [papers-forwarded] { -papers-forwarded }
    [papers-complete] { -papers-complete }
    [member] { -member }
    [rejected] { -rejected }
    [withdrawn] { -withdrawn }
   *[lapsed] { -lapsed }
 }
consent = versi { $version }, { DATE($at) }, lewat { $channel }{ $withdrawn ->
    [none] { "" }
   *[other] , sudah dicabut
 }
no-consent = belum tercatat
looked = { $agency } { $count } kali
no-look = belum pernah
change = { DATE($at) }: { $fields }
no-change = belum ada
question = { $number }, { DATE($at) }
questions =
    Pertanyaan Bapak/Ibu kepada petugas:
    { $list }
none =
    Tidak ada data pendaftaran di obrolan ini.
    Untuk menghapus isi obrolan, pakai tombol Hapus percakapan ini.
who = Data siapa yang mau dilihat? Pilih satu.
unknown = Nomor itu tidak ada di obrolan ini. Untuk melihat semuanya, ketik data saya.
staff =
    Ini obrolan kerja petugas, jadi datanya tidak ditampilkan di sini.
    Warga desa: /desa. Untuk data sendiri, buka obrolan lain.

birth-date =
    Untuk melihat semua data { $number } ({ $name }), sebutkan tanggal lahirnya.
    Contoh: 17 Agustus 1990
    Atau ketik: batal, petugas.
locked =
    Tanggal lahir untuk { $number } tiga kali tidak cocok.
    Boleh dicoba lagi { DAY($until) } pukul { TIME($until) }. Kalau perlu sekarang, ketik petugas.
changed-date =
    Tanggal lahir { $number } baru saja diubah.
    Semua data bisa dibuka lagi { DAY($until) } pukul { TIME($until) }. Kalau perlu sekarang, ketik petugas.
left = Baik, tidak jadi dibuka.

forget-who = Data siapa yang mau dihapus? Pilih satu.
forget = { $kind ->
    [now]
        Menghapus data { $number } ({ $name }) dan mencabut persetujuannya.
        Semua data langsung dihapus, juga isi obrolan ini. Pendaftaran berhenti.
        Yang tersisa hanya nomor, tahap, dan tanggalnya. Ini tidak bisa dikembalikan.
    [officer]
        Menghapus data { $number } ({ $name }) dan mencabut persetujuannya.
        Pendaftaran langsung berhenti. Petugas menghapus data dan berkasnya paling lama 3x24 jam.
        Yang tersisa hanya nomor, tahap, dan tanggalnya.
   *[member]
        { $number } ({ $name }) sudah menjadi peserta.
        Undang-undang mewajibkan data peserta disimpan. Data tidak dipakai untuk hal lain.
        Persetujuan dicatat dicabut. Petugas menjawab paling lama 3x24 jam.
 }
    Lanjutkan? Bertanya dulu: { $contact }.
nothing =
    Tidak ada data pendaftaran di obrolan ini yang bisa dihapus.
    Jawaban yang belum dikirim dihapus dengan mengetik batal.
draft-erased =
    Baik. Jawaban yang belum dikirim sudah dihapus, dan pendaftaran itu berhenti.
    Tidak ada yang disimpan darinya. Untuk mulai lagi, ketik daftar.
nameless = data sudah dihapus
erased =
    Data { $number } sudah dihapus dan persetujuannya dicabut.
    Yang tersisa hanya nomor, tahap, dan tanggalnya. Simpan nomor ini sebagai bukti.
handed =
    Persetujuan untuk { $number } sudah dicabut. Pendaftaran sudah berhenti.
    Petugas menghapus datanya paling lambat { $due }. Simpan nomor ini sebagai bukti.
member =
    Permintaan untuk { $number } sudah dicatat.
    Petugas menjawab paling lambat { $due }. Simpan nomor ini sebagai bukti.
member-closed =
    Permintaan untuk { $number } sudah diperiksa petugas.
    Data peserta tetap disimpan selama diwajibkan undang-undang, dan tidak dipakai untuk hal lain.
waits = Permintaan untuk { $number } sudah ada pada petugas, paling lambat { $due }.
kept = Baik, tidak ada yang dihapus.

choice-ya = Ya, hapus
choice-tidak = Tidak jadi
choice-data = Lihat lengkap
choice-ubah = Ubah
choice-hapus = Hapus data
