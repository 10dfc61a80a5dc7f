# Nomor yang belum terbukti bertanya kabarnya: tanggal lahir membuktikan milik siapa.
# about: $number $office. birth-date: $number. done: $number. closed: $until

about =
    Ini Lindungi, layanan { $office } dan { -bpjs }.
    Nomor HP ini ditulis untuk pendaftaran { $number }, dan ada kabarnya.
birth-date =
    Untuk melihat kabar { $number }, sebutkan tanggal lahir orangnya.
    Contoh: 17 Agustus 1990
    Bukan pendaftaran Bapak/Ibu? Ketik: batal. Atau ketik: petugas.
choice-ya = Ya
choice-tidak = Tidak
again = Belum bisa kami buka dengan tanggal itu.
closed =
    Kabar ini belum bisa dibuka dari nomor ini. Boleh dicoba lagi { DAY($until) } pukul { TIME($until) }.
    Kalau perlu sekarang, ketik petugas.
done = Terima kasih. Kabar { $number } bisa dilihat di sini.
left = Baik. Tidak ada yang dibuka.
