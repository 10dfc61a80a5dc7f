# Letters, minutes, promises and their scans. $number, $employer, $day (ISO), $place = which of them, $lines

papers =
    Papers of { $number }: { $count }. Choose one to open it.
    { $lines }
paper =
    { $number }: { $what }
    { $scan ->
        [yes] Its scan follows below.
       *[no] There is no scan yet.
    }
paper-line = - { $what }{ $scan ->
        [yes] , with a scan
       *[no] { "" }
    }
paper-surat = Letter { $place }
paper-berita = Minutes { $place }
paper-jadwal = Promise { $place }
paper-letter = Letter { $place }: { $kind } { $number }, { DATE($day) }, { $state }
paper-draft = Letter { $place }: { $kind }, { $state }
letter-is-drafted = { -letter-drafted }
letter-is-initialled = { -letter-initialled }
letter-is-signed = { -letter-signed }
letter-is-posted = { -letter-posted }
letter-is-answered = { -letter-answered }
letter-is-silent = { -letter-silent }
letter-is-returned = { -letter-returned }
letter-is-discarded = { -letter-discarded }
paper-minutes = Minutes { $place }: visit of { DATE($day) }, { $state }
paper-correction = Minutes { $place }: correction for the visit of { DATE($day) }, { $state }
paper-meeting = Minutes { $place }: meeting of { DATE($day) }, { $state }
paper-ruling = Decision { $place }: { $kind ->
    [moved] meeting moved
    [kept] meeting not moved
   *[relief] request about contributions
}, { DATE($day) }
paper-keputusan = Decision { $place }
minutes-wait = waits for the signature of { $who }
minutes-done = signed by both agencies
paper-promise = Promise { $place }: schedule, { DATE($day) }
paper-agreement = Promise { $place }: joint agreement { $number }, { DATE($day) }
scan-kept = The scan for { $number } is kept.
no-scan = No letter of { $number } waits for a scan. Look at its papers.
no-papers = There are no papers for { $number } yet.

# --- letters ---
letters =
    Letters that wait: { $count }
    { $lines }
    Choose a number to see it.
letters-none = No letter waits for you.
letters-line = { $number } { $employer }: { $status }
letter =
    { $number }: { $kind } for { $employer }
    { $wrong }
    { $meets ->
        [yes] Day of the meeting
       *[no] Answer by
    }: { DAY($day) }
    Now: { $status }
letter-none = No letter is being made for { $number }. Now: { $status }.
letter-letter = { -letter }
letter-summons = { -summons }
