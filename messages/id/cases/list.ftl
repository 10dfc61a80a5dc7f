# Daftar kasus. $which = yang mana, $total, $page, $pages, $lines, $day (ISO)

list =
    Kasus, { $which }: { $total } (halaman { $page } dari { $pages })
    { $lines }
    Pilih nomor untuk melihat.
list-none = Tidak ada kasus: { $which }.
line =
    { $number } { $employer }
    { "   " }{ $status }{ $due }{ $answer }{ $figures }
line-arrears = ; tunggakan { RUPIAH($amount) }{ $label }
line-potential = ; potensi iuran { RUPIAH($amount) }
line-answer = ; jawaban seluruhnya TERLAMBAT sejak { DATE($day) }
line-due = , { DATE($day) }{ $late ->
        [yes] {" "}TERLAMBAT
       *[no] { "" }
    }
filter-semua = semua yang terbuka
filter-terlambat = yang terlambat
filter-kita = yang menunggu kantor
filter-surat = yang bersurat
filter-putuskan = yang menunggu keputusan
filter-janji = yang berjanji
filter-kunjungan = yang dikunjungi
filter-pelimpahan = yang dilimpahkan
filter-ditangguhkan = yang ditangguhkan
filter-selesai = yang selesai

pick-both = { $first }, { $then }
pick-stage = tahap { $stage }
pick-class = golongan { $label }
pick-kind = jenis { $kind }
pick-least = mulai { RUPIAH($least) }
pick-most = sampai { RUPIAH($most) }
pick-list = dari daftar BPJS nomor { $list }
pick-name = bernama seperti itu
choice-semua = Surat banyak sekaligus
