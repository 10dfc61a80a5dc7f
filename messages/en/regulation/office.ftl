# PP and PKB at the officers' desk. The company's name from the register, or in its own words until it is checked.
at-registration = checked for completeness
at-verification = contents with the verifier
at-correction = contents with the corrector
at-section = with the head of section
at-division = with the head of division
at-head = with the head of office
at-decree = agreed, paper being prepared
at-decree-number = agreed, paper waits for its number
at-decree-sign = agreed, paper waits to be signed
at-incomplete = incomplete, awaited from the company
at-returned = awaited from the company, mended
at-lapsed = time for mending is over
at-deemed = deemed approved, paper being prepared
at-deemed-number = deemed approved, paper waits for its number
at-deemed-sign = deemed approved, paper waits to be signed
at-in-force = in force
at-revoked = revoked
at-withdrawn = withdrawn by the company
news-yours =
    { $number } ({ $kind }): your turn ({ $status }).
    By { DAY($due) }.
news-withdrawn = { $number } ({ $kind }) was withdrawn by the company. Nothing is left to do.
news-sign =
    { $number } ({ $kind }): paper number { $decree } is ready to print and sign.
    Then send its scan, by { DAY($due) }.
news-nobody =
    { $number } ({ $kind }) waits for { $role }, but nobody does that yet.
    By { DAY($due) }. The dinas invites somebody with: /undang { $word }
news-deemed =
    { $number }: deemed approved (Law 13/2003 article 112).
    The { $days } working days are over.
news-extension = { $number }: the company asks to extend it. Now until { DATE($ends) }.
choice-buka = Open
choice-berikutnya = Next
choice-semua = All there
choice-semua-jalan = All under way
none-yours = No PP or PKB waits for you.
none-such = There is no PP or PKB of that number. The list: /peraturan
list =
    PP and PKB that wait for you: { $count }
    { $lines }
list-all =
    PP and PKB under way: { $count }
    { $stages }
    { $lines }
stage-count = { $count } { $status }
line = { $number } { $kind } { $company }: { $status }{ $until }
until-date = , { DATE($day) }
until-late = , { DATE($day) } LATE
record =
    { $number }: { $kind } { $purpose }, { $status }
    { $company }, { $address }{ $proven ->
        [yes] {""}
       *[no] {" "}(not checked yet)
    }
    Workers: { $men } men, { $women } women. Heard: { $heard }. WLKP: { $wlkp ->
        [none] none yet
       *[other] { $wlkp }
    }
    Received { DATE($sent) }, text no. { $round }
    { $lines }
branch-provinsi = In several cities: the company says that this text is for the branch here alone
branch-negara = In several provinces: the company says that this text is for the branch here alone
due-line = This stage until { DAY($day) }
due-late = This stage until { DAY($day) } LATE
deemed-by = Deemed approved after { DAY($day) } (article 112)
paper = - { $what }: { $pages } pages{ $scans ->
        [none] {""}
       *[other] , { $scans } of them scans (cannot be compared)
    }
paper-text = Text
paper-consulted = Proof that workers were heard
paper-previous = Old decree
paper-decree = Paper before the extension
decree-line = - Paper number { $number }, { DATE($dated) }: { DATE($starts) } to { DATE($ends) }
deemed-line = - Deemed approved { DATE($day) } (article 112), until { DATE($ends) }
asked-before = - Asked of version { $round }:
contents-whole = - Contents and papers: all there
lacks = - Missing: { $what }
point = - { $place }. Article { $article }: { $problem }{ $advice ->
        [none] {""}
       *[other] . Advice: { $advice }
    }
open-case = - This company has a case under way at the office.
step-registration = registrar
step-verification = verifier
step-correction = corrector
step-section = head of section
step-division = head of division
step-head = head of office
digest = - { $count } PP or PKB wait for your step{ $late }
step = - { DATE($day) }: { $did } ({ $who }){ $note ->
        [none] {""}
       *[other] : { $note }
    }
did-send = handed in
did-accept = passed on by { $step }
did-lack = given back, incomplete
did-return = given back by { $step } to be mended
did-correct = given back by { $step } to the corrector
did-resubmit = mended text received
did-lapse = time for mending over
did-deem = deemed approved
did-number = paper numbered
did-issue = paper signed and in force
did-extend = extended
did-revoke = revoked
did-withdraw = withdrawn
did-check = contents and papers checked
did-points = points written
did-points-gone = points taken back
did-merge = passed on, steps were joined
did-amend = put right
did-scan = scan kept
did-remind = company reminded
did-ask-extension = extension asked for
by-company = the company
by-yourself = yourself
by-register = the register of companies
by-clock = by the clock
history =
    History of { $number }:
    { $lines }
own-filing = That was handed in from your own chat. A colleague looks at it.
changed =
    { $number } has changed, so this was not done.
    Last: { $did }, by { $who }, { DAY($at) } at { TIME($at) }.
cannot = That cannot be done to { $number } now: { $status }.
not-yours = The step of { $number } is not yours: { $status }.
done = { $number } noted: { $status }.{ $until }
until-day = {" "}By { DAY($day) }.
do-setuju = Pass on
do-setuju-kepala = Approve
do-setuju-baru = Complete, new company
do-is = Complete: { $name }
do-kurang = Incomplete
do-isi = Check contents and papers
do-titik = Write points
do-kembali = Give back
do-balik = Back to the corrector
do-nomor = Enter its number
do-nomor-lain = Change its number
do-terbit = It is signed
do-perpanjang = Extend
do-ralat = Put right
do-cabut = Revoke
do-pindaian = Add a scan
do-berkas = See papers
do-banding = Compare texts
do-riwayat = History
papers = Papers of { $number }. Tap to open.
paper-open = { $number }, text no. { $round }: { $what }
choice-paper = { $what } { $round }
short-text = Text
short-consulted = Proof
short-previous = Old decree
short-decree = Paper before
nothing-to-compare = { $number } has only one text.
incomparable = The text of { $number } is a scan. Its changes cannot be compared.
same = { $number }: none of { $pages } pages changed.
compared =
    { $number }: { $count } of { $pages } pages changed.
    { $lines }{ $more ->
        [none] {""}
       *[other] {" "}There are { $more } more pages.
    }
page-changed =
    Page { $page }
    Before: { $out }
    Now: { $came }
page-new =
    Page { $page } is new
    Now: { $came }
page-gone =
    Old page { $page } is gone
    Before: { $out }
page-unread = Page { $page } is a scan

# Looking for one, and the board: how many at each step. $late = what is late
find-how =
    Which PP or PKB? Type the company's name or the number.
    Example: /cari Sinar Contoh
found =
    { $count } PP or PKB fit:
    { $lines }
found-rest = { $shown } are shown. Add another part of the name.
found-none =
    No PP or PKB fits.
    Try a part of the company's name, or the number R-...
    All commands: /bantuan
board-none = No PP or PKB is under way.
board =
    PP and PKB under way, { DAY($day) }: { $count }
    { $lines }
board-mine = Your turn: { $count }{ $late ->
        [0] {""}
       *[other] , { $late } LATE
    }
board-line = - { $status }: { $count }{ $late ->
        [0] {""}
       *[other] , { $late } LATE
    }
board-choice-mine = My turn: { $count }
