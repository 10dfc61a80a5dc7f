# Persetujuan sebelum melapor.
# $dinas $bpjs $abroad $keep (hari)

consent =
    Setuju data ini dipakai untuk laporan?
    Siapa: { $dinas } dan { $bpjs }.
    Untuk: memeriksa perusahaan. Perusahaan tidak diberi tahu pelapornya.
    Data: laporan, cerita, bukti, nama bila diberikan. Semua dikunci. Setiap petugas membukanya, dikabarkan.
    Dasar: UU 27/2022 dan izin Bapak/Ibu.
    Lama: { SPAN($keep) } sesudah ditutup.
    Hak: lihat, tarik, hapus kapan saja.
    { $abroad }
consent-again = Aturan yang tadi disetujui tetap berlaku. Setuju data ini dipakai untuk laporan ini juga?
declined =
    Baik. Tidak ada yang disimpan.
    Bapak/Ibu bisa juga datang ke kantor, atau ketik petugas.
