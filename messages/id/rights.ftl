# Hak atas data pribadi: data saya, cabut persetujuan, hapus data.
#
# data: $number $told (satu baris setiap isian, disamarkan) $stage $sent (ISO) $consents $looks
# full: data ($told utuh), dan $changes
# forget: $number $name $kind (now, officer, member). handed, waits, member, locked: $due, $until (jam setempat)

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
    [ended] { -ended }
   *[lapsed] { -lapsed }
 }
period = Perlindungan { DATE($starts) } sampai { DATE($ends) }{ $answer }
answered = { ", " }dijawab: { $what }
ending = Kabar { DATE($at) }: { $reason ->
    [died] meninggal
   *[moved] pindah
 }, { $outcome ->
    [confirmed] dipastikan
    [refused] tidak benar
    [contested] dibantah
    [withdrawn] ditarik
    [undone] keliru
   *[open] belum diputuskan
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
locked = Tanggal lahir { $number } tiga kali tidak cocok. Coba lagi { DAY($until) } pukul { TIME($until) }, atau ketik petugas.
changed-date = Tanggal lahir { $number } baru diubah. Bisa dibuka { DAY($until) } pukul { TIME($until) }. Perlu sekarang? Ketik petugas.
left = Baik, tidak jadi dibuka.

forget-who = Data siapa yang mau dihapus? Pilih satu.
forget =
    { $kind ->
        [now]
            Menghapus semua data { $number } ({ $name }) dan obrolan ini. Tidak bisa dibatalkan lagi.
        [officer]
            { $number } ({ $name }) berhenti. Petugas menghapus datanya paling lama 3 hari.
       *[member]
            Undang-undang mewajibkan data peserta { $number } ({ $name }) disimpan. Dijawab paling lama 3 hari.
    }
    Lanjutkan?
nothing =
    Tidak ada data pendaftaran di obrolan ini yang bisa dihapus.
    Jawaban yang belum dikirim dihapus dengan mengetik batal.
draft-erased =
    Baik. Jawaban yang belum dikirim sudah dihapus, dan pendaftaran itu berhenti.
    Tidak ada yang disimpan darinya. Untuk mulai lagi, ketik daftar.
nameless = data sudah dihapus
erased =
    Data { $number } sudah dihapus, izinnya dicabut. Yang tersisa: nomor, tahap, tanggal.
    Simpan nomor ini sebagai bukti.
handed = { $number } sudah berhenti, izinnya dicabut. Petugas menghapus datanya paling lambat { $due }.
member =
    Permintaan { $number } sudah dicatat. Dijawab paling lambat { $due }.
    Simpan nomor ini sebagai bukti.
member-closed = Permintaan { $number } sudah diperiksa. Data peserta wajib disimpan menurut undang-undang, tanpa dipakai untuk hal lain.
waits = Permintaan untuk { $number } sudah ada pada petugas, paling lambat { $due }.
kept = Baik, tidak ada yang dihapus.

choice-ya = Ya, hapus
choice-catat = Ya, catat
choice-tidak = Tidak jadi
choice-data = Lihat lengkap
choice-ubah = Ubah
choice-hapus = Hapus data
