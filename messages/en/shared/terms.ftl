# Terms that all files of this language share.

-bpjs = BPJS Ketenagakerjaan
-free = Registration is free. Officers never ask for an OTP, a PIN, or money.
-out = Or type: kembali (back), batal (cancel), petugas (officer).
