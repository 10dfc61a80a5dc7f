# Perusahaan di obrolan. Hanya boleh berisi yang tertulis di suratnya dan kirimannya sendiri.
# $employer, $letter (nomor surat, none), $by = kalimat reply-by, $day (ISO), $number = S-..., $due (ISO), $lines
welcome =
    Selamat datang, { $employer }.
    { $letter ->
        [none] Ini tentang surat kami.
       *[other] Ini tentang surat kami nomor { $letter }.
    }
    { $by }
reply-by = Jawaban ditunggu paling lambat { DAY($day) }.
meets = Pertemuannya { DAY($day) }, pukul { TIME($hour) }. Tempatnya ada di surat.
unproven =
    Selamat datang. Di sini perusahaan bisa menulis kepada kantor.
    Petugas memastikan dulu siapa yang menulis.
    Punya surat dari kami? Ketik: surat, lalu kodenya.
too-many =
    Hari ini sudah banyak kiriman dari obrolan ini. Coba lagi besok.
    Kalau mendesak: { $contact }.
no-letter =
    Kode itu tidak kami kenal. Periksa lagi di surat, di bawah kotak QR.
    Tanpa kode pun bisa menulis. Ketik: perusahaan
name =
    Apa nama perusahaannya?
    Contoh: PT Sinar Contoh
    Kalau tidak jadi, ketik: batal
address =
    Di mana alamatnya?
    Contoh: Jalan Contoh 12, Paringin
    Belum tahu? Ketuk lewati.
what =
    Apa yang ingin disampaikan { $employer }?
    Kalau tidak jadi, ketik: batal
choice-jawab = Menjawab surat
choice-keringanan = Minta keringanan iuran
choice-pekerja = Pekerja dirumahkan atau PHK
choice-janji = Berjanji membayar
duty =
    Permohonan ini tidak menunda kewajiban membayar iuran.
    Selama belum ada keputusan BPJS Ketenagakerjaan, iuran tetap dibayar tiap bulan.
words =
    Tulis jawabannya. Boleh dalam beberapa pesan.
    Contoh: Tunggakan bulan Maret sudah kami bayar.
words-more =
    Sudah { $count } pesan kami catat. Ada lagi?
    Kalau tidak ada lagi, ketuk selesai.
relief = Keringanan apa yang diminta?
choice-tunda = Menunda
choice-kurangi = Mengurangi
choice-bebas = Membebaskan
choice-cicil = Mencicil
choice-nonaktif = Menonaktifkan pekerja
period =
    Untuk bulan apa sampai apa?
    Contoh: April sampai Juni 2026
amount =
    Berapa jumlah iurannya dalam rupiah?
    Contoh: 30.697.303
    Belum tahu? Ketuk lewati.
amount-shown = { RUPIAH($amount) }
amount-none = belum disebut
size = Seberapa besar usahanya?
choice-nihil = Tidak ada
choice-mikro = Mikro
choice-kecil = Kecil
choice-menengah = Menengah
choice-besar = Besar
reason =
    Apa alasannya?
    Contoh: Hotel kami tutup sementara.
furloughed-in =
    Berapa pekerja tetap atau kontrak yang dirumahkan?
    Angka saja, jangan tulis nama.
furloughed-out =
    Berapa yang dirumahkan di luar hubungan kerja, misalnya mitra?
    Angka saja.
dismissed-in =
    Berapa pekerja tetap atau kontrak yang di-PHK (diberhentikan)?
    Angka saja.
dismissed-out =
    Berapa yang diberhentikan di luar hubungan kerja?
    Angka saja.
day =
    Kapan akan dibayar?
    Contoh: 15 Desember
pay =
    Berapa yang dibayar hari itu, dalam rupiah?
    Contoh: 5.000.000
    Belum tahu? Ketuk lewati.
pay-confirm = Maksudnya { $reading }?
papers =
    Ada surat atau bukti? Kirim fotonya atau PDF, satu per satu.
    Kalau tidak ada, ketuk lewati.
papers-more =
    Sudah { $count } berkas kami terima. Ada lagi?
    Kalau tidak ada lagi, ketuk selesai.
summary =
    { $employer }
    { $lines }
    Kirim ke kantor?
said-answer = Jawaban: { $text }
said-relief =
    Permohonan: { $relief } iuran
    Untuk: { $period }
    Jumlah: { $amount }
    Skala usaha: { $size }
    Alasan: { $reason }
