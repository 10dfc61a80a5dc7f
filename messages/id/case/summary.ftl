# Isian sebuah langkah kasus, dibaca sekali lagi sebelum disimpan. $value = isinya, $day (ISO)

confirm =
    Mohon diperiksa dulu, { $number } ({ $employer }):
    { $lines }
    Simpan?
day-words = { DAY($day) }
hour-words = { TIME($hour) }
field-address = Alamat pos: { $value }
field-day = Tanggal: { $value }
field-on = Tanggal: { $value }
field-hour = Jam: { $value }
field-place = Tempat: { $value }
field-register = Nomor: { $value }
field-people =
    Hadir:
    { $value }
field-from-dinas =
    Petugas dinas:
    { $value }
field-from-bpjs =
    Petugas BPJS:
    { $value }
field-found = Ditemukan: { $value }
field-agreed = Disepakati: { $value }
field-result = Hasil: { $value }
field-schedule =
    Janji:
    { $value }
field-extra = Tambahan: { $value }
due-money = { DAY($day) }: { RUPIAH($amount) }
due-act = { DAY($day) }: dipenuhi
due-said = { DAY($day) }: { $what }
due-none = Belum ada yang terbaca pasti.

left = Baik. Tidak ada yang dicatat.
