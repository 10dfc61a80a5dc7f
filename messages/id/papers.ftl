# Berkas dan warga desa, untuk petugas. Tidak pernah memuat NIK, nomor KK, tanggal lahir, atau nomor peserta.
#
# $number = nomor pendaftaran, $name = nama, $stage = tahap, $missing dan $what = berkas yang kurang (none = tidak ada)
# $who = siapa yang dimaksud (SITI A., Desa Riwa)
# $people = baris daftar, $notes = catatan di akhir baris, $place = desa atau daerah

record = { $missing ->
        [none] { $number } ({ $who }): { $stage }.
       *[other] { $number } ({ $who }): { $stage }. Masih kurang: { $missing }.
    }
which =
    Apa yang kurang dari berkas { $number }? Boleh lebih dari satu.
    Atau ketik sendiri: /berkas { $number } kurang, lalu nama berkasnya.
which-chosen =
    Yang kurang dari berkas { $number }: { $what }.
    Pilih lagi untuk menambah atau mencabut. Kalau sudah, pilih Kirim.
differs = Isian mana yang berbeda dengan berkas { $number }?
reason =
    Apa yang berbeda pada { $field } { $number }? Kalimatnya dibaca oleh pendaftar.
    Contoh: Di KTP tertulis lain.
    Atau ketik: batal.
no-record = Nomor itu tidak ada di daftar Bapak/Ibu. Periksa lagi nomornya.
left = Baik. Tidak ada yang dicatat.

done-terima = Berkas { $number } ({ $who }) dicatat: sudah diterima desa. Pendaftar diberi tahu.
done-terima-dinas = Berkas { $number } ({ $who }) dicatat: sudah diterima dinas. Pendaftar diberi tahu.
done-terima-waiting = Berkas { $number } ({ $who }) dicatat. Dananya terpakai, jadi orang ini menunggu dana. Pendaftar diberi tahu.
done-teruskan = Berkas { $number } ({ $who }) dicatat: sudah dikirim ke dinas. Pendaftar diberi tahu.
done-lengkap = Berkas { $number } ({ $who }) lengkap. Pendaftar diberi tahu. Sekarang giliran { -bpjs }.
done-kurang =
    Pendaftar { $number } diberi tahu bahwa berkasnya masih kurang.
    Yang kurang: { $what }
done-beda = { $number } kembali ke pendaftar untuk memperbaiki { $field }. Berkasnya tetap disimpan.
rest = { $number } ({ $who }): berkas susulan dicatat. Tahapnya tetap: { $stage }.
already = { $number } ({ $who }): itu sudah dicatat. Tahapnya: { $stage }.

# Banyak sekaligus. $act (terima, teruskan), $count, $names, $unnamed = selain yang disebut, $lines = yang tidak ikut
all-which = Berkas semua orang mau diapakan?
all-where = { $count ->
        [0] Desa tanpa petugas yang berkasnya menunggu: tidak ada. Bisa juga ketik: /berkas semua { $act } NAMA DESA
       *[other] Berkas desa mana? Ini desa yang belum punya petugas: { $count }.
    }
all-staffed = { $place } punya petugas sendiri. Merekalah yang menerima dan meneruskan berkasnya.
all-none = Tidak ada berkas yang bisa di{ $act ->
        [terima] terima
       *[teruskan] teruskan
    } sekarang, { $place }.
all-left =
    Tidak ada yang bisa ikut, { $place }.
    { $lines }
all-plan =
    { $act ->
        [terima] Yang dicatat diterima
       *[teruskan] Yang dicatat dikirim ke dinas
    }: berkas { $count } orang, { $place }.
    { $names }{ $unnamed ->
        [0] { "" }
       *[other] {" "}dan { $unnamed } orang lagi
    }
    Yang tidak ikut:
    { $lines }
    Untuk mencatat, pilih tombolnya atau ketik: SETUJU { $count }. Kalau tidak jadi, ketik: batal
all-done =
    { $kind ->
        [receive] Berkas { $count } orang dicatat: sudah diterima.
       *[forward] Berkas { $count } orang dicatat: sudah dikirim ke dinas.
    }
    { $lines }
    Bisa diurungkan sampai pukul { TIME($until) }. Sampai saat itu belum ada yang diberi tahu.
    Daftar pengantarnya bisa dicetak.
all-nothing =
    Tidak ada berkas yang dicatat.
    { $lines }

people =
    Warga { $place }: { $total } orang. Halaman { $page } dari { $pages }.
    { $people }
nobody = Belum ada warga { $place } yang terdaftar.
to-do =
    Berkas yang menunggu Bapak/Ibu:
    { $people }
    Pilih nomornya.
to-do-page =
    Berkas yang menunggu Bapak/Ibu: { $total }. Halaman { $page } dari { $pages }.
    { $people }
    Pilih nomornya.
nothing = Tidak ada berkas yang menunggu Bapak/Ibu.
person = { $notes ->
        [none] { $number } { $name }: { $stage }
       *[other] { $number } { $name }: { $stage } ({ $notes })
    }
notes = { $first }, { $rest }
note-late = TERLAMBAT
note-soon = segera
note-kept = berkas sudah ada
note-missing = kurang { $what }
note-field = perbaiki { $field }

stage-submitted = { -submitted }
stage-disputed = { -disputed }
stage-returned = { -returned }
stage-verified = { -verified }
stage-waiting = { -waiting }
stage-papers-at-village = { -papers-at-village }
stage-papers-at-dinas = { -papers-at-dinas }
stage-papers-forwarded = { -papers-forwarded }
stage-papers-complete = { -papers-complete }
stage-member = { -member }
stage-rejected = { -rejected }
stage-withdrawn = { -withdrawn }
stage-lapsed = { -lapsed }
stage-ended = { -ended }

choice-terima = Terima berkas
choice-teruskan = Teruskan ke dinas
choice-lengkap = Berkas lengkap
choice-kurang = Ada yang kurang
choice-beda = Ada yang berbeda
choice-chosen = ✓ { $paper }
choice-tell = Kirim ke pendaftar
choice-all-terima = Terima semua ({ $count })
choice-all-teruskan = Teruskan semua ({ $count })
choice-all-which-terima = Terima semua
choice-all-which-teruskan = Teruskan semua
choice-terima-of = Terima { $number }
choice-teruskan-of = Teruskan { $number }
choice-more = Lihat lagi

# Daftar pengantar, dicetak. $place, $date (ISO), $total, $papers
sheet-receive-title = TANDA TERIMA BERKAS
sheet-forward-title = DAFTAR PENGANTAR BERKAS
sheet-receive-stage = diterima
sheet-forward-stage = dikirim ke dinas
sheet-about = { $place }, { DATE($date) }. Berkas { $total } orang.
sheet-papers = Isi tiap berkas: { $papers }.
sheet-number = Nomor pendaftaran
sheet-name = Nama
sheet-stage = Tahap
sheet-tick = Ada
sheet-gives-village = Yang menyerahkan, petugas desa
sheet-gives-dinas = Yang menyerahkan, dinas
sheet-gives-people = Yang menyerahkan
sheet-takes-village = Yang menerima, petugas desa
sheet-takes-dinas = Yang menerima, dinas
sheet-sign = nama terang dan tanggal
sheet-foot = Berisi nama warga. Simpan di tempat aman, lalu musnahkan.
