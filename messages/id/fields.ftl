# Nama isian, di tengah kalimat. two: dua isian atau lebih, satu demi satu.
name = nama
nik = NIK
kk = nomor KK
birth-date = tanggal lahir
phone = nomor HP
village = desa atau kelurahan
objection = keberatan
two = { $one }, { $other }
