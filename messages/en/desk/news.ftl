# News for a reporter about the report. $number = L-..., $next = words on the next step, $contact

tell-joined =
    Report { $number } is being followed up now.
    { $next }
tell-referred =
    We passed report { $number } on to { $to }.
    The reason: { $why }. That is for them to do.
    Your name was not passed on.
tell-bukan-wewenang =
    Report { $number } is not for this office, so we closed it.
    To learn where to go, call { $contact }.
tell-kurang-keterangan =
    We closed report { $number }, as it does not say enough.
    If you know more, type lapor.
tell-tidak-terbukti =
    Report { $number } was checked, but it could not be proven yet.
    If you have new evidence, type lapor. Questions: { $contact }.
tell-bukan-laporan =
    Message { $number } is no report about an employer, so we closed it.
    To ask something, type petugas.
tell-sudah-beres =
    The office thinks that report { $number } is solved.
    { $next }
