# One step of the letters of many cases. $which = which ones, $count = how many, $lines, $numbers, $until (local time)

steps =
    Letters of many cases: { $which }
    { $lines }
    Choose the step. All of it is shown first.
none-waits =
    Nothing waits for a step of a letter: { $which }.
    The list of cases: /kasus
waits-periksa = - not checked yet: { $count }
waits-surat = - may get a letter: { $count }
waits-paraf = - waiting for an initial: { $count }
waits-ttd = - waiting for a signature: { $count }
waits-kirim = - waiting to be posted: { $count }
waits-cetak = - can be printed: { $count }
choice-periksa = Check { $count }
choice-surat = Write { $count } letters
choice-paraf = Initial { $count }
choice-ttd = Mark { $count } as signed
choice-kirim = Mark { $count } as posted
choice-cetak = Print { $count }
choice-cetak-semua = Print as one PDF
choice-langkah = Next step
not-yours = That step is not yours.
none-at-all = Nothing waits for that step.
none =
    None of them can be taken:
    { $lines }
left = { $count } left out ({ $numbers }): { $why }
exposed = A letter for { $number } could show who reported. Handle it by itself.
changed = { $number } has changed since it was counted.
moved-on = Something else was done to { $number }.

day =
    Until when shall the { $count } letters be answered?
    Example: 10 hari kerja
    Or type: batal.
extra =
    Any more words in all letters? If not, choose Skip.
    Write in the office's words. Do not copy a reporter's words.
    Or type: kembali, batal.
register =
    Numbers for { $count } letters, from the first to the last?
    Example: 560/121-{ $last }/Disnaker
    Or type: batal.
on =
    Which day, for the { $count } letters?
    Example: hari ini, or 20 November
    Or type: kembali, batal.
confirm =
    { $what }
    { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
    { $lines }{ $waits ->
        [0] {""}
       *[other] {""}
        After that { $waits } more.
    }
    It can be taken back for { $minutes } minutes. If it is right, type: SETUJU { $count }
    Or type: batal.
does-periksa = { $count } cases are marked as checked:
does-surat = { $count } letters are drafted, for:
does-paraf = { $count } letters are initialled, for:
does-ttd = { $count } letters are marked as signed, for:
does-kirim = { $count } letters are marked as posted, for:
done =
    { $what }
    { $lines }
    It can be taken back until { TIME($until) }. Reporters are not told before.
done-periksa = { $count } cases are checked.
done-surat = { $count } letters are drafted and wait for somebody else's initial.
done-paraf = { $count } letters are initialled.
done-ttd = { $count } letters have their number and are signed.
done-kirim = { $count } letters are posted. Their time runs.
all-done = All of them.
undone =
    { $count } cases are as they were.
    { $lines }
printed =
    { $count } of { $total } letters, as one PDF.
    Those without a number are marked as drafts.
none-to-print = There is no letter to print there.
