# /target: what BPJS aims at and what was reached. $year = year (text); $count, $target = people.

targets =
    Targets and results, { $when }. Figures of BPJS, cumulative:
    { $lines }
targets-none =
    There are no targets for { $year } yet.
    { $lines }
all-targets =
    Targets and results of each year. Figures of BPJS:
    { $lines }
year = { $when }:
until = until { MONTH($month) }
month = { MONTH($month) }
reached = { $name }: { $realised } of { $target } ({ $percent }%), { $gap }
only-realised = { $name }: { $realised }, no target entered yet
only-target = { $name }: target { $target }, no result entered yet
gap-missing = { $count } short
gap-over = { $count } over
gap-none = reached
segment-pu = Wage earners (PU)
segment-bpu = Not wage earners (BPU)
segment-jakon = Construction (Jakon)
segment-pmi = Migrant workers (PMI)
segment-all = All segments
own = This office's programme (BPU): { $count } members, counted here.
targets-enter =
    To enter: /target bpu 2026-10 target 7.500 realisasi 5.200
    Or send the table (XLSX).
targets-how =
    Which year would you like to see?
    Example: /target 2026, or /target semua
    The head, BPJS or the administrator enter the figures.
choice-semua = All years
kept = Kept: { $count } figures.

typed-no-year =
    I could not read the year.
    Example: /target bpu 2026-10 realisasi 5.200
typed-no-month =
    I could not read the month.
    Example: /target bpu 2026-10 realisasi 5.200
typed-no-place =
    I do not know this segment or place.
    Segments: pu, bpu, jakon, pmi. Places: a district or a regency by name.
typed-order =
    I do not know this order: segment, time, then the figures.
    Example: /target bpu 2026-10 target 7.500 realisasi 5.200
typed-goal =
    A goal is at most 100 percent.
    Example: /cakupan sasaran 2030 100

sheet-plan =
    This table holds:
    { $lines }
sheet-nothing =
    There is no new figure in this table.
    { $lines }
sheet-same = Same as before: { $count }
sheet-rest = And { $count } more rows that I could not read.
sheet-empty = All its rows are empty.
sheet-too-many = This table is too long. One table may hold at most { $most } figures.
sheet-line = - { $kind } { $year }: { $count } figures
sheet-change = Changes: { $kind }, { $segment }, { $place }, { $when }: { $before } becomes { $now }
sheet-more = And { $count } more changes.
sheet-summed = Monthly figures are added up from January on.
sheet-confirm =
    { $count } figures are ready to be kept.
    To keep them, type: SETUJU { $count }
    To leave it, type: batal
sheet-left = Left. Nothing was kept.
sheet-kept =
    { $count } figures are kept.
    See: /target or /cakupan
kind-target = Target
kind-realised = Result
kind-active = Active members
kind-inactive = Inactive members
kind-workers = All who work
kind-goal = Goal of coverage
wrong-fraction = Row { $row }: the figure is a fraction. Write it without point and comma, such as 17582.
wrong-no-number = Row { $row }: I could not read the figure
wrong-no-year = Row { $row }: no year, not in the title either
wrong-no-month = Row { $row }: I could not read the month
wrong-no-segment = Row { $row }: I do not know this segment
wrong-no-place = Row { $row }: I do not know this place
wrong-no-january = Monthly figures must begin with January and leave no month out.
figures-whose =
    This is a table of targets and results. BPJS or the administrator sends it.
    Please hand it on to them. The result stands in /target
sheet-targets = Targets and results
head-when = WHEN
head-segment = SEGMENT
head-target = TARGET
head-realised = RESULT
head-percent = PERCENT
head-gap = SHORT
