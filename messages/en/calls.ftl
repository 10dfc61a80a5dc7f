# The call list of a village: people whom no chat could tell.
# $total = how many, $people = lines of the list, $number, $name, $phone, $say = what to tell
# say-*: the values of status.ftl. sheet-*: head of the printed sheet, $place, $date (ISO), $total

list =
    To be called or visited: { $total } people (page { $page } of { $pages }). The sheet to print is below.
    { $people }
    Once they know, choose the number.
nobody = Nobody needs a call. Everybody has read their news.
nobody-yet = Nobody needs a call now. Some news has not been read yet.
person =
    { $number } { $name }{ $village ->
        [none] { "" }
       *[other] , { $village }
    }, { $phone }
    { $say }
family =
    { $phone }, { $count } people on one phone:
    { $people }
one-of = - { $number } { $name }{ $village ->
        [none] { "" }
       *[other] , { $village }
    }: { $say }
no-phone = no phone
told = { $number }: noted as told. Thank you.
choice-told = Told: { $number }{ $more ->
        [0] { "" }
       *[other] { " " }+{ $more }
    }
choice-list = Call list

say-submitted = The correction is here. It is checked by { DAY($due) } at the latest.
say-disputed = The registration is { -disputed }, until { DAY($due) } at the latest.
say-returned = Something { -returned-own }: the { $field }. Open the chat again.
say-verified = The registration is { -approved }. Bring { $papers } to { $village } by { DAY($due) } at the latest.
say-waiting = Approved, but not a member yet: there is no money. An accident now is not covered.
say-papers-at-village = The papers were received at { $village }.
say-papers-forwarded = The papers were sent to the office.
say-papers-complete = The papers are complete. The membership number follows.
say-papers-missing = Papers are still missing: { $what }. Bring them to { $village }.
say-member = This person is { -member }. To see the number, open the chat again.
say-rejected = The registration is { -rejected-anyone }. The result and why are in the chat, or ask the office.
say-withdrawn = The registration is { -withdrawn }, and no longer processed.
say-lapsed = The registration has { -lapsed }. Papers may still be brought to { $village }.
say-move-asked = Someone wants to handle this registration from another chat. Ask whether it is them.
say-papers-asked = The papers are not at the dinas. Ask whether they were left at the village office. If not, bring them to { $village }, by { DAY($due) } at the latest.
say-office-asks = The office has an answer for this person. Ask them to open the chat again and write anything.
say-period-asked = The protection ends on { DATE($due) }. Ask: do you still work for yourself and live here? Note the answer.
say-ended = { say-ended-silent }
say-ended-silent = The protection ended on { DATE($until) }. Who still works for themselves may register again.
say-ended-works = The protection ended on { DATE($until) }. Now the employer has to register them.
say-ended-other = { say-ended-silent }
say-ended-moved = The protection ends on { DATE($until) }, because of a move. Ask whether that is so.
say-ended-died = Give the family our condolences. { $claim } BPJS: { $bpjs_phone }. Papers: death certificate, letter of heirs, KTP and KK, bank book.
told-period =
    { $number }: noted as told.
    What did they answer?

sheet-title = CALL LIST
sheet-about = { $place }, { DATE($date) }. { $total } people have not read their news.
sheet-how = Tell them the news, then tick. Never ask for a NIK, PIN, OTP or money.
sheet-people = Who, and what to tell
sheet-told = Told
sheet-foot = Holds names and phone numbers of people. Keep it safe, then destroy it.
