# name, by (lewat apa), way (cara membuka: $link $code), landing (di halaman tautan), abroad (ke mana pesan pergi),
# knows (apa yang diketahui saluran ini), left (apa yang tidak bisa kami hapus)

webchat-name = { -webchat }
webchat-by = lewat { -webchat }
webchat-way = Obrolan web: buka { $link } lalu ketik: sambung { $code }
webchat-abroad = Server: milik kantor.
webchat-knows = Obrolan web ini tidak tahu nomor Bapak/Ibu.
webchat-left = Kalau masih terlihat, tutup halaman ini lalu buka lagi.
