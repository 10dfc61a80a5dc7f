# Hak ahli waris, menurut tanggal meninggalnya. Kalimat di dalam kabar dan status. BPJS yang memutuskan.
# $rupiah $school $accident (rupiah)

claim-whole = Ahli waris dapat meminta santunan { RUPIAH($rupiah) }. Kalau karena celaka kerja: { RUPIAH($accident) }.
claim-whole-school = Ahli waris dapat meminta santunan { RUPIAH($rupiah) }, dan beasiswa anak sampai { RUPIAH($school) }.
claim-funeral = Ahli waris dapat meminta uang pemakaman { RUPIAH($rupiah) }. Kalau karena celaka kerja: { RUPIAH($accident) }.
claim-none = Menurut catatan kami, waktu itu tidak dalam perlindungan program ini.
