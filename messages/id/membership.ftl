# Nomor peserta. Hanya membership.number memuat nomornya, dan hanya setelah tanggal lahirnya benar.
# birth-date: $number $name. number: $number $name $member (11 angka). locked: $until (ISO)

birth-date =
    Untuk melihat nomor peserta { $number } ({ $name }), sebutkan tanggal lahirnya.
    Contoh: 17 Agustus 1990
    Atau ketik: batal, petugas.
number =
    Nomor peserta { $number } ({ $name }):
    { $member }
    Jangan diberikan kepada orang lain.
    { -warning }
locked =
    Tanggal lahirnya tiga kali tidak cocok. Boleh dicoba lagi { DAY($until) } pukul { TIME($until) }.
    Kalau perlu sekarang, ketik petugas.
left = Baik. Data peserta tetap aman.
choice-ya = Ya
choice-tidak = Tidak
