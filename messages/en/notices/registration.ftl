# News of a registration that comes by itself. Key = notices.STATUS, or the name of what happened.
# Nothing personal but the registration's number and, in the person's own chat, the first name.
#
# News of a status may use, and the caller always gives, the same values as status.ftl:
# $number $name $due (ISO) $village $papers $list $what $field $kept $reason $next $place
# papers-reminder, papers-last-reminder, papers-missing, objection: the values of a status.
# age: $age $minimum $below (the first age outside). minor: none. outside: $region

submitted =
    { $number } ({ $name }): we have your correction.
    It is checked again, by { DAY($due) } at the latest.
disputed = { $number } ({ $name }): { -disputed }, by { DAY($due) } at the latest.
returned =
    { $number } ({ $name }): the { $field } { -returned-own }.
    What we have: { $kept }
    The officer says: { $reason }
    If that is right as it is, type: sudah benar
verified =
    Good news: { $number } ({ $name }) is { -approved }.
    Now bring to { $village }, by { DAY($due) } at the latest:
    { $list }
    { -warning }
waiting =
    { $number } ({ $name }): { waiting-own }
    An accident now is not covered. This year's money is used up.
    Place { $place } in line; { waiting-order }
    { waiting-next }
    { -warning }
waiting-no-basis =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-rule }
    An accident now is not covered.
    Place { $place } in line; { waiting-order }
waiting-not-begun =
    { $number } ({ $name }): { waiting-own }
    { waiting-no-start }
    An accident now is not covered.
    Place { $place } in line; { waiting-order }
moved-up =
    Good news: it is the turn of { $number } ({ $name }), there is money.
    Now bring to { $village }, by { DAY($due) } at the latest:
    { $list }
    { -warning }
papers-at-village =
    The papers of { $number } ({ $name }) have arrived.
    The village forwards them by { DAY($due) } at the latest.
papers-at-dinas =
    The papers of { $number } ({ $name }) have arrived at the labour office.
    They are checked by { DAY($due) } at the latest.
papers-forwarded =
    The papers of { $number } ({ $name }) are on their way to the agency.
    The result comes by { DAY($due) } at the latest.
papers-complete =
    The papers of { $number } ({ $name }) are complete.
    The membership number comes by { DAY($due) } at the latest.
member =
    Congratulations! { $number } ({ $name }) is { -member }.
    The membership number is ready.
    { -warning }
rejected =
    { $number } ({ $name }) { -rejected }.
    { $reason }
    { $next }
    { rejected-next }
    { -warning }
rejected-final =
    { $number } ({ $name }): the result stays, { -rejected }.
    { $reason }
    { $next }
    { -warning }
withdrawn =
    { $number } ({ $name }) is { -withdrawn }, and no longer processed.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }) has { -lapsed }.
    { lapsed-next }

papers-reminder =
    We wait for the papers of { $number } ({ $name }) until { DAY($due) }.
    Bring to { $village }:
    { $list }
papers-last-reminder =
    We wait for the papers of { $number } ({ $name }) until { DAY($due) }. Time is nearly up.
    Bring to { $village }:
    { $list }
papers-missing =
    { $number } ({ $name }) still lacks: { $what }.
    Bring it to { $village } by { DAY($due) } at the latest.
number-changed =
    BPJS corrected the membership number of { $number } ({ $name }).
    Do not use the old number any more.
    { -warning }
verified-again =
    The correction of { $number } ({ $name }) is approved.
    No papers need to be brought again.
    { -warning }
number-ready =
    The membership number of { $number } ({ $name }) has not been read yet.
    To see it, type status.
objection =
    We have your objection about { $number } ({ $name }).
    We check once more, by { DAY($due) } at the latest.

age =
    The age is { $age }. The programme is for people from { $minimum } and under { $below }.
    You may still send it: an officer decides.
minor =
    Not yet 18. You may register from { DATE($day) } on.
    Before that, come to the village office with a parent. We keep no data.
outside =
    That village is not in the list of { $region }.
    You may still send it: an officer checks the address.

reopened =
    { $number } ({ $name }): the correction is not needed any more.
    The review goes on, until { DAY($due) }.

closed =
    The review of { $number } ({ $name }) is over.
    To hear more, type petugas or go to the village office.

change-done = { $number }: the { $field } was changed as asked for.
change-refused =
    { $number }: the { $field } was not changed: labour office and BPJS have to agree.
    To hear more, type petugas.

# The period of protection. $due its last day. ended*: also $until $claim $bpjs $bpjs_phone $region. ending-said: $due the day
period-asked =
    The protection of { $number } ({ $name }) ends on { DATE($due) }.
    So that it can be renewed, please answer one question.
renewed =
    The protection of { $number } ({ $name }) is renewed until { DATE($due) }.
    The membership number stays the same.
    { -warning }
ended =
    { $number } ({ $name }): { -ended }.
    To ask, type petugas.
ended-silent =
    The protection of { $number } ({ $name }) ended on { DATE($until) }, because no answer came.
    { ended-next }
ended-works =
    The protection of { $number } ({ $name }) ended on { DATE($until) }.
    { ended-works-next }
ended-other =
    The protection of { $number } ({ $name }) ended on { DATE($until) }, because something changed.
    { ended-next }
ended-moved =
    The protection of { $number } ({ $name }) ends on { DATE($until) }, because of a move from { $region }.
    Wrong? Type petugas.
ended-died =
    We are sorry that the member { $number } ({ $name }) has died.
    { $claim }
    BPJS decides: { $bpjs_phone }. It is free.
restored =
    We are sorry: what we had noted of { $number } ({ $name }) was wrong and is corrected.
    The protection goes on until { DATE($until) }.
ending-said =
    Somebody told us something of { $number } ({ $name }), dated { DATE($due) }.
    An officer makes sure of it first. If it is not so, press this button.
ending-said-died =
    Somebody told us that the member { $number } ({ $name }) has died.
    An officer makes sure of it first. Not so? Press this button.
ending-said-moved =
    Somebody told us that { $number } ({ $name }) has moved away.
    An officer makes sure of it first. Not so? Press this button.
ending-withdrawn =
    What we were told of { $number } ({ $name }) was a mistake, and is withdrawn.
    Nothing changes. We are sorry.
