# Companies without a PP or PKB, reminders, and the recap. Numbers count companies, not people.
choice-belum-ajukan = Who has none
share =
    Need a PP or PKB (10 workers or more): { $bound } companies.
    In force { $valid } ({ $valid-percent }%), under way { $under } ({ $under-percent }%), none { $lacking } ({ $lacking-percent }%).
share-unknown = Number of workers unknown: { $count }.
share-few = Below 10 workers (voluntary): { $count }.
share-district = - { $district }: { $have } of { $bound } ({ $percent }%)
no-district = District unknown
lacking =
    { $share }
    { $which ->
        [none] Those without, longest not reminded first:
       *[other] { $which }
    }
    { $lines }
lacking-whole = Nobody is without one.
lacking-which = Without, { $words }: { $count }
lacking-line = - { $company }{ $district ->
        [none] {""}
       *[other] , { $district }
    }{ $workers ->
        [none] {""}
       *[other] , { $workers } workers
    }{ $state }
reminded-on = , reminded { DATE($day) }
letter-living = , a letter is on its way
lacking-nobody =
    The list of companies is still empty.
    Send a table here: name of the company, address, district, number of workers.
lacking-none = There is no such company.
lacking-sheet =
    { $count } companies. Fill in what is empty and send the file back.
by-district =
    { $share }
    In force or under way, by district:
    { $lines }
    Tap a district to see who has none.
do-remind = Reminders
do-sheet = Download table
do-workers = Enter number of workers
choice-unknown = Number unknown ({ $count })
choice-districts = By district
none-company = That company is not in the register.
not-yours-companies = The registrar and the head keep this list and these letters.
standing-0 = has none in force
standing-1 = one is under way
standing-2 = has one in force
lacking-company =
    { $company }: { $standing }
    { $address ->
        [none] No postal address yet
       *[other] { $address }
    }{ $district ->
        [none] {""}
       *[other] , { $district }
    }
    { $lines }
contact = Contact: { $contact }
workers-said = Workers: { $count } ({ $source }, { DATE($day) })
workers-none = The number of workers is unknown.
workers-list = from the office's list
workers-office = entered by an officer
workers-filing = from what it handed in
how-many =
    How many work for { $company }?
    Example: 25
    Or type: batal
letter-drafted = - Reminder of { DATE($dated) }: draft
letter-signed = - Reminder { $number }, { DATE($dated) }: signed
letter-posted = - Reminder { $number ->
        [none] {""}
       *[other] { $number }, { DATE($dated) }
    }: posted { DATE($posted) }
remind-surat = Write a reminder
remind-ttd = Mark as signed
remind-kirim = Mark as posted
remind-cetak = Print
no-address = { $number } has no postal address
letter-on-way = a letter to { $number } is on its way
reminded-lately = { $number } was reminded { DATE($day) }, less than 30 days ago
letters-steps =
    Reminders: { $which }
    { $lines }
    Choose the step. All of it is shown first.
letters-all = all companies
letters-none =
    No reminder waits for a step.
    { $lines }
letters-unaddressed =
    - no postal address yet: { $count }
    Download the table at /peraturan belum, fill in ALAMAT, send it again.
waits-surat = - can get a letter: { $count }
waits-ttd = - waiting for a signature: { $count }
waits-kirim = - waiting to be posted: { $count }
waits-cetak = - can be printed: { $count }
waits-pindaian = - without a scan: { $count }
letters-do-surat = Write { $count } letters
letters-do-ttd = Mark { $count } as signed
letters-do-kirim = Mark { $count } as posted
letters-do-cetak = Print { $count }
letters-do-pindaian = Keep the scan of { $count }
many-done =
    { $what }
    { $lines }
    Can be taken back until { TIME($until) }.
many-done-surat = { $count } reminders are drafted. Print them and have them signed.
many-done-ttd = { $count } reminders are numbered and signed.
many-done-kirim = { $count } reminders were posted.
reminders-undone =
    { $count } letters are as before.
    { $lines }
letters-scan =
    Send the signed paper of { $count } letters as one PDF.
    { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
    Not now? Tap skip.
letters-scan-more = { $count } files. Tap done.
letters-scanned = The scan of { $count } letters is kept.
head-name = COMPANY
head-address = ADDRESS
head-district = DISTRICT
head-workers = NUMBER OF WORKERS
head-email = EMAIL
head-phone = PHONE
head-said = SOURCE
head-on = AS OF
head-reminded = REMINDED
recap =
    PP and PKB
    { $lines }
recap-line = - { $status }: { $count } now{ $left ->
        [0] {""}
       *[other] , { $left } done{ $days ->
            [none] {""}
           *[other] , usually { $days } days
        }
    }
