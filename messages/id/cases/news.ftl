# Kabar kasus untuk petugas: dari lembaga yang lain, dan ringkasan harian. $late (kalimat atau kosong)

day = { DAY($day) }
day-hour = { DAY($day) }, pukul { TIME($hour) }
visit-planned =
    Kunjungan bersama { $number } ({ $employer }) dijadwalkan { $when }.
    Kalau tidak bisa, batalkan dan usulkan hari lain.
minutes-to-sign =
    Berita acara { $number } ({ $employer }) menunggu tanda tangan lembaga Bapak/Ibu.
    Baca dulu. Kalau sudah benar, pilih Tanda tangani.
minutes-signed = Berita acara { $number } sekarang ditandatangani lembaga Bapak/Ibu.
attendance =
    Daftar hadir { $number } untuk { DAY($day) }.
    Cetak, lalu minta semua yang datang menandatangani.
photos-kept = { $count } foto disimpan pada { $number }.

# --- ringkasan harian dan jam ---
meeting-over =
    Hari pertemuan { $number } ({ $employer }) sudah lewat.
    Apa hasilnya?
digest-steps = - { $count } kasus menunggu langkah kantor{ $late }
digest-dates = - { $count } kasus sudah sampai tanggalnya{ $late }
digest-promises = - { $count } janji perusahaan sudah atau segera jatuh tempo{ $late }
digest-minutes = - { $count } berita acara menunggu tanda tangan
digest-letters = - { $count } surat menunggu paraf atau tanda tangan
