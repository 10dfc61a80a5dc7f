# Istilah yang dipakai semua berkas bahasa ini.

-bpjs = BPJS Ketenagakerjaan
-safe = Petugas tidak meminta OTP, PIN, atau uang.
-never = Petugas tidak pernah meminta uang, OTP, atau PIN.
-free = Pendaftaran ini gratis. { -safe }
-warning = Gratis. Jangan beri OTP, PIN, uang.
-service-free = Layanan ini gratis. { -safe }
-out = Atau ketik: kembali, batal, petugas.

# Saluran: tempat orang menulis
-webchat = obrolan web
-telegram = Telegram
-whatsapp = WhatsApp
-sms = SMS
