# The queue, and the daily digest. $place (area), $total, $page, $pages, $lines. queue-line: name and NIK are masked.

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
choice-antrean = Queue
choice-periksa = Review { $number }

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
digest-looks = - officer number { $number } ({ $role }) opened { $count } registrations without deciding
digest-unopened = - { $agency }: { $count } registrations approved at once, { $unopened } of them opened by nobody
digest-unsealed = - the audit is unsealed since { $since }, look with: python -m bot check
digest-late = , { $late } LATE
choice-pertanyaan = Questions
choice-desa = The village's people
