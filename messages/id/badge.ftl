# Cek petugas. $number = nomor petugas, $role, $agency, $place, $since dan $left (ISO), $contact, $url

how =
    Mau tahu apakah seorang petugas asli? Ketik cek dan nomornya.
    Nomornya dimulai dengan P-, di lembar petugas.
    { -never }
    Tidak punya nomornya? Telepon { $contact }.
own =
    Nomor petugas Bapak/Ibu: { $number }
    Warga yang ragu boleh mengetik di sini: cek { $number }
    Atau membuka { $url }
    Lembar di bawah ini boleh dicetak dan dibawa. Tulis namanya sendiri.
genuine =
    Asli. { $number } adalah { $role } untuk { $agency }.
    Wilayah: { $place }. Bertugas sejak { DATE($since) }, dan masih bertugas.
    Nama petugas tidak kami tampilkan. Minta petugas menunjukkan lembar dengan nomor ini.
    { -never } Ragu? Telepon { $contact }.
left =
    Hati-hati. { $number } tidak berlaku lagi sejak { DATE($left) }.
    Pemegangnya bukan petugas kami lagi. Jangan beri data, OTP, PIN, atau uang.
    Telepon { $contact }.
unknown =
    Nomor petugas itu tidak ada pada kami. Coba periksa lagi angkanya.
    Kalau memang begitu tertulis, hati-hati. Jangan beri data, OTP, PIN, atau uang.
    Telepon { $contact }.
held =
    Nomornya sudah beberapa kali tidak cocok. Demi keamanan, coba lagi besok.
    Lebih cepat: telepon { $contact }.

# Lembar cetak. $since (ISO)
sheet-title = Petugas Resmi
sheet-role = Tugas
sheet-agency = Lembaga
sheet-place = Wilayah
sheet-since = Bertugas sejak
sheet-name = Nama
sheet-date = { DATE($since) }
sheet-scan = Ragu? Arahkan kamera HP ke kotak di atas, atau ketik cek dan nomornya di obrolan kami.
sheet-safe = { -never }
sheet-unnamed = Nama ditulis tangan oleh petugas.
sheet-foot = Bertanya: { $contact }.
