# News that comes by itself. Key = notices.STATUS, or the name of what happened.
# Nothing personal but the registration's number and, in the person's own chat, the first name.
#
# News of a status may use, and the caller always gives, the same values as status.ftl:
# $number $name $due (ISO) $village $papers $what $field $reason $next $place
# age: $age $minimum $below (the first age outside). minor: none
# papers-reminder, papers-last-reminder, papers-missing, objection: the values of a status.
# move-*: $number. outside: $region. answer: $number (T-...) $text. question-closed: $number
# some-news, some-news-sms: $number $office $contact $link

submitted =
    { $number } ({ $name }): we have your correction.
    We check again, by { DAY($due) } at the latest.
    { -free }
disputed =
    { $number } ({ $name }): still being checked, by { DAY($due) } at the latest.
    You only need to wait for news.
returned =
    { $number } ({ $name }): something needs correcting: the { $field ->
        [name] name
        [nik] NIK
        [kk] KK number
        [birth-date] birth date
        [phone] mobile number
        [village] village
       *[other] answer
    }.
    The officer says: { $reason }
    Nothing else needs to be sent again.
verified =
    Good news. { $number } ({ $name }) is approved.
    Now bring to { $village }:
    { $papers }
    By { DAY($due) } at the latest. Mention the number { $number }.
    { -free }
waiting =
    { $number } ({ $name }) is approved, and waits for the budget.
    Its place is number { $place }. No papers are needed yet.
    We tell you as soon as there is room.
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
    Congratulations! { $number } ({ $name }) is now a member of { -bpjs }.
    The membership number is ready.
    { -free }
rejected =
    { $number } ({ $name }) could not be approved.
    The reason: { $reason }
    { $next }
    If you disagree, type keberatan (objection). You may do so once.
    { -free }
rejected-final =
    The objection about { $number } ({ $name }) has been checked. The result stays: not approved.
    The reason: { $reason }
    { $next }
    { -free }
withdrawn =
    { $number } ({ $name }) is withdrawn, and no longer processed.
    To register again, type daftar (register).
lapsed =
    { $number } ({ $name }) has stopped, because no papers arrived.
    You may still bring them to { $village }. Then it goes on.

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
calls =
    { $total } people have not read their news.
    Please call or visit them. The list: /panggilan
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

move-asked =
    Someone wants to handle { $number } from another chat.
    If that is you, choose Yes, it is me. If not, choose Not me.
    Without an answer, an officer decides.
choice-ya-saya = Yes, it is me
choice-bukan-saya = Not me
move-here =
    { $number } is now handled in this chat.
    To see how far it is, type status.
move-away =
    { $number } is now handled in another chat.
    If that is not you, type petugas (officer).
move-frozen =
    Thank you. { $number } is on hold.
    An officer will look at it. Nothing changes before that.
move-kept =
    { $number } stays with this chat.
    If you have questions, type petugas (officer).

answer =
    The officer's answer to { $number }:
    { $text }
    More questions? Write them here. { -free }
question-closed = Question { $number } is closed. If it is not clear yet, type petugas (officer).
some-news =
    There is news from { $office } about registration { $number }.
    To see it, reply to this message.
    No news here? Reply: stop. { -free }
some-news-sms = News from { $office } about { $number }. See { $link } or call { $contact }. Free of charge.
choice-kenal = Show the news

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
breaker =
    Attention: { $failures } { $channel } addresses were refused within an hour.
    Something may be wrong on our side. No address is closed, and sending is slow.
    Please ask the IT person to look at the settings of { $channel }.
channel-stopped =
    { $channel } messages are not going out (code { $code }).
    The messages are kept and will be sent later.
    Please ask the IT person to check the settings of { $channel }.

paired =
    This chat was just joined with another chat on { $channel }.
    Both see the same registrations.
    Was it not you? Press Not me.
parted = The other chat was taken off. This chat stands alone again.
told-elsewhere =
    News of { $number } now goes to the person's own phone.
    The date of birth was checked there. If something looks wrong, type petugas.
