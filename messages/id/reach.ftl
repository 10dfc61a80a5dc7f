# Berhenti menerima kabar, dan mulai lagi. $office

stopped = Baik. { $office } tidak mengirim kabar lagi ke sini. Mau kabar lagi? Ketik: mulai lagi
started =
    Kabar dari { $office } datang lagi ke obrolan ini.
    Untuk berhenti, ketik: stop kabar
on =
    Kabar dari { $office } memang sudah datang ke obrolan ini.
    Untuk mendaftar, ketik daftar. Untuk pilihan lain, ketik menu.
# Sesudah "berhenti" di tengah percakapan: percakapannya ditinggalkan, kabarnya tetap datang.
how = Kabar tetap datang. Untuk menghentikannya juga, ketik: stop kabar
choice-again = Mulai lagi
