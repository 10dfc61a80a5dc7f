# News of a registration that comes by itself. Key = notices.STATUS, or the name of what happened.
# Nothing personal but the registration's number and, in the person's own chat, the first name.
#
# News of a status may use, and the caller always gives, the same values as status.ftl:
# $number $name $due (ISO) $village $papers $what $field $kept $reason $next $place
# papers-reminder, papers-last-reminder, papers-missing, objection: the values of a status.
# age: $age $minimum $below (the first age outside). minor: none. outside: $region

submitted =
    { $number } ({ $name }): we have your correction.
    We check again, by { DAY($due) } at the latest.
    { -free }
disputed =
    { $number } ({ $name }): { -disputed }, by { DAY($due) } at the latest.
    You only need to wait for news.
returned =
    { $number } ({ $name }): something { -returned-own }: the { $field }.
    What we have: { $kept }
    The officer says: { $reason }
    If that is right as it is, type: sudah benar
verified =
    Good news. { $number } ({ $name }) is { -approved }.
    Now bring to { $village }:
    { $papers }
    By { DAY($due) } at the latest. Mention the number { $number }.
    { -free }
waiting =
    { $number } ({ $name }) is { -waiting }.
    { waiting-next }
    { -free }
papers-at-village =
    The papers of { $number } ({ $name }) have arrived at { $village }.
    The village forwards them by { DAY($due) } at the latest.
papers-at-dinas =
    The papers of { $number } ({ $name }) have arrived at { $village }.
    They are checked by { DAY($due) } at the latest.
papers-forwarded =
    The papers of { $number } ({ $name }) are on their way to the agency.
    The result comes by { DAY($due) } at the latest.
papers-complete =
    The papers of { $number } ({ $name }) are complete.
    { -bpjs } issues the membership number by { DAY($due) } at the latest.
member =
    Congratulations! { $number } ({ $name }) is { -member } of { -bpjs }.
    The membership number is ready.
    { -free }
rejected =
    { $number } ({ $name }) { -rejected }.
    The reason: { $reason }
    { $next }
    { rejected-next }
    { -free }
rejected-final =
    The objection about { $number } ({ $name }) has been checked. The result stays: not approved.
    The reason: { $reason }
    { $next }
    { -free }
withdrawn =
    { $number } ({ $name }) is { -withdrawn }, and no longer processed.
    { withdrawn-next }
lapsed =
    { $number } ({ $name }) has { -lapsed }.
    { lapsed-next }

papers-reminder =
    A reminder: we wait for the papers of { $number } ({ $name }) until { DAY($due) }.
    Bring to { $village }:
    { $papers }
    { -free }
papers-last-reminder =
    Time is nearly up: we wait for the papers of { $number } ({ $name }) until { DAY($due) }.
    Bring to { $village }:
    { $papers }
    If something keeps you, type petugas (officer).
papers-missing =
    A paper of { $number } ({ $name }) is still missing.
    Missing: { $what }
    Bring it to { $village } by { DAY($due) } at the latest.
    { -free }
number-changed =
    { -bpjs } corrected the membership number of { $number } ({ $name }).
    Do not use the old number any more.
    { -free }
verified-again =
    The correction of { $number } ({ $name }) is approved.
    The papers that were received stay good; nothing needs to be brought again.
    { -free }
number-ready =
    The membership number of { $number } ({ $name }) has not been read yet.
    To see it, type status.
objection =
    We have your objection about { $number } ({ $name }).
    We check once more, by { DAY($due) } at the latest.

age =
    The age is { $age }. This programme is for people from { $minimum } and under { $below }.
    You may still send the registration. An officer decides.
    To ask what else there is, type petugas (officer).
minor =
    People under 18 need a parent's consent.
    Please come to the village office with a parent. We keep no data.
    To ask now, type petugas (officer).
outside =
    That village is not in the list of { $region }.
    You may still send the registration. An officer checks the address.

reopened =
    { $number } ({ $name }): the correction is not needed any more.
    The review goes on, until { DAY($due) }.

closed =
    The review of { $number } ({ $name }) is over.
    To hear more, type petugas or go to the village office.

change-done = { $number }: the { $field } was changed as asked for.
change-refused =
    { $number }: the { $field } was not changed, since both agencies have to agree.
    To hear more, type petugas.
