# Questions of the public. $number = T-..., $words = their words, $due (ISO), $who = officer's number (none = nobody)
question =
    Question { $number }, answer by { DAY($due) }:
    { $words }
question-minor =
    { $number }: somebody under 18 wants to be registered.
    The bot keeps no data. Help the parents in this chat, by { DAY($due) }.
question-taken =
    { $number } is yours now.
    To answer: /balas { $number } and then your words.
question-has = { $number } is with officer number { $who }.
question-answered = The answer to { $number } was sent. If that is all, choose Close.
question-closed = { $number } is closed. Whoever asked has been told.
question-ended = { $number } is closed. It opens again when whoever asked writes once more.
question-gone = The chat of { $number } was erased by whoever asked. No answer can be sent any more.
question-unknown = There is no question with that number. The list: /pertanyaan
questions =
    Questions that wait for an answer: { $count }
    { $list }
questions-line = { $number }, by { DATE($due) }, { $who ->
        [none] nobody has it
       *[other] officer number { $who }
    }
questions-none = No question is waiting.
choice-ambil = Take
choice-balas = Answer
choice-selesai = Close

# Coming and going. $role, $place
joined =
    Welcome. In this chat you work as { $role }, { $place }.
    What you can do: /bantuan
left = This chat is no longer used for work. Thank you.
role-administrator = administrator
role-dinas = reviewer of the dinas
role-bpjs = reviewer of BPJS
role-village = village officer
role-agent = Perisai agent
role-case-dinas = case officer of the dinas
role-case-bpjs = case officer of BPJS
role-head = head of office
role-reader = reader of reports

# The queue. $place (area), $total, $page, $pages, $lines. queue-line: name and NIK are masked.
queue =
    Queue of { $place }: { $total } registrations (page { $page } of { $pages }).
    { $lines }
    Choose a number to review.
queue-line = { $place }. { $number } - { $name } - NIK { $nik }
    { "   " }{ $village }. { $waited }
    { "   " }{ $votes }
note-line = { "   " }- { $note }
waited = { $days ->
        [0] Sent today
       *[other] For { $days } days
    }{ $late ->
        [yes] , LATE.
       *[no] .
    }
votes-none = Nobody has reviewed it.
votes-other-done = { $other } has reviewed it. Waiting for you.
votes-waiting-other = You have reviewed it. Waiting for { $other }.
votes-disputed = { $other } and you disagree.
queue-empty = No registration is waiting in { $place }.
which-place = Which place?

# One registration. entered: self, relative, staff (by $role). $notes: doubts, similar ones, both agencies' votes.
record =
    { $number }: { $status }
    Name: { $name }
    NIK: { $nik }
    KK: { $kk }
    Born: { $birth_date } ({ $age } years)
    Phone: { $phone }
    Lives in: { $village }
    Sent { DATE($sent) } { $entered ->
        [relative] by a relative
        [staff] by the { $role }
       *[self] by the person
    }
    { $notes }
hidden = not shown here
numbers-elsewhere = Full numbers are shown on the office's web chat only.
numbers-link = Full numbers, shown once within { $minutes } minutes: { $link }
no-doubts = No remarks.
mark-objected = Objection: the person asks for another review.
mark-frozen = On hold: somebody reported that this is not them.
was-changed = Changed before: { $fields }.
likely-same = Similar to { $number } ({ $status }), { $score } of 100{ $nik ->
        [same] , same NIK.
       *[other] .
    }
vote-missing = { $agency }: not reviewed yet.
vote-line = { $agency }: { $vote }{ $because }.
vote-setuju = approved
vote-perbaiki = needs a correction
vote-tolak = rejected
because-field = { " " }({ $field }: { $words })
because-reason = { " " }({ $reason }{ $words })
because-words = . { $words }
leased =
    { $number } is open at officer number { $officer } until { TIME($until) }.
    Please review another one first.
look-first = Please look at { $number } first. No vote was counted.
which-field = Which part of { $number } needs a correction?
which-reason = Why should { $number } be rejected?
nothing-voted = All right. No vote was counted.

# Votes. $agency, $vote, $status
voted =
    { $number }: the vote of { $agency } is counted, { $vote }.
    Now: { $status }.
voted-again =
    { $number }: the vote of { $agency } was { $vote } already. Nothing has changed.
    Now: { $status }.
nik-taken =
    { $number } cannot be approved yet. The same NIK is approved under { $first }.
    Compare the two, then reject this one or join them.
disputed =
    { $number }: the two agencies disagree, one approves and the other rejects.
    Please talk it over. One of them changes its vote.
status-submitted = under review
status-returned = waiting for a correction
status-disputed = disputed
status-verified = approved, waiting for papers
status-waiting = approved, waiting for the budget
status-papers-at-village = papers at the village
status-papers-forwarded = papers sent to the dinas
status-papers-complete = papers complete
status-member = member
status-rejected = rejected
status-withdrawn = withdrawn
status-lapsed = stopped, papers did not come
choice-antrean = Queue
choice-periksa = Review { $number }
choice-setujui = Approve
choice-perbaiki = Correct
choice-tolak = Reject
remark = Remark: { $note }

# The PIN of staff. $left = tries left today, $until = local time and day
pin-new =
    Choose a PIN for this work chat: 6 digits that are hard to guess.
    Tell nobody.
pin =
    Type your PIN, 6 digits.
    Forgotten? Ask the administrator for a new invitation, then type /gabung and its code.
