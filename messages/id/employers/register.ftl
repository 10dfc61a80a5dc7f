# Daftar perusahaan, untuk petugas kasus. $name, $other, $address (none = belum diketahui), $place, $lines, $count

overview =
    Perusahaan di daftar kantor: { $count }.
    Mencari: /perusahaan lalu namanya. Contoh: /perusahaan Sinar Contoh
found =
    Yang namanya dekat:
    { $lines }
reported =
    Perusahaan yang baru dikenal dari laporan, belum di daftar: { $count }
    { $lines }
none = Tidak ada perusahaan dengan nama seperti itu.
none-reported = Semua perusahaan dari laporan sudah ada di daftar.
unknown = Perusahaan itu tidak ada di daftar. Cari lagi: /perusahaan lalu namanya.
named = { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
line = { $place }. { named }
one =
    { $name } (nomor { $id })
    Nama lain: { $others ->
        [none] -
       *[other] { $others }
    }
    Alamat: { $address ->
        [none] -
       *[other] { $address }
    }
    Wilayah: { $place ->
        [none] -
       *[other] { $place }
    }
    Cabang: { $branch ->
        [none] -
       *[other] { $branch }
    }
    WLKP: { $wlkp ->
        [none] -
       *[other] { $wlkp }
    }
    NPP: { $npp ->
        [none] -
       *[other] { $npp }
    }
    Skala usaha: { $size ->
        [none] -
       *[other] { $size }
    }
    Dikenal dari: { $source }
    { $cases }{ $same ->
        [0] {""}
       *[other] {""}
        Mungkin tercatat dua kali: { $same } perusahaan mirip.
    }
case = - Kasus { $number }: { $status }
no-case = - Belum ada kasus.
from-bpjs = BPJS
from-office = kantor
from-report = laporan saja. Di luar petugas kasus tidak ada yang melihatnya.
from-noted = laporan, sudah dicatat petugas. Tidak muncul kalau orang mencari namanya.
from-employer = perusahaan sendiri
choice-laporan = Baru dari laporan
choice-tautan = Tautan untuk perusahaan
open-link =
    Tautan terbuka untuk perusahaan: { $url }
    Boleh disebar. Yang menulis dari sini dipastikan dulu oleh petugas.
    Lembar QR di bawah ini boleh dicetak dan ditempel.
