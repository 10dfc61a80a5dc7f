# Menyambung dua obrolan satu orang.
# code: $code $minutes $ways (baris-baris way-*). way-*: $link, $code.

code =
    Untuk menyambung obrolan lain milik Bapak/Ibu, bawa kode ini ke sana:
    { $code }
    { $ways }
    Berlaku { $minutes } menit dan satu kali. Jangan diberikan kepada orang lain.
sure =
    Kode ini menyambung obrolan ini dengan sebuah { $channel }.
    Dari sana pendaftaran di sini bisa dilihat dan diubah.
    Bapak/Ibu sendiri yang membuat kodenya? Kalau tidak, pilih Jangan.
choice-ya = Ya, sambung
choice-tidak = Jangan
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
