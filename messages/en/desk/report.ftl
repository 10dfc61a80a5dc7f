# One report on an officer's desk, without what is sealed. $number = L-..., $kind, $status, $employer, $due (ISO)

month = { MONTH($month) }
unknown = not known

report =
    { $number }: { $status }
    Kind: { $kind }
    Employer: { $employer }
    Place: { $place }
    Since: { $since }
    Workers concerned: { $workers ->
        [unknown] not known
       *[other] { $workers }
    }{ $members ->
        [0] {""}
       *[other] , a union speaks for { $members } members
    }
    Still working there: { $still ->
        [yes] yes
        [no] no
       *[unknown] not known
    }
    Evidence: { $evidence } files
    Reporter: { $sent ->
        [named] named
       *[hidden] anonymous or sealed
    }
    Age { $age } working days. { $clock }
    { $marks }
clock-due = Next step by { DAY($due) }.
clock-late = LATE, was due { DAY($due) }.
clock-waits = Waiting for the reporter since { DATE($since) }; the office's clock stands still until { DATE($until) } at the longest.
clock-none = No date is set.
mark-threatened = URGENT: there is danger, or the reporter was threatened or dismissed. See to it today.
mark-danger = { $danger ->
        [violence] There is violence.
        [child] A child works there.
        [accident] There is a danger of accidents.
        [threat] There are threats.
       *[other] There is danger.
    } The reporter was told whom to call.
mark-may-be-named = The reporter allows the employer to be told the name.
mark-checked = Checked on { DATE($on) }.
mark-case = Already in case { $case }.
mark-case-ended = Case { $case }. { $outcome }
mark-taken = Held by { $who }, { $agency }.
held =
    { $number } is held by { $who }, { $agency }, until { TIME($until) }.
    Please take another one first.
not-theirs =
    Report { $number } is for another officer.
    Please take another one first.

status-received = { -report-received }
status-asked = { -report-asked }
status-in-case = { -report-in-case }
status-referred = { -report-referred }
status-solved = { -report-solved }
status-closed = { -report-closed }
status-withdrawn = { -report-withdrawn }

kind-pwbd = { -pwbd }
kind-pds-tk = { -pds-tk }
kind-pds-upah = { -pds-upah }
kind-pds-program = { -pds-program }
kind-piutang = { -piutang }
kind-potong-tidak-setor = { -potong-tidak-setor }
kind-tunda-daftar = { -tunda-daftar }
kind-paklaring = { -paklaring }
kind-upah-dinaikkan = { -upah-dinaikkan }
