# Answers to "status", one message for each person of this chat. Key = status.STATUS.
# Nothing personal but the registration's number and, in the person's own chat, the first name.
#
# Every key may use, and the caller always gives:
# $number of the registration  $name first name    $due (ISO) at the latest    $village where papers go
# $papers list of papers       $what is missing    $field NIK, name, ... (fields.ftl)
# $kept what it holds now (masked)    $reason the officer's words  $next what to do    $place in the queue
# stage, stage-elsewhere (of another chat): only $number, $status, for anyone who asks with a number.

submitted =
    { $number } ({ $name }): { -submitted }.
    Two agencies check it together, by { DAY($due) } at the latest.
    You only need to wait for news.
disputed = { submitted }
returned =
    { $number } ({ $name }): something { -returned-own }: the { $field }.
    What we have: { $kept }
    The officer says: { $reason }
    Send the right one here. If that is right as it is, type: sudah benar
verified =
    { $number } ({ $name }): { -approved }. Now the papers.
    Bring to { $village }:
    { $papers }
    By { DAY($due) } at the latest.
verified-again =
    { $number } ({ $name }): the correction is approved.
    The papers that were received stay good. The village sends them on.
    You only need to wait for news.
waiting =
    { $number } ({ $name }): { -waiting }.
    { waiting-next }
papers-at-village =
    { $number } ({ $name }): your papers are at { $village }.
    The village forwards them by { DAY($due) } at the latest.
    You only need to wait for news.
papers-at-dinas =
    { $number } ({ $name }): your papers are at { $village }.
    They are checked by { DAY($due) } at the latest.
    You only need to wait for news.
papers-forwarded =
    { $number } ({ $name }): { -papers-forwarded }.
    The result comes by { DAY($due) } at the latest.
    You only need to wait for news.
papers-complete =
    { $number } ({ $name }): the papers are complete.
    { -bpjs } issues the membership number by { DAY($due) } at the latest.
    You only need to wait for news.
papers-missing =
    { $number } ({ $name }): a paper is still missing.
    Missing: { $what }
    Bring it to { $village } by { DAY($due) } at the latest.
member =
    { $number } ({ $name }): { -member } of { -bpjs }.
    The membership number can be seen here.
rejected =
    { $number } ({ $name }): { -rejected }.
    The reason: { $reason }
    { $next }
    { rejected-next }
rejected-final =
    { $number } ({ $name }): could not be approved, also after the objection.
    The reason: { $reason }
    { $next }
withdrawn =
    { $number } ({ $name }): { -withdrawn }, and no longer processed.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }): { -lapsed }.
    { lapsed-next }

moved-here = Registered from another phone? Type daftar and give the same NIK, KK and birth date: the old one can move here.
none =
    There is no registration in this chat yet.
    To register, type daftar (register). If you have a number, type the number.
    { moved-here }
unknown-number =
    We did not find that number. Please look at it again.
    It looks like this: D-xxxx-xxxxx-x
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
    Both agencies decide together. You only need to wait for news.
