# Answers to "status", one message for each person of this chat. Key = status.STATUS.
# Nothing personal but the registration's number and, in the person's own chat, the first name.
#
# Every key may use, and the caller always gives:
# $number of the registration  $name first name    $due (ISO) at the latest    $village where papers go
# $papers, with commas         $list one line a paper ($label, $where it is to be had)
# $what is missing    $field NIK, name, ... (fields.ftl)    $kept what it holds now (masked)
# $reason the officer's words  $next what to do    $place in the queue
# stage, stage-elsewhere (of another chat): only $number, $status, for anyone who asks with a number.

submitted =
    { $number } ({ $name }): { -submitted }.
    Labour office and BPJS check it, by { DAY($due) } at the latest.
disputed = { submitted }
returned =
    { $number } ({ $name }): the { $field } { -returned-own }.
    What we have: { $kept }
    The officer says: { $reason }
    If that is right as it is, type: sudah benar
verified =
    { $number } ({ $name }) is { -approved }.
    Bring to { $village }, by { DAY($due) } at the latest:
    { $list }
paper = - { $label }{ $where ->
        [none] { "" }
       *[other] {" "}({ $where })
    }
either-place = { $village } or { $dinas }
verified-again =
    { $number } ({ $name }): the correction is approved.
    We have the papers; nothing needs to be brought again.
waiting =
    { $number } ({ $name }): { waiting-own }
    An accident now is not covered. This year's money is used up.
    Place { $place } in line{ waiting-was }; { waiting-order }
    { waiting-next }
waiting-no-basis =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-rule }
    An accident now is not covered.
    Place { $place } in line{ waiting-was }; { waiting-order }
waiting-not-begun =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-start }
    An accident now is not covered.
    Place { $place } in line{ waiting-was }; { waiting-order }
papers-at-village =
    { $number } ({ $name }): your papers have arrived.
    The village forwards them by { DAY($due) } at the latest.
papers-at-dinas =
    { $number } ({ $name }): { -papers-at-dinas }.
    They are checked by { DAY($due) } at the latest.
papers-forwarded =
    { $number } ({ $name }): { -papers-forwarded }.
    The result comes by { DAY($due) } at the latest.
papers-complete =
    { $number } ({ $name }): the papers are complete.
    The membership number comes by { DAY($due) } at the latest.
papers-missing =
    { $number } ({ $name }) lacks: { $what }.
    Bring it to { $village } by { DAY($due) } at the latest.
member =
    { $number } ({ $name }): { -member } of { -bpjs }.
    The membership number can be seen here.
rejected =
    { $number } ({ $name }): { -rejected }.
    { $reason }
    { $next }
    { rejected-next }
rejected-final =
    { $number } ({ $name }) stays { -rejected }.
    { $reason }
    { $next }
withdrawn =
    { $number } ({ $name }): { -withdrawn }, and no longer processed.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }): { -lapsed }.
    { lapsed-next }
ended =
    { $number } ({ $name }): { -ended }.
    To ask, type petugas.
ended-silent =
    { $number } ({ $name }): the protection ended on { DATE($until) }.
    { ended-next }
ended-works =
    { $number } ({ $name }): the protection ended on { DATE($until) }.
    { ended-works-next }
ended-other = { ended-silent }
ended-moved =
    { $number } ({ $name }): the protection ends on { DATE($until) }, because of a move from { $region }.
    Wrong? Type petugas.
ended-died =
    { $number } ({ $name }): protected until { DATE($until) }. We are sorry for your loss.
    { $claim }
    BPJS: { $bpjs_phone }. It is free.
member-asked =
    { $number } ({ $name }): { -member } { -bpjs }.
    The protection ends on { DATE($due) }. Please answer the question below.
member-same =
    { $number } ({ $name }): { -member } { -bpjs }.
    Protected until { DATE($due) }.
    The renewal waits for both offices.
member-same-unpaid =
    { $number } ({ $name }): { -member } { -bpjs }.
    Protected until { DATE($due) }.
    No money for afterwards yet.
member-same-over =
    { $number } ({ $name }): the protection ended on { DATE($due) }.
    The renewal waits for both offices.
    An accident now is not covered.
member-asked-over =
    { $number } ({ $name }): the protection ended on { DATE($due) }.
    An accident now is not covered.
    Please answer the question below.
member-changed =
    { $number } ({ $name }): { -member } { -bpjs }.
    Protected until { DATE($due) }, because something has changed.
choice-masih = Answer the question

moved-here = Registered from another phone? Type daftar and give the same NIK, KK and birth date: the old one can move here.
none =
    There is no registration in this chat yet.
    To register, type daftar (register). If you have a number, type the number.
    { moved-here }
unknown-number =
    We did not find that number. It looks like this: D-xxxx-xxxxx-x
    For a report, type report, its number and its secret code.
stage = { $number }: { $status ->
        [submitted] { -submitted }
        [disputed] { -disputed }
        [returned] { -returned }
        [verified] { -verified }
        [waiting] { -waiting }
        [papers-at-village] { -papers-at-village }
        [papers-forwarded] { -papers-forwarded }
        [papers-complete] { -papers-complete }
        [member] { -member }
        [rejected] { -rejected-anyone }
        [withdrawn] { -withdrawn }
        [ended] { -ended }
       *[lapsed] { -lapsed }
    }.
stage-elsewhere =
    { stage }
    { moved-here }

nothing-to-correct =
    Thank you. This one needs no correction any more.
    To see how far it is, type status.
correction-left =
    All right, later then. The old entry has not changed.
    To go on, type status.
choice-ubah = Change data
choice-keberatan = Object
which-field = Which part of { $number } do you want to change?

which-person = Which registration?
not-changeable =
    No registration here can be changed now.
    To ask somebody, type petugas.
objection-sent =
    All right. The objection for { $number } is noted.
    We look at it once more, by { DAY($by) } at the latest.

closed =
    { $number } ({ $name }): the review is over.
    To hear more, type petugas or go to the village office.
choice-nomor = See the membership number

change-asked =
    The wish to change the { $field } of { $number } is noted.
    Labour office and BPJS decide together.
