# Persetujuan sebelum mendaftar, dalam satu layar HP kecil bersama tombolnya. notice: kata-kata consent.ftl seluruhnya.
# consent-again: untuk orang berikutnya di obrolan yang sama. consent-brief: pertanyaannya sekali lagi, di bawah yang lengkap.
# -relative = kalau sudah disebut bahwa yang didaftarkan keluarga.
# $dinas $bpjs $abroad $keep (hari) $fields $title $sections

consent =
    Setuju data ini dipakai?
    Siapa: { $dinas } dan { $bpjs }.
    Untuk: mendaftar dan kabar.
    Data: { $fields }.
    Dasar: UU 27/2022 dan izin.
    Lama: peserta, lalu { SPAN($keep) }.
    Hak: lihat, ubah, hapus, tarik izin.
    { $abroad }
consent-again =
    Berlaku pemberitahuan yang sama.
    Setuju data ini dipakai?
consent-again-relative =
    Untuk keluarga berlaku pemberitahuan yang sama.
    Sudah ditanya, dan ia setuju?
consent-brief = Setuju data dipakai seperti di atas?
consent-brief-relative = Sudah ditanya, dan ia setuju?
notice =
    { $title }
    { $sections }
declined =
    Baik. Tidak ada data yang disimpan.
    Bapak/Ibu bisa juga mendaftar di kantor desa.
    Kalau berubah pikiran, ketik daftar.
