# Mengirim laporan. $number = L-..., $code = kode rahasia, $due (ISO), $kind = jenis, $files = banyaknya bukti

not-known = belum tahu
for-saya = diri sendiri
for-orang-lain = orang lain
for-serikat = { $members } anggota { $union }
for-serikat-unknown = anggota { $union }
summary =
    Mohon diperiksa dulu.
    Melapor untuk: { $for }
    Yang terjadi: { $kind }
    Perusahaan: { $employer }
    Tempat: { $place }
    Sejak: { $since }
    Banyaknya pekerja: { $workers }
    Slip gaji: { $slip }
    Cerita: { $story }
    Bukti: { $files }
    Masih bekerja di sana: { $still }
    Perusahaan boleh tahu: { $known }
    Nama: { $shown }
    Sudah benar? Pilih Kirim, Ubah, atau Batal.
edit = Bagian mana yang mau diubah?
still-ya = ya
still-tidak = tidak
known-ya = ya
known-tidak = tidak
later =
    Baik, jawaban tadi tersimpan. Melanjutkan: ketik lapor.
    Tidak tahu jawabannya? Ketik tidak tahu.
hurt-noted =
    Sudah dicatat di laporan ini. Sesudah dikirim, { $kind ->
        [dismissed] laporannya paling atas
       *[threat] petugas langsung diberi tahu
    }.
    Mari lanjutkan.
not-told = Baik, perusahaan tidak kami beri tahu.
locked = Baik, nama dikunci. Dibuka hanya bila Dinas dan BPJS setuju.
proofs-later = Baik. Bukti boleh menyusul: ketik kabar.
cancelled = Baik, tidak jadi. Semua jawaban dan bukti tadi sudah dihapus.
left = Baik. Tidak ada yang berubah.

receipt =
    Laporan diterima. Nomornya { $number }.
    Kode rahasia: { $code }. Catat, jangan diberikan kepada siapa pun.
    { $comes ->
        [no] Diperiksa paling lambat { DAY($due) }. Kabar berhenti: ketik kabar.
       *[yes] Diperiksa paling lambat { DAY($due) }.
    }
    Dari obrolan lain, ketik laporan, nomor, dan kodenya.
    Diancam atau dipecat? Ketik saya diancam, atau saya dipecat.
    Membersihkan layar: ketik bersih.
    { -warning }
receipt-discreet =
    Laporan diterima. Nomornya { $number }.
    Kode rahasia: { $code }. Catat, jangan diberikan kepada siapa pun.
    { $comes ->
        [no] Diperiksa paling lambat { DAY($due) }. Kabar berhenti: ketik mulai lagi.
       *[yes] Diperiksa paling lambat { DAY($due) }.
    }
    Membaca kabarnya: ketik kabar, lalu kodenya.
    Dari obrolan lain, ketik laporan, nomor, dan kodenya.
    Diancam atau dipecat? Ketik saya diancam, atau saya dipecat.
    Membersihkan layar: ketik bersih.
    { -warning }
