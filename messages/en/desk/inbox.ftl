# The inbox of reports for case officers, and the daily digest.
# $number = L-..., $kind, $status, $employer, $place, $age (working days), $lines
# Named: the reporter left a name. Everything else looks alike: nameless or sealed is not told apart.

inbox =
    Reports, { $part }: { $total }{ $more ->
        [yes] {" "}or more
       *[no] {""}
    }.
    { $lines }
    Choose a number to open it.
inbox-empty = No report is waiting: { $part }.
inbox-line = { $mark ->
        [threatened] URGENT.{" "}
        [late] LATE.{" "}
       *[none] {""}
    }{ $number } - { $kind }
    { "   " }{ $employer }, { $place }
    { "   " }Age { $age } working days, { $sent ->
        [named] named
       *[hidden] anonymous or sealed
    }, { $state ->
        [waits] waiting for the reporter
        [checked] checked
        [taken] taken
       *[new] not checked yet
    }
part-all = all kinds
part-kind = { $kind }
part-late = overdue
which-kind = Which kind?
which-place = Which place?
where = Type /laporan desa and the name of the village or district.

# Buttons
choice-laporan = Reports
choice-lihat = See { $number }
choice-semua = All reports
choice-menurut-jenis = By kind
choice-menurut-desa = By place
choice-lama = Late ones

# The daily digest
digest-threatened = URGENT reports (danger, threats, dismissals): { $count }. See to it today.
digest-waiting = Reports waiting: { $count }.
digest-late = Reports that are late: { $count }.
digest-request = The other agency asks to open { $number }.
