# Nomor yang belum terbukti bertanya kabarnya: tanggal lahir membuktikan milik siapa.
# about: $number $office. birth-date: $number. done: $number. closed: $until

about =
    Ini Lindungi, dari { $office } dan BPJS.
    Nomor ini ditulis untuk pendaftaran { $number }. Ada kabarnya.
birth-date =
    Untuk melihat kabar { $number }, sebutkan tanggal lahir orangnya.
    Contoh: 17 Agustus 1990
    Bukan Bapak/Ibu? Ketik batal.
choice-ya = Ya
choice-tidak = Tidak
again = Belum bisa kami buka dengan tanggal itu.
closed =
    Kabar ini belum bisa dibuka dari nomor ini. Boleh dicoba lagi { DAY($until) } pukul { TIME($until) }.
    Kalau perlu sekarang, ketik petugas.
done = Terima kasih. Kabar { $number } bisa dilihat di sini.
left = Baik. Tidak ada yang dibuka.