said-layoff =
    Dirumahkan: { $furloughed_in } dalam hubungan kerja, { $furloughed_out } di luar.
    Di-PHK: { $dismissed_in } dalam hubungan kerja, { $dismissed_out } di luar.
said-promise = Janji: membayar { $amount } pada { DATE($day) }
said-papers = Berkas: { $count }
choice-kirim = Kirim
choice-batal = Batal
choice-buang = Hapus yang terakhir
choice-selesai = Selesai
choice-lewati = Lewati
choice-ya = Ya
choice-tidak = Tidak
cancelled = Baik. Tidak ada yang dikirim.
receipt =
    Terima kasih. Nomornya { $number }.
    { $comes ->
        [no] Petugas membacanya paling lambat { DAY($due) }. Kabar di sini berhenti. Ketik: mulai lagi
       *[yes] Petugas membacanya paling lambat { DAY($due) }. Jawabannya datang di obrolan ini.
    }
    { -service-free }
receipt-relief =
    Terima kasih. Nomor permohonannya { $number }, dibaca paling lambat { DAY($due) }.
    Kewajiban membayar iuran tetap berjalan.
    { -service-free }
choice-ajukan = Ajukan PP atau PKB
choice-tambah = Tambah keterangan
choice-lain = Kirim yang lain
choice-balas = Balas
more =
    Tulis tambahan untuk { $number }.
    Kalau tidak jadi, ketik: batal
more-received = Tambahan untuk { $number } sudah kami terima.
standing =
    { $number } sudah kami terima, belum selesai diurus.
    Petugas membacanya paling lambat { DAY($due) }. Jawabannya datang di obrolan ini.
no-submission = Tidak ada kiriman dengan nomor itu di obrolan ini.
answer =
    Jawaban kantor untuk { $number }:
    { $text }
decided-selesai = { $number } sudah selesai kami urus. Terima kasih.
decided-jawaban = { $number } kami terima sebagai jawaban surat. Terima kasih.
decided-bukan =
    { $number } sudah kami baca. Itu belum menjawab surat kami.
    Jawabannya masih kami tunggu.
decided-pindah = { $number } kami kabulkan: pertemuan dipindah.
decided-tetap = { $number } belum bisa kami kabulkan: hari pertemuan tetap.
decided-kabul = Permohonan { $number } dikabulkan. Suratnya sudah kami kirim di obrolan ini.
decided-sebagian = Permohonan { $number } dikabulkan sebagian. Suratnya sudah kami kirim di obrolan ini.
decided-tidak = Permohonan { $number } tidak dikabulkan. Kewajiban membayar iuran tetap berjalan.
meeting-moved =
    Permintaan { $number } kami kabulkan. Pertemuan dipindah:
    { DAY($day) }, pukul { TIME($hour) }, di { $place }
meeting-kept =
    Permintaan { $number } belum bisa kami kabulkan. Pertemuan tetap:
    { DAY($day) }, pukul { TIME($hour) }, di { $place }
relief-kabul =
    Permohonan { $number } *dikabulkan* oleh { $by }.
    Alasan: { $reason }
    Surat keputusannya ikut di bawah ini.
relief-sebagian =
    Permohonan { $number } *dikabulkan sebagian* oleh { $by }: { $granted }
    Alasan: { $reason }
    Selebihnya iuran tetap dibayar. Surat keputusannya ikut di bawah ini.
relief-tidak =
    Permohonan { $number } *tidak dikabulkan* oleh { $by }.
    Alasan: { $reason }
    Kewajiban membayar iuran tetap berjalan. Suratnya ikut di bawah ini.
decided-tolak =
    Kami belum bisa memastikan { $number } dari perusahaan itu.
    Datanglah ke kantor, atau pakai kode di surat kami.

# Jawaban petugas yang sudah siap
siap-terima = Kiriman sudah kami terima dan kami baca. Kabar berikutnya datang di sini.
siap-lengkapi = Mohon lengkapi dengan daftar pekerja, upah, dan tanggal mulai bekerja. Kirim di sini sebagai foto atau PDF.
siap-bukti = Mohon kirim bukti bayar iuran di sini, sebagai foto atau PDF.
siap-wajib = Permohonan sedang kami periksa. Selama itu iuran tetap wajib dibayar.
