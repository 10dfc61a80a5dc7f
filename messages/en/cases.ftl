# Cases about employers, for the case officers of both agencies. They never hold anything of a reporter.
#
# $number = number of the case, $employer = its name, $day (ISO), $lines and $history = lines

# --- one case ---
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
none = There is no case with that number. The list: /kasus
no-act = That command is not known. Choose one below.
impossible = That step cannot be taken for { $number } now.
not-yours = That step is not one of your tasks.
changed =
    { $number } was changed by another officer. Nothing was saved.
    Last: { $what }
done =
    { $number } noted.
    { $what }
follow = The result is clear. Note the next step for { $number }?
papers =
    Papers of { $number }: { $count }. Choose one to open it.
    { $lines }
paper =
    { $number }: { $what }
    { $scan ->
        [yes] Its scan follows below.
       *[no] There is no scan yet.
    }
paper-line = - { $what }{ $scan ->
        [yes] , with a scan
       *[no] { "" }
    }
paper-surat = Letter { $place }
paper-berita = Minutes { $place }
paper-jadwal = Promise { $place }
paper-letter = Letter { $place }: { $kind } { $number }, { DATE($day) }, { $state }
paper-draft = Letter { $place }: { $kind }, { $state }
letter-is-drafted = waits for an initial
letter-is-initialled = waits for the signature
letter-is-signed = signed
letter-is-posted = posted
letter-is-answered = answered
letter-is-silent = not answered
letter-is-returned = returned by post
letter-is-discarded = discarded
paper-minutes = Minutes { $place }: visit of { DATE($day) }, { $state }
paper-correction = Minutes { $place }: correction for the visit of { DATE($day) }, { $state }
minutes-wait = waits for the signature of { $who }
minutes-done = signed by both agencies
paper-promise = Promise { $place }: schedule, { DATE($day) }
paper-agreement = Promise { $place }: joint agreement { $number }, { DATE($day) }
scan-kept = The scan for { $number } is kept.
no-scan = No letter of { $number } waits for a scan. Look at its papers.
no-papers = There are no papers for { $number } yet.

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

# --- history ---
step = { DATE($day) }: { $what } ({ $who }){ $note }
step-note = {" "}- { $note }
by-dinas = dinas
by-bpjs = BPJS
by-pengawas = provincial inspector
by-pemda = local government
by-head = head of office
by-nobody = by itself
step-open = case opened
step-check = data checked
step-draft = letter drafted
step-initial = letter initialled
step-sign = letter signed
step-discard = letter called off
step-post = letter posted
step-answer = the employer answered
step-silence = the date passed without an answer
step-return-alamat = letter returned, address unknown
step-return-pindah = letter returned, employer moved
step-return-tutup = letter returned, business closed
step-return-ditolak = letter returned, refused
step-plan-visit = joint visit planned
step-cancel-visit = visit called off
step-visit = joint visit held
step-visit-belum = joint visit held, no commitment yet
step-visit-janji = joint visit held, a promise was made
step-visit-patuh = joint visit held, the employer complies
step-visit-sengketa = joint visit held, there is a dispute
step-visit-tidak-ada = joint visit held, the employer was not found
step-promise = the employer promised
step-pay = one promise kept
step-break = promise not kept
step-comply = the employer complies
step-mediate = given to the mediator
step-agree = joint agreement
step-hand-on-bpjs = handed on to the inspectors of BPJS Ketenagakerjaan
step-hand-on-pengawas = handed on to the provincial labour inspector
step-hand-on-kpknl = handed on to KPKNL
step-hand-on-kejaksaan = handed on to the prosecutor
step-take-back = taken back to the office
step-suspend = suspended
step-resume = resumed
step-close = case closed
step-reopen = case opened again
step-record-warning-1 = first written warning
step-record-warning-2 = second written warning
step-record-fine = fine
step-record-minutes-mended = minutes mended
step-record-minutes-corrected = correction of minutes made
step-record-list = data of arrears received
step-record-tmp2t = certain public services refused
step-record-notice-1 = first inspection notice
step-record-notice-2 = second inspection notice

# --- what cannot be done yet ---
name-first =
    The name of the employer of { $number } comes from a reporter, so it may not stand on papers yet.
    Check and record it first: /perusahaan { $employer } catat
own-letter = You drafted that letter. Somebody else of the dinas initials it.
no-letter = No letter is being made for { $number }.
before-dated = The letter of { $number } is dated { DATE($day) }. It cannot be posted earlier.
reply-passed = The date in the letter of { $number } is { DATE($day) }. Call it off and write a new one.
no-visit = No visit is planned for { $number }.
no-minutes = There are no minutes for { $number } yet.
not-author =
    Your agency has not signed the minutes of { $number }.
    Where something is wrong, ask the agency that wrote them to mend it.
signed-already = Your agency has signed the minutes of { $number } already.
nothing-owed = No promise is open for { $number }.
not-over = The time is not over: { DAY($day) }.
other-open = This employer has another open case. Use that one.

exposed =
    Careful: this step may show who reported ({ $number }).
    { $why }
    Wait for other reports, or join a routine visit.
exposed-few-reporters = There are fewer than { $few } reporters.
exposed-small-workplace = The workplace is small, { $small } people or fewer.

# --- news for the other agency ---
day = { DAY($day) }
day-hour = { DAY($day) }, at { TIME($hour) }
visit-planned =
    Joint visit of { $number } ({ $employer }) planned for { $when }.
    If that cannot be, call it off and propose another day.
minutes-to-sign =
    The minutes of { $number } ({ $employer }) wait for your agency's signature.
    Read them first. If they are right, choose Sign.
minutes-signed = The minutes of { $number } are signed by your agency now.

# --- lists ---
list =
    Cases, { $which }: { $total } (page { $page } of { $pages })
    { $lines }
    Choose a number to see it.
list-none = No cases: { $which }.
line =
    { $number } { $employer }
    { "   " }{ $status }{ $due }{ $answer }
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

# --- letters ---
letters =
    Letters that wait: { $count }
    { $lines }
    Choose a number to see it.
letters-none = No letter waits for you.
letters-line = { $number } { $employer }: { $status }
letter =
    { $number }: { $kind } for { $employer }
    { $wrong }
    { $meets ->
        [yes] Day of the meeting
       *[no] Answer by
    }: { DAY($day) }
    Now: { $status }
letter-none = No letter is being made for { $number }. Now: { $status }.
letter-letter = letter
letter-summons = summons

# --- daily digest and clocks ---
meeting-over =
    The day of the meeting of { $number } ({ $employer }) has passed.
    What came of it?
digest-steps = - { $count } cases wait for a step of the office{ $late }
digest-dates = - { $count } cases have come to their date{ $late }
digest-promises = - { $count } promises of employers are due, or will be soon{ $late }
digest-minutes = - { $count } minutes wait for a signature
digest-letters = - { $count } letters wait for an initial or a signature
