# Changing, adding and joining companies. $score (of 100), $cases (how many), $numbers

choice-tambah = Add an employer
choice-ubah = Change
choice-ganda = Look for doubles
choice-kasus = Open a case
choice-catat = Put into the register

# Changing and adding
which-field = What shall be changed of { $name }?
field-name = Name
field-other-names = Other names
field-address = Address
field-place = Area
field-branch = Branch
field-wlkp = WLKP number
field-npp = NPP number
field-size = Size
edit =
    { $name }, { $field }: { $now ->
        [none] empty so far
       *[other] { $now }
    }
    Type what shall stand there. To empty it, type -
    To leave it, type: cancel
changed = { $name } was changed.
name =
    What is the employer's name?
    Example: PT Sinar Contoh
    To leave it, type: cancel
address =
    Where is its address?
    Example: Jalan Contoh 12, Paringin
add =
    { $name }, { $address }
    Put it into the register?
choice-ya = Yes
choice-tidak = No
added = { $name } is in the register now.
name-note =
    What is the official name of this employer? A reporter wrote: { $was }
    Look at its sign, its NIB or the data of BPJS, and type it yourself.
    To leave it, type: batal
address-note =
    What is its postal address? Do not use the place of a report.
    Example: Jl. Contoh No. 12, Paringin
note =
    { $name }, { $address }
    That is how it will stand in letters. Take it over?
noted =
    { $name } was taken over and may stand in letters.
    Whoever searches for its name still does not find it.
left = Fine. Nothing has changed.

# Two rows of one employer. $score (of 100), $cases (how many), $numbers
no-double = Nothing is like { $name }.
doubles =
    Perhaps the same as { $name }:
    { $lines }
    Choose which one is merged into { $name }.
double = { $place }. { named } ({ $score } of 100)
merge =
    { $other } will be merged into { $name }.
    { $cases ->
        [0] Its reports and letters move along.
       *[other] { $cases } cases, its reports and letters move along.
    }{ $joins ->
        [none] {""}
       *[other] {" "}{ $joins }
    }
    If you are sure, type: GABUNG
    To leave it, type: cancel
merged = { $other } is one with { $name } now.
joins =
    Two cases become one: { $goes } ({ $other }) goes into { $stays } ({ $at }).
    Reporters are told nothing.{ $amounts ->
        [none] {""}
       *[other] {" "}{ $amounts }
    }
join-amounts = The figure of BPJS that counts: { RUPIAH($amount) } ({ $name }), not { RUPIAH($unused) } ({ $other }).
join-first =
    Case { $number } is suspended.
    Resume it first, then merge again.
joined =
    { $other } is one with { $name } now.
    Case { $gone } went into { $number }. The old number opens that case too.
    It can be taken back until { TIME($until) }.
parted =
    As it was before: two employers, two cases.
parted-not =
    It cannot be taken back: something else was done to { $number }.
join-how =
    Join it with which case?
    Example: /kasus { $number } gabung K-2611-xxxxx-x
