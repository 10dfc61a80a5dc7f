# One employer's case, for case officers of both agencies. Never anything of a reporter.
# $number = the case's number, $employer = the company's name, $day (ISO), $lines and $history = lines

record =
    { $number }: { $status }
    { $employer }{ $where }
    { $kind }. Reports behind it: { $reports }
    { $arrears }
    { $next }
    What was done:
    { $history }
history =
    History of { $number }:
    { $lines }
where = , { $place }
done =
    { $number } noted.
    { $what }
follow = The result is clear. Note the next step for { $number }?

arrears = Arrears as BPJS Ketenagakerjaan says: { RUPIAH($amount) }{ $months }{ $label }
arrears-months = , { $months } months
arrears-label = , class { $label }
arrears-none = Arrears: not filled in.
potential = Potential contributions as BPJS Ketenagakerjaan says: { RUPIAH($amount) }
potential-none = Potential contributions: not filled in.

next-ours = The office's next step by { DAY($day) }{ $late ->
        [yes] , LATE.
       *[no] .
    }{ $answer }
next-theirs = Waiting until { DAY($day) }{ $late ->
        [yes] , PASSED.
       *[no] .
    }{ $answer }
next-answer = { " " }The whole is answered by { DATE($day) }{ $late ->
        [yes] , LATE.
       *[no] .
    }
next-visit = Joint visit { $when }.{ $answer }
next-promised =
    { "" }Next promise { $due }
    Kept: { $done } of { $total }.
next-paid = All promises were kept: { $done } of { $total }. Note compliance by { DAY($day) }.
next-paused = The office's clock stands still for now: waiting for a reporter.
next-open = There is no next date yet.
outcome-none = Ended.
outcome-complied = Ended: the employer complies.
outcome-agreement = Ended: there is a joint agreement.
outcome-handed-on = Ended: with another body.
outcome-unfounded = Ended: not proven.
outcome-gone = Ended: the employer cannot be found any more.

status-received = { -case-received }
status-checked = { -case-checked }
status-letter-drafted = { -case-letter-drafted }
status-letter-initialled = { -case-letter-initialled }
status-letter-signed = { -case-letter-signed }
status-letter-posted = { -case-letter-posted }
status-answered = { -case-answered }
status-silent = { -case-silent }
status-letter-returned = { -case-letter-returned }
status-visit-planned = { -case-visit-planned }
status-visited = { -case-visited }
status-promised = { -case-promised }
status-promise-broken = { -case-promise-broken }
status-mediation = { -case-mediation }
status-handed-on = { -case-handed-on }
status-suspended = { -case-suspended }
status-complied = { -case-complied }
status-closed = { -case-closed }

kind-pwbd = { -pwbd-case }
kind-pds-tk = { -pds-tk-case }
kind-pds-upah = { -pds-upah-case }
kind-pds-program = { -pds-program-case }
kind-piutang = { -piutang-case }
kind-potong-tidak-setor = { -potong-tidak-setor-case }
kind-tunda-daftar = { -tunda-daftar-case }
kind-paklaring = { -paklaring-case }
kind-upah-dinaikkan = { -upah-dinaikkan-case }
