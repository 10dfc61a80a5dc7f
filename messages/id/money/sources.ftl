# Dana yang membayar iuran (/anggaran), dan hitungan untuk dana tambahan (/anggaran simulasi 500 juta).
# Kepala dan admin hanya melihat angka: selama orangnya sedikit, jumlahnya dibulatkan ($rounded = yes).
# $about = lembaga, sub kegiatan, dan tahunnya    $enough = untuk berapa orang, atau mengapa tidak bisa dipakai
# $people = berapa orang    $months = berapa bulan    $from, $to (ISO) = bulan pertama dan terakhir

sources =
    Dana iuran { $place }, { DAY($day) }:
    { $lines }
source =
    { $about }
    - Anggaran { RUPIAH($budget) }. { $basis }
    - { $rounded ->
        [yes] Sekitar: dijanjikan
       *[no] Dijanjikan
    } { $reserved }, terpakai { $committed }, sisa { $free }
    - { $enough }
enough = Cukup untuk { NUMBER($people) } orang lagi, sampai { MONTH($to) }.
enough-little = Sisanya habis atau hampir habis.
sum = { RUPIAH($rupiah) }
below = kurang dari { RUPIAH($rupiah) }
over = Masa bayarnya sudah lewat.
early = Masa bayarnya mulai { MONTH($from) }.
unusable = Belum bisa dipakai.
about = { $agency }, { $year }{ $name ->
        [none] { "" }
       *[other] , { $name }
    }{ $code ->
        [none] { "" }
       *[other] {" "}({ $code })
    }
basis = Dasar: { $number }, { DATE($day) }.
no-basis = BELUM ADA DASAR HUKUM: peraturannya sedang disiapkan.
in-line = Menunggu dana: { $count } orang.
in-line-hidden = Menunggu dana: kurang dari { $least } orang.
nobody-in-line = Tidak ada yang menunggu dana.
rounded = Jumlah dibulatkan, supaya tidak menunjuk seseorang.
none =
    Kantor ini belum mencatat sumber dana.
    Tulis [[funding]] di office.toml, lalu jalankan ulang program.
    Hitungan: /anggaran simulasi 500 juta
choice-simulate = Hitung 500 juta
choice-sources = Lihat dana
choice-yes = Ya, hitung

simulation =
    { RUPIAH($amount) }, kalau ada hari ini:
    - { $now }
    - setahun penuh: { NUMBER($yearly) } orang ({ RUPIAH($year) } seorang)
    { $line }
    Ini hitungan saja. Tidak ada yang berubah.
from-now = { NUMBER($people) } orang, { $months } bulan sampai { MONTH($to) } ({ RUPIAH($each) } seorang)
period-over = masa program sudah lewat, jadi belum bisa dihitung
for-line = { $rest ->
        [0] Semua yang menunggu dana terlayani.
       *[other] { NUMBER($rest) } orang masih tetap menunggu dana.
    }
not-an-amount =
    Berapa rupiah yang mau dihitung?
    Contoh: /anggaran simulasi 500 juta
sure-amount = Maksudnya { RUPIAH($amount) }?
