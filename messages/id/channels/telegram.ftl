# name, by (lewat apa), way (cara membuka: $link $code), landing (di halaman tautan), abroad (ke mana pesan pergi),
# knows (apa yang diketahui saluran ini), left (apa yang tidak bisa kami hapus)

telegram-name = { -telegram }
telegram-by = lewat { -telegram }
telegram-way = Telegram: buka { $link } lalu tekan Mulai.
telegram-landing = Lewat Telegram
telegram-abroad = Server: Telegram, luar negeri.
telegram-knows = Jujur saja: Telegram tahu akun Bapak/Ibu. Obrolan web kantor tidak.
telegram-left = Pesan Bapak/Ibu sendiri, dan pesan kami yang lebih dari 48 jam, hapuslah sendiri.
