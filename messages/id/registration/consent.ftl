# Persetujuan sebelum mendaftar. Pemberitahuan lengkapnya: consent.ftl.
# $dinas $bpjs $agreement (kosong = belum ada) $abroad $keep (hari) $contact $link $fields

consent =
    Sebelum mulai, ini tentang data Bapak/Ibu.
    Yang mengolah: { $dinas } bersama { $bpjs }{ $agreement ->
        [none] .
       *[other] , perjanjian nomor { $agreement }.
    }
    Untuk apa: mendaftarkan Bapak/Ibu dan memberi kabar.
    Data: { $fields }.
    Dasar: tugas pelayanan umum dan persetujuan Bapak/Ibu (UU 27/2022).
    Lama: selama menjadi peserta, lalu paling lama { SPAN($keep) }.
    Hak: melihat, mengubah, menarik persetujuan, menghapus. Ketik data saya.
    { $abroad }
    Tanya: { $contact }. Lengkapnya: { $link }
    Setuju datanya dipakai untuk pendaftaran?
consent-again =
    Untuk orang berikutnya berlaku pemberitahuan yang sama: { $link }
    Sudah ditanya, dan ia setuju?
declined =
    Baik. Tidak ada data yang disimpan.
    Bapak/Ibu bisa juga mendaftar di kantor desa.
    Kalau berubah pikiran, ketik daftar.
