# Mengapa sebuah jawaban tidak dapat dipakai, di percakapan mana pun.
# Kunci: problems.KODE; dicari dulu problems.LANGKAH-KODE, lalu problems.KODE-tap di mana pilihan adalah tombol.
# Sesudah kalimat ini pertanyaannya datang lagi, lengkap dengan contoh dan jalan keluar.
# $contact = nama dan telepon kantor

too-long = Tulisannya terlalu panjang. Cukup jawabannya saja.
empty = Belum ada jawaban yang bisa saya baca.
formula = Tulisan ini dimulai seperti rumus tabel. Cukup jawabannya saja, tanpa tanda = di depan.
not-understood =
    Maaf, itu belum saya mengerti.
    Pilih satu, tulis dengan kata lain, atau ketik petugas.
asked = Itu pertanyaan? Untuk bertanya, ketik petugas.
not-an-answer = Jawaban itu belum saya mengerti.
choose-one = Pilih salah satu dari daftar, atau ketik nomornya.
choose-one-tap = Ketuk salah satu tombol.
not-found = Nama tempat itu belum ada di daftar. Pilih dari daftar, atau ketik lagi namanya.
not-found-tap = Nama tempat itu belum ada di daftar. Ketuk salah satu, atau ketik lagi namanya.

# Mesin percakapan
unknown-command = Perintah itu tidak saya kenal. Ketik menu untuk melihat pilihan.
changed = Percakapan ini sudah berubah sejak terakhir, jadi kita mulai lagi dari menu. Maaf.
old-button = Tombol itu dari pertanyaan lama. Ini pertanyaan yang sekarang.
our-fault =
    Maaf, ada kesalahan kami. Jawaban tadi tidak hilang.
    Kirim lagi nanti, atau telepon { $contact }.
too-many = Pesannya datang terlalu cepat. Tunggu satu menit, lalu kirim lagi yang terakhir.

# Yang tidak dijawab seperti pesan biasa
edited =
    Pesan yang diubah tidak saya baca lagi. Kirim sebagai pesan baru.
    Untuk mengulang pertanyaan, ketik: kembali
group =
    Saya hanya bisa membantu di obrolan pribadi, supaya data tidak dibaca orang lain.
    Ketuk nama saya, lalu tulis di sana.

pairing-code =
    Kode itu tidak berlaku, atau waktunya sudah habis.
    Ketik sambung di obrolan yang lain untuk kode baru.
unpaid-wage =
    Gaji atau THR belum dibayar? Telepon { $dinas }: { $phone }.
    Iuran BPJS bisa dilaporkan di sini.
