# Kata-kata yang hanya ada di Telegram: tombol nomor, dan daftar perintah di samping kolom ketik.

share-number = Kirim nomor HP saya

menu-daftar = Mendaftar
menu-status = Melihat sampai mana
menu-lapor = Melaporkan perusahaan
menu-cek = Memeriksa apakah petugas asli
menu-info = Penjelasan program
menu-petugas = Bertanya kepada petugas
menu-data = Melihat data saya
menu-menu = Semua pilihan
menu-batal = Berhenti dan menghapus jawaban
menu-bahasa = Ganti bahasa
menu-bantuan = Semua perintah
