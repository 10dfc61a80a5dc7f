# Yang ditanyakan orang tentang pendaftarannya sendiri, dijawab menurut tahapnya (/soal). Kolom: data/own_asks.csv
# $number $name $place (urutan) $was $ahead (orang di depan) $why (used-up, no-basis, not-begun) $due (ISO)
# $rupiah (iuran sebulan) $bpjs $bpjs_phone $emergency $emergency_phone $days

choice-pay = Bayar sendiri
pay =
    Boleh. { RUPIAH($rupiah) } sebulan, dibayar ke { $bpjs }: { $bpjs_phone }.
    Jangan titip uang kepada siapa pun.
pay-waiting =
    Boleh. { RUPIAH($rupiah) } sebulan, dibayar ke { $bpjs }: { $bpjs_phone }.
    Urutan tetap. Jangan titip uang.
turn =
    Urutan { $number } ({ $name }): ke-{ $place }{ waiting-was }.
    { $why ->
        [no-basis] Belum pasti: peraturannya disiapkan.
        [not-begun] Belum pasti: program belum dimulai.
       *[other] Belum pasti kapan: menunggu dana.
    }
    Celaka sekarang belum ditanggung.
why =
    { $why ->
        [no-basis] Peraturannya sedang disiapkan.
        [not-begun] Program belum dimulai.
       *[other] Dana tahun ini sudah terpakai.
    }
    Daftar prioritas, lalu tanggal kirim.
    Di depan { $number }: { $ahead } orang.
papers-later =
    Berkas { $number } ({ $name }) belum perlu dibawa.
    Kami minta kalau gilirannya tiba.
not-covered =
    { $number } ({ $name }) belum peserta, jadi belum ditanggung.
    Celaka? Ke puskesmas dulu. { $emergency }: { $emergency_phone }.
until =
    Perlindungan { $number } ({ $name }) sampai { DATE($due) }.
    { $days } hari sebelumnya kami bertanya di sini. Gratis.
