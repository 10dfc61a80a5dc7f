# Menu dan kata-kata yang tidak milik satu percakapan.
# need-help: $contact = nama dan telepon kantor.

menu =
    Halo, saya Lindungi. Mau mendaftar { -bpjs }, atau melaporkan perusahaan?
    English: ketik english
open =
    Mau yang lain? Pilih satu.
    Atau jawab pertanyaan tadi:
choice-daftar = Daftar
choice-status = Cek status
choice-data = Data saya
choice-lapor = Lapor perusahaan
choice-info = Informasi
choice-petugas = Tanya petugas
choice-ajukan = PP dan PKB perusahaan

help =
    Kapan saja Bapak/Ibu boleh mengetik:
    kembali - mengulang pertanyaan sebelumnya
    batal - tidak jadi
    status - melihat sampai mana
    lapor - melaporkan perusahaan
    info - penjelasan { -bpjs }
    petugas - bertanya kepada orang
    sambung - memakai HP atau obrolan lain
    stop kabar - tidak menerima kabar lagi
noted = Baik. Kalau perlu lagi, ketik menu.
noted-waits = Baik. Ditunggu kabarnya.
salam = Waalaikumsalam.
thanks = Sama-sama. Kalau perlu lagi, ketik menu.
cancelled = Baik, kita berhenti. Jawaban tadi sudah dihapus.
need-help = Lebih mudah dengan bantuan orang? Ketik petugas, telepon { $contact }, atau ke kantor desa.
need-help-staff =
    Kalau tetap belum bisa, minta bantuan pengelola kantor.
pieces-kept = Yang tadi sudah masuk ({ $count }) tetap disimpan.
lost-words =
    Maaf, ada kalimat kami yang hilang.
    Ketik menu, atau ketik petugas untuk dibantu.

language = Bahasa apa? Pilih satu.
language-now = Baik, mulai sekarang dalam Bahasa Indonesia. English: ketik english.
choice-id = Bahasa Indonesia
choice-en = English
choice-other-language = English
