# Consent before a report.
# $dinas $bpjs $abroad $keep (days)

consent =
    Do you agree that this is used for a report?
    Who: { $dinas } and { $bpjs }.
    For: checking the employer. The employer is not told who reports.
    Data: report, story, proof, your name if you give it. All is locked. You are told of each time an officer opens it.
    Basis: law UU 27/2022 and your consent.
    How long: { SPAN($keep) } after it is closed.
    Rights: see, withdraw, erase at any time.
    { $abroad }
consent-again = The rules that you agreed to still hold. Do you agree for this report too?
declined =
    Fine. Nothing is kept.
    You can also come to the office, or type petugas.
