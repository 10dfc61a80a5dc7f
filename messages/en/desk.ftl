# A case officer's desk. $number = L-..., $kind, $status, $employer, $place, $age (working days), $due (ISO), $lines
# Named: the reporter gave the office a name. All others look alike: anonymous or sealed is never said.

# The inbox
inbox =
    Reports, { $part }: { $total }{ $more ->
        [yes] {" "}or more
       *[no] {""}
    }.
    { $lines }
    Choose a number to open it.
inbox-empty = No report is waiting: { $part }.
inbox-line = { $mark ->
        [threatened] REPORTER THREATENED.{" "}
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
month = { MONTH($month) }
unknown = not known

# One report, without what is sealed
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
clock-waits = Waiting for the reporter since { DATE($since) }; the office's clock stands still.
clock-none = No date is set.
mark-threatened = REPORTER THREATENED or dismissed. See to it today.
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
mark-taken = Held by officer { $who }, { $agency }.
held =
    { $number } is held by officer { $who }, { $agency }, until { TIME($until) }.
    Please take another one first.
not-theirs =
    Report { $number } is for another officer.
    Please take another one first.

status-received = received
status-asked = waiting for the reporter's answer
status-in-case = in a case
status-referred = referred
status-solved = solved
status-closed = closed
status-withdrawn = withdrawn by the reporter

kind-pwbd = not registered at all
kind-pds-tk = some workers registered
kind-pds-upah = part of the wage reported
kind-pds-program = some programmes only
kind-piutang = contributions in arrears
kind-potong-tidak-setor = deducted, not paid in
kind-tunda-daftar = registration delayed
kind-paklaring = no letter of employment
kind-upah-dinaikkan = wage reported too high

# Buttons
choice-laporan = Reports
choice-lihat = See { $number }
choice-semua = All reports
choice-menurut-jenis = By kind
choice-menurut-desa = By place
choice-lama = Late ones
choice-ambil = Take
choice-periksa = Checked
choice-tanya = Ask the reporter
choice-gabung = Join into a case
choice-rujuk = Refer
choice-jenis = Change kind
choice-aman = Threat seen to
choice-tutup = Close
choice-buka = Open the seal
choice-tunggu = Wait for more reports
choice-kunjungan = By a routine visit
choice-tetap-gabung = Join all the same
choice-buka-orang = Who reported
choice-buka-kata = Read the story
choice-buka-bukti = See the evidence
choice-setuju-buka = Agree to open
choice-setuju-buka-no = Agree to open { $number }
choice-tolak-buka = Refuse

# What an officer does
checked =
    { $number } is noted as checked.
    The reporter's answer is due by { DAY($due) }.
asked =
    The question about { $number } was sent. The reporter answers without giving a name.
    The office's clock stands still until then.
which-new-kind = Which kind is { $number }?
kind-changed = { $number } is now: { $kind }.
calmed = { $number }: the threat is noted as seen to.
put-aside =
    { $number } waits, so that nobody guesses the reporter.
    It comes back by { DAY($due) }.
which-referral = Why is { $number } referred?
refer-upah = wage below the minimum
refer-kecelakaan = accident or illness at work
refer-anak = child labour
refer-kekerasan = violence
body-pengawas = the provincial labour inspector
body-polisi = the police
referred =
    { $number } was referred to { $to }: { $why }.
    The reporter was told.
which-reason = Why is { $number } closed?
reason-bukan-wewenang = not for this office
reason-kurang-keterangan = not enough information
reason-tidak-terbukti = not proven
reason-bukan-laporan = not a report
reason-sudah-beres = solved
closed =
    { $number } was closed: { $reason }.
    The reporter was told.
no-employer = { $number } names no employer yet. Ask the reporter first.
joined =
    { $number } is in case { $case } now.
    The reporter was told, and sees no other reporter.
    { $place ->
        [none] {""}
       *[other] The employer's place was taken from the report: { $place }.
    }
joined-visit =
    { $number } is in case { $case } now.
    Send no letter; plan a routine visit in the case.
    { $place ->
        [none] {""}
       *[other] The employer's place was taken from the report: { $place }.
    }
choice-wilayah = Correct the place
exposed =
    Careful: this step could show who sent { $number }.
    { $lines }
    It is safer to wait for more reports, or to join a routine visit.
exposure-few-reporters = - There are still few reporters.
exposure-small-workplace = - The workplace is small.

# The seal
which-look =
    What of { $number } shall be opened?
    Every look is noted, and the reporter is told at once.
words = { $what ->
        [ask]
            What do you want to ask the reporter of { $number }?
            Name nobody. To leave it, type batal.
       *[other]
            Why must { $number } be opened? Write at least three words.
            The reporter reads the reason. To leave it, type batal.
    }
nothing-done = All right, nothing was done.
told-words =
    What { $number } says. This message is gone after { $hours } hour.
    { $lines }
    Do not copy it into a letter; say it in words of your own.
words-none = Nothing was written.
words-line = { DATE($on) }, { $kind ->
        [question] the office asked
        [answer] answer
        [threat] the reporter was
        [slip] pay slip
        [more] more
       *[story] story
    }: { $words }
hurt-threat = threatened
hurt-dismissed = dismissed
files =
    Evidence of { $number }: { $count } files.
    They can be fetched for { $minutes } minutes.
files-none = { $number } has no evidence.
person =
    Reporter of { $number }. This message is gone after { $hours } hour.
    Name: { $name }
    Phone: { $phone }
    Union: { $union }
person-none = { $number } was sent without a name. There is nothing to open.
erased = The seal of { $number } was erased. Nobody can open what was in it.
elsewhere =
    What is sealed in { $number } is not shown in this app.
    Open it in the office's web chat: { $where }
request =
    { $agency } asks to know who sent { $number }.
    Reason: { $reason }
    Agree only where it is really needed.
request-sent =
    The request to open { $number } was sent to { $agency }.
    The answer comes here.
request-waits = The request to open { $number } of { DATE($since) } still waits for the other agency.
request-agreed =
    The reporter of { $number } may be seen until { $until }.
    Only by who asked and who agreed.
request-declined = The request to open { $number } was refused.
no-request = No request to open { $number } is waiting.
other-agency = A request to open { $number } is decided by another person of the other agency.

# News for the reporter
tell-looked =
    { $what ->
        [person] The name behind { $number } was seen
        [nobody] There is no name behind { $number }, but it was looked for
        [evidence] The evidence of { $number } was seen
       *[words] The story of { $number } was read
    } by officer { $officer }, { $agency }.
    The reason: { $reason }
tell-joined =
    Report { $number } is being followed up now.
    { $next }
tell-referred =
    We passed report { $number } on to { $to }.
    The reason: { $why }. That is for them to do.
    Your name was not passed on.
tell-bukan-wewenang =
    Report { $number } is not for this office, so we closed it.
    To learn where to go, call { $contact }.
tell-kurang-keterangan =
    We closed report { $number }, as it does not say enough.
    If you know more, type lapor.
tell-tidak-terbukti =
    Report { $number } was checked, but it could not be proven yet.
    If you have new evidence, type lapor. Questions: { $contact }.
tell-bukan-laporan =
    Message { $number } is no report about an employer, so we closed it.
    To ask something, type petugas.
tell-sudah-beres =
    The office thinks that report { $number } is solved.
    { $next }

# The daily digest
digest-threatened = Reporters threatened: { $count }. See to it today.
digest-waiting = Reports waiting: { $count }.
digest-late = Reports that are late: { $count }.
digest-request = The other agency asks to open { $number }.
