# Kata-kata yang hanya ada di WhatsApp dan SMS.
# or-type: $number = nomor pilihan di dalam daftar

open-list = Pilih
or-type = Atau ketik { $number }
type-number = Balas dengan nomornya, misalnya 1.
type-command = Ketik perintah di belakang tanda titik dua.
this-number = Nomor WhatsApp ini
type-this-number = Untuk memakai nomor WhatsApp ini, ketik: nomor ini
