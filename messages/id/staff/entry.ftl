# Masuk dan keluar, dan PIN. $role, $place, $lines

joined =
    Selamat datang. Di obrolan ini Bapak/Ibu bekerja sebagai { $role }, { $place }.
    Daftar perintah: /bantuan
left = Obrolan ini tidak lagi dipakai untuk bekerja. Terima kasih.
role-administrator = pengelola
role-dinas = pemeriksa dinas
role-bpjs = pemeriksa BPJS
role-village = petugas desa
role-agent = agen Perisai
role-case-dinas = petugas kasus dinas
role-case-bpjs = petugas kasus BPJS
role-head = pimpinan
role-reader = pembaca laporan

# PIN petugas. $left = sisa percobaan hari ini, $until = jam dan hari setempat
pin-new =
    Buat PIN untuk obrolan kerja ini: 6 angka yang tidak mudah ditebak.
    Jangan beri tahu siapa pun.
pin =
    Ketik PIN Bapak/Ibu, 6 angka.
    Lupa? Minta PIN baru kepada rekan selembaga atau pengelola.
pin-again = Ketik PIN yang sama sekali lagi.
pin-set = PIN sudah disimpan.
pin-cancelled = Baik, tidak jadi. Tidak ada yang diubah.
locked = Terkunci. Buka dengan PIN.
unlocked = Obrolan kerja terbuka lagi. Silakan lanjutkan.
help =
    Bapak/Ibu bekerja sebagai { $role }. Yang bisa dilakukan:
    { $lines }
