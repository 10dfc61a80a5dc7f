# Pertanyaan laporan bagi pengurus serikat, yang melapor untuk anggota. Kunci = members.LANGKAH.

registered =
    Apakah perusahaan sudah mendaftarkan para anggota ke { -bpjs }?
    Itu bukan kartu berobat. Yang itu BPJS Kesehatan.
    { -out }
deducted =
    Apakah gaji para anggota dipotong untuk { -bpjs }?
    Lihat slip gaji: tulisannya BPJS TK, JHT, atau Jamsostek.
    { -out }
still =
    Apakah para anggota masih bekerja di sana?
    { -out }
may-know =
    Bolehkah perusahaan tahu bahwa serikat yang melapor?
    Kalau ragu, pilih Tidak.
    { -out }
