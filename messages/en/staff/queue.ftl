# The queue, and the daily digest. $place (area), $only (all, late, doubt), $mine (the reader's to decide), $total, $page,
# $pages, $lines. queue-line: first name and the initials of the others, $age (years).

queue =
    Queue of { $place }{ $only ->
        [late] , what is late
        [doubt] , what has to be looked at closely
       *[all] { "" }
    }. Yours: { $mine }, all: { $total } (page { $page } of { $pages }).
    { $lines }
    Choose a number to review.
queue-line = { $place }. { $number } - { $name }, { $village }, { $age } y
    { "   " }{ $waited } { $votes }
note-line = { "   " }- { $note }
waited = { $days ->
        [0] Sent today
       *[other] For { $days } days
    }{ $late ->
        [yes] , LATE.
       *[no] .
    }
waited-objection = { $days ->
        [0] Objected today
       *[other] Objected { $days } days ago
    }{ $late ->
        [yes] , LATE.
       *[no] .
    }
mark-alike = Much like { $number }.
mark-held = { $officer } has it open, until { TIME($until) }.
votes-none = Nobody has reviewed it.
votes-other-done = { $other } has reviewed it. Waiting for you.
votes-waiting-other = You have reviewed it. Waiting for { $other }.
votes-disputed = { $other } and you disagree.
queue-empty = { $only ->
        [late] No registration is late in { $place }.
        [doubt] No registration has a remark in { $place }.
       *[all] No registration is waiting in { $place }.
    }
which-place = Which place?
choice-antrean = Queue
choice-periksa = Review { $number }

# One after the other until nothing is left. $done = decided today, $lines = what is still open, $count, $number
choice-berikutnya = Next
choice-lewati = Skip
skipped = { $number }: skipped for today. No vote is recorded.
skipped-last =
    { $number }: skipped for today. No vote is recorded.
    { $after }
none-left = Nothing is left for you to decide. Today: { $done } registrations.
none-left-but =
    Nothing is left for you to decide. Today: { $done } registrations.
    { $lines }
left-disputed = - { $count } disputed with the other agency
left-held = - { $count } open with colleagues
left-skipped = - { $count } skipped today

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
digest-looks = - { $who } ({ $role }) opened { $count } registrations without deciding
digest-unopened = - { $agency }: { $count } registrations approved at once, { $unopened } of them opened by nobody ({ $percent }%)
digest-unsealed = - the audit is unsealed since { $since }, look with: python -m bot check
digest-late = , { $late } LATE
choice-pertanyaan = Questions
choice-desa = The village's people
