# Rights over personal data: my data, withdraw consent, erase.
#
# data: $number $told (a line each, masked) $stage $sent (ISO) $consents $looks
# full: as data ($told whole), with $changes
# forget: $number $name $kind (now, officer, member). handed, waits, member, locked: $due, $until (local time)

data =
    Data of { $number }:
    { $told }
    Stage: { $stage }
    Sent: { DATE($sent) }
    Consent: { $consents }
    Opened by officers: { $looks }
full =
    All data of { $number }:
    { $told }
    Stage: { $stage }
    Sent: { DATE($sent) }
    Changes: { $changes }
    Consent: { $consents }
    Opened by officers: { $looks }
    Membership number, where there is one: type status.
stage = { $status ->
    [submitted] { -submitted }
    [disputed] { -disputed }
    [returned] { -returned-own }
    [verified] { -verified }
    [waiting] { -waiting }
    [papers-at-village] { -papers-at-village }
    [papers-forwarded] { -papers-forwarded }
    [papers-complete] { -papers-complete }
    [member] { -member }
    [rejected] { -rejected }
    [withdrawn] { -withdrawn }
    [ended] { -ended }
   *[lapsed] { -lapsed }
 }
period = Protected { DATE($starts) } to { DATE($ends) }{ $answer }
answered = { ", " }answered: { $what }
ending = Said on { DATE($at) }: { $reason ->
    [died] died
   *[moved] moved away
 }, { $outcome ->
    [confirmed] confirmed
    [refused] not so
    [contested] contested
    [withdrawn] withdrawn
    [undone] a mistake
   *[open] not decided yet
 }
consent = version { $version }, { DATE($at) }, through { $channel }{ $withdrawn ->
    [none] { "" }
   *[other] , withdrawn
 }
no-consent = not on record
looked = { $agency } { $count } times
no-look = never
change = { DATE($at) }: { $fields }
no-change = none
question = { $number }, { DATE($at) }
questions =
    Your questions to the office:
    { $list }
none =
    There is no registration in this chat.
    To erase the talk itself, use the button Delete this conversation.
who = Whose data would you like to see? Choose one.
unknown = That number is not in this chat. To see everything, type data saya.
staff =
    This is an officer's working chat, so no data is shown here.
    People of the village: /desa. For your own data, open another chat.

birth-date =
    To see all data of { $number } ({ $name }), give the birth date.
    Example: 17 August 1990
    Or type: batal, petugas.
locked = The birth date for { $number } was wrong three times. Try again on { DAY($until) } at { TIME($until) }, or type petugas.
changed-date = The birth date of { $number } was just changed. Open it on { DAY($until) } at { TIME($until) }. Is it urgent? Type petugas.
left = All right, it stays closed.

forget-who = Whose data should be erased? Choose one.
forget =
    { $kind ->
        [now]
            This erases all data of { $number } ({ $name }) and this chat. It cannot be undone.
        [officer]
            { $number } ({ $name }) stops. An officer erases the data within 3 days.
       *[member]
            { $number } ({ $name }) is a member: the law keeps the data. Your wish is answered within 3 days.
    }
    Go on?
nothing =
    There is no registration in this chat that could be erased.
    Answers that were not sent are erased by typing batal.
draft-erased =
    Done. The answers that were not sent yet are erased, and that registration has ended.
    Nothing of it is kept. To begin again, type daftar.
nameless = data erased
erased =
    The data of { $number } is erased and the consent withdrawn. Number, stage and dates stay.
    Keep this number as proof.
handed = { $number } has stopped and the consent is withdrawn. An officer erases the data by { $due }.
member =
    Your request for { $number } is on record.
    An officer answers by { $due }. Keep this number as proof.
member-closed = Your request for { $number } was looked at. The law requires members' data to be kept; it is used for nothing else.
waits = An officer already has the request for { $number }, until { $due } at the latest.
kept = All right, nothing is erased.

choice-ya = Yes, erase
choice-catat = Yes, note it
choice-tidak = No
choice-data = See everything
choice-ubah = Change
choice-hapus = Erase
