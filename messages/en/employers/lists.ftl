# Lists of companies from BPJS. $new, $known, $same, $unclear, $left: how many rows; $row (of the list)

list-reading = The sheet has { $count } rows. They are being compared; you will hear of it here.
list-plan =
    What this sheet says:
    { $lines }
list-nothing =
    Nothing of this sheet needs to be kept.
    { $lines }
list-new = - { $count } new employers
list-known = - { $count } known, their cases are opened or completed
list-known-workers = - { $count } known, what is new of them is kept
list-few = - { $count } of these below 10 workers: voluntary
list-unknown = - { $count } of these without a number of workers
list-nowhere = - { $count } of them in a district that we do not know
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
why-formula = there is a formula without a result; open it in Excel or LibreOffice, save it, send it again
why-workers-unclear = the number of workers cannot be read
why-amount-unclear = the amount cannot be read
why-kind-unclear = { $said ->
        [none] give an amount, or a status such as PWBD
       *[other] I do not know "{ $said }". Give an amount, or a status such as PWBD
    }
why-twice = the same employer stands in row { $other }
why-case-closed = its case with the same amount was closed
list-row =
    Row { $row }: { named }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
    Is it the same as one of these?
    { $lines }
    { $left } rows are still unclear.
list-twin = Row { $row } of this sheet: { named }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }
choice-sama = One employer: use row { $row }
choice-baru = No, this one is new
choice-lewati = Leave this row
choice-lewati-semua = Leave what is unclear
choice-daftar = All of this list
choice-pilih = Decide one by one
list-confirm =
    { $count } employers are ready, their cases are opened or completed.
    To do it, type: SETUJU { $count }
    To leave it, type: cancel
list-confirm-workers =
    { $count } companies are ready, with their number of workers.
    To do it, type: SETUJU { $count }
    To leave it, type: cancel
list-under-way = { $count } employers are being kept. You will hear of it here.
list-done =
    { $count } employers were kept and their cases are under way.
    { $same } were the same, { $left } were left out.
list-done-workers =
    { $count } companies were kept with their number of workers.
    { $same } were the same, { $left } left out.
list-gone = No list of employers is waiting. Send the sheet again.
list-columns =
    I do not know the columns of this sheet.
    It needs the employer's name, an address, and an amount or a status.
list-columns-workers =
    I do not know the columns of this sheet.
    It needs the name of the company and the number of workers.
head-row = Row
head-name = Name
head-address = Address
head-district = District
head-workers = Workers
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
