# The board of registrations (/ringkasan): how many stand where. $place = area, $day, $lines, $page, $pages
# $mine = the reader's move, $late = too long (some: there are, the number is hidden), $soon
# Head, reader and administrator see numbers alone; small ones are hidden (board-hidden).

board =
    Registrations of { $place }, { DAY($day) }:
    { $lines }
board-mine = Waiting for you: { $mine }{ $late ->
        [0] { "" }
       *[other] , { $late } LATE
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } due soon
    }
board-stage = - { $stage }: { $count }{ $mine ->
        [0] { "" }
       *[other] , waiting for you { $mine }
    }{ $late ->
        [0] { "" }
       *[other] , { $late } LATE
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } due soon
    }
board-rate = Members: { $members } of { $sent } who sent, { $rate } of every 100.
board-nobody = Without an officer: { $villages } villages, { $people } people still wait.
board-nobody-count = Without an officer: { $villages } villages.

board-sent = Registrations sent: { $count }
board-figure = - { $stage }: { $count }{ $late ->
        [0] { "" }
        [some] , some LATE
       *[other] , { $late } LATE
    }
board-part = - { $place }: { $sent } sent, { $members } members
board-hidden = (hidden)
board-closed = (hidden): small numbers are not shown, so that they point at nobody.

board-villages =
    By village, { $place } (page { $page } of { $pages }):
    { $lines }
board-village = - { $village }: { $count }{ $mine ->
        [0] { "" }
       *[other] , waiting for you { $mine }
    }{ $late ->
        [0] { "" }
       *[other] , { $late } LATE
    }{ $soon ->
        [0] { "" }
       *[other] , { $soon } due soon
    }
board-nobody-in =
    Villages without an officer, { $place } (page { $page } of { $pages }):
    { $lines }
    The dinas may receive their people's papers.
board-alone = - { $village }: { $count } people{ $invited ->
        [yes] , an officer is invited
       *[no] { "" }
    }
board-name = - { $village }
board-outside = Not in the list

# A list of people. $what = its head, $name is short, $age, $days, $when (late, soon), $doubt (yes, no)
board-list =
    { $what }: { $total } people (page { $page } of { $pages }).
    { $lines }
    Choose a number to open it.
board-of-saya = Waiting for you, { $place }
board-of-terlambat = LATE, { $place }
board-of-segera = Due soon, { $place }
board-of-stage = { $stage }, { $place }
board-of-nobody = villages without an officer
board-person = { $place }. { $name }, { $village }, { $age } y
    { "   " }{ $number }. { $days ->
        [0] Since today
       *[other] For { $days } days
    }{ $when ->
        [late] , LATE
        [soon] , due soon
       *[none] { "" }
    }.{ $objected ->
        [yes] { " " }Objection.
       *[no] { "" }
    }{ $doubt ->
        [yes] { " " }Has notes.
       *[no] { "" }
    }
board-none = Nobody.

choice-ringkasan = Board
board-choice-saya = Waiting for me: { $count }
board-choice-terlambat = LATE: { $count }
board-choice-segera = Due soon: { $count }
board-choice-desa = By village
board-choice-kosong = No officer: { $count }
board-choice-bulanan = Picture of this month
board-choice-rekap = Recap of cases
board-choice-submitted = In review: { $count }
board-choice-disputed = Disputed: { $count }
board-choice-returned = Returned: { $count }
board-choice-verified = Papers awaited: { $count }
board-choice-waiting = Money awaited: { $count }
board-choice-papers-at-village = At the village: { $count }
board-choice-papers-forwarded = At the dinas: { $count }
board-choice-papers-complete = Needs number: { $count }
board-choice-member = Members: { $count }
board-choice-lapsed = Lapsed: { $count }
board-choice-ended = Ended: { $count }
board-choice-rejected = Rejected: { $count }
board-choice-withdrawn = Withdrawn: { $count }
