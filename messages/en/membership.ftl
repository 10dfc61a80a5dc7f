# The membership number. Only membership.number holds it, and only after the right birth date.
# birth-date: $number $name. number: $number $name $member (11 digits). locked: $until (ISO)

birth-date =
    To see the membership number of { $number } ({ $name }), give the birth date.
    Example: 17 Agustus 1990
    Or type: batal (cancel), petugas (officer).
number =
    Membership number of { $number } ({ $name }):
    { $member }
    Do not give it to strangers.
    { -warning }
locked =
    The birth date was wrong three times. You may try again on { DAY($until) } at { TIME($until) }.
    If you need it now, type petugas (officer).
left = All right. The member's data stay safe.
choice-ya = Yes
choice-tidak = No
