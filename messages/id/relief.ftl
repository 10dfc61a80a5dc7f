# Keputusan atas permohonan menunda atau mengurangi iuran. $number = S-..., $decision = kabul, sebagian, tidak
numbers =
    Ada nomor di kalimat ini. Milik kantor atau perusahaan?
    "{ $sentence }"
by =
    Siapa yang memutuskan { $number }: { $decision ->
        [kabul] dikabulkan
        [sebagian] dikabulkan sebagian
       *[tidak] tidak dikabulkan
    }?
    Pilih, atau tulis lembaganya.
    Atau ketik: batal.
granted =
    Apa yang dikabulkan untuk { $number }?
    Contoh: denda April sampai Juni dihapus, pokok tetap dibayar
    Atau ketik: kembali, batal.
reason =
    Apa alasannya, untuk { $number }? Perusahaan membacanya.
    Jangan menulis nama orang atau kata pelapor.
    Atau ketik: kembali, batal.
confirm =
    Perusahaan akan membaca ini ({ $number }):
    { $words }
    Simpan?
choice-bpjs = BPJS Ketenagakerjaan
choice-dinas = Dinas
choice-pusat = Pemerintah pusat
choice-ya = Ya
choice-hapus = Hapus
choice-simpan = Simpan
choice-ubah = Ubah
choice-batal = Batal
left = Baik. { $number } belum diputuskan.
left-plain = Baik. Belum ada yang diputuskan.
