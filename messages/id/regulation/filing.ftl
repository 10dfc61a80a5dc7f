# Perusahaan mengajukan PP atau PKB. Hanya yang ditulis perusahaan sendiri. $kind = PP atau PKB, $number = R-...
name-pp = PP
name-pkb = PKB
welcome =
    Di sini perusahaan mengajukan PP atau PKB. Gratis, paling banyak 14 jawaban.
    Siapkan PDF naskah yang sudah ditandatangani dan bukti meminta saran pekerja.
    Kalau tidak jadi, ketik: batal
kind =
    Apa yang diajukan: PP atau PKB?
    PP dibuat perusahaan. PKB dibuat bersama serikat pekerja.
choice-pp = PP
choice-pkb = PKB
purpose =
    { $kind } ini baru, perpanjangan, atau perubahan?
    Contoh: baru
choice-baru = Baru
choice-perpanjang = Perpanjangan
choice-ubah = Perubahan
name =
    Apa nama perusahaannya?
    Contoh: PT Sinar Contoh
district =
    Di kecamatan mana perusahaannya?
    Pilih dari daftar, atau ketik namanya.
choice-luar = Tidak ada di daftar
choice-lagi = Lihat lagi
choice-kembali = Halaman sebelumnya
address =
    Di mana alamatnya? Surat keputusan memuat alamat ini.
    Contoh: Jalan Contoh 12, Paringin
workers =
    Berapa pekerja laki-laki dan berapa perempuan?
    Contoh: 40 laki-laki, 25 perempuan
voluntary =
    PP wajib mulai { $fewest } pekerja. Perusahaan ini di bawah itu.
    Mengajukan tetap boleh, dengan sukarela.
reach =
    Tempat kerja perusahaan ada di mana saja?
    Ini menentukan siapa yang mengesahkan.
choice-satu = Hanya di sini
choice-provinsi = Beberapa kota
choice-negara = Beberapa provinsi
branch =
    Apakah { $kind } ini hanya untuk cabang di sini?
    Kalau ya, kantor ini yang mengesahkan.
choice-cabang = Ya, cabang di sini
choice-seluruh = Tidak, semua cabang
choice-ya = Ya
choice-tidak = Tidak
elsewhere-provinsi =
    Perusahaan di beberapa kota dilayani dinas provinsi, bukan { $office }.
    Bawa berkas yang sama ke sana. Dasarnya Permenaker 28/2014 pasal 7.
    Tidak ada yang disimpan di sini.
elsewhere-negara =
    Perusahaan di beberapa provinsi dilayani Kementerian Ketenagakerjaan, bukan { $office }.
    Bawa berkas yang sama ke sana. Dasarnya Permenaker 28/2014 pasal 7.
    Tidak ada yang disimpan di sini.
heard =
    Siapa yang sudah diminta sarannya?
    Kalau belum ada serikat, mintalah saran wakil pekerja.
choice-serikat = Serikat pekerja
choice-wakil = Wakil pekerja
choice-belum = Belum ada
hear-first =
    Saran pekerja perlu diminta dulu, dan buktinya dilampirkan.
    Mengajukan sekarang tetap boleh. Petugas akan menanyakannya.
wlkp =
    Berapa nomor WLKP (Wajib Lapor Ketenagakerjaan) perusahaan?
    Contoh: 6311xxxx.2026xxxx.xxxx
    Belum punya? Ketuk lewati.
choice-lewati = Lewati
text =
    Kirim naskah { $kind } yang sudah ditandatangani, satu berkas PDF.
    Paling banyak 200 halaman.
text-more = Naskah sudah diterima.
consulted =
    Kirim bukti saran pekerja, satu berkas PDF.
    Belum ada? Ketuk lewati.
consulted-more = Bukti sudah diterima.
previous =
    Kirim keputusan { $kind } yang lama, satu berkas PDF.
    Belum ada? Ketuk lewati.
previous-more = Keputusan lama sudah diterima.
choice-selesai = Selesai
choice-buang = Hapus yang terakhir
purpose-baru = baru
purpose-perpanjang = perpanjangan
purpose-ubah = perubahan
heard-serikat = serikat pekerja
heard-wakil = wakil pekerja
heard-belum = belum ada
summary =
    { $kind } { $purpose } untuk { $name }
    { $address }{ $district ->
        [none] {""}
       *[other] , Kecamatan { $district }
    }
    Pekerja: { $men } laki-laki, { $women } perempuan
    Diminta saran: { $heard }{ $wlkp ->
        [none] {""}
       *[other] . WLKP { $wlkp }
    }
    Berkas PDF: { $papers }
    Kirim ke kantor?
choice-kirim = Kirim
choice-batal = Batal
cancelled = Baik. Tidak ada yang dikirim.
receipt =
    Terima kasih. { $kind } sudah kami terima { DATE($day) }. Nomornya { $number }.
    { $comes ->
        [no] Kelengkapannya diperiksa paling lambat { DAY($due) }. Kabar di sini berhenti. Ketik: mulai lagi
       *[yes] Kelengkapannya diperiksa paling lambat { DAY($due) }. Kabarnya datang di sini.
    }
    { $decides }Sampai mana? Ketik nomornya.
    { $scans ->
        [yes] Sebagian halaman berupa pindaian: perubahannya nanti tidak bisa dibandingkan.
       *[no] { -service-free }
    }
decides = Kami memutuskan paling lambat { DAY($day) }.{" "}
too-many =
    Hari ini sudah banyak kiriman dari obrolan ini. Coba lagi besok.
    Kalau mendesak: { $contact }.
text-again =
    Kirim naskah { $kind } { $number } yang sudah diperbaiki, satu berkas PDF.
    Kalau tidak jadi, ketik: batal
text-again-more = Naskah sudah diterima.
text-lacking =
    Kirim naskah { $kind } { $number }, satu berkas PDF.
    Naskahnya tidak berubah? Ketuk lewati.
text-lacking-more = Naskah sudah diterima.
again =
    { $number }: { $papers } berkas PDF siap dikirim.
    Kirim ke kantor?
nothing-new =
    Tidak ada berkas baru untuk { $number }, jadi tidak ada yang dikirim.
    Mau coba lagi? Ketik nomornya.
received-again =
    Perbaikan { $number } sudah kami terima.
    { $decides }Kami memeriksanya paling lambat { DAY($due) }.
received-anew =
    { $number } sudah kami terima. Waktu perbaikan sudah lewat, jadi prosesnya mulai dari awal.
    { $decides }Kelengkapannya diperiksa paling lambat { DAY($due) }.
scanned = Sebagian halaman berupa pindaian: perubahannya tidak bisa dibandingkan.
