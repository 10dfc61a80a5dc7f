# Consent before a registration. The whole notice: consent.ftl.
# $dinas $bpjs $agreement (empty = none yet) $abroad $keep (days) $contact $link $fields

consent =
    Before we begin: about your data.
    Who uses it: { $dinas } together with { $bpjs }{ $agreement ->
        [none] .
       *[other] , agreement number { $agreement }.
    }
    What for: to register you and to send you news.
    Data: { $fields }.
    Legal basis: public service and your consent (Law 27/2022).
    How long: while you are a member, then { SPAN($keep) } at most.
    Your rights: see, change, withdraw consent, erase. Type data saya (my data).
    { $abroad }
    Questions: { $contact }. In full: { $link }?lang=en
    Do you agree that your data are used to register you?
consent-again =
    The same notice counts for the next person: { $link }
    Did you ask them, and do they agree?
declined =
    All right. Nothing has been kept.
    You can also register at your village office.
    If you change your mind, type daftar (register).
