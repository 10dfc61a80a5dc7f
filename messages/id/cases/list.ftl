# Daftar kasus. $which = yang mana, $total, $page, $pages, $lines, $day (ISO)

list =
    Kasus, { $which }: { $total } (halaman { $page } dari { $pages })
    { $lines }
    Pilih nomor untuk melihat.
list-none = Tidak ada kasus: { $which }.
line =
    { $number } { $employer }
    { "   " }{ $status }{ $due }{ $answer }
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
