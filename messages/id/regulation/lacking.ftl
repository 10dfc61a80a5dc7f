# Perusahaan tanpa PP atau PKB, surat pengingat, dan rekapnya. Angka menghitung perusahaan, bukan orang.
choice-belum-ajukan = Yang belum punya
share =
    Wajib punya PP atau PKB (10 pekerja atau lebih): { $bound } perusahaan.
    Berlaku { $valid } ({ $valid-percent }%), sedang diajukan { $under } ({ $under-percent }%), belum { $lacking } ({ $lacking-percent }%).
share-unknown = Jumlah pekerja belum diketahui: { $count }.
share-few = Di bawah 10 pekerja (sukarela): { $count }.
share-district = - { $district }: { $have } dari { $bound } ({ $percent }%)
no-district = Kecamatan belum diketahui
lacking =
    { $share }
    { $which ->
        [none] Yang belum punya, diingatkan paling lama dulu:
       *[other] { $which }
    }
    { $lines }
lacking-whole = Tidak ada yang belum punya.
lacking-which = Belum punya, { $words }: { $count }
lacking-line = - { $company }{ $district ->
        [none] {""}
       *[other] , { $district }
    }{ $workers ->
        [none] {""}
       *[other] , { $workers } pekerja
    }{ $state }
reminded-on = , diingatkan { DATE($day) }
letter-living = , suratnya sedang disiapkan
lacking-nobody =
    Daftar perusahaan masih kosong.
    Kirim tabel ke sini: nama perusahaan, alamat, kecamatan, jumlah pekerja.
lacking-none = Tidak ada perusahaan seperti itu.
lacking-sheet =
    { $count } perusahaan. Kolom yang kosong boleh diisi, lalu kirim lagi berkasnya.
by-district =
    { $share }
    Sudah punya atau sedang mengajukan, tiap kecamatan:
    { $lines }
    Ketuk kecamatan untuk melihat yang belum.
do-remind = Surat pengingat
do-sheet = Unduh tabel
do-workers = Isi jumlah pekerja
choice-unknown = Jumlah belum diketahui ({ $count })
choice-districts = Tiap kecamatan
none-company = Perusahaan itu tidak ada di daftar.
not-yours-companies = Yang mengurus daftar dan surat ini registrasi dan kepala dinas.
standing-0 = belum punya yang berlaku
standing-1 = sedang mengajukan
standing-2 = punya yang berlaku
lacking-company =
    { $company }: { $standing }
    { $address ->
        [none] Alamat pos belum ada
       *[other] { $address }
    }{ $district ->
        [none] {""}
       *[other] , { $district }
    }
    { $lines }
contact = Kontak: { $contact }
workers-said = Pekerja: { $count } ({ $source }, { DATE($day) })
workers-none = Jumlah pekerja belum diketahui.
workers-list = menurut daftar kantor
workers-office = dicatat petugas
workers-filing = menurut pengajuannya
how-many =
    Berapa pekerja { $company }?
    Contoh: 25
    Atau ketik: batal
letter-drafted = - Surat pengingat { DATE($dated) }: konsep
letter-signed = - Surat pengingat { $number }, { DATE($dated) }: ditandatangani
letter-posted = - Surat pengingat { $number ->
        [none] {""}
       *[other] { $number }, { DATE($dated) }
    }: dikirim { DATE($posted) }
remind-surat = Buat surat pengingat
remind-ttd = Tandai ditandatangani
remind-kirim = Tandai dikirim
remind-cetak = Cetak
no-address = alamat pos { $number } belum ada
letter-on-way = surat untuk { $number } sedang disiapkan
reminded-lately = { $number } diingatkan { DATE($day) }, belum 30 hari
letters-steps =
    Surat pengingat: { $which }
    { $lines }
    Pilih langkahnya. Semuanya ditunjukkan dulu.
letters-all = semua perusahaan
letters-none =
    Tidak ada surat pengingat yang menunggu langkah.
    { $lines }
letters-unaddressed =
    - belum punya alamat pos: { $count }
    Unduh tabel di /peraturan belum, isi ALAMAT, lalu kirim lagi.
waits-surat = - bisa dibuatkan surat: { $count }
waits-ttd = - menunggu tanda tangan: { $count }
waits-kirim = - menunggu dikirim: { $count }
waits-cetak = - bisa dicetak: { $count }
waits-pindaian = - belum ada pindaiannya: { $count }
letters-do-surat = Buat { $count } surat
letters-do-ttd = Tandai ditandatangani { $count }
letters-do-kirim = Tandai dikirim { $count }
letters-do-cetak = Cetak { $count }
letters-do-pindaian = Simpan pindaian { $count }
many-done =
    { $what }
    { $lines }
    Bisa diurungkan sampai pukul { TIME($until) }.
many-done-surat = { $count } surat pengingat disusun. Cetak, lalu minta tanda tangan.
many-done-ttd = { $count } surat pengingat bernomor dan ditandatangani.
many-done-kirim = { $count } surat pengingat sudah dikirim.
reminders-undone =
    { $count } surat kembali seperti semula.
    { $lines }
letters-scan =
    Kirim pindaian bertanda tangan untuk { $count } surat, satu PDF.
    { $names }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    }
    Tidak jadi? Ketuk lewati.
letters-scan-more = { $count } berkas. Ketuk selesai.
letters-scanned = Pindaian disimpan untuk { $count } surat.
head-name = NAMA PERUSAHAAN
head-address = ALAMAT
head-district = KECAMATAN
head-workers = JUMLAH PEKERJA
head-email = EMAIL
head-phone = TELEPON
head-said = SUMBER
head-on = PER TANGGAL
head-reminded = DIINGATKAN
recap =
    PP dan PKB
    { $lines }
recap-line = - { $status }: { $count } sekarang{ $left ->
        [0] {""}
       *[other] , { $left } selesai{ $days ->
            [none] {""}
           *[other] , biasanya { $days } hari
        }
    }
