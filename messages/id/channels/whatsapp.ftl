# name, by (lewat apa), way (cara membuka: $link $code), landing (di halaman tautan), abroad (ke mana pesan pergi),
# knows (apa yang diketahui saluran ini), left (apa yang tidak bisa kami hapus)

whatsapp-name = { -whatsapp }
whatsapp-by = lewat { -whatsapp }
whatsapp-way = WhatsApp: buka { $link } lalu kirim pesannya.
whatsapp-landing = Lewat WhatsApp
whatsapp-abroad = Server: WhatsApp, Twilio, luar negeri.
whatsapp-knows = Jujur saja: WhatsApp tahu nomor Bapak/Ibu. Obrolan web kantor tidak.
whatsapp-left = WhatsApp tidak mengizinkan kami menghapus. Hapuslah sendiri pesan di HP ini.
