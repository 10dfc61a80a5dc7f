# Many registrations at once. $why (a reason from below), $count, $numbers, $row (of the sheet), $number
group = - { $why }: { $count } ({ $numbers })
row = - Row { $row }{ $number ->
        [none] {""}
       *[other] , { $number }
    }: { $why }
more = - and { $count } more rows
none-left = Nothing is left out.
all-done = Everything went well.
all-undone = Everything stands as before.

# Why something is left out
why-doubts = there are doubts to look at, one by one
why-similar = similar to another registration, compare them first
why-objected = there is an objection, look at it by itself
why-frozen = held for now
why-voted = your agency has voted already
why-leased = a colleague has it open
why-own-record = sent from your own chat
why-one-agency = one person works for one agency only
why-other-reviewer = rejected by you before, another officer's turn
why-not-in-review = not in review
why-nik-taken = the same NIK is approved already
why-too-many = next time
why-changed = it has changed, look again
why-moved-on = it has gone on since
why-no-record = that receipt number was not found
why-excel-number = Excel stored it as a number, make the column text
why-kpj-unclear = the membership number cannot be read, it has 11 digits
why-kpj-taken = another person has that membership number
why-twice = stands twice in this sheet
why-already = a member already; replace the number with /kpj
why-papers-first = the papers are not complete yet
why-papers-not-now = no longer processed
