# PP dan PKB di meja petugas. Nama perusahaan dari daftar kantor, atau kata perusahaan sendiri bila belum diperiksa.
at-registration = diperiksa kelengkapannya
at-verification = isi diteliti verifikator
at-correction = isi diteliti korektor
at-section = di kepala seksi
at-division = di kepala bidang
at-head = di kepala dinas
at-decree = disetujui, suratnya disiapkan
at-decree-number = disetujui, surat menunggu nomor
at-decree-sign = disetujui, surat menunggu tanda tangan
at-incomplete = belum lengkap, ditunggu dari perusahaan
at-returned = ditunggu perbaikannya dari perusahaan
at-lapsed = waktu perbaikan lewat
at-deemed = dianggap disahkan, suratnya disiapkan
at-deemed-number = dianggap disahkan, surat menunggu nomor
at-deemed-sign = dianggap disahkan, surat menunggu tanda tangan
at-in-force = berlaku
at-revoked = dicabut
at-withdrawn = ditarik perusahaan
news-yours =
    { $number } ({ $kind }): giliran Bapak/Ibu ({ $status }).
    Paling lambat { DAY($due) }.
news-withdrawn = { $number } ({ $kind }) ditarik perusahaan. Tidak perlu dikerjakan lagi.
news-sign =
    { $number } ({ $kind }): surat nomor { $decree } siap dicetak dan ditandatangani.
    Sesudah itu kirim pindaiannya, paling lambat { DAY($due) }.
news-nobody =
    { $number } ({ $kind }) menunggu { $role }, tetapi belum ada petugasnya.
    Paling lambat { DAY($due) }. Petugas dinas mengundang dengan: /undang { $word }
news-deemed =
    { $number }: dianggap telah mendapat pengesahan (UU 13/2003 pasal 112).
    Waktu { $days } hari kerja sudah lewat.
news-extension = { $number }: perusahaan minta diperpanjang. Sekarang sampai { DATE($ends) }.
choice-buka = Buka
choice-berikutnya = Berikutnya
choice-semua = Semua ada
choice-semua-jalan = Semua yang berjalan
none-yours = Tidak ada PP atau PKB yang menunggu Bapak/Ibu.
none-such = Tidak ada PP atau PKB dengan nomor itu. Daftarnya: /peraturan
list =
    PP dan PKB yang menunggu Bapak/Ibu: { $count }
    { $lines }
list-all =
    PP dan PKB yang berjalan: { $count }
    { $stages }
    { $lines }
stage-count = { $count } { $status }
line = { $number } { $kind } { $company }: { $status }{ $until }
until-date = , { DATE($day) }
until-late = , { DATE($day) } TERLAMBAT
record =
    { $number }: { $kind } { $purpose }, { $status }
    { $company }, { $address }{ $proven ->
        [yes] {""}
       *[no] {" "}(belum diperiksa)
    }
    Pekerja: { $men } laki-laki, { $women } perempuan. Diminta saran: { $heard }. WLKP: { $wlkp ->
        [none] belum ada
       *[other] { $wlkp }
    }
    Diterima { DATE($sent) }, naskah ke-{ $round }
    { $lines }
branch-provinsi = Perusahaan di beberapa kota: menurut perusahaan, naskah ini hanya untuk cabang di sini
branch-negara = Perusahaan di beberapa provinsi: menurut perusahaan, naskah ini hanya untuk cabang di sini
due-line = Tahap ini sampai { DAY($day) }
due-late = Tahap ini sampai { DAY($day) } TERLAMBAT
deemed-by = Dianggap disahkan kalau lewat { DAY($day) } (pasal 112)
paper = - { $what }: { $pages } halaman{ $scans ->
        [none] {""}
       *[other] , { $scans } berupa pindaian (tidak bisa dibandingkan)
    }
paper-text = Naskah
paper-consulted = Bukti saran pekerja
paper-previous = Keputusan lama
paper-decree = Surat sebelum diperpanjang
decree-line = - Surat nomor { $number }, { DATE($dated) }: { DATE($starts) } sampai { DATE($ends) }
deemed-line = - Dianggap telah mendapat pengesahan { DATE($day) } (pasal 112), sampai { DATE($ends) }
asked-before = - Diminta pada naskah ke-{ $round }:
contents-whole = - Isi minimum dan berkas: semua ada
lacks = - Belum ada: { $what }
point = - { $place }. Pasal { $article }: { $problem }{ $advice ->
        [none] {""}
       *[other] . Saran: { $advice }
    }
open-case = - Perusahaan ini sedang punya kasus yang berjalan di kantor.
step = - { DATE($day) }: { $did } ({ $who }){ $note ->
        [none] {""}
       *[other] : { $note }
    }
