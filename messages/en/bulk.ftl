# Many registrations at once. $why (a reason from below), $count, $numbers, $row (of the sheet), $number
group = - { $why }: { $count } ({ $numbers })
row = - Row { $row }{ $number ->
        [none] {""}
       *[other] , { $number }
    }: { $why }
more = - and { $count } more rows
none-left = - nothing
person = { $number } { $name }, { $village }, { $age } y
left = - { $number }: { $why }
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
why-first-day = a colleague has voted; it cannot be changed on the first day
why-objected-to = a colleague objects to your working here
why-too-many = next time
why-changed = it has changed, look again
why-moved-on = it has gone on since
why-no-record = that receipt number was not found
why-excel-number = Excel spoils long numbers, make the column text and fill it in again
why-kpj-unclear = the membership number cannot be read, it has 11 digits
why-kpj-taken = another person has that membership number
why-twice = stands twice in this sheet
why-already = a member already; replace the number with /kpj
why-papers-first = the papers are not complete yet
why-papers-not-now = no longer processed
why-vote-unclear = the vote is setuju, perbaiki or tolak
why-not-seen = not seen by you, get a new sheet of the queue first
why-field-missing = for perbaiki the reason begins with the field, such as: NIK differs
why-reason-missing = for perbaiki write the reason too
why-reason-unclear = for tolak use a reason of the office's list
why-papers-elsewhere = the papers are at another stage
why-papers-lack = papers are still missing
why-too-long = the reason is too long

# Exported sheets: heads of columns and what stands in them
head-number = RECEIPT NUMBER
head-version = VERSION
head-name = NAME
head-nik = NIK
head-kk = KK NUMBER
head-birth-date = BIRTH DATE
head-phone = PHONE
head-village = VILLAGE
head-district = DISTRICT
head-occupation = WORK
head-submitted = SENT
head-notes = NOTES
head-vote = VOTE
head-reason = REASON
head-kpj = MEMBERSHIP NUMBER
similar-to = similar to { $number } ({ $score } of 100)
vote-hint = Write setuju, perbaiki or tolak. Leave it empty if undecided.
reason-hint = Perbaiki: the field and the reason, such as "nik differs from the card". Tolak: a reason of the office's list.
kpj-hint = Write 11 digits, as text.
