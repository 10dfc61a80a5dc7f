# One registration. entered: self, relative, staff (by $role).
# $notes: doubts, similar ones, both agencies' votes.

record =
    { $number }: { $status }
    { $told }
    Age: { $age } years
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
nik-region = NIK: { $region }.
beside-kk = Same family card: { $number } { $name }, { $status }.
beside-phone = Same phone: { $number } { $name }, { $status }.
beside-both = Same family card and phone: { $number } { $name }, { $status }.
beside-more = And { $count } more with the same family card or phone.
history =
    What was done:
    { $lines }
history-line = { DATE($day) }: { $deeds }
history-then = { $first }; { $rest }
history-sent = sent
history-returned = { $status }: { $field }
history-vote = { $agency }: { $vote }
history-vote-why = { $agency }: { $vote } ({ $why })
history-changed = { $field } changed
history-number = membership number entered
history-undone = undone
history-missing = the person was told that papers are missing
mark-objected = Objection: the person asks for another review.
objected-because = The person says: { $words }
mark-frozen = On hold: somebody reported that this is not them.
was-changed = Changed before: { $fields }.
stands = Right as it is, says the person: { $fields }.
likely-same = Similar to { $number } ({ $status }), { $score } of 100{ $nik ->
        [same] , same NIK.
       *[other] .
    }
status-submitted = { -submitted-office }
status-returned = { -returned }
status-disputed = { -disputed-office }
status-verified = { -verified }
status-waiting = { -waiting }
status-papers-at-village = { -papers-at-village }
status-papers-forwarded = { -papers-forwarded }
status-papers-complete = { -papers-complete }
status-member = { -member }
status-rejected = { -rejected-office }
status-withdrawn = { -withdrawn }
status-lapsed = { -lapsed }
status-ended = { -ended }
in-line = Place in line for money: { $place } of { $waiting }.
in-line-order = First the priority list ({ $ahead } of it before), then the date of sending. { $listed ->
        [yes] This person is on the priority list.
       *[no] This person is not on the priority list.
    }
in-line-no-basis = There is no legal basis for paying yet. { in-line-papers }
in-line-not-begun = The months that are paid have not begun. { in-line-papers }
in-line-used-up = This year's money is used up. { in-line-papers }
in-line-papers = Papers are asked for when their turn comes.
remark = Remark: { $note }
