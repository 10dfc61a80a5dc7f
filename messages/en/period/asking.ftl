# "Still the same?": asked of a member before the period ends. Read by the member, or by the officer who calls.
# $number $name $place (village) $ends (ISO) $office. changed-line: $who $what $words

same =
    The protection of { $number } ({ $name }) ends on { DATE($ends) }.
    Do you still work for yourself and live in { $place }?
choice-masih = Still the same
choice-berubah = It has changed
change =
    What has changed for { $number }?
    Choose, or just write it. Example: now I work in a factory.
choice-bekerja = I work for others
choice-pindah = I moved away
choice-lain = Something else
words =
    What has changed? Write one sentence for the officer.
    Example: I stopped working.
left = All right, later. To answer, type status.
not-now =
    There is nothing to answer now.
    To see how far it is, type status.
choice-again = Answer again

noted-same =
    Thank you, { $number } is noted as still the same.
    Now it waits for the labour office and BPJS. The news comes here.
noted-works =
    Noted: works for others. { $number } is protected until { DATE($ends) }.
    After that the employer has to register you.
noted-moved =
    Noted: moved away. { $number } is protected until { DATE($ends) }.
    There, ask the labour office.
noted-other =
    Thank you. { $office } reads the answer.
    { $number } is protected until { DATE($ends) }.
noted-by-officer = { $number } ({ $who }) is noted: { $what }.

what-same = still the same
what-changed = something has changed
what-works = works for others
what-moved = moved away
what-other = another change
changed-line = - { $number } { $who }: { $what }, until { DATE($ends) }{ $words ->
        [none] { "" }
       *[other] . They say: { $words }
    }
