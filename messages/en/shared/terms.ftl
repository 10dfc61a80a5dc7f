# Terms that all files of this language share.

-bpjs = BPJS Ketenagakerjaan
-safe = Officers never ask for an OTP, a PIN, or money.
-never = Officers never ask for money, an OTP, or a PIN.
-free = Registration is free. { -safe }
-warning = Free. Give nobody an OTP, a PIN or money.
-service-free = This service is free. { -safe }
-out = Or type: kembali (back), batal (cancel), petugas (officer).

# Channels: where people write
-webchat = web chat
-telegram = Telegram
-whatsapp = WhatsApp
-sms = SMS
