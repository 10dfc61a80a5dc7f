# Menyambung dua obrolan satu orang.
# code: $code $minutes $ways (baris-baris way-*). way-*: $link, $code. sure: $channel. waits: $channel $minutes.

code =
    Untuk menyambung obrolan lain milik Bapak/Ibu, bawa kode ini ke sana:
    { $code }
    { $ways }
    Berlaku { $minutes } menit dan satu kali. Sesudah dibawa, kami bertanya lagi di sini.
    Jangan diberikan kepada orang lain.
sure =
    Kode ini dari orang lain. Kalau bukan HP Bapak/Ibu sendiri, pilih Tolak.
    Yang disambung: obrolan ini dengan { $channel } yang membuat kodenya.
    Dari sana semua data di sini bisa dilihat, diubah, dan dihapus, juga yang nanti.
# Tanpa koma: kata pertamanya juga jawaban.
choice-ya = Ya sambungkan
choice-tidak = Tolak
waits =
    Sekarang jawab juga di { $channel } yang membuat kodenya. Waktunya { $minutes } menit.
    Sebelum itu tidak ada yang tersambung, dan tidak ada yang terlihat dari sana.
left = Baik. Tidak ada yang disambung.
done =
    Obrolan ini sudah tersambung dengan obrolan Bapak/Ibu yang lain.
    Pendaftaran dan kabarnya bisa dilihat dari keduanya.
already = Kedua obrolan itu sudah tersambung.
here =
    Kode itu dibuat di obrolan ini.
    Bawa ke obrolan Bapak/Ibu yang lain.
alone = Obrolan ini tidak tersambung dengan obrolan lain.
parted =
    Baik. Obrolan ini tidak tersambung lagi dengan obrolan lain.
    Kalau ada yang aneh, ketik petugas.
staff = Obrolan petugas tidak bisa disambung dengan obrolan lain.
