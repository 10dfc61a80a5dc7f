# Rekap kasus pemberi kerja. $starts, $ends = tanggal; $arrears, $potential, $paid = rupiah penuh.

process =
    Rekap { DATE($starts) } sampai { DATE($ends) }

    Yang dikerjakan:
    kasus dibuka: { $opened }
    surat dikirim: { $letters }
    dijawab: { $answered }, diam: { $silent }, surat kembali: { $returned }
    kunjungan bersama: { $visits }
    berjanji: { $promised }, dilimpahkan: { $handed }

    Proses dan hasil:
    { $rates }

    Hasilnya:
    patuh: { $complied }
    tunggakan: { RUPIAH($arrears) }, sudah dibayar: { RUPIAH($paid) }
    potensi iuran: { RUPIAH($potential) }
    { $ends_with }
    { $goals }

    Perusahaan:
    { $employers }
    Permohonan keringanan: { $requests }
    Dirumahkan: { $furloughed } orang, di-PHK: { $dismissed } orang ({ $laid } perusahaan melapor)
approvals =
    Pendaftaran yang disetujui sekaligus, { DATE($starts) } sampai { DATE($ends) }:
    { $lines }
rate = { $name }: { $done } dari { $planned } ({ $process }%), { $came }: { $reached } ({ $result }%)
rate-aim = { $name }: { $done }, { $came }: { $reached } ({ $result }%, sasaran { $aim }%)
rate-none = Belum ada yang dikerjakan.
rate-letters = Surat
rate-letters-came = dijawab
rate-visits = Kunjungan bersama
rate-visits-came = ada komitmen
rate-disputes = Perselisihan
rate-disputes-came = Perjanjian Bersama
kind-line = { $kind }: { $count } perusahaan{ $arrears }{ $potential }
kind-arrears = {", "}tunggakan { RUPIAH($arrears) }
kind-potential = {", "}potensi iuran { RUPIAH($potential) }
outcome-line = Ditutup sebagai { $outcome }: { $count }
outcome-none = Belum ada kasus yang selesai.
goal = Target { $name }: { $reached } dari { $wanted } perusahaan ({ $percent }%), sampai { $until }
no-goal = Belum ada target.
no-case = Belum ada kasus.
employer = { $name }: { $stage }, dibayar { RUPIAH($paid) }
tables =
    Ini tabelnya: { $count } perusahaan, keringanan, PHK, serta proses dan hasil.
    Tidak ada data pelapor di dalamnya.
which-span =
    Rekap bulan atau tahun mana?
    Contoh: /rekap april 2026
    Atau: /rekap 18 Maret sampai 15 Mei 2026
choice-ekspor = Tabel (XLSX)
targets =
    Target yang berjalan:
    { $targets }
    Menambah: /target 30 sampai 31 Desember 2026 nama
    Menghapus: /target hapus, lalu nomornya
target = { $id }. { $name }: { $wanted } perusahaan sampai { $until }
how-to-target =
    Tulis jumlah, tanggal akhir, dan nama.
    Contoh: /target 30 sampai 31 Desember 2026 tahun ini

stage-received = { -case-received-short }
stage-checked = { -case-checked-short }
stage-letter-drafted = { -case-letter-drafted-short }
stage-letter-initialled = { -case-letter-initialled-short }
stage-letter-signed = { -case-letter-signed-short }
stage-letter-posted = { -case-letter-posted-short }
stage-answered = { -case-answered-short }
stage-silent = { -case-silent-short }
stage-letter-returned = { -case-letter-returned-short }
stage-visit-planned = { -case-visit-planned-short }
stage-visited = { -case-visited-short }
stage-promised = { -case-promised-short }
stage-promise-broken = { -case-promise-broken-short }
stage-mediation = { -case-mediation-short }
stage-handed-on = { -case-handed-on-short }
stage-suspended = { -case-suspended-short }
stage-complied = { -case-complied-short }
stage-closed = { -case-closed-short }

