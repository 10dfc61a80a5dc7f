# The votes of both agencies. $number, $agency, $vote, $status

vote-missing = { $agency }: not reviewed yet.
vote-line = { $agency }: { $vote }{ $because }{ $waits }.
vote-setuju = approved
vote-perbaiki = needs a correction
vote-tolak = rejected
because-field = { " " }({ $field }: { $words })
because-reason = { " " }({ $reason }{ $words })
because-waits = { " " }(counts from { DAY($until) } at { TIME($until) })
because-words = . { $words }
vote-earlier = Before, { $agency } refused: { $reason }{ $words }
leased =
    { $number } is open at { $officer } until { TIME($until) }.
    Please review another one first.
look-first = Please look at { $number } first. No vote was counted.
which-field = Which part of { $number } needs a correction?
which-reason = Why should { $number } be rejected?
nothing-voted = All right. No vote was counted.

# Votes. $agency, $vote, $status
voted = { $number }: the vote of { $agency } is counted, { $vote }. Now: { $status }.
voted-last =
    { $number }: the vote of { $agency } is counted, { $vote }. Now: { $status }.
    { $after }
voted-again =
    { $number }: the vote of { $agency } was { $vote } already. Nothing has changed.
    Now: { $status }.
voted-reworded =
    { $number }: the words of { $agency } are new. The person reads the new ones.
    Now: { $status }.
nik-taken =
    { $number } cannot be approved yet. The same NIK is approved under { $first }.
    Compare the two, then reject this one or join them.
disputed =
    { $number }: the two agencies disagree, one approves and the other rejects.
    Please talk it over. One of them changes its vote.
choice-setujui = Approve
choice-perbaiki = Correct
choice-tolak = Reject

# A new officer's first day. $until (time and day), $number = the officer's number, $role, $agency
voted-first-day =
    This is your first day. The vote counts from { DAY($until) } at { TIME($until) },
    unless a colleague objects.
object-whom =
    Name the number of a colleague of your agency, for example: /sanggah 12
    It stands in the news of a new colleague.
objected =
    Your objection to { $who } is noted. Their votes do not count.
    If it was a mistake, take it back with this button.
object-late =
    The first day of { $who } is over, so their votes count.
    Talk to your agency.
object-news =
    A colleague objects to { $who } ({ $role }, { $agency }).
    Their votes do not count until the objection is taken back.
object-withdrawn =
    The objection to { $who } is taken back.
    Their votes count from { DAY($until) } at { TIME($until) }.
object-withdrawn-news = The objection to { $who } ({ $role }, { $agency }) is taken back.
choice-object-withdraw = Take back the objection to { $number }
