# Recap of employers' cases. $starts, $ends = dates; $arrears, $paid = whole rupiah.

process =
    Recap { DATE($starts) } to { DATE($ends) }

    What was done:
    cases opened: { $opened }
    letters posted: { $letters }
    answered: { $answered }, silent: { $silent }, letters returned: { $returned }
    joint visits: { $visits }
    promised: { $promised }, handed on: { $handed }

    What came of it:
    complied: { $complied }
    arrears: { RUPIAH($arrears) }, paid: { RUPIAH($paid) }
    { $goals }

    Employers:
    { $employers }
    Requests to postpone: { $requests }. Workers sent home or dismissed: reports of { $laid } employers.
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
choice-ekspor = Tables (XLSX)
targets =
    Running targets:
    { $targets }
    To add one: /target 30 sampai 31 Desember 2026 name
    To end one: /target hapus, then its number
target = { $id }. { $name }: { $wanted } employers until { $until }
how-to-target =
    Write how many, the last day, and a name.
    Example: /target 30 sampai 31 Desember 2026 This year

stage-received = new
stage-checked = checked
stage-letter-drafted = letter drafted
stage-letter-initialled = letter initialled
stage-letter-signed = letter signed
stage-letter-posted = letter posted
stage-answered = answered
stage-silent = did not answer
stage-letter-returned = letter returned
stage-visit-planned = visit planned
stage-visited = visited
stage-promised = promised
stage-promise-broken = promise broken
stage-mediation = mediation
stage-handed-on = handed on
stage-suspended = suspended
stage-complied = complied
stage-closed = closed

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
picture-goal = { $name }: { $reached } of { $wanted } ({ $percent }%), until { DATE($until) }
picture-kinds = By kind
picture-arrears = Arrears { RUPIAH($arrears) }
picture-paid = Paid { RUPIAH($paid) }
kind-pwbd = Not registered
kind-pds-tk = Some workers only
kind-pds-upah = Part of the wage
kind-pds-program = Some programmes only
kind-piutang = Contributions in arrears
kind-potong-tidak-setor = Deducted, not paid in
kind-tunda-daftar = Registration delayed
kind-paklaring = Work letter withheld
kind-upah-dinaikkan = Wage reported too high
outcome-complied = Complied
outcome-agreement = Joint agreement
outcome-handed-on = Handed on
outcome-unfounded = Not confirmed
outcome-gone = Business is gone
head-case = Case
head-name = Employer
head-address = Address
head-kind = Kind
head-arrears = Potential contributions (Rp)
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
head-percent = Percent
furloughed = Sent home
dismissed = Dismissed
total = Total
sheet-employers = Employers
sheet-reliefs = Requests
sheet-layoffs = Sent home and dismissed
sheet-results = Process and result
