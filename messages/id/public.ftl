# Daftar umum PP dan PKB, dan panduannya. Hanya nama perusahaan, tidak pernah nama orang.
title = Perusahaan dengan PP/PKB yang berlaku
no-judgement = Daftar ini bukan penilaian tentang iuran BPJS Ketenagakerjaan.
span-later = Baru berlaku { DATE($starts) }, sampai { DATE($ends) }
span = Berlaku { DATE($starts) } sampai { DATE($ends) }
decree = Nomor { $number }, { DATE($dated) }
deemed = Dianggap telah mendapat pengesahan (UU 13/2003 pasal 112)
changed-extend = { DATE($day) }: { $kind } { $company }, nomor { $number }, diperpanjang sampai { DATE($ends) }.
changed-revoke = { DATE($day) }: { $kind } { $company }, nomor { $number }, dicabut. { $why }
changed-amend = { DATE($day) }: { $kind } { $company }, ralat: { $what }.
why-keliru = Keliru dicatat.
why-diganti = Diganti yang baru.
why-putusan = Putusan pengadilan.
guide-title = Panduan PP dan PKB
company-head = Panduan perusahaan
company =
    Perusahaan dengan 10 pekerja atau lebih wajib punya PP, kecuali sudah punya PKB.
    Siapkan PDF: naskah yang ditandatangani, bukti saran pekerja, keputusan lama bila perpanjangan.
    Buka obrolan, ketik ajukan pp, jawab paling banyak 14 pertanyaan, lalu kirim.
    Perusahaan mendapat nomor R-... dan tanggal keputusan. Ketik nomornya untuk melihat sampai mana.
    Bila diminta memperbaiki, kirim PDF baru di obrolan yang sama.
    Surat asli diambil di kantor. Kode QR di surat membuktikan keasliannya.
officer-head = Panduan petugas
officer =
    Ketik peraturan untuk melihat giliran Bapak/Ibu, lalu ketuk nomornya.
    Registrasi memeriksa kelengkapan dan memastikan perusahaannya.
    Verifikator meneliti isi minimum. Korektor menulis titik: pasal, masalah, saran.
    Titik boleh dikirim sebagai tabel dengan judul PASAL, MASALAH, SARAN.
    Naskah baru dibandingkan halaman demi halaman dengan tombol Bandingkan naskah.
    Kepala dinas menyetujui. Surat diberi nomor, dicetak, ditandatangani, dipindai, lalu berlaku.
    Perusahaan yang belum mengajukan: kirim tabelnya, lalu ketik peraturan belum.
    Surat pengingatnya dibuat, dicetak, dan diberi nomor banyak sekaligus.
procedure-head = 1. Prosedur pelayanan
procedure =
    Registrasi, verifikator, korektor, kepala seksi, kepala bidang, kepala dinas, lalu surat.
    PP disahkan. PKB didaftar. Perusahaan di beberapa kota dilayani provinsi.
time-head = 2. Waktu penyelesaian
time =
    Kelengkapan: { $register } hari kerja. Isi: { $study } hari kerja. Surat: { $decree } hari kerja.
    Perusahaan memperbaiki paling lama { $mend } hari kerja; selama itu waktu kantor berhenti.
    PP yang belum diputus dalam { $deemed } hari kerja dianggap disahkan.
cost-head = 3. Biaya pelayanan
cost = Gratis. Petugas tidak meminta uang, OTP, atau PIN.
product-head = 4. Produk layanan
product =
    Keputusan pengesahan PP, berlaku paling lama dua tahun.
    Tanda bukti pendaftaran PKB, berlaku paling lama dua tahun dan dapat diperpanjang satu tahun.
means-head = 5. Sarana dan prasarana
means =
    Obrolan web, WhatsApp, atau Telegram, setiap saat, tanpa datang ke kantor.
    Pertanyaan: { $contact }, { $office }.
competence-head = 6. Kompetensi petugas
competence =
    Korektor adalah mediator hubungan industrial. Verifikator adalah analis ketenagakerjaan.
    Setiap langkah mencatat siapa yang mengerjakannya.

# Ditanya di obrolan: apakah PT X sudah punya PP? $page = alamat daftar umum
asked-which =
    Perusahaan yang PP atau PKB-nya berlaku ada di daftar umum: { $page }
    Atau tulis patuh dan nama perusahaan. Contoh: patuh PT Sinar Contoh
asked-found =
    Ada di daftar umum:
    { $lines }
    Daftarnya: { $page }
asked-line = - { $company }: { $kind } berlaku { DATE($starts) } sampai { DATE($ends) }
asked-line-later = - { $company }: { $kind } disahkan, baru berlaku { DATE($starts) } sampai { DATE($ends) }
asked-none =
    Nama itu tidak ada di daftar PP dan PKB yang berlaku.
    Perusahaan di beberapa kota disahkan provinsi, jadi tidak ada di sini.
    Daftarnya: { $page }
choice-own = Pengajuan saya
choice-file = Ajukan PP atau PKB
