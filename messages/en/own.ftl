# What people ask about their own registration, answered as it stands (/soal). The table: data/own_asks.csv
# $number $name $place (in line) $was $ahead (people before) $why (used-up, no-basis, not-begun) $due (ISO)
# $rupiah (contribution of a month) $bpjs $bpjs_phone $emergency $emergency_phone $days

choice-pay = Pay myself
pay =
    You can. { RUPIAH($rupiah) } a month, paid to { $bpjs }: { $bpjs_phone }.
    Give your money to nobody else.
pay-waiting =
    You can. { RUPIAH($rupiah) } a month, paid to { $bpjs }: { $bpjs_phone }.
    Your place stays. Give money to nobody else.
turn =
    { $number } ({ $name }): place { $place }{ waiting-was }.
    { $why ->
        [no-basis] Nobody can say when: no regulation yet.
        [not-begun] Nobody can say when: not begun yet.
       *[other] Nobody can say when: no money now.
    }
    An accident now is not covered.
why =
    { $why ->
        [no-basis] Its regulation is being written.
        [not-begun] The programme has not begun.
       *[other] This year's money is spent.
    }
    The priority list, then the day of sending.
    Before { $number }: { $ahead } people.
papers-later =
    No papers of { $number } ({ $name }) are needed yet.
    We ask for them when the turn comes.
not-covered =
    { $number } ({ $name }) is no member yet, so not covered.
    An accident? Go to the clinic first. { $emergency }: { $emergency_phone }.
until =
    { $number } ({ $name }) is protected until { DATE($due) }.
    We ask here { $days } days before. It is free.
