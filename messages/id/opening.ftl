# Kasus yang dibuka kantor sendiri, bukan dari laporan. $name = perusahaan, $number = K-..., $lines = yang mirip

name =
    Perusahaan mana? Ketik namanya.
    Contoh: PT Sinar Contoh
    Atau ketik: batal.
which =
    Yang mirip dengan { $name } di daftar:
    { $lines }
    Pilih perusahaannya.
near = { $place }. { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }{ $case ->
        [none] {""}
       *[other] {" "}(kasus { $case })
    }
choice-baru = Bukan itu, perusahaan baru
open-already =
    { $name } sudah punya kasus: { $number }.
    Satu perusahaan satu kasus. Catat di sana.
address =
    Di mana alamat { $name }?
    Contoh: Jalan Contoh 12, Paringin
    Atau ketik: kembali, batal.
place =
    Di desa atau kecamatan mana { $name }?
    Contoh: Juai
    Atau ketik: kembali, batal.
ground = Apa persoalan { $name }?
source =
    Dari mana kantor tahu?
    Laporan pekerja tidak dicatat di sini: buka lewat /laporan.
choice-bpjs = Data BPJS
choice-pengawasan = Pemeriksaan kantor
choice-lembaga = Surat lembaga lain
choice-media = Berita
choice-perusahaan = Perusahaan sendiri
source-bpjs = data BPJS Ketenagakerjaan
source-pengawasan = pemeriksaan kantor
source-lembaga = surat lembaga lain
source-media = berita
source-perusahaan = keterangan perusahaan sendiri
note =
    Ada keterangan? Tulis singkat, tanpa kata pelapor.
    Contoh: surat BPJS nomor 12 tanggal 3 Maret
    Atau ketik: kembali, batal.
confirm =
    Kasus baru untuk { $name }{ $where ->
        [none] {""}
       *[other] , { $where }
    }
    Persoalan: { $ground }
    Sumber: { $source }{ $note ->
        [none] {""}
       *[other] . { $note }
    }
    Buka kasusnya?
choice-simpan = Buka kasus
choice-batal = Batal
opened = Kasus { $number } untuk { $name } sudah dibuka.
choice-ya = Ya
choice-tidak = Tidak
