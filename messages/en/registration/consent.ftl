# Consent before a registration, on one small screen with its buttons. notice: all words of consent.ftl.
# consent-again: for the next person of a chat. consent-brief: the question once more, below the whole.
# -relative = where it was said already that it is for a relative.
# $dinas $bpjs $abroad $keep (days) $fields $title $sections

consent =
    Do you agree to this?
    Who: { $dinas } and { $bpjs }.
    For: registering and news.
    Data: { $fields }.
    Basis: UU 27/2022, consent.
    Kept: as member, then { SPAN($keep) }.
    Rights: see, change, erase, withdraw.
    { $abroad }
consent-again =
    The same notice counts again.
    Do you agree that we use the data?
consent-again-relative =
    The same notice counts for your relative.
    Did you ask them, and do they agree?
consent-brief = Do you agree to the notice above?
consent-brief-relative = Did you ask them, and do they agree?
notice =
    { $title }
    { $sections }
declined =
    All right. Nothing has been kept.
    You can also register at your village office.
    If you change your mind, type daftar (register).