# Gambar dan tabel
step-opened = Kasus dibuka
step-letters = Surat dikirim
step-answered = Menjawab
step-silent = Tidak menjawab
step-returned = Surat kembali
step-visits = Kunjungan bersama
step-promised = Berjanji
step-handed = Dilimpahkan
step-complied = Patuh
picture-head = Rekap kepatuhan pemberi kerja
picture-span = { DATE($starts) } – { DATE($ends) }
picture-process = Yang dikerjakan
picture-goals = Target dan hasil
picture-goal = Target { $name }: { $reached } dari { $wanted } ({ $percent }%), sampai { DATE($until) }
picture-kinds = Menurut jenis
picture-arrears = Tunggakan
picture-potential = Potensi iuran
picture-paid = Sudah dibayar
kind-pwbd = { -pwbd-short }
kind-pds-tk = { -pds-tk-short }
kind-pds-upah = { -pds-upah-short }
kind-pds-program = { -pds-program-short }
kind-piutang = { -piutang-short }
kind-potong-tidak-setor = { -potong-tidak-setor-short }
kind-tunda-daftar = { -tunda-daftar-short }
kind-paklaring = { -paklaring-short }
kind-upah-dinaikkan = { -upah-dinaikkan-short }
outcome-complied = Patuh
outcome-agreement = Perjanjian Bersama
outcome-handed-on = Dilimpahkan
outcome-unfounded = Tidak terbukti
outcome-gone = Usaha tidak ada lagi
head-no = No
head-activity = Kegiatan
head-planned = Direncanakan
head-process = Proses (%)
head-result = Hasil (%)
head-aim = Sasaran (%)
head-wanted = Sasaran
head-until = Sampai
head-class = Golongan
head-months = Bulan
head-written = Surat dikirim
head-heard = Tanggapan
head-heard-on = Tanggal tanggapan
head-visited = Dikunjungi
head-visit-result = Hasil kunjungan
head-promised = Janji (Rp)
head-besides = Janji selain uang
head-promised-by = Janji sampai
head-reason = Uraian
head-case = Kasus
head-name = Perusahaan
head-address = Alamat
head-arrears = Tunggakan (Rp)
head-potential = Potensi iuran (Rp)
head-paid = Dibayar (Rp)
head-status = Status
head-outcome = Hasil
head-size = Skala usaha
head-amount = Jumlah iuran (Rp)
head-period = Masa
head-request = Permohonan
head-note = Keterangan
head-in = Dalam hubungan kerja
head-out = Luar hubungan kerja
head-total = Jumlah
head-step = Tahap
head-done = Dikerjakan
head-goal = Target
head-reached = Tercapai
head-percent = Tercapai (%)
furloughed = Dirumahkan
dismissed = Di-PHK
total = Jumlah
sheet-employers = Perusahaan
sheet-reliefs = Keringanan
sheet-layoffs = Dirumahkan dan PHK
sheet-results = Proses dan hasil
sheet-steps = Langkah
sheet-goals = Target
visit-none-yet = Belum ada komitmen
visit-promise = Berjanji
visit-complied = Patuh
visit-dispute = Bersengketa
visit-not-found = Tidak ditemukan
wlkp-companies = Perusahaan menurut Wajib Lapor
wlkp-workers = Pekerja menurut Wajib Lapor
wlkp-numbered = Perusahaan dalam daftar kami yang bernomor Wajib Lapor
picture-outcomes = Cara kasus selesai
picture-rates = Proses dan hasil
picture-layoffs = Dirumahkan { $furloughed } orang, di-PHK { $dismissed } orang

# Yang dikerjakan untuk sebuah target, dalam persen dari sasarannya
effort-letters = Surat pembinaan: { $done } ({ $process }%), dijawab: { $reached } ({ $result }%)
effort-bound = Kunjungan dengan komitmen: { $done } ({ $process }%), patuh: { $reached } ({ $result }%)
effort-loose = Kunjungan belum ada komitmen: { $done } ({ $process }%), hasil: { $reached } ({ $result }%)
effort-letters-name = Surat pembinaan
effort-bound-name = Kunjungan dengan komitmen
effort-loose-name = Kunjungan, belum ada komitmen
head-next = Tindak lanjut
head-address-on = Alamat dipastikan
head-wrote-on = Perusahaan terakhir menulis
next-office = Perlu ditindaklanjuti
next-employer = Menunggu perusahaan
next-elsewhere = Di lembaga lain
next-later = Ditangguhkan
next-nobody = Selesai
sheet-notes = Catatan
note-rupiah = Rupiah ditulis bulat. Mulai 50 sen dibulatkan ke atas, di bawahnya ke bawah.
note-percent = Persen ditulis bulat. Mulai setengah dibulatkan ke atas, paling tinggi 100.
note-target = Persen pada lembar Target dihitung dari sasarannya. Setiap perusahaan dihitung satu kali.
note-day = Status dan tindak lanjut ialah keadaan pada hari terakhir rekap ini.
note-figures = Tunggakan, potensi iuran, nama, dan alamat ialah yang terakhir diketahui kantor.
note-once = Dua kasus yang digabung dihitung satu kali.
picture-rupiah = { RUPIAH($amount) }
picture-note = Rupiah dan persen dibulatkan.
