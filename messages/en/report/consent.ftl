# Consent before a report.
# $dinas $bpjs $agreement (empty = none yet) $abroad $keep (days) $contact $link

consent =
    Before you report, this is about your data.
    Who handles it: { $dinas } together with { $bpjs }{ $agreement ->
        [none] .
       *[other] , agreement number { $agreement }.
    }
    Kept: the report, your words, your proof, and your name if you give it. All of it is locked.
    What for: to check the company. The company is not told who reported.
    Who sees it: case officers of both agencies. Each look is written down and told to you.
    Basis: a public task and your consent (UU 27/2022).
    How long: { SPAN($keep) } after the report is closed. You may erase it earlier.
    { $abroad }
    Ask: { $contact }. In full: { $link }
    Do you agree that the data is used for this report?
consent-again =
    What you agreed to before still holds. In full: { $link }
    Do you agree that the data is used for this report too?
declined =
    Fine. Nothing is kept.
    You can also come to the office, or type petugas.
