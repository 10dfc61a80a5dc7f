# The votes of both agencies. $number, $agency, $vote, $status

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
choice-setujui = Approve
choice-perbaiki = Correct
choice-tolak = Reject
