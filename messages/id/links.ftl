# Tautan desa dan undangan petugas.
# show: $url $place $until (ISO) $opened $begun $sent $verified $member. line: juga $name $kind. none, ended: $place. sheet-foot: $until (ISO) $contact
# invited: $role $place $link $code $until (ISO) $allows

show =
    Tautan pendaftaran untuk { $place }:
    { $url }
    Berlaku sampai { DATE($until) }.
    Dibuka { $opened } kali, { $begun } mulai mendaftar, { $sent } terkirim.
    Dari yang terkirim: { $verified } disetujui, { $member } menjadi peserta.
    Lembar QR di bawah ini boleh dicetak dan ditempel.
which =
    Untuk desa atau kelurahan mana? Tulis namanya di belakang perintah.
    Contoh: /tautan Muara Ninian
    Pengelola juga bisa mengetik: /tautan kampanye, lalu namanya.
none = Belum ada tautan untuk { $place }. Untuk membuatnya: /tautan
ended =
    Tautan untuk { $place } sudah dicabut.
    Lembar QR yang lama tidak berlaku lagi.
closed = Tautan itu sudah tidak berlaku. Mintalah yang baru ke kantor desa, atau langsung daftar di sini.
list =
    Tautan yang berlaku: { $total } (halaman { $page } dari { $pages })
    { $lines }
    Pilih satu untuk melihat alamat dan lembar QR-nya.
line = { $place }. { $name }{ $kind ->
        [agent] , agen
        [campaign] , kampanye
       *[village] { "" }
    }: dibuka { $opened }, mulai { $begun }, terkirim { $sent }, disetujui { $verified }, peserta { $member }
campaign-how =
    Tulis nama kampanyenya, paling panjang { $longest } huruf.
    Contoh: /tautan kampanye Pasar Paringin
campaign-whose = Tautan kampanye dibuat oleh pengelola. Tautan Bapak/Ibu sendiri: /tautan
only-employers = Tautan kantor untuk perusahaan ada di sini.
whatsapp-text = Daftar { $code }
owner-village = Tautan resmi petugas desa { $place }, berlaku sampai { DATE($until) }.
owner-agent = Tautan resmi agen Perisai, wilayah { $place }, berlaku sampai { DATE($until) }.
owner-campaign = Tautan resmi { $office } untuk { $place }, berlaku sampai { DATE($until) }.
owner-office = Tautan resmi { $office } untuk { $place }, berlaku sampai { DATE($until) }.
owner-badge = Nomor petugasnya { $badge }.
owner-phone = Ragu? Telepon kantor: { $contact }.
choice-semua = Semua tautan
choice-baru = Buat yang baru
choice-cabut = Cabut

# Lembar cetak
sheet-head = Daftar BPJS Ketenagakerjaan
sheet-free = Gratis
sheet-scan = Arahkan kamera HP ke gambar kotak di atas, atau ketik alamat di bawahnya.
sheet-prepare = Siapkan KTP dan Kartu Keluarga, lalu jawab pertanyaannya. Cukup beberapa menit.
sheet-safe = { -free }
sheet-foot = Berlaku sampai { DATE($until) }. Bertanya: { $contact }.
sheet-employer-head = Untuk perusahaan
sheet-employer-for = Menulis kepada kantor
sheet-employer-what = Jawab surat kantor, minta keringanan iuran, atau laporkan pekerja yang dirumahkan dan di-PHK.
sheet-employer-safe = { -service-free }
sheet-employer-foot = Petugas memastikan dulu siapa yang menulis. Bertanya: { $contact }.

# Undangan
invite-how =
    Siapa yang diundang? Pilih, atau ketik peran dan daerahnya.
    Contoh: /undang desa Muara Ninian nama Siti Aminah
invite-name = Nama itu belum terbaca. Tulis hurufnya saja, misalnya: /undang dinas nama Siti Aminah
invite-role = Peran itu tidak ada. Pilih salah satu.
invite-whose =
    Bapak/Ibu tidak bisa mengundang { $role }.
    Peran itu diundang oleh { $house }, atau lewat perintah di server kantor.
invite-area = Daerah itu tidak ada di kantor ini. Tulis nama atau kode desa atau kecamatan.
invite-village = Petugas desa memerlukan desanya. Contoh: /undang desa Muara Ninian
invite-area-which = Daerah yang mana?
invited =
    Undangan untuk { $role }, { $place }:
    { $link }
    Atau ketik di obrolan: /gabung { $code }
    Yang boleh dilakukan: { $allows }
    Berlaku satu kali, sampai { DATE($until) }. Kirim hanya kepada orangnya.
allows-administrator = mengundang petugas, membuat tautan, mengirim siaran, dan menetapkan target.
allows-dinas = memeriksa pendaftaran untuk dinas, memeriksa berkas, dan menjawab pertanyaan.
allows-bpjs = memeriksa pendaftaran untuk BPJS, dan mengisi nomor peserta.
allows-village = membagi tautan, mendaftarkan warga, serta menerima dan meneruskan berkas.
allows-agent = membagi tautan, mendaftarkan warga, serta menerima dan meneruskan berkas.
allows-case-dinas = memeriksa laporan tentang perusahaan, menangani kasusnya, dan menyusun surat.
allows-case-bpjs = memeriksa laporan tentang perusahaan, menangani kasusnya, dan memasukkan daftar BPJS.
allows-head = memaraf dan menandatangani surat, melihat rekap, dan menetapkan target.
allows-reader = melihat rekap dan mengunduh tabelnya, tanpa data orang.
allows-registrar = memeriksa kelengkapan PP dan PKB, dan menulis nomor keputusannya.
allows-verifier = meneliti isi dan berkas PP dan PKB.
allows-corrector = menulis titik perbaikan PP dan PKB.
allows-section = memeriksa PP dan PKB sesudah korektor.
allows-division = memeriksa PP dan PKB sebelum pimpinan.

# Wadah: badan yang menaungi agen.
organisations =
    Hasil tautan agen, menurut wadah:
    { $lines }
    Mengisi: /tautan wadah 7 PT Wadah Contoh. Angkanya nomor agen di /staf
organisation = - { $name }: { $links } tautan, dibuka { $opened }, mulai { $begun }, terkirim { $sent }, disetujui { $verified }, peserta { $member }
no-organisation = tanpa wadah
organisation-none = Belum ada tautan agen.
organisation-whose =
    Hanya administrator yang mengatur wadah.
    Tautan sendiri: /tautan
organisation-how =
    Tulis nomor agen, lalu nama wadahnya, paling banyak { $longest } huruf.
    Contoh: /tautan wadah 7 PT Wadah Contoh. Melepas: /tautan wadah 7 -
organisation-no-agent =
    Nomor itu bukan agen yang masih bertugas.
    Nomornya ada di /staf
