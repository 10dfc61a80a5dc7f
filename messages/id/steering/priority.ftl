# /prioritas: daftar orang yang didahulukan (P3KE, DTSEN). Yang disimpan hanya sidik NIK.

priority =
    Daftar prioritas, { $place }:
    { $people } orang. Sudah terdaftar { $registered }, masih { $left } orang.
    { $lines }
priority-more = { $count } desa lain ada di tabel.
priority-line = { $village }: masih { $left } dari { $people } orang
priority-village =
    Daftar prioritas, { $place }:
    { $people } orang. Sudah terdaftar { $registered }, masih { $left } orang.
priority-village-left =
    Daftar prioritas, { $place }:
    { $people } orang. Sudah terdaftar { $registered }, masih { $left } orang.
    Namanya tidak disimpan di sini. Daftar namanya ada di dinas.
priority-named =
    Daftar prioritas, { $place }:
    { $people } orang. Sudah terdaftar { $registered }, masih { $left } orang.
    Yang belum, halaman { $page } dari { $pages }:
    { $names }
priority-unnamed = Namanya tidak tersimpan.
priority-none = Belum ada daftar prioritas.
priority-enter =
    Belum ada daftar prioritas.
    Kirim tabelnya (XLSX) dengan kolom NIK dan DESA.
priority-nothing =
    Tidak ada NIK yang terbaca di daftar ini.
    { $lines }
priority-plan =
    Daftar ini memuat { $people } orang.
    Sudah terdaftar: { $registered }, masih: { $left }
    Baru di daftar: { $new }. Keluar dari daftar: { $leave }
    { $lines }
priority-outside = Desanya tidak dikenal: { $count }, tetap dihitung.
priority-twice = NIK ganda: { $count }, dihitung satu kali.
priority-unread = NIK tidak terbaca: { $count }
priority-no-names = Yang disimpan hanya sidik NIK, tanpa nama.
priority-names = Nama ikut tersimpan, hanya untuk petugas desanya sendiri.
priority-confirm =
    { $count } orang siap dimuat. Daftar lama diganti.
    Untuk memuat, ketik: SETUJU { $count }
    Kalau tidak jadi, ketik: batal
priority-gone =
    Daftar ini sudah tidak menunggu lagi.
    Kirim berkasnya sekali lagi.
priority-under-way =
    { $count } orang sedang dimuat. Sebentar.
    Lihat sampai mana: /prioritas
priority-carrying = Daftar sedang dimuat: { $done } dari { $count } orang.
priority-done =
    Daftar prioritas sudah dimuat: { $count } orang.
    Lihat: /prioritas
priority-whose =
    Ini daftar prioritas. Yang mengirimnya petugas dinas atau administrator.
    Teruskan berkas ini kepadanya. Hasilnya terlihat di /prioritas
priority-drop =
    Hapus daftar prioritas, { $count } orang?
    Pendaftaran tidak ikut terhapus.
choice-hapus = Hapus { $count } orang
priority-dropped = Daftar prioritas sudah dihapus: { $count } orang.
left-nik-number = Baris { $row }: NIK terpotong oleh Excel. Jadikan kolomnya teks.
left-nik-unclear = Baris { $row }: NIK bukan 16 angka
head-village = DESA
head-left = MASIH
head-registered = SUDAH TERDAFTAR
head-listed = DI DAFTAR
