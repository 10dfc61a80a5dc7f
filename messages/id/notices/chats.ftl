# Kabar tentang obrolannya sendiri: pindah, disambung, jawaban petugas, kabar lewat jalan lain.
# move-*: $number. answer: $number (T-...) $text.
# some-news, some-news-sms: $number $office $contact $link

move-asked =
    Ada yang ingin mengurus { $number } dari obrolan lain.
    Kalau itu Bapak/Ibu, pilih Ya, saya. Kalau bukan, pilih Bukan saya.
    Tanpa jawaban, petugas yang memutuskan.
choice-ya-saya = Ya, saya
choice-bukan-saya = Bukan saya
move-here =
    { $number } sekarang diurus lewat obrolan ini.
    Untuk melihat sampai mana, ketik status.
move-away =
    { $number } sekarang diurus lewat obrolan lain.
    Kalau itu bukan Bapak/Ibu, ketik petugas.
move-frozen =
    Terima kasih. { $number } kami tahan dulu.
    Petugas akan memeriksa. Tidak ada yang berubah sebelum itu.
move-kept =
    { $number } tetap diurus lewat obrolan ini.
    Kalau ada pertanyaan, ketik petugas.

answer =
    Jawaban petugas untuk { $number }:
    { $text }
    Masih ada pertanyaan? Tulis saja di sini. { -free }
some-news =
    Ada kabar dari { $office } tentang pendaftaran { $number }.
    Untuk melihatnya, balas pesan ini.
    Tidak ingin menerima kabar di sini? Balas: berhenti. { -free }
some-news-sms = Ada kabar dari { $office } tentang { $number }. Lihat di { $link } atau telepon { $contact }. Gratis.
choice-kenal = Lihat kabarnya

pairing-brought =
    Kode sambung dari obrolan ini dibawa ke sebuah { $channel }.
    Kalau bukan HP Bapak/Ibu sendiri, pilih Tolak.
    Dari sana semua data di sini bisa dilihat, diubah, dan dihapus.
pairing-refused =
    Obrolan yang membuat kodenya menolak. Tidak ada yang disambung.
    Kalau itu HP Bapak/Ibu sendiri, ketik sambung untuk kode baru.
paired =
    Obrolan ini baru disambung dengan obrolan lain di { $channel }.
    Keduanya melihat pendaftaran yang sama.
    Bukan Bapak/Ibu yang melakukannya? Tekan Bukan saya.
parted = Sambungan dengan obrolan lain sudah dilepas. Obrolan ini berdiri sendiri lagi.
told-elsewhere =
    Kabar { $number } sekarang dikirim ke HP orangnya sendiri.
    Tanggal lahirnya sudah dicocokkan di sana. Kalau ada yang aneh, ketik petugas.
