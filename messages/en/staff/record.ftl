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
remark = Remark: { $note }
