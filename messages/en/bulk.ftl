# Many registrations at once. $why (a reason from below), $count, $numbers, $row (of the sheet), $number
group = - { $why }: { $count } ({ $numbers })
row = - Row { $row }{ $number ->
        [none] {""}
       *[other] , { $number }
    }: { $why }
# Rows behind the first twelve. $rows: which they are, "14-31, 35"
rows = - { $why }: { $count } rows ({ $rows })
more = - and { $count } more rows
none-left = - nothing
person = { $number } { $name }, { $village }, { $age } y
left = - { $number }: { $why }
all-done = Everything went well.
all-undone = Everything stands as before.

# What a sheet holds. read: rows that were read, taken: to be recorded, left: left out, empty: not filled in
read = { $read } rows read: { $taken } ready, { $left } left out, { $empty } not filled in.
ready = { $kind ->
        [numbers] { $count } membership numbers to be recorded.
        [replace] { $count } membership numbers to be replaced.
       *[votes] { $count } votes to be recorded.
    }
ready-votes = { $count } votes to be recorded: { $setuju } setuju, { $perbaiki } perbaiki, { $tolak } tolak.
part = Part { $part } of { $parts }. The next one is asked about after this.
part-last = Part { $part } of { $parts }, the last one.
to-replace = To be replaced, and asked about by itself: { $count } membership numbers that there are.
remark-no-version = This sheet has no column VERSI. It is compared with what you saw last.
# $who: name and village. $old, $new: the last four digits of the membership number
replaced = - Row { $row }, { $number }: { $who }, ****{ $old } becomes ****{ $new }

# Whom an act approves or renews. $first: those that the other agency ($other) has renewed. $about: the source of money
approves = To be approved at once: { $count } registrations without doubts, { $place }.
renews = { $first ->
        [0] { $other } has not renewed them yet.
       *[other] { $other } has renewed { $first } of them.
    } No answer yet: { $silent }. Changed: { $changed }.
first-of = Looked at: the first { NUMBER($count) } of { NUMBER($of) }. The others come after these.
paid = There is money for { NUMBER($count) } people, { DATE($from) } to { DATE($to) } ({ $about }).
pays = { $paid ->
        [0] There is no money yet. { NUMBER($waits) } people will wait for it, in their order.
       *[other] There is money for { NUMBER($paid) } people. { NUMBER($waits) } others wait for it, in their order.
    }
no-money-next =
    Ask the administrator for a source of that period: [[funding]] in office.toml.
    Who is not paid for stays proposed. When the period is over, they are not covered.

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
why-nik-other = the NIK in the sheet is not that of the registration
why-name-other = the name in the sheet is not that of the registration
why-kk-other = the KK number in the table is not that of this registration
why-kk-number = the last digits of the KK are lost: Excel keeps 15 digits. Make the column text, then fill it in again
why-kk-unclear = the KK number is not readable, it has 16 digits
why-birth-other = the birth date in the table is not that of this registration
why-birth-unclear = the birth date is not readable, write it like 17-08-1990
why-phone-other = the phone in the table is not that of this registration
why-phone-unclear = the phone is not readable, write it like 0812 and so on
why-nik-number = the end of the NIK is lost: Excel keeps 15 digits. Make the column text and fill it in again
why-nik-unclear = the NIK cannot be read, it has 16 digits
why-nik-none = no registration has that NIK
why-nik-several = several registrations have that NIK, write the receipt number
why-zero-lost = the leading zero is lost: only 10 digits. Make the column text and write 11 digits
why-number-cut = the number is cut off (it stands with E+). Make the column text and fill it in again
why-formula = there is a formula without a result. Open it in Excel or LibreOffice, save it, send it again
why-kpj-unclear = the membership number cannot be read, it has 11 digits
why-kpj-taken = another person has that membership number
why-twice = stands twice in this sheet
why-already = a member already, the number is noted
why-papers-first = the papers are not complete yet
why-papers-not-now = no longer processed
why-vote-unclear = the vote is setuju, perbaiki or tolak
why-not-seen = not seen by you, get a new sheet of the queue first
why-field-missing = for perbaiki the reason begins with the field, such as: NIK differs
why-reason-missing = for perbaiki write the reason too
why-reason-unclear = for tolak use a reason of the office's list
why-no-money = no money for the next period yet, or not enough
why-not-proposed = has not answered, or not that all is the same
why-ending-said = somebody said that they died or moved, which is not decided yet
why-renewed-by-us = your agency has renewed it
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
head-stage = STAGE
head-since = SINCE
head-papers-due = PAPERS UNTIL
head-vote-dinas = VOTE OF THE DINAS
head-vote-bpjs = VOTE OF BPJS
# The second sheet of the queue: what can be written
sheet-choices = CHOICES
choices-vote = VOTE
choices-field = PERBAIKI: BEGIN WITH
choices-reason = TOLAK: REASONS OF THE OFFICE
similar-to = similar to { $number } ({ $score } of 100)
vote-hint = Write setuju, perbaiki or tolak. Leave it empty if undecided.
reason-hint = Perbaiki: the field and the reason, such as "nik differs from the card". Tolak: a reason of the sheet CHOICES.
kpj-hint = Write 11 digits.
