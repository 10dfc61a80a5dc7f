# Menyambung dua obrolan satu orang.
# code: $code $minutes $ways (baris-baris way-*). way-*: $link, $code. sure: $channel. waits: $channel $minutes.

code =
    Bawa kode ini ke obrolan Bapak/Ibu yang lain:
    { $code }
    { $ways }
    Berlaku { $minutes } menit, satu kali. Jangan diberikan kepada orang lain.
sure =
    Kode ini dari orang lain. Kalau bukan HP Bapak/Ibu sendiri, pilih Tolak.
    Yang disambung: obrolan ini dengan { $channel } yang membuat kodenya.
    Dari sana semua data di sini, juga nanti, bisa dilihat, diubah, dan dihapus.
# Tanpa koma: kata pertamanya juga jawaban.
choice-ya = Ya sambungkan
choice-tidak = Tolak
waits =
    Sekarang jawab juga di { $channel } pembuat kodenya, dalam { $minutes } menit.
    Sebelum itu belum ada yang tersambung.
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
