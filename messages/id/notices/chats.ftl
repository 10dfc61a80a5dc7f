# Kabar tentang obrolannya sendiri: pindah, disambung, jawaban petugas, kabar lewat jalan lain.
# move-*: $number. answer: $number (T-...) $text.
# some-news, some-news-sms: $number $office $contact $link

move-asked =
    Ada yang ingin mengurus { $number } dari obrolan lain. Apakah itu Bapak/Ibu?
    Tanpa jawaban, petugas memutuskan.
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
    Masih ada pertanyaan? Tulis saja di sini.
some-news =
    Ada kabar dari { $office } tentang { $number }.
    Untuk melihatnya, balas pesan ini. Tidak mau dikabari? Balas: berhenti.
some-news-sms = Ada kabar dari { $office } tentang { $number }: { $link } atau { $contact }. Gratis.
choice-kenal = Lihat kabarnya

pairing-brought =
    Kode sambung dibawa ke sebuah { $channel }. Dari sana semua data di sini bisa dilihat, diubah, dan dihapus.
    Bukan HP sendiri? Pilih Tolak.
pairing-refused =
    Obrolan yang membuat kodenya menolak. Tidak ada yang disambung.
    Kalau itu HP Bapak/Ibu sendiri, ketik sambung untuk kode baru.
paired =
    Obrolan ini baru disambung dengan { $channel }. Keduanya melihat pendaftaran yang sama.
    Bukan Bapak/Ibu? Tekan Bukan saya.
parted = Sambungan dengan obrolan lain sudah dilepas. Obrolan ini berdiri sendiri lagi.
told-elsewhere =
    Kabar { $number } sekarang ke HP orangnya sendiri. Tanggal lahirnya cocok.
    Ada yang aneh? Ketik petugas.
