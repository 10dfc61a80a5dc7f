# A company hands in a PP or PKB. Only what the company wrote itself. $kind = PP or PKB, $number = R-...
name-pp = PP
name-pkb = PKB
welcome =
    Here a company hands in its PP or PKB. Free, at most 14 answers.
    Have the signed text and the proof that workers were heard ready as PDF.
    To leave, type: cancel
kind =
    What do you hand in: a PP or a PKB?
    A PP is the company's. A PKB is agreed with a union.
choice-pp = PP
choice-pkb = PKB
purpose =
    Is this { $kind } new, a renewal, or a change?
    Example: new
choice-baru = New
choice-perpanjang = Renewal
choice-ubah = Change
name =
    What is the company called?
    Example: PT Sinar Contoh
district =
    In which district is the company?
    Choose from the list, or type its name.
choice-luar = Not in the list
choice-lagi = More
choice-kembali = Previous page
address =
    What is its address? It stands on the decree.
    Example: Jalan Contoh 12, Paringin
workers =
    How many men and how many women work there?
    Example: 40 men, 25 women
voluntary =
    A PP is a duty from { $fewest } workers on. This company has fewer.
    You may hand it in all the same.
reach =
    Where are the company's workplaces?
    It decides who approves.
choice-satu = Only here
choice-provinsi = Several cities
choice-negara = Several provinces
branch =
    Is this { $kind } for the branch here alone?
    Then this office approves it.
choice-cabang = Yes, branch here
choice-seluruh = No, all branches
choice-ya = Yes
choice-tidak = No
elsewhere-provinsi =
    Companies in several cities go to the province, not to { $office }.
    Take the same papers there (Permenaker 28/2014 article 7).
    Nothing was kept here.
elsewhere-negara =
    Companies in several provinces go to the Ministry of Manpower, not to { $office }.
    Take the same papers there (Permenaker 28/2014 article 7).
    Nothing was kept here.
heard =
    Who was asked for advice?
    Without a union, ask the workers' representatives.
choice-serikat = Union
choice-wakil = Representatives
choice-belum = Nobody yet
hear-first =
    The workers have to be heard first, and the proof comes with it.
    You may hand it in now. An officer will ask about it.
wlkp =
    What is the company's WLKP number (yearly report to the ministry)?
    Example: 6311xxxx.2026xxxx.xxxx
    None yet? Tap skip.
choice-lewati = Skip
text =
    Send the signed text of the { $kind }, one PDF.
    At most 200 pages.
text-more = The text has come.
consulted =
    Send the proof that workers were heard, one PDF.
    None yet? Tap skip.
consulted-more = The proof has come.
previous =
    Send the old decree of the { $kind }, one PDF.
    None? Tap skip.
previous-more = The old decree has come.
choice-selesai = Done
choice-buang = Remove the last one
purpose-baru = new
purpose-perpanjang = renewal
purpose-ubah = change
heard-serikat = union
heard-wakil = workers' representatives
heard-belum = nobody yet
summary =
    { $kind }, { $purpose }, for { $name }
    { $address }{ $district ->
        [none] {""}
       *[other] , district { $district }
    }
    Workers: { $men } men, { $women } women
    Heard: { $heard }{ $wlkp ->
        [none] {""}
       *[other] . WLKP { $wlkp }
    }
    PDFs: { $papers }
    Send it to the office?
choice-kirim = Send
choice-batal = Cancel
cancelled = All right. Nothing was sent.
receipt =
    Thank you. The { $kind } came on { DATE($day) }. Its number is { $number }.
    { $comes ->
        [no] We check by { DAY($due) } whether it is complete. News here is stopped. Type: start again
       *[yes] We check by { DAY($due) } whether it is complete. News comes here.
    }
    { $decides }How far is it? Type its number.
    { $scans ->
        [yes] Some pages are scans: their changes cannot be compared later.
       *[no] { -service-free }
    }
decides = We decide by { DAY($day) }.{" "}
too-many =
    This chat has sent much today. Please try again tomorrow.
    If it is urgent: { $contact }.
text-again =
    Send the mended text of { $kind } { $number }, one PDF.
    To leave, type: cancel
text-again-more = The text has come.
text-lacking =
    Send the text of { $kind } { $number }, one PDF.
    The text has not changed? Tap skip.
text-lacking-more = The text has come.
again =
    { $number }: { $papers } PDF ready to be sent.
    Send it to the office?
nothing-new =
    There is no new paper for { $number }, so nothing was sent.
    To try again, type its number.
received-again =
    The mended { $number } has come.
    { $decides }We check it by { DAY($due) }.
received-anew =
    { $number } has come. The time for mending was over, so it begins anew.
    { $decides }We check by { DAY($due) } whether it is complete.
scanned = Some pages are scans: their changes cannot be compared.
