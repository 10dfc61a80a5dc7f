# Mengapa sebuah langkah belum bisa, dan peringatan bila pelapor bisa tertebak. $number, $day (ISO)

none = Tidak ada kasus dengan nomor itu. Daftarnya: /kasus
no-act = Perintah itu belum dikenal. Pilih salah satu di bawah.
impossible = Langkah itu belum bisa dilakukan pada { $number } sekarang.
not-yours = Langkah itu bukan tugas Bapak/Ibu.
changed =
    { $who ->
        [own] { $number } sudah Bapak/Ibu ubah sendiri, { DAY($at) } pukul { TIME($at) }.
        [other] { $number } sudah diubah petugas lain.
       *[nobody] { $number } sudah berubah.
    } Tidak ada yang disimpan.
    Terakhir: { $what }

# --- yang belum bisa ---
name-first =
    Nama perusahaan pada { $number } baru dari pelapor, jadi belum boleh masuk surat.
    Catat dulu nama dan alamat resminya. Sesudah itu langkah ini bisa diteruskan.
address-first = Alamat pos perusahaan pada { $number } belum ada. Suratnya belum bisa dibuat.
own-letter = Surat itu disusun Bapak/Ibu sendiri. Paraf diberikan orang lain dari dinas.
no-letter = Tidak ada surat yang sedang dibuat pada { $number }.
before-dated = Surat { $number } bertanggal { DATE($day) }. Tanggal kirimnya tidak bisa lebih awal.
reply-passed = Batas dalam surat { $number } adalah { DATE($day) }. Batalkan surat itu dan susun yang baru.
no-summons = Tidak ada panggilan yang sedang berjalan pada { $number }.
nothing-planned = Belum ada kunjungan atau pertemuan pada { $number }.
no-minutes = Belum ada berita acara pada { $number }.
not-author =
    Berita acara { $number } belum ditandatangani lembaga Bapak/Ibu.
    Kalau ada yang keliru, minta lembaga yang menulisnya memperbaiki.
signed-already = Lembaga Bapak/Ibu sudah menandatangani berita acara { $number }.
nothing-owed = Tidak ada janji yang masih terbuka pada { $number }.
not-over = Waktunya belum lewat: { DAY($day) }.
other-open = Perusahaan ini punya kasus lain yang masih terbuka. Pakailah kasus itu.

exposed =
    Hati-hati: langkah ini dapat menunjukkan siapa yang melapor ({ $number }).
    { $why }
    Tunggu laporan lain, atau ikutkan dalam kunjungan rutin.
exposed-few-reporters = Pelapornya kurang dari { $few } orang.
exposed-small-workplace = Tempat kerjanya kecil, { $small } orang atau kurang.
