# The register of employers, for case officers. $name, $other, $address (none = unknown), $place, $lines, $count
overview =
    Employers in the office's register: { $count }.
    To search: /perusahaan and the name. Example: /perusahaan Sinar Contoh
found =
    Near names:
    { $lines }
reported =
    Employers that only reports know, not in the register yet:
    { $lines }
none = There is no employer with a name like that.
none-reported = Every employer from reports is in the register.
unknown = That employer is not in the register. Search again: /perusahaan and the name.
line = { $place }. { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
one =
    { $name } (number { $id })
    Other names: { $others ->
        [none] -
       *[other] { $others }
    }
    Address: { $address ->
        [none] -
       *[other] { $address }
    }
    Area: { $place ->
        [none] -
       *[other] { $place }
    }
    Branch: { $branch ->
        [none] -
       *[other] { $branch }
    }
    WLKP: { $wlkp ->
        [none] -
       *[other] { $wlkp }
    }
    NPP: { $npp ->
        [none] -
       *[other] { $npp }
    }
    Size: { $size ->
        [none] -
       *[other] { $size }
    }
    Known from: { $source }
    { $cases }
    { $same ->
        [0] {""}
       *[other] Perhaps listed twice: { $same } similar employers.
    }
case = - Case { $number }: { $status }
no-case = - No case yet.
from-bpjs = BPJS
from-office = the office
from-report = reports alone. Nobody but case officers sees it.
from-employer = the employer itself
choice-tambah = Add an employer
choice-laporan = New from reports
choice-ubah = Change
choice-ganda = Look for doubles
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
left = Fine. Nothing has changed.
edit-confirm = { $reading }, right?
name-confirm = { $reading }, right?
address-confirm = { $reading }, right?

# Two rows of one employer. $score (of 100), $cases (how many), $numbers
no-double = Nothing is like { $name }.
doubles =
    Perhaps the same as { $name }:
    { $lines }
    Choose which one is merged into { $name }.
double = { $place }. { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    } ({ $score } of 100)
merge =
    { $other } will be merged into { $name }.
    { $cases ->
        [0] Its reports and letters move along.
       *[other] { $cases } cases, its reports and letters move along.
    }
    If you are sure, type: GABUNG
    To leave it, type: cancel
merge-confirm = { $reading }, right?
merged = { $other } is one with { $name } now.
two-cases =
    Both have a case that is under way: { $numbers }.
    Close one of them first, then merge again.

# Lists of employers from BPJS. $new, $known, $same, $unclear, $left: rows; $row (row of the sheet)
list-reading = The sheet has { $count } rows. They are being compared; you will hear of it here.
list-plan =
    What this sheet says:
    { $lines }
list-nothing =
    Nothing of this sheet needs to be kept.
    { $lines }
list-new = - { $count } new employers
list-known = - { $count } known, their cases are opened or completed
list-unclear = - { $count } unclear, for you to decide
list-wrong-count = - { $count } cannot be used
list-same = - { $count } rows are the same already, nothing changes
list-left = - { $count } rows are left out
list-more = and { $count } more rows, see the sheet
list-named = Row { $row }: { $name }{ $known ->
        [none] {""}
       *[other] {" "}(in the register: { $known })
    }
list-like = Row { $row }: { $name }, maybe the same as { $near }
list-like-row = Rows { $other } and { $row } may be the same employer: { $near } / { $name }
list-wrong = Row { $row }: { $why }
list-said = - { $count } with a status that I do not know
list-said-row = Row { $row }: "{ $said }" is read as: { $kind }
list-words = I know: PWBD, PDS TK, PDS upah, PDS program, menunggak, lancar, diragukan, macet.
why-name-missing = the employer's name is empty
why-amount-unclear = the amount cannot be read
why-kind-unclear = { $said ->
        [none] give an amount, or a status such as PWBD
       *[other] I do not know "{ $said }". Give an amount, or a status such as PWBD
    }
why-twice = the same employer stands in row { $other }
why-case-closed = its case with the same amount was closed
list-row =
    Row { $row }: { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
    Is it the same as one of these?
    { $lines }
    { $left } rows are still unclear.
list-twin = Row { $row } of this sheet: { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
choice-sama = One employer: use row { $row }
choice-baru = No, this one is new
choice-lewati = Leave this row
choice-lewati-semua = Leave what is unclear
choice-pilih = Decide one by one
list-confirm =
    { $count } employers are ready, their cases are opened or completed.
    To do it, type: SETUJU { $count }
    To leave it, type: cancel
list-confirm-confirm = { $reading }, right?
list-under-way = { $count } employers are being kept. You will hear of it here.
list-done =
    { $count } employers were kept and their cases are under way.
    { $same } were the same, { $left } were left out.
list-gone = No list of employers is waiting. Send the sheet again.
list-columns =
    I do not know the columns of this sheet.
    It needs the employer's name, an address, and an amount or a status.
head-row = Row
head-name = Name
head-address = Address
head-amount = Amount
head-kind = Kind
head-state = Result
head-note = Note
state-read = not compared yet
state-new = new
state-known = known
state-same = the same already
state-unclear = unclear
state-wrong = cannot be used
state-left = left out
state-joined = joined
state-done = kept
note-row = see row { $other }
note-known = in the register: { $name }
note-said = status "{ $said }" is not known
choice-tautan = Link for employers
open-link =
    The open link for employers: { $url }
    It may be spread. Whoever writes through it is checked by an officer first.
    The QR sheet below may be printed and hung up.
