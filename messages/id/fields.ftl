# Nama isian, di tengah kalimat. one: isian yang belum disebut. two: dua isian atau lebih, satu demi satu.
name = nama
nik = NIK
kk = nomor KK
birth-date = tanggal lahir
phone = nomor HP
village = desa atau kelurahan
objection = keberatan
one = satu isian
two = { $one }, { $other }
