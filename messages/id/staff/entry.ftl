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
role-registrar = registrasi PP
role-verifier = verifikator PP
role-corrector = korektor PP
role-section = kepala seksi
role-division = kepala bidang

# PIN petugas. $left = sisa percobaan hari ini, $until = jam dan hari setempat
pin-new =
    Buat PIN untuk obrolan kerja ini: 6 angka yang tidak mudah ditebak.
    Jangan beri tahu siapa pun.
pin =
    Ketik PIN Bapak/Ibu, 6 angka.
    Lupa? Minta PIN baru kepada rekan selembaga atau pengelola.
pin-again = Ketik PIN itu sekali lagi.
# PIN diketik di halaman kantor, karena obrolan ini menyimpan yang diketik. $link, $minutes
pin-new-page =
    Buat PIN untuk obrolan kerja ini di halaman ini, bukan di obrolan:
    { $link }
    Halaman terbuka satu kali, paling lama { $minutes } menit.
pin-page =
    Buka obrolan ini dengan PIN di halaman ini, bukan di obrolan:
    { $link }
    Halaman terbuka satu kali, paling lama { $minutes } menit. Lewat itu, tulis apa saja di sini.
pin-reset =
    Obrolan ini belum punya PIN dan lama tidak dipakai, jadi sekarang tertutup.
    Minta PIN baru kepada rekan selembaga atau pengelola.
pin-set = PIN sudah disimpan.
pin-cancelled = Baik, tidak jadi. Tidak ada yang diubah.
locked = Terkunci. Buka dengan PIN.
# Yang diketik waktu terkunci. $line = perintahnya
typed-before =
    Perintah ini masuk waktu obrolan masih terkunci:
    { $line }
    Jalankan sekarang?
typed-before-dropped = Baik, tidak dijalankan. Tidak ada yang diubah.
unlocked = Obrolan kerja terbuka lagi. Silakan lanjutkan.
