# Persetujuan sebelum melapor.
# $dinas $bpjs $agreement (kosong = belum ada) $abroad $keep (hari) $contact $link

consent =
    Sebelum melapor, ini tentang data Bapak/Ibu.
    Yang mengolah: { $dinas } bersama { $bpjs }{ $agreement ->
        [none] .
       *[other] , perjanjian nomor { $agreement }.
    }
    Disimpan: laporan, cerita, bukti, dan nama bila diberikan. Semuanya dikunci.
    Untuk apa: memeriksa perusahaan. Perusahaan tidak diberi tahu siapa pelapornya.
    Yang melihat: petugas kasus kedua lembaga. Setiap kali dilihat, dicatat dan dikabarkan.
    Dasar: tugas pelayanan umum dan persetujuan Bapak/Ibu (UU 27/2022).
    Lama: { SPAN($keep) } sesudah laporan ditutup. Boleh dihapus lebih dulu.
    { $abroad }
    Tanya: { $contact }. Lengkapnya: { $link }
    Setuju datanya dipakai untuk laporan ini?
consent-again =
    Aturan data yang tadi disetujui tetap berlaku. Lengkapnya: { $link }
    Setuju datanya dipakai untuk laporan ini juga?
declined =
    Baik. Tidak ada yang disimpan.
    Bapak/Ibu bisa juga datang ke kantor, atau ketik petugas.
