# Recap of employers' cases. $starts, $ends = dates; $arrears, $potential, $paid = whole rupiah.

process =
    Recap { DATE($starts) } to { DATE($ends) }

    What was done:
    cases opened: { $opened }
    letters posted: { $letters }
    answered: { $answered }, silent: { $silent }, letters returned: { $returned }
    joint visits: { $visits }
    promised: { $promised }, handed on: { $handed }

    Process and result:
    { $rates }

    What came of it:
    complied: { $complied }
    arrears: { RUPIAH($arrears) }, paid: { RUPIAH($paid) }
    potential contributions: { RUPIAH($potential) }
    { $ends_with }
    { $goals }

    Employers:
    { $employers }
    Requests to postpone: { $requests }
    Sent home: { $furloughed } people, dismissed: { $dismissed } people ({ $laid } employers reported)
approvals =
    Registrations approved at once, { DATE($starts) } to { DATE($ends) }:
    { $lines }
rate = { $name }: { $done } of { $planned } ({ $process }%), { $came }: { $reached } ({ $result }%)
rate-aim = { $name }: { $done }, { $came }: { $reached } ({ $result }%, aim { $aim }%)
rate-none = Nothing has been done yet.
rate-letters = Letters
rate-letters-came = answered
rate-visits = Joint visits
rate-visits-came = with a commitment
rate-disputes = Disputes
rate-disputes-came = joint agreement
kind-line = { $kind }: { $count } employers{ $arrears }{ $potential }
kind-arrears = {", "}arrears { RUPIAH($arrears) }
kind-potential = {", "}potential contributions { RUPIAH($potential) }
outcome-line = Ended as { $outcome }: { $count }
outcome-none = No case has ended yet.
goal = Target { $name }: { $reached } of { $wanted } employers ({ $percent }%), until { $until }
no-goal = There is no target yet.
no-case = There is no case yet.
employer = { $name }: { $stage }, paid { RUPIAH($paid) }
tables =
    Here are the tables: { $count } employers, requests, dismissals, process and result.
    They hold nothing of any reporter.
which-span =
    A recap of which month or year?
    Example: /rekap april 2026
    Or: /rekap 18 Maret sampai 15 Mei 2026
choice-ekspor = Tables (XLSX)
targets =
    Running targets:
    { $targets }
    To add one: /target 30 sampai 31 Desember 2026 name
    To end one: /target hapus, then its number
target = { $id }. { $name }: { $wanted } employers until { $until }
how-to-target =
    Write how many, the last day, and a name.
    Example: /target 30 sampai 31 Desember 2026 this year

stage-received = { -case-received-short }
stage-checked = { -case-checked-short }
stage-letter-drafted = { -case-letter-drafted-short }
stage-letter-initialled = { -case-letter-initialled-short }
stage-letter-signed = { -case-letter-signed-short }
stage-letter-posted = { -case-letter-posted-short }
stage-answered = { -case-answered-short }
stage-silent = { -case-silent-short }
stage-letter-returned = { -case-letter-returned-short }
stage-visit-planned = { -case-visit-planned-short }
stage-visited = { -case-visited-short }
stage-promised = { -case-promised-short }
stage-promise-broken = { -case-promise-broken-short }
stage-mediation = { -case-mediation-short }
stage-handed-on = { -case-handed-on-short }
stage-suspended = { -case-suspended-short }
stage-complied = { -case-complied-short }
stage-closed = { -case-closed-short }

# Picture and tables
step-opened = Cases opened
step-letters = Letters posted
step-answered = Answered
step-silent = Did not answer
step-returned = Letters returned
step-visits = Joint visits
step-promised = Promised
step-handed = Handed on
step-complied = Complied
picture-head = Employers' compliance
picture-span = { DATE($starts) } – { DATE($ends) }
picture-process = What was done
picture-goals = Target and result
picture-goal = Target { $name }: { $reached } of { $wanted } ({ $percent }%), until { DATE($until) }
picture-kinds = By kind
picture-arrears = Arrears
picture-potential = Potential contributions
picture-paid = Paid
kind-pwbd = { -pwbd-short }
kind-pds-tk = { -pds-tk-short }
kind-pds-upah = { -pds-upah-short }
kind-pds-program = { -pds-program-short }
kind-piutang = { -piutang-short }
kind-potong-tidak-setor = { -potong-tidak-setor-short }
kind-tunda-daftar = { -tunda-daftar-short }
kind-paklaring = { -paklaring-short }
kind-upah-dinaikkan = { -upah-dinaikkan-short }
outcome-complied = Complied
outcome-agreement = Joint agreement
outcome-handed-on = Handed on
outcome-unfounded = Not confirmed
outcome-gone = Business is gone
head-no = No
head-activity = Activity
head-planned = Planned
head-process = Process (%)
head-result = Result (%)
head-aim = Aim (%)
head-wanted = Wanted
head-until = Until
head-class = Class
head-months = Months
head-written = Letter posted
head-heard = Response
head-heard-on = Day of response
head-visited = Visited
head-visit-result = Result of visit
head-promised = Promised (Rp)
head-besides = Promised besides
head-promised-by = Promised by
head-reason = Reason
head-case = Case
head-name = Employer
head-address = Address
head-arrears = Arrears (Rp)
head-potential = Potential contributions (Rp)
head-paid = Paid (Rp)
head-status = Status
head-outcome = Result
head-size = Size
head-amount = Contributions (Rp)
head-period = Period
head-request = Request
head-note = Note
head-in = In an employment relation
head-out = Outside an employment relation
head-total = Total
head-step = Step
head-done = Done
head-goal = Target
head-reached = Reached
head-percent = Reached (%)
furloughed = Sent home
dismissed = Dismissed
total = Total
sheet-employers = Employers
sheet-reliefs = Requests
sheet-layoffs = Sent home and dismissed
sheet-results = Process and result
sheet-steps = Steps
sheet-goals = Targets
visit-none-yet = No commitment yet
visit-promise = Promised
visit-complied = Complied
visit-dispute = In dispute
visit-not-found = Not found
wlkp-companies = Employers in the ministry's register
wlkp-workers = Workers in the ministry's register
wlkp-numbered = Employers of our register with a number of the ministry
picture-outcomes = How cases ended
picture-rates = Process and result
picture-layoffs = Sent home { $furloughed } people, dismissed { $dismissed } people

# What was done towards a target, in percent of what it wants
effort-letters = Letters: { $done } ({ $process }%), answered: { $reached } ({ $result }%)
effort-bound = Visits with a commitment: { $done } ({ $process }%), complied: { $reached } ({ $result }%)
effort-loose = Visits without one so far: { $done } ({ $process }%), result: { $reached } ({ $result }%)
effort-letters-name = Letters
effort-bound-name = Visits with a commitment
effort-loose-name = Visits without a commitment so far
head-next = Next step
head-address-on = Address confirmed
head-wrote-on = Employer last wrote
next-office = Needs follow-up
next-employer = Waits for the employer
next-elsewhere = With another body
next-later = Suspended
next-nobody = Done
sheet-notes = Notes
note-rupiah = Rupiah are whole. From 50 sen on they are rounded up, below it down.
note-percent = Percents are whole. From one half on they are rounded up, to 100 at most.
note-target = Percents on the sheet of targets are of what a target wants. Each employer counts once.
note-day = Status and next step are those of the last day of this recap.
note-figures = Arrears, potential contributions, names and addresses are the last that the office knows.
note-once = Two cases that were joined count once.
picture-rupiah = { RUPIAH($amount) }
picture-note = Rupiah and percents are rounded.