did-send = diajukan
did-accept = diteruskan { $step }
did-lack = dikembalikan, belum lengkap
did-return = dikembalikan { $step } untuk diperbaiki
did-correct = dikembalikan { $step } ke korektor
did-resubmit = perbaikan diterima
did-lapse = waktu perbaikan lewat
did-deem = dianggap disahkan
did-number = surat diberi nomor
did-issue = surat ditandatangani dan berlaku
did-extend = diperpanjang
did-revoke = dicabut
did-withdraw = ditarik
did-check = isi dan berkas diperiksa
did-points = titik ditulis
did-points-gone = titik dihapus
did-merge = diteruskan, langkahnya digabung
did-amend = ralat
did-scan = pindaian disimpan
did-remind = perusahaan diingatkan
did-ask-extension = minta diperpanjang
step-registration = registrasi
step-verification = verifikator
step-correction = korektor
step-section = kepala seksi
step-division = kepala bidang
step-head = kepala dinas
digest = - { $count } PP atau PKB menunggu langkah Bapak/Ibu{ $late }
by-company = perusahaan
by-yourself = Bapak/Ibu sendiri
by-register = daftar perusahaan
by-clock = menurut waktu
history =
    Riwayat { $number }:
    { $lines }
own-filing = Itu diajukan dari obrolan Bapak/Ibu sendiri. Rekan lain yang memeriksa.
changed =
    { $number } sudah berubah, jadi yang ini tidak dilakukan.
    Terakhir: { $did }, oleh { $who }, { DAY($at) } pukul { TIME($at) }.
cannot = Itu belum bisa dilakukan pada { $number }: { $status }.
not-yours = Langkah { $number } bukan giliran Bapak/Ibu: { $status }.
done = { $number } dicatat: { $status }.{ $until }
until-day = {" "}Paling lambat { DAY($day) }.
do-setuju = Teruskan
do-setuju-kepala = Setujui
do-setuju-baru = Lengkap, perusahaan baru
do-is = Lengkap: { $name }
do-kurang = Belum lengkap
do-isi = Periksa isi dan berkas
do-titik = Tulis titik
do-kembali = Kembalikan
do-balik = Ke korektor lagi
do-nomor = Isi nomor surat
do-nomor-lain = Ubah nomor surat
do-terbit = Sudah ditandatangani
do-perpanjang = Perpanjang
do-ralat = Ralat
do-cabut = Cabut
do-pindaian = Tambah pindaian
do-berkas = Lihat berkas
do-banding = Bandingkan naskah
do-riwayat = Riwayat
papers = Berkas { $number }. Ketuk untuk membuka.
paper-open = { $number }, naskah ke-{ $round }: { $what }
choice-paper = { $what } { $round }
short-text = Naskah
short-consulted = Bukti saran
short-previous = Keputusan lama
short-decree = Surat lama
nothing-to-compare = { $number } baru punya satu naskah.
incomparable = Naskah { $number } berupa pindaian. Perubahannya tidak bisa dibandingkan.
same = { $number }: tidak ada halaman yang berubah dari { $pages } halaman.
compared =
    { $number }: { $count } halaman berubah dari { $pages } halaman.
    { $lines }{ $more ->
        [none] {""}
       *[other] {" "}Masih ada { $more } halaman lain.
    }
page-changed =
    Halaman { $page }
    Dulu: { $out }
    Kini: { $came }
page-new =
    Halaman { $page } baru
    Kini: { $came }
page-gone =
    Halaman lama { $page } hilang
    Dulu: { $out }
page-unread = Halaman { $page } berupa pindaian

# Mencari, dan papan: berapa di tiap langkah. $late = yang terlambat
find-how =
    PP atau PKB mana yang dicari? Ketik nama perusahaan atau nomornya.
    Contoh: /cari Sinar Contoh
found =
    { $count } PP atau PKB cocok:
    { $lines }
found-rest = Tampil { $shown }. Tambahkan bagian lain dari namanya.
found-none =
    Tidak ada PP atau PKB yang cocok.
    Coba sebagian nama perusahaan, atau nomor R-...
    Daftar perintah: /bantuan
board-none = Tidak ada PP atau PKB yang berjalan.
board =
    PP dan PKB yang berjalan, { DAY($day) }: { $count }
    { $lines }
board-mine = Giliran Bapak/Ibu: { $count }{ $late ->
        [0] {""}
       *[other] , { $late } TERLAMBAT
    }
board-line = - { $status }: { $count }{ $late ->
        [0] {""}
       *[other] , { $late } TERLAMBAT
    }
board-choice-mine = Giliran saya: { $count }
