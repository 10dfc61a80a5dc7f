# PP dan PKB: yang diketik belum bisa dibaca. $line = baris yang dimaksud
men-women-unclear =
    Tulis dua angka: laki-laki dan perempuan.
    Contoh: 40 laki-laki, 25 perempuan
wlkp-number =
    Nomor WLKP memuat angka. Lihat di wajiblapor.kemnaker.go.id.
    Belum punya? Ketuk lewati.
contents-unclear =
    Tulis nomor yang belum ada, atau ketuk Semua ada.
    Contoh: 2, 4
points-unclear =
    Baris ini belum kami mengerti: { $line }
    Tulis pasal | masalah | saran. Contoh: 12 | lembur tanpa upah | tulis upah lembur
workers-count =
    Tulis jumlah pekerja dengan angka.
    Contoh: 25
register-number =
    Nomor surat memuat angka.
    Contoh: 560/123/HI/2026

# Perusahaan bertanya balik, atau menunda. Kuncinya: problems.LANGKAH-filing-asked
filing-asked = Pertanyaan lain? Ketik petugas. Jawaban tadi tetap tersimpan.
kind-filing-asked = Belum ada serikat pekerja di perusahaan? Pilih PP.
purpose-filing-asked =
    Belum pernah disahkan: Baru. Masa berlakunya habis: Perpanjangan.
    Isinya saja yang diganti: Perubahan.
name-filing-asked = Tulis nama perusahaan seperti di akta atau izin usahanya.
reach-filing-asked = Ada cabang di kabupaten atau kota lain? Pilih Beberapa kota.
branch-filing-asked =
    Naskahnya berlaku untuk semua cabang? Pilih Tidak.
    Hanya untuk cabang di sini? Pilih Ya.
heard-filing-asked =
    Naskahnya dibaca dulu oleh serikat atau wakil pekerja.
    Saran mereka ditulis dan ditandatangani.
wlkp-filing-asked =
    WLKP: laporan wajib perusahaan setiap tahun, di wajiblapor.kemnaker.go.id.
    Nomornya tertulis di tanda buktinya.
text-filing-asked = Naskah: semua pasal sampai tanda tangan, dipindai atau disimpan sebagai PDF.
consulted-filing-asked = Bukti saran: surat atau berita acara yang ditandatangani serikat atau wakil pekerja.
filing-later = Jawaban tadi tersimpan. Lanjutkan kapan saja di obrolan ini.
consulted-send-a-file = Di sini kirim satu berkas PDF, lewat tanda klip. Belum ada? Ketuk lewati.
previous-send-a-file = Di sini kirim satu berkas PDF, lewat tanda klip. Belum ada? Ketuk lewati.
text-lacking-send-a-file = Di sini kirim satu berkas PDF, lewat tanda klip. Tidak berubah? Ketuk lewati.
