# What is decided after a review: joining, members' changes, moves to another chat.

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

# Two registrations side by side. $number and $other_number, $status and $other_status, $sent and $other_sent, $score, $lines
compared =
    1) { $number }: { $status }, sent { DATE($sent) }
    2) { $other_number }: { $other_status }, sent { DATE($other_sent) }
    They agree by { $score } of 100.
    { $lines }
compared-differs = DIFFERENT { $field }: 1) { $one } 2) { $other }
compared-same = Same { $field }: { $one }
told-apart =
    Noted: { $number } and { $other_number } are not the same person.
    They are not marked as similar any more.
choice-bandingkan = Compare
choice-bandingkan-one = Compare { $number }
choice-gabung = Join
choice-bukan-sama = Not the same person

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
proofs-wrong =
    { $number }: { $count } chats sent the same NIK today with data that does not match.
    Nothing has changed. Look closely at who asks to move this number.
moves-none = No move between chats waits for a decision.
move-none = There is no wish to move that number.
move-done = { $number } is now in the new chat.
move-kept = { $number } stays in the old chat and is no longer held.
choice-pindahkan-ya = Move it
choice-pindahkan-tidak = Do not
