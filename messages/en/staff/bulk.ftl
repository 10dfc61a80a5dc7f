# Many at once: approvals, and sheets. $place, $count, $minutes, $lines, $until (local time)

bulk-plan =
    { $about }
    Left out:
    { $lines }
    To approve, type: SETUJU { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
bulk-plan-sample =
    { $about }
    Open { $sample } of them first, drawn at random:
    { $people }
    Left out:
    { $lines }
    Once all of these are open, type: SETUJU { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
bulk-nama =
    To be approved: { $count } people. Page { $page } of { $pages }.
    { $lines }
bulk-sisa =
    Left out: { $count }. Page { $page } of { $pages }.
    { $lines }
bulk-none =
    Nothing can be approved at once, { $place }.
    { $lines }
bulk-done =
    Done: { $count } registrations.
    { $lines }
    It can be undone until { TIME($until) }. Nobody is told before that.
bulk-nothing =
    Nothing was done.
    { $lines }
bulk-undone =
    Undone: { $count } registrations.
    { $lines }
undone =
    Undone: { $number } is as it was. Nobody is told.
    Now: { $status }.
bulk-cancelled = All right, never mind. Nothing was changed.
choice-urungkan-earlier = Undo the many
choice-sample-next = Next of the sample: { $count }
choice-bulk-nama = All the names
choice-bulk-sisa = Left out
choice-urungkan = Undo

# Sheets. $about: what it holds. $people: whose number would be replaced
sheet-plan =
    { $about }
    Left out:
    { $lines }
    To record them, type: SETUJU { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
sheet-replace =
    These people have a membership number already. It would be replaced:
    { $people }
    { $about }
    Left out:
    { $lines }
    To replace them, type: GANTI { $count }
    It can be undone for { $minutes } minutes. To leave it, type: batal
sheet-none =
    No row of this sheet can be recorded.
    { $about }
    { $lines }
sheet-blank = The column to be filled in is still empty. Fill it in and send it again.
sheet-how = Send the sheet that you filled in (XLSX, XLS, ODS or CSV). Get one with /ekspor
export-which = Which sheet do you need?
export =
    Here is the sheet: { $count } rows. Keep it safe, it holds personal data.
    { $kind ->
        [antrean] Fill in the columns SUARA and ALASAN and send it back here.
        [nomor] Fill in the column NOMOR PESERTA and send it back here.
        [semua] By stage and village: /ekspor semua peserta Juai
       *[bpjs] Its columns are those of the office's settings.
    }
export-empty = There is no row for that sheet now.
choice-ekspor-antrean = Queue to fill in
choice-ekspor-bpjs = Data for BPJS
choice-ekspor-kasus = Employers' cases
choice-ekspor-nomor = Membership numbers to fill in
choice-ekspor-semua = Everybody, by stage

# Renewals. $about: bulk.renews and the money. $changed, $silent: those who are not proposed
renew-plan =
    To be renewed: { $count } members, { $place }. All of them answered that nothing has changed.
    { $about }
    Left out:
    { $lines }
    To renew, type: SETUJU { $count }
    It can be undone for { $minutes } minutes afterwards. If not, type: batal
renew-none =
    Nobody can be renewed now, { $place }.
    No answer yet: { $silent }. Changed: { $changed }.
renew-none-left =
    Nobody can be renewed now, { $place }.
    { $lines }
renew-nama =
    To be renewed: { $count } people. Page { $page } of { $pages }.
    { $lines }
renew-changed =
    Members who answered that something has changed:
    { $lines }
    Is it the same after all? An officer of the village or the labour office notes it: /masih NUMBER
renew-nobody-changed = No member answered that something has changed.
choice-perpanjang-berubah = What has changed
choice-perpanjang = Renewals
choice-meninggal = Deaths and moves
