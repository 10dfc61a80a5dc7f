# Bertanya dulu, kalau kalimat orang belum pasti artinya.
# choice-LABEL: satu tombol untuk setiap arti (label di handlers/rules/data/wishes.csv).

meant = Maksudnya yang mana?
not-that = Baik. Tulis dengan kata lain, atau ketik petugas.
choice-tidak = Bukan itu
choice-register = Mau daftar
choice-register-keluarga = Daftarkan keluarga
choice-report = Lapor perusahaan
choice-threatened = Saya diancam
choice-dismissed = Saya dipecat
choice-danger = Ada kecelakaan
choice-status = Cek sampai mana
choice-wrong-name = Nama salah
choice-wrong-nik = NIK salah
choice-wrong-kk = Nomor KK salah
choice-wrong-birth-date = Tanggal lahir salah
choice-wrong-phone = Nomor HP salah
choice-wrong-village = Desa salah
choice-forget = Hapus data saya
choice-stop = Berhenti kirim kabar
choice-start = Kirim kabar lagi
choice-human = Tanya petugas
choice-badge = Cek petugas
choice-thanks = Terima kasih saja
choice-greeting = Lihat menu
choice-language-en = English
choice-yes = Ya, benar
choice-no = Tidak
choice-subject-saya = Saya sendiri
choice-subject-keluarga = Keluarga saya
choice-edit = Ada yang salah
choice-back = Pertanyaan sebelumnya
choice-cancel = Tidak jadi
choice-none = Saya tidak punya
