# The money that pays contributions (/anggaran), and what more money would do (/anggaran simulasi 500 juta).
# Head and administrator see figures alone: while there are few people the sums are rounded ($rounded = yes).
# $about = agency, sub-activity and year    $enough = for how many people, or why it cannot be used
# $people = how many    $months = how many months    $from, $to (ISO) = first and last month

sources =
    Money for contributions, { $place }, { DAY($day) }:
    { $lines }
source =
    { $about }
    - Budget { RUPIAH($budget) }. { $basis }
    - { $rounded ->
        [yes] About: promised
       *[no] Promised
    } { $reserved }, spent { $committed }, left { $free }
    - { $enough }
enough = Enough for { NUMBER($people) } people more, until { MONTH($to) }.
enough-little = What is left is little, or nothing.
sum = { RUPIAH($rupiah) }
below = less than { RUPIAH($rupiah) }
over = The months that it pays are over.
early = It pays from { MONTH($from) } on.
unusable = It cannot be used yet.
about = { $agency }, { $year }{ $name ->
        [none] { "" }
       *[other] , { $name }
    }{ $code ->
        [none] { "" }
       *[other] {" "}({ $code })
    }
basis = Basis: { $number }, { DATE($day) }.
no-basis = NO LEGAL BASIS YET: its regulation is being prepared.
in-line = Waiting for money: { $count } people.
in-line-hidden = Waiting for money: fewer than { $least } people.
nobody-in-line = Nobody waits for money.
rounded = Sums are rounded, so that they point at nobody.
none =
    This office has declared no source of money.
    Write [[funding]] in office.toml, then start the program again.
    To calculate: /anggaran simulasi 500 juta
choice-simulate = Calculate 500 million
choice-sources = Show the money
choice-yes = Yes, calculate

simulation =
    { RUPIAH($amount) }, if it were there today:
    - { $now }
    - a whole year: { NUMBER($yearly) } people ({ RUPIAH($year) } each)
    { $line }
    This is a calculation. Nothing has changed.
from-now = { NUMBER($people) } people, { $months } months until { MONTH($to) } ({ RUPIAH($each) } each)
period-over = the programme's period is over, so nothing can be calculated
for-line = { $rest ->
        [0] Everybody who waits for money would be paid for.
       *[other] { NUMBER($rest) } people would still wait for money.
    }
not-an-amount =
    How many rupiah shall be calculated?
    Example: /anggaran simulasi 500 juta
sure-amount = Do you mean { RUPIAH($amount) }?
