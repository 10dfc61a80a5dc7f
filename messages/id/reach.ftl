# Berhenti menerima kabar, dan mulai lagi. $office

stopped = Baik. { $office } tidak mengirim kabar lagi ke sini. Mau kabar lagi? Ketik: mulai lagi
started =
    Kabar dari { $office } datang lagi ke obrolan ini.
    Untuk berhenti, ketik: berhenti
choice-again = Mulai lagi
