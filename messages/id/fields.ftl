# Nama isian, di tengah kalimat. one: isian yang belum disebut. two: dua isian atau lebih, satu demi satu.
name = nama
nik = NIK
kk = nomor KK
birth-date = tanggal lahir
phone = nomor HP
village = desa atau kelurahan
occupation = pekerjaan
objection = keberatan
stands = pernyataan bahwa isinya sudah benar
one = satu isian
two = { $one }, { $other }

# Satu baris untuk setiap isian, dalam daftar. $value isinya, utuh atau disamarkan
line-name = Nama: { $value }
line-nik = NIK: { $value }
line-kk = Nomor KK: { $value }
line-birth-date = Tanggal lahir: { $value }
line-phone = HP: { $value }
line-village = Tinggal di: { $value }
line-occupation = Pekerjaan: { $value }
ends-in = berakhir { $digits }
kept-hidden = disembunyikan
