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
    Apa yang kurang dari berkas { $number }? Pilih satu.
    Atau ketik sendiri: /berkas { $number } kurang, lalu nama berkasnya.
differs = Isian mana yang berbeda dengan berkas { $number }?
reason =
    Apa yang berbeda pada { $field } { $number }? Kalimatnya dibaca oleh pendaftar.
    Contoh: Di KTP tertulis lain.
    Atau ketik: batal.
no-record = Nomor itu tidak ada di daftar Bapak/Ibu. Periksa lagi nomornya.
left = Baik. Tidak ada yang dicatat.

done-terima = Berkas { $number } ({ $who }) dicatat: sudah diterima desa. Pendaftar diberi tahu.
done-terima-dinas = Berkas { $number } ({ $who }) dicatat: sudah diterima dinas. Pendaftar diberi tahu.
done-teruskan = Berkas { $number } ({ $who }) dicatat: sudah dikirim ke dinas. Pendaftar diberi tahu.
done-lengkap = Berkas { $number } ({ $who }) lengkap. Pendaftar diberi tahu. Sekarang giliran { -bpjs }.
done-kurang =
    Pendaftar { $number } diberi tahu bahwa berkasnya masih kurang.
    Yang kurang: { $what }
done-beda = { $number } kembali ke pendaftar untuk memperbaiki { $field }. Berkasnya tetap disimpan.
rest = { $number } ({ $who }): berkas susulan dicatat. Tahapnya tetap: { $stage }.
already = { $number } ({ $who }): itu sudah dicatat. Tahapnya: { $stage }.

people =
    Warga { $place }: { $total } orang. Halaman { $page } dari { $pages }.
    { $people }
nobody = Belum ada warga { $place } yang terdaftar.
to-do =
    Berkas yang menunggu Bapak/Ibu:
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

choice-terima = Terima berkas
choice-teruskan = Teruskan ke dinas
choice-lengkap = Berkas lengkap
choice-kurang = Ada yang kurang
choice-beda = Ada yang berbeda
choice-terima-of = Terima { $number }
choice-teruskan-of = Teruskan { $number }
choice-more = Lihat lagi
