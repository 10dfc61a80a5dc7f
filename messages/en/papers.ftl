# Papers and the people of a village, for officers. Never a NIK, KK number, birth date or membership number.
#
# $number = receipt number, $name = name, $stage = stage, $missing and $what = papers that are missing (none = nothing)
# $who = whom it concerns (SITI A., Desa Riwa)
# $people = lines of a list, $notes = remarks at the end of a line, $place = village or region

record = { $missing ->
        [none] { $number } ({ $who }): { $stage }.
       *[other] { $number } ({ $who }): { $stage }. Still missing: { $missing }.
    }
which =
    What do the papers of { $number } lack? It may be more than one.
    Or type it: /berkas { $number } kurang, then the name of the paper.
which-chosen =
    The papers of { $number } lack: { $what }.
    Choose again to add one or take one off. When done, choose Send.
differs = Which answer differs from the papers of { $number }?
reason =
    What is different about the { $field } of { $number }? The person will read your words.
    Example: The KTP says otherwise.
    Or type: batal (cancel).
no-record = That number is not on your list. Check it again.
left = All right. Nothing was noted.

done-terima = Papers of { $number } ({ $who }) noted: received by the village. The person is told.
done-terima-dinas = Papers of { $number } ({ $who }) noted: received by the dinas. The person is told.
done-terima-waiting = Papers of { $number } ({ $who }) noted. The money is used up, so this person waits for it. The person is told.
done-teruskan = Papers of { $number } ({ $who }) noted: sent to the office. The person is told.
done-lengkap = The papers of { $number } ({ $who }) are complete. The person is told. Now it is up to { -bpjs }.
done-kurang =
    The person of { $number } is told that papers are still missing.
    Missing: { $what }
done-beda = { $number } went back to the person to correct the { $field }. The papers are kept.
rest = { $number } ({ $who }): the remaining papers are noted. The stage stays: { $stage }.
already = { $number } ({ $who }): that is noted already. The stage: { $stage }.

# Many at once. $act (terima, teruskan), $count, $names, $unnamed = beside those named, $lines = what is left out
all-which = What is to be done with everybody's papers?
all-where = { $count ->
        [0] Villages without an officer whose papers wait: none. You can also type: /berkas semua { $act } VILLAGE
       *[other] The papers of which village? These have no officer yet: { $count }.
    }
all-staffed = { $place } has an officer of its own, who receives and sends on its papers.
all-none = { $act ->
        [terima] There are no papers to be received now, { $place }.
       *[teruskan] There are no papers to be sent on now, { $place }.
    }
all-left =
    Nobody's papers can come along, { $place }.
    { $lines }
all-plan =
    { $act ->
        [terima] To be noted as received
       *[teruskan] To be noted as sent to the dinas
    }: the papers of { $count } people, { $place }.
    { $names }{ $unnamed ->
        [0] { "" }
       *[other] {" "}and { $unnamed } more
    }
    Left out:
    { $lines }
    To note it, choose the button or type: SETUJU { $count }. If not, type: batal
all-done =
    { $kind ->
        [receive] The papers of { $count } people are noted: received.
       *[forward] The papers of { $count } people are noted: sent to the dinas.
    }
    { $lines }
    It can be undone until { TIME($until) }. Until then nobody is told.
    The list that goes with them can be printed.
all-nothing =
    No papers were noted.
    { $lines }

people =
    People of { $place }: { $total }. Page { $page } of { $pages }.
    { $people }
nobody = Nobody of { $place } has registered yet.
to-do =
    Papers that wait for you:
    { $people }
    Choose a number.
to-do-page =
    Papers that wait for you: { $total }. Page { $page } of { $pages }.
    { $people }
    Choose a number.
nothing = No papers wait for you.
person = { $notes ->
        [none] { $number } { $name }: { $stage }
       *[other] { $number } { $name }: { $stage } ({ $notes })
    }
notes = { $first }, { $rest }
note-late = LATE
note-soon = due soon
note-kept = papers are here
note-missing = missing { $what }
note-field = to correct: { $field }

stage-submitted = { -submitted }
stage-disputed = { -disputed }
stage-returned = { -returned }
stage-verified = { -verified }
stage-waiting = { -waiting }
stage-papers-at-village = { -papers-at-village }
stage-papers-at-dinas = { -papers-at-dinas }
stage-papers-forwarded = { -papers-forwarded }
stage-papers-complete = { -papers-complete }
stage-member = { -member }
stage-rejected = { -rejected }
stage-withdrawn = { -withdrawn }
stage-lapsed = { -lapsed }
stage-ended = { -ended }

choice-terima = Receive the papers
choice-teruskan = Send to the office
choice-lengkap = Papers complete
choice-kurang = Something is missing
choice-beda = Something differs
choice-chosen = ✓ { $paper }
choice-tell = Send to the person
choice-all-terima = Receive all ({ $count })
choice-all-teruskan = Send all on ({ $count })
choice-all-which-terima = Receive all
choice-all-which-teruskan = Send all on
choice-terima-of = Receive { $number }
choice-teruskan-of = Send on { $number }
choice-more = See more

# The list that goes with a packet, printed. $place, $date (ISO), $total, $papers
sheet-receive-title = RECEIPT FOR PAPERS
sheet-forward-title = LIST OF PAPERS
sheet-receive-stage = received
sheet-forward-stage = sent to the dinas
sheet-about = { $place }, { DATE($date) }. The papers of { $total } people.
sheet-papers = Each person's papers: { $papers }.
sheet-number = Receipt number
sheet-name = Name
sheet-stage = Stage
sheet-tick = There
sheet-gives-village = Handed over by, village officer
sheet-gives-dinas = Handed over by, dinas
sheet-gives-people = Handed over by
sheet-takes-village = Taken by, village officer
sheet-takes-dinas = Taken by, dinas
sheet-sign = name and date
sheet-foot = It holds names of people. Keep it safe, then destroy it.
