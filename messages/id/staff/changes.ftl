# Yang diputuskan sesudah pemeriksaan: gabungkan, ubahan peserta, pindah obrolan.

# Gabungkan. $stays, $ends, $stays_status, $score, $nik
join-plan =
    Kemiripan { $score } dari 100{ $nik ->
        [same] , NIK sama.
       *[other] .
    }
    Yang tetap: { $stays } ({ $stays_status }).
    Yang diakhiri: { $ends }. Lanjutkan?
joined-records =
    { $ends } sudah digabungkan ke { $stays }.
    { $stays }: { $stays_status }.
choice-gabungkan = Ya, gabungkan

# Dua pendaftaran berdampingan. $number dan $other_number, $status dan $other_status, $sent dan $other_sent, $score, $lines
compared =
    1) { $number }: { $status }, dikirim { DATE($sent) }
    2) { $other_number }: { $other_status }, dikirim { DATE($other_sent) }
    Kemiripan { $score } dari 100.
    { $lines }
compared-differs = BEDA { $field }: 1) { $one } 2) { $other }
compared-same = Sama { $field }: { $one }
told-apart =
    Dicatat: { $number } dan { $other_number } bukan orang yang sama.
    Keduanya tidak lagi ditandai mirip.
choice-bandingkan = Bandingkan
choice-bandingkan-one = Bandingkan { $number }
choice-gabung = Gabungkan
choice-bukan-sama = Bukan orang yang sama

# Perubahan yang diminta peserta. $number, $field, $now dan $wished (isinya), $dinas dan $bpjs (yes = sudah setuju)
change-asked =
    { $number }: peserta ini minta { $field } diubah.
    Kedua lembaga memutuskan bersama.
change =
    { $number }: peserta ini minta { $field } diubah.
    Sekarang: { $now }
    Menjadi: { $wished }
    { $dinas ->
        [yes] Dinas sudah setuju.
       *[no] Dinas belum memutuskan.
    } { $bpjs ->
        [yes] BPJS sudah setuju.
       *[no] BPJS belum memutuskan.
    }
change-decided = { $number }: { $field }, { $outcome ->
        [done] sudah diubah. Peserta diberi tahu.
        [refused] tidak diubah. Peserta diberi tahu.
       *[half] suara lembaga Bapak/Ibu dicatat. Menunggu lembaga yang lain.
    }
changes = Permintaan perubahan peserta yang menunggu: { $count }
changes-none = Tidak ada permintaan perubahan yang menunggu.
choice-ubahan = Lihat { $number }

# Pindah obrolan. $number
move =
    { $number }: ada yang ingin mengurusnya dari obrolan lain, dengan NIK, KK, dan tanggal lahir yang cocok.
    Obrolan lama sudah ditanya. Kalau ragu, telepon dulu orangnya.
move-refused =
    { $number } ditahan: obrolan lama menjawab bukan saya.
    Pastikan siapa orangnya, lalu putuskan. Pindahkan ke obrolan baru?
moves =
    Pindah obrolan yang menunggu keputusan:
    { $list }
    Pilih nomornya.
moves-line = { $number }{ $frozen ->
        [yes] , ditahan: obrolan lama menjawab bukan saya
       *[no] , obrolan lama belum menjawab
    }
proofs-wrong =
    { $number }: hari ini { $count } obrolan mengirim NIK yang sama, tetapi datanya tidak cocok.
    Tidak ada yang berubah. Periksa baik-baik siapa yang meminta nomor ini pindah.
moves-none = Tidak ada pindah obrolan yang menunggu keputusan.
move-none = Tidak ada permintaan pindah untuk nomor itu.
move-done = { $number } sekarang diurus lewat obrolan yang baru.
move-kept = { $number } tetap di obrolan yang lama, dan tidak ditahan lagi.
choice-pindahkan-ya = Pindahkan
choice-pindahkan-tidak = Jangan
