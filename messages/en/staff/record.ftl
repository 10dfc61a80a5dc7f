# One registration. entered: self, relative, staff (by $role).
# $notes: doubts, similar ones, both agencies' votes.

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
remark = Remark: { $note }
