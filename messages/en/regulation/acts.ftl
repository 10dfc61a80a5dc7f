# What a step asks. $number = R-..., $kind, $lines = checklist
left = All right, nothing was noted.
note =
    What is missing in { $number }? The company reads these words.
    Example: the proof is not signed
    Or type: cancel.
contents =
    Least contents and papers of { $kind } { $number }:
    { $lines }
    Which numbers are not there? Example: 2, 4
content-line = { $place }. { $what }
content-pp-employer-duties = rights and duties of the employer (article 111 a)
content-pp-worker-duties = rights and duties of the workers (article 111 b)
content-pp-work-rules = conditions of work (article 111 c)
content-pp-order = order in the company (article 111 d)
content-pp-validity = validity, two years at most (article 111 e)
content-pp-at-least-law = not below the law (article 111 paragraph 2)
content-pkb-employer-duties = rights and duties of the employer (article 124 a)
content-pkb-worker-duties = rights and duties of union and workers (article 124 b)
content-pkb-validity = validity and its first day (article 124 c)
content-pkb-signatures = signatures of both sides (article 124 d)
content-pkb-at-least-law = nothing against the law (article 124 paragraph 2)
content-paper-signature = the text, whole and signed
content-paper-consulted = proof that workers were heard
content-paper-wlkp = WLKP number
content-paper-previous = the old decree
checked = { $count ->
        [0] { $number }: all is there.
       *[other] { $number }: { $count } not there. Give it back to the company, or write other points first.
    }
points =
    Write the points of { $number }, one a line.
    Example: 12 | overtime without pay | state the overtime pay
    Many? Send a table (XLSX): PASAL, MASALAH, SARAN. Or type: cancel.
points-more =
    { $points } points written. Any more?
    If not, tap done: that keeps them.
points-kept = { $number }: { $added } points added, { $count } in all.
no-points =
    { $number } has no points yet.
    Write them first, so that the company knows what to mend.
has-points =
    { $number } still has points.
    Give it back to the company, or remove them.
do-hapus = Remove points
points-forgotten = The points of { $number } are removed.
sure =
    Give { $number } back with { $count } points?
    The company has { $days } working days. Meanwhile the office's time stands still.
register =
    Which number has the paper of { $number } in the office's register?
    Example: 560/123/HI/2026
    Or type: cancel.
on =
    Which day stands on the paper of { $number }?
    Example: today, or 20 November
starts =
    From when on does { $kind } { $number } hold?
    Example: today, or 1 January 2027
ends =
    Until when does { $kind } { $number } hold?
    At most until { DATE($last) }.
choice-dua-tahun = Two years
too-long = At most to { DATE($latest) }. Please begin again.
until =
    Until when is { $number } extended? Now to { DATE($held) }.
    Once, to { DATE($latest) } at most.
why =
    Why is { $number } revoked?
    The reason stands in the public list of changes.
choice-keliru = Noted wrongly
choice-diganti = Replaced by a new one
choice-putusan = Court ruling
numbered =
    The paper of { $number } has number { $decree }, { DATE($dated) }.
    Print this file; the head signs it by hand.
    Then tap It is signed, and send a scan or a photo.
scan =
    Send a scan or a photo of the signed paper of { $number }.
    It is in force after that. To leave, type: batal
scan-more = The scan has come.
scan-kept = The scan of { $number } is kept.
sheet-heads =
    A table of points needs the heads PASAL, MASALAH, SARAN, and a row at least.
    The number R-... may stand in a column NOMOR.
sheet-which =
    Which PP or PKB are these points for?
    Write its number into a column NOMOR and send it again.
sheet-not-yours = Points for { $number } cannot be noted: it is not your turn.
sheet-wrong = These rows are left out, article or problem is empty: { $rows }

# What is in force is put right, and stands in the public log of changes. $what, $old, $new
amend-which =
    What is wrong in { $number }?
    What is put right stands in the public log of changes.
amend-what-nomor = number of the paper
amend-what-tanggal = date of the paper
amend-what-mulai = first day
amend-what-sampai = last day
amend-what-nama = name of the company
amend-line = { $what } { $old } becomes { $new }
amended = Put right in { $number }: { $what }.
amend-not = Nothing was put right in { $number }: it is the same, or the days do not fit.
company =
    What is the right name of the company of { $number }?
    Example: PT Sinar Contoh
