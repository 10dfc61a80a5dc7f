# Ringkasan harian, dan sebutan rekan. $count, $late (kalimat atau kosong), $number, $name, $badge
digest-papers-unserved = - { $count } berkas dari desa tanpa petugas belum diperiksa{ $late }
digest-soon-unserved = - { $count } orang di desa tanpa petugas harus segera mengantar berkas
digest-disputed = - { $count } pendaftaran berbeda pendapat dengan lembaga lain
digest-moves = - { $count } pendaftaran diminta pindah obrolan
digest-frozen = - { $count } pendaftaran ditahan: ada yang melaporkan bukan dirinya
digest-changes = - { $count } perubahan yang diminta peserta
digest-lapsed = - { $count } orang berhenti sejak ringkasan terakhir: berkasnya belum sampai
digest-again-votes = - { $count } pendaftaran TERLAMBAT diperiksa, lagi
digest-again-papers-at-village = - { $count } berkas TERLAMBAT diteruskan desa, lagi
digest-again-papers-forwarded = - { $count } berkas TERLAMBAT diperiksa dinas, lagi
digest-again-papers-complete = - { $count } nomor peserta TERLAMBAT diisi, lagi
digest-again-questions = - { $count } pertanyaan TERLAMBAT dijawab, lagi
digest-again-reports = - { $count } laporan perusahaan TERLAMBAT, lagi
digest-again-cases = - { $count } langkah kasus TERLAMBAT, lagi
digest-in-line = - { $count } orang sudah disetujui dan menunggu dana
digest-late-one = { $number } TERLAMBAT
choice-unserved = Berkas ditunggu
choice-disputed = Beda pendapat
choice-pindahkan-list = Pindah obrolan
choice-ubahan-list = Perubahan peserta
choice-lapsed = Yang berhenti
choice-anggaran = Dana

officer-named = { $name }
officer-badge = petugas { $badge }
officer-number = petugas nomor { $number } di /staf
