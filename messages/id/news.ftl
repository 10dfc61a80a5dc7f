# Kabar yang tidak boleh menyebut isinya di layar depan. Tidak memuat apa pun tentang orang atau perusahaan.

head = Ada kabar untuk Bapak/Ibu.
waiting = Ada pesan untuk Bapak/Ibu.
