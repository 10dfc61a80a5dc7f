# News of cases for officers: from the other agency, and the daily digest. $late (words or nothing)

day = { DAY($day) }
day-hour = { DAY($day) }, at { TIME($hour) }
visit-planned =
    Joint visit of { $number } ({ $employer }) planned for { $when }.
    If that cannot be, call it off and propose another day.
minutes-to-sign =
    The minutes of { $number } ({ $employer }) wait for your agency's signature.
    Read them first. If they are right, choose Sign.
minutes-signed = The minutes of { $number } are signed by your agency now.
attendance =
    The attendance sheet of { $number } for { DAY($day) }.
    Print it, and let everybody who comes sign.
photos-kept = { $count } photos were kept for { $number }.

# --- daily digest and clocks ---
meeting-over =
    The day of the meeting of { $number } ({ $employer }) has passed.
    What came of it?
digest-steps = - { $count } cases wait for a step of the office{ $late }
digest-dates = - { $count } cases have come to their date{ $late }
digest-promises = - { $count } promises of employers are due, or will be soon{ $late }
digest-minutes = - { $count } minutes wait for a signature
digest-letters = - { $count } letters wait for an initial or a signature
