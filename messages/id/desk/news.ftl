# Kabar untuk pelapor tentang laporannya. $number = L-..., $next = kalimat langkah berikutnya, $contact

tell-joined =
    Laporan { $number } sekarang ditindaklanjuti.
    { $next }
tell-referred =
    Laporan { $number } kami teruskan ke { $to }.
    Sebabnya: { $why }. Itu wewenang mereka.
    Nama Bapak/Ibu tidak ikut kami kirim.
tell-bukan-wewenang =
    Laporan { $number } bukan wewenang kantor ini, jadi kami tutup.
    Mau tahu harus ke mana? Telepon { $contact }.
tell-kurang-keterangan =
    Laporan { $number } kami tutup karena keterangannya belum cukup.
    Kalau ada keterangan baru, ketik lapor.
tell-tidak-terbukti =
    Laporan { $number } sudah diperiksa, tetapi belum terbukti.
    Kalau ada bukti baru, ketik lapor. Bertanya: { $contact }.
tell-bukan-laporan =
    Pesan { $number } bukan laporan tentang pemberi kerja, jadi kami tutup.
    Untuk bertanya, ketik petugas.
tell-sudah-beres =
    Menurut kantor, laporan { $number } sudah dibereskan.
    { $next }
