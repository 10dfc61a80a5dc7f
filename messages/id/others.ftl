# Pertanyaan laporan bagi yang melapor untuk orang lain, keluarga atau teman. Kunci = others.LANGKAH.

registered =
    Apakah perusahaan sudah mendaftarkan orang itu ke { -bpjs }?
    Itu bukan kartu berobat. Yang itu BPJS Kesehatan.
    { -out }
deducted =
    Apakah gaji orang itu dipotong untuk { -bpjs }?
    Lihat slip gaji: tulisannya BPJS TK, JHT, atau Jamsostek.
    { -out }
still =
    Apakah orang itu masih bekerja di sana?
    { -out }
may-know =
    Bolehkah perusahaan tahu siapa yang melapor?
    Kalau ragu, pilih Tidak.
    { -out }
