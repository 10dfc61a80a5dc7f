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
next-promised = Next promise { DAY($day) }. Kept so far: { $done } of { $total }.
next-paid = All promises were kept: { $done } of { $total }. Note compliance by { DAY($day) }.
next-paused = The office's clock stands still: waiting for a reporter.
next-open = There is no next date yet.
outcome-none = Ended.
outcome-complied = Ended: the employer complies.
outcome-agreement = Ended: there is a joint agreement.
outcome-handed-on = Ended: with another body.
outcome-unfounded = Ended: not proven.
outcome-gone = Ended: the employer cannot be found any more.

status-received = just received
status-checked = checked
status-letter-drafted = letter drafted, waits for an initial
status-letter-initialled = letter initialled, waits for the signature
status-letter-signed = letter signed, waits to be posted
status-letter-posted = letter posted, waits for an answer
status-answered = the employer has answered
status-silent = the employer has not answered
status-letter-returned = letter returned by post
status-visit-planned = joint visit planned
status-visited = visited
status-promised = the employer has promised
status-promise-broken = promise not kept
status-mediation = with the mediator
status-handed-on = handed on
status-suspended = suspended
status-complied = the employer complies
status-closed = closed

kind-pwbd = Employer that must register and has not
kind-pds-tk = Only some workers are registered
kind-pds-upah = Wages are reported lower
kind-pds-program = Only some programmes
kind-piutang = Contributions in arrears
kind-potong-tidak-setor = Wages deducted, contributions not paid
kind-tunda-daftar = Registration of workers delayed
kind-paklaring = Certificate of employment not given
kind-upah-dinaikkan = Wages are reported higher
