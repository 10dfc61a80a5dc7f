# Istilah yang dipakai semua berkas bahasa ini.

-bpjs = BPJS Ketenagakerjaan
-free = Pendaftaran ini gratis. Petugas tidak meminta OTP, PIN, atau uang.
-out = Atau ketik: kembali, batal, petugas.
