# Berkas dan warga desa, untuk petugas. Tidak pernah memuat NIK, nomor KK, tanggal lahir, atau nomor peserta.
#
# $number = nomor pendaftaran, $name = nama, $stage = tahap, $missing dan $what = berkas yang kurang (none = tidak ada)
# $people = baris daftar, $notes = catatan di akhir baris, $place = desa atau daerah

record = { $missing ->
        [none] { $number }: { $stage }.
       *[other] { $number }: { $stage }. Masih kurang: { $missing }.
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

done-terima = Berkas { $number } dicatat: sudah diterima desa. Pendaftar diberi tahu.
done-terima-dinas = Berkas { $number } dicatat: sudah diterima dinas. Pendaftar diberi tahu.
done-teruskan = Berkas { $number } dicatat: sudah dikirim ke dinas. Pendaftar diberi tahu.
done-lengkap = Berkas { $number } lengkap. Pendaftar diberi tahu. Sekarang giliran { -bpjs }.
done-kurang =
    Pendaftar { $number } diberi tahu bahwa berkasnya masih kurang.
    Yang kurang: { $what }
done-beda = { $number } kembali ke pendaftar untuk memperbaiki { $field }. Berkasnya tetap disimpan.
rest = { $number }: berkas susulan dicatat. Tahapnya tetap: { $stage }.
already = { $number }: itu sudah dicatat. Tahapnya: { $stage }.

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
note-late = perlu segera
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
choice-chosen = ✓ { $paper }
choice-tell = Kirim ke pendaftar
choice-terima-of = Terima { $number }
choice-teruskan-of = Teruskan { $number }
choice-more = Lihat lagi
