# Siaran: satu pesan dari kantor kepada banyak orang. $place, $status (kata), $count, $longest, $days, $lines
# message: $office, $text. progress: $at (jam setempat), $state. line-end: $end (jam setempat)

village =
    Siaran untuk daerah mana? Tulis nama desa atau kecamatan, atau pilih.
    Atau ketik: batal
status = Untuk yang sampai tahap mana?
text =
    Apa isi pesannya? Boleh beberapa baris, paling panjang { $longest } huruf.
    Jangan menulis NIK, nomor KK, atau data seseorang.
    Nama kantor dan cara berhenti ditambahkan sendiri.
preview =
    Beginilah pesannya dibaca orang:

    { $text }
message =
    Pesan dari { $office }:
    { $text }
    Tidak mau menerima kabar lagi di sini? Ketik: stop kabar
plan =
    Belum ada yang dikirim. Rencananya:
    { $lines }
    Yang belum sampai dalam { $days } hari tidak dikirim lagi.
    Untuk mengirim, ketik: KIRIM { $count }
line-to = - Untuk { $place }. Tahap: { $status }
line-people = - { $people } orang terjangkau
line-channel = - { $channel }: { $chats } pesan
line-unreachable = - { $unreachable } orang tidak terjangkau
line-lasts = - Lamanya { $minutes ->
        [0] kurang dari semenit
       *[other] sekitar { $minutes } menit
    }
line-quiet = - Sekarang jam tenang, mulai dikirim { DAY($until) } pukul { TIME($until) }
everybody = semua
nobody =
    Tidak ada yang bisa dikirimi di { $place }. Tahap: { $status }.
    Yang tidak terjangkau: { $unreachable } orang.
not-yours = { $place } di luar wilayah Bapak/Ibu.
cancelled = Baik, tidak jadi. Tidak ada yang dikirim.

progress =
    Siaran { DAY($at) } pukul { TIME($at) }, { $state ->
        [filling] sedang disiapkan.
        [sending] sedang dikirim.
        [stopped] dihentikan.
       *[over] selesai.
    }
    Untuk { $place }. Tahap: { $status }.
    { $lines }
line-numbers = Antre { $queued }, terkirim { $sent }, sampai { $delivered }, gagal { $failed }, menunggu { $waiting }.
line-parked = Baru sampai setelah orangnya menulis: { $count }
line-unknown = Belum pasti terkirim: { $count }
line-expired = Tidak dikirim karena sudah lewat waktunya: { $count }
line-withdrawn = Tidak jadi dikirim: { $count }
line-end = Perkiraan selesai: { DAY($end) } pukul { TIME($end) }

choice-semua = Semua
choice-submitted = { -submitted-button }
choice-returned = { -returned-button }
choice-verified = { -verified-button }
choice-waiting = { -waiting-button }
choice-papers-at-village = { -papers-at-village-button }
choice-papers-forwarded = { -papers-forwarded-button }
choice-papers-complete = { -papers-complete-button }
choice-member = { -member-button }
choice-lapsed = { -lapsed-button }
choice-lagi = Lihat lagi
choice-kembali = Halaman sebelumnya
choice-ya = Ya
choice-tidak = Bukan
choice-ubah = Ubah kata-katanya
choice-batal = Batal
choice-segarkan = Lihat lagi
choice-henti = Hentikan
choice-baru = Siaran baru
