# Somebody died or moved away. Up to "left", and thanks-, no-number, not-so: read by relatives or the person.
# $reason (died, moved) $number $person (number, and name where known) $day (ISO) $phone $office. family-*: also $claim $bpjs $bpjs_phone
# After that: read by officers. $by who said it, $who the person, $until protected until

whose = { $reason ->
        [died] We are sorry for your loss. Who died?
       *[moved] Who moved away?
    }
    { $people }
one-of = - { $number }: { $name }
person = { $number } ({ $name })
choice-another = Somebody else
# $by = who is asked: officer (of a village, an agent), or family.
number = { $reason ->
        [died] { $by ->
            [officer] Who died? Type the registration number.
           *[other] We are sorry for your loss. What is the registration number?
        }
       *[moved] Who moved away? What is the registration number?
    }
    { $by ->
        [officer] It looks like D-xxxx-xxxxx-x, in the list of the village.
       *[other] It looks like D-xxxx-xxxxx-x, in the receipt.
    }
choice-tidak-ada = I have no number
day = { $reason ->
        [died] On which day did { $person } die?
       *[moved] Since when has { $person } moved?
    }
    Example: { DATE($yesterday) }
sure = { $reason ->
        [died] { $person } died on { DATE($day) }. Shall we tell the officer?
       *[moved] { $person } moved on { DATE($day) }. Shall we tell the officer?
    }
choice-ya = Yes, tell them
choice-tidak = No
left = All right, nothing is noted.
left-other = All right. The one before is not noted.
no-number =
    That is all right. Type petugas, then write name and village.
    Or call the labour office: { $phone }.
find-number =
    Find the person in the list of the village first.
    Then type /{ $command } and the number.
too-many =
    Much was noted from this chat today.
    For others, call { $office }: { $phone }.
thanks-died =
    We are sorry for your loss. We pass on what you say of { $number }.
    An officer makes sure first. Phone: { $phone }.
thanks-moved =
    Thank you. We pass on what you say of { $number }.
    An officer makes sure first. Phone: { $phone }.
not-so = { $confirmed ->
        [yes] Thank you. An officer looks at { $number } again soon.
       *[no] Thank you. { $number } stays as it was.
    }
choice-not-so = That is not so
family-confirmed-died =
    What you said of { $number } is confirmed. We are sorry for your loss.
    { $claim }
    Call { $bpjs }: { $bpjs_phone }. It is free.
family-confirmed-moved = What you said of { $number } is confirmed. Thank you.
family-refused-died =
    The officer could not make sure of what you said of { $number }.
    Bring the death certificate to the village office, or type petugas.
family-refused-moved =
    The officer could not make sure of what you said of { $number }.
    To ask, type petugas.

kept = { $number } ({ $who }) is noted: { $reason ->
        [died] died
       *[moved] moved away
    }, { DATE($day) }. The labour office makes sure of it first.
choice-withdraw = A mistake, withdraw
done-withdrawn = What was said of { $number } is withdrawn. The dinas and the person are told.
withdrawn = { $number }: whoever said it ({ $by }) has withdrawn that the person { $reason ->
        [died] died
       *[moved] moved away
    }. Nothing is left to decide.
already = Somebody has said so of { $number }. The labour office is making sure of it.
by-family = from another chat
by-own-chat = from the person's own chat
by-officer = from an officer
said-early =
    { $number } is no member yet. Somebody says: { $reason ->
        [died] died
       *[moved] moved away
    }, { DATE($day) } ({ $by }). Make sure, then decide about the registration.
to-decide =
    { $number }: somebody says { $reason ->
        [died] died
       *[moved] moved away
    }, { DATE($day) } ({ $by }).
    Make sure of it first, then decide.
choice-look = Look at { $number }
none = Nothing is said of a death or a move that waits.
none-of = Nothing is said of { $number } that waits.
list =
    To be made sure of: { $count }.
    { $lines }
line = - { $number }: { $reason ->
        [died] died
       *[moved] moved away
    }, { DATE($day) }
record =
    { $number } ({ $who }): { $reason ->
        [died] died
       *[moved] moved away
    }, { DATE($day) }, { $by }.
    If so, protected until { DATE($until) }. Ask the village, the family, or Dukcapil.
choice-confirm = It is so
choice-refuse = It is not so
done-yes =
    { $number } is noted: { $reason ->
        [died] died
       *[moved] moved away
    }. Protected until { DATE($until) }.
    The family and BPJS are told at { TIME($held) }. Until then it can be undone.
    If it was wrong, later too: { $reason ->
        [died] /meninggal { $number } batal
       *[moved] /pindah_daerah { $number } batal
    }
done-no = { $number }: noted as not so. Nothing has changed.
bpjs =
    { $number }: { $reason ->
        [died] died
       *[moved] moved away
    } { DATE($day) }, as the labour office made sure. Paid and protected until { DATE($until) }.
    { $reason ->
        [died] Deactivate after that. Heirs claim with: death certificate, letter of heirs, KTP and KK, bank book.
       *[moved] Deactivate after that. The card stays the person's.
    }
bpjs-restored = { $number }: that was a mistake. The person is still a member. Activate again.
came-of-it = { $number }, said to have { $reason ->
        [died] died
       *[moved] moved away
    }: { $outcome ->
        [confirmed] the labour office made sure that it is so.
       *[refused] the labour office noted that it is not so.
    }
restored = { $number } is a member again. The person and BPJS are told.
contested = { $number }: the person's chat answers that it is not so: { $reason ->
        [died] died
       *[moved] moved away
    } ({ DATE($day) }). Nothing has changed.
contested-late =
    { $number }: the person's chat answers that it is not so: { $reason ->
        [died] died
       *[moved] moved away
    } ({ DATE($day) }). The protection was ended already.
    Look again. If it was wrong, restore it.
choice-restore = Restore
