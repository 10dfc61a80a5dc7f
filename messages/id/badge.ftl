# Cek petugas. $number = nomor petugas, $role, $agency, $place, $since dan $left (ISO), $contact, $url

how =
    Petugas asli? Ketik cek dan nomornya, dimulai dengan P-, di lembar petugas.
    Tidak ada nomornya? Telepon { $contact }.
own =
    Nomor petugas Bapak/Ibu: { $number }
    Warga yang ragu boleh mengetik di sini: cek { $number }
    Atau membuka { $url }
    Lembar di bawah ini boleh dicetak dan dibawa. Tulis namanya sendiri.
genuine =
    Asli: { $number }, { $role } { $agency }, { $place }.
    Sejak { DATE($since) }, dan masih bertugas.
    { -never } Ragu? Telepon { $contact }.
left =
    Jangan beri uang: { $number } tidak berlaku lagi sejak { DATE($left) }.
    Telepon { $contact }.
unknown =
    Hati-hati: nomor itu tidak ada pada kami. Jangan beri data atau uang.
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
