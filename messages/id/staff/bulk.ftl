# Banyak sekaligus: persetujuan, dan tabel. $place, $count, $minutes, $lines, $until (jam setempat)

bulk-plan =
    { $about }
    Yang tidak ikut:
    { $lines }
    Untuk menyetujui, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
bulk-plan-sample =
    { $about }
    Buka dulu { $sample } di antaranya, dipilih acak:
    { $people }
    Yang tidak ikut:
    { $lines }
    Sesudah semuanya dibuka, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
bulk-nama =
    Yang akan disetujui: { $count } orang. Halaman { $page } dari { $pages }.
    { $lines }
bulk-sisa =
    Yang tidak ikut: { $count }. Halaman { $page } dari { $pages }.
    { $lines }
bulk-none =
    Tidak ada yang bisa disetujui sekaligus, { $place }.
    { $lines }
bulk-done =
    Selesai: { $count } pendaftaran.
    { $lines }
    Bisa diurungkan sampai pukul { TIME($until) }. Sampai saat itu belum ada yang diberi tahu.
bulk-nothing =
    Tidak ada yang dikerjakan.
    { $lines }
bulk-undone =
    Diurungkan: { $count } pendaftaran.
    { $lines }
undone =
    Diurungkan: { $number } kembali seperti semula. Pendaftar tidak diberi tahu.
    Sekarang: { $status }.
bulk-cancelled = Baik, tidak jadi. Tidak ada yang diubah.
choice-sample-next = Contoh berikutnya: { $count }
choice-bulk-nama = Semua namanya
choice-bulk-sisa = Yang tidak ikut
choice-urungkan = Urungkan
choice-urungkan-earlier = Urungkan yang banyak

# Tabel. $about: apa isinya. $people: nomor siapa yang akan diganti
sheet-plan =
    { $about }
    Yang tidak ikut:
    { $lines }
    Untuk mencatat, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
sheet-replace =
    Orang ini sudah punya nomor peserta. Nomornya akan diganti:
    { $people }
    { $about }
    Yang tidak ikut:
    { $lines }
    Untuk mengganti, ketik: GANTI { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
sheet-none =
    Belum ada baris yang bisa dicatat dari tabel ini.
    { $about }
    { $lines }
sheet-blank = Kolom yang harus diisi masih kosong. Isi dulu, lalu kirim lagi.
sheet-how = Kirim tabel yang sudah diisi (XLSX, XLS, ODS atau CSV). Tabelnya bisa diambil dengan /ekspor
export-which = Tabel apa yang diperlukan?
export =
    Ini tabelnya: { $count } baris. Simpan baik-baik, isinya data pribadi.
    { $kind ->
        [antrean] Isi kolom SUARA dan ALASAN, lalu kirim kembali ke sini.
        [nomor] Isi kolom NOMOR PESERTA, lalu kirim kembali ke sini.
        [semua] Per tahap dan per desa: /ekspor semua peserta Juai
       *[bpjs] Kolomnya menurut pengaturan kantor.
    }
export-empty = Tidak ada baris untuk tabel itu sekarang.
choice-ekspor-antrean = Antrean untuk diisi
choice-ekspor-bpjs = Data untuk BPJS
choice-ekspor-kasus = Kasus pemberi kerja
choice-ekspor-nomor = Isian nomor peserta
choice-ekspor-semua = Semua orang, per tahap

# Perpanjangan. $about: bulk.renews dan uangnya. $changed, $silent: yang tidak diusulkan
renew-plan =
    Yang akan diperpanjang: { $count } peserta, { $place }. Semuanya menjawab masih sama.
    { $about }
    Yang tidak ikut:
    { $lines }
    Untuk memperpanjang, ketik: SETUJU { $count }
    Sesudahnya masih bisa diurungkan selama { $minutes } menit. Kalau tidak jadi, ketik: batal
renew-none =
    Tidak ada yang bisa diperpanjang sekarang, { $place }.
    Belum menjawab: { $silent }. Berubah: { $changed }.
renew-none-left =
    Tidak ada yang bisa diperpanjang sekarang, { $place }.
    { $lines }
renew-nama =
    Yang akan diperpanjang: { $count } orang. Halaman { $page } dari { $pages }.
    { $lines }
renew-changed =
    Peserta yang menjawab bahwa ada yang berubah:
    { $lines }
    Ternyata masih sama? Petugas desa atau dinas mencatat: /masih NOMOR
renew-nobody-changed = Tidak ada peserta yang menjawab bahwa ada yang berubah.
choice-perpanjang-berubah = Yang berubah
choice-perpanjang = Perpanjangan
choice-meninggal = Kabar meninggal, pindah
