# Siapa yang bekerja di sini. $number = nomor urut petugas, $who = nama atau no-name, $role, $place,
# $badge (none = belum ada), $last (jam setempat), $by, $until (ISO), $lines

people =
    Yang bekerja di sini: { $total } (halaman { $page } dari { $pages })
    { $lines }
    Pilih nomornya untuk melihat apa yang bisa dilakukan.
people-line = { $number }. { $who }: { $role }, { $place }{ $badge ->
        [none] { "" }
       *[other] , { $badge }
    }
people-chat = { "   " }{ $channel }{ $used ->
        [yes] , terakhir dipakai { DAY($last) } pukul { TIME($last) }
       *[no] , belum pernah dipakai
    }
people-invited = { "   " }diundang { $by }
person =
    { $lines }
person-none = Tidak ada petugas dengan nomor itu di daftar Bapak/Ibu.
no-name = belum ada nama
by-server = lewat server kantor
by-colleague = oleh nomor { $number } ({ $who })
choice-staf = Daftar petugas
choice-jam-benar = Jam benar
clock = Jam kantor sekarang { $now }. Jam ini dipercaya.
clock-confirmed = Baik, jam kantor { $now } dianggap benar. Pekerjaan yang menunggu berjalan lagi.
choice-person = Nomor { $number }
choice-staf-cabut = Cabut akses
choice-staf-pin = Beri PIN baru

# Mencabut akses, dan berhenti
remove =
    Cabut semua akses nomor { $number } ({ $who }), { $role }?
    Semua obrolan, tautan, dan berkasnya langsung tertutup.
    Suara dan surat yang sudah dibuat tetap berlaku.
choice-ya = Ya
choice-tidak = Tidak
stays = Baik, tidak jadi. Tidak ada yang diubah.
remove-done =
    Akses nomor { $number } ({ $who }) sudah dicabut di semua obrolan.{ $invited ->
        [none] { "" }
       *[other] { " " }Yang masuk lewat undangannya masih bekerja: nomor { $invited }. Periksa satu per satu: /staf
    }
remove-self = Itu nomor Bapak/Ibu sendiri. Untuk berhenti bekerja, ketik /keluar
removed =
    Obrolan ini tidak lagi dipakai untuk bekerja. Aksesnya sudah dicabut oleh kantor.
    Terima kasih atas bantuannya. Kalau ini keliru, telepon { $contact }.
leave =
    Berhenti bekerja di obrolan ini?
    Rekan Bapak/Ibu diberi tahu. Untuk masuk lagi perlu undangan baru.
leave-last =
    Bapak/Ibu yang terakhir di sini. Sesudah ini tidak ada yang melanjutkan pekerjaan.
    Orang baru hanya bisa masuk lewat perintah di server kantor.
    Tetap berhenti bekerja di obrolan ini?
colleague-removed =
    Nomor { $number } ({ $who }), { $role }, aksesnya sudah dicabut.
    Pekerjaan yang dipegangnya boleh diambil rekan lain. Daftar petugas: /staf
colleague-left =
    Nomor { $number } ({ $who }), { $role }, berhenti bekerja.
    Pekerjaan yang dipegangnya boleh diambil rekan lain. Daftar petugas: /staf

# PIN yang lupa. $code, $agency
reset-code =
    PIN nomor { $number } ({ $who }) sudah dihapus, dan obrolannya terkunci.
    Kode untuk membuat PIN baru: { $code }
    Sampaikan langsung kepada orangnya. Kode ini berlaku satu kali.
reset-self = Itu nomor Bapak/Ibu sendiri. Mintalah rekan untuk memberi PIN baru.
reset-not-yours =
    PIN itu hanya bisa diganti oleh rekan di { $agency }.
    Bisa juga lewat perintah di server kantor.
house-dinas = dinas
house-bpjs = BPJS
unlock-code =
    PIN lama sudah dihapus. Ketik kode dari rekan Bapak/Ibu.
    Kodenya tiga bagian, masing-masing empat huruf atau angka.
    Belum punya kodenya? Telepon rekan atau pengelola.

# Nama, hanya untuk rekan kerja
name-how =
    Tulis nama Bapak/Ibu di belakang perintah. Hanya rekan kerja yang melihatnya.
    Contoh: /nama_saya Siti Aminah
name-kept = Nama Bapak/Ibu untuk rekan kerja: { $name }

# Undangan yang belum dipakai
invitations =
    Undangan yang belum dipakai: { $total } (halaman { $page } dari { $pages })
    { $lines }
invitations-line = { $number }. { $role }, { $place }: { $who }, dibuat { $by }{ $ends ->
        [yes] , sampai { DATE($until) }
       *[no] { "" }
    }
invitations-none = Tidak ada undangan yang belum dipakai.
invitation-none = Tidak ada undangan dengan nomor itu di daftar Bapak/Ibu.
invitation-withdrawn = Undangan { $number } sudah dicabut. Kodenya tidak berlaku lagi.
choice-undangan = Daftar undangan
choice-undangan-cabut = Cabut undangan { $number }

# Rekan baru. $act: wrong-own atau wrong-other
colleague-new =
    Rekan baru, nomor { $number }: { $who }{ $badge ->
        [none] { "" }
       *[other] , { $badge }
    }.
    { $role }, { $place }, diundang { $by }.
    { $act }
wrong-own = Bukan orang yang semestinya? Cabut: /staf_cabut { $number } atau sanggah: /sanggah { $number }
wrong-other = Bukan orang yang semestinya? Segera telepon { $house }.
house-office = pengelola