pin-again = Type the same PIN once more.
pin-set = Your PIN is stored.
pin-cancelled = All right, never mind. Nothing was changed.
locked = Locked. Open it with the PIN.
unlocked = The work chat is open again. Please go on.
help =
    You work as { $role }. What you can do:
    { $lines }

# Joining. $stays, $ends, $stays_status, $score, $nik
join-plan =
    They agree by { $score } of 100{ $nik ->
        [same] , same NIK.
       *[other] .
    }
    What stays: { $stays } ({ $stays_status }).
    What ends: { $ends }. Go on?
joined-records =
    { $ends } was joined to { $stays }.
    { $stays }: { $stays_status }.
choice-gabungkan = Yes, join them

# Rights over data. $number, $kind (erase = officer, member), $due (local time), $count, $list
rights =
    { $number }: { $kind ->
        [member] a member asks for erasure. The law requires the data to be kept, so please explain.
       *[other] a person withdrew consent. Give back or destroy the papers, then choose Done.
    }
    By { $due }.
rights-line = { $number }, by { $due }
rights-list =
    Requests about personal data: { $count }
    { $list }
rights-none = There are no requests about personal data.
rights-unknown = There is no open request with that number. The list: /hak
rights-finished = { $number }: { $kind ->
    [member] the request is closed, the member has been told.
   *[other] the data is erased, the person has been told.
 }
choice-hak = Personal data
choice-hak-selesai = Done

# Many at once. $place, $count, $minutes, $lines, $until (local time)
bulk-plan =
    To be approved at once: { $count } registrations without doubts, { $place }.
    Left out:
    { $lines }
    To approve, type: SETUJU { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
bulk-none =
    Nothing can be approved at once, { $place }.
    { $lines }
bulk-done =
    Done: { $count } registrations.
    { $lines }
    It can be undone until { TIME($until) }. Nobody is told before that.
bulk-undone =
    Undone: { $count } registrations.
    { $lines }
bulk-cancelled = All right, never mind. Nothing was changed.
choice-urungkan = Undo

# Changes that members ask for. $number, $field, $now and $wished (the values), $dinas and $bpjs (yes = approved)
change-asked =
    { $number }: this member asks for another { $field }.
    Both agencies decide together.
change =
    { $number }: this member asks for another { $field }.
    Now: { $now }
    Wished: { $wished }
    { $dinas ->
        [yes] The dinas has approved.
       *[no] The dinas has not decided.
    } { $bpjs ->
        [yes] BPJS has approved.
       *[no] BPJS has not decided.
    }
change-decided = { $number }: { $field }, { $outcome ->
        [done] was changed. The member is told.
        [refused] was not changed. The member is told.
       *[half] the word of your agency is counted. Waiting for the other one.
    }
changes = Changes asked for by members that wait: { $count }
changes-none = No change is waiting for a decision.
choice-ubahan = Look at { $number }

# Moving to another chat. $number
move =
    { $number }: somebody wants it in another chat, with matching NIK, family card and birth date.
    The old chat was asked. If in doubt, call the person first.
move-refused =
    { $number } is held: the old chat answered that it was not them.
    Make sure who it is, then decide. Move it to the new chat?
moves =
    Moves between chats that wait for a decision:
    { $list }
    Choose a number.
moves-line = { $number }{ $frozen ->
        [yes] , on hold: the old chat answered not me
       *[no] , the old chat has not answered
    }
moves-none = No move between chats waits for a decision.
move-none = There is no wish to move that number.
move-done = { $number } is now in the new chat.
move-kept = { $number } stays in the old chat and is no longer held.
choice-pindahkan-ya = Move it
choice-pindahkan-tidak = Do not

# Sheets. kind: votes, numbers
sheet-plan =
    This sheet: { $kind ->
        [numbers] { $count } membership numbers
       *[votes] { $count } votes
    } to be recorded.
    Left out:
    { $lines }
    To record them, type: SETUJU { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
sheet-none =
    No row of this sheet can be recorded.
    { $lines }
sheet-blank = The column to be filled in is still empty. Fill it in and send it again.
sheet-how = Send the XLSX sheet that you filled in. Get one with /ekspor
export-which = Which sheet do you need?
export =
    Here is the sheet: { $count } rows. Keep it safe, it holds personal data.
    { $kind ->
        [antrean] Fill in the columns SUARA and ALASAN and send it back here.
        [nomor] Fill in the column NOMOR PESERTA and send it back here.
       *[bpjs] Its columns are those of the office's settings.
    }
export-empty = There is no row for that sheet now.
choice-ekspor-antrean = Queue to fill in
choice-ekspor-bpjs = Data for BPJS
choice-ekspor-kasus = Employers' cases
choice-ekspor-nomor = Membership numbers to fill in

# The daily digest. $day, $lines, $count, $late (words or nothing), $since (local time and day)
digest =
    Digest of { DAY($day) }. This waits for you:
    { $lines }
digest-votes = - { $count } registrations to review{ $late }
digest-papers-at-village = - { $count } sets of papers to forward to the dinas{ $late }
digest-papers-forwarded = - { $count } sets of papers to check{ $late }
digest-papers-complete = - { $count } people without a membership number{ $late }
digest-soon = - { $count } people whose last day for papers is near
digest-calls = - { $count } people to be called
digest-questions = - { $count } questions without an answer{ $late }
digest-rights = - { $count } requests about personal data are open{ $late }
digest-unsealed = - the audit is unsealed since { $since }, look with: python -m bot check
digest-late = , { $late } LATE
choice-pertanyaan = Questions
choice-desa = The village's people
