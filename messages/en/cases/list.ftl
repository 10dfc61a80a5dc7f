# The list of cases. $which = which of them, $total, $page, $pages, $lines, $day (ISO)

list =
    Cases, { $which }: { $total } (page { $page } of { $pages })
    { $lines }
    Choose a number to see it.
list-none = No cases: { $which }.
line =
    { $number } { $employer }
    { "   " }{ $status }{ $due }{ $answer }{ $figures }
line-arrears = ; arrears { RUPIAH($amount) }{ $label }
line-potential = ; potential contributions { RUPIAH($amount) }
line-answer = ; the whole answer is LATE since { DATE($day) }
line-due = , { DATE($day) }{ $late ->
        [yes] {" "}LATE
       *[no] { "" }
    }
filter-semua = all that are open
filter-terlambat = late ones
filter-kita = waiting for the office
filter-surat = with a letter
filter-putuskan = waiting for a decision
filter-janji = with a promise
filter-kunjungan = with a visit
filter-pelimpahan = handed on
filter-ditangguhkan = suspended
filter-selesai = ended

pick-both = { $first }, { $then }
pick-stage = stage { $stage }
pick-class = class { $label }
pick-kind = kind { $kind }
pick-least = from { RUPIAH($least) }
pick-most = up to { RUPIAH($most) }
pick-list = of the list number { $list } of BPJS
pick-name = of such a name
choice-semua = Letters of many at once
