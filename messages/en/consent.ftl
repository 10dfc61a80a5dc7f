# The full notice about personal data, for the page "read it all". In short: registration.consent.
# handlers/rules/office/notice.py names the order of the sections (SECTIONS) and fills them.
# The head of a section = ID-head, its words = ID.
#
# $version $region $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $agreement (empty = not yet) $signed (ISO)
# $programme $member $rejected $withdrawn $lapsed $question $message $look (days) $draft (days)
# $privacy $privacy_phone $hours

title = Notice about personal data
version = Version { $version }, for { $region }.

who-head = Who uses the data
who =
    Two agencies use your data together, as joint controllers: { $dinas } and { $bpjs }.
    { $agreement ->
        [none] The agreement of the two agencies about these data is being prepared.
       *[other] The agreement of the two agencies: number { $agreement }, of { DATE($signed) }.
    }
    Village officers and agents see only the name, the registration number, the stage, and what is missing.

why-head = What for
why =
    To register you in the programme { $programme }.
    To check the registration, send you news, receive papers, and issue a membership number.
    To count members. These figures hold nobody's name.
    Data are not sold and not used for advertising. No decision is taken by a machine alone.

data-head = Which data
data =
    From the registration: { $fields }. Also what is written in this chat.
    After approval: the membership number of { -bpjs }.
    Photos and voice notes that nobody asked for are not kept.

basis-head = Legal basis
basis =
    The public service of both agencies (Law 27/2022 article 20 paragraph 2 letter e).
    Your consent (article 20 paragraph 2 letter a). It is recorded with its version, channel, and time.
    For relatives: they must agree themselves. Their consent is confirmed at the village.
    For children under 18: a parent's consent (article 25). The bot keeps none of their data.

keep-head = How long data are kept
keep =
    An unfinished registration: { SPAN($draft) }, then erased.
    Members: while they are members, then { SPAN($member) }.
    Refused registrations: { SPAN($rejected) }. Those that stopped without papers: { SPAN($lapsed) }.
    Withdrawn registrations: { SPAN($withdrawn) }.
    Questions to officers: { SPAN($question) }. The words of messages: { SPAN($message) }.
    The record of who looked at data: { SPAN($look) }.

share-head = Who receives them, and which way they travel
share =
    Only the two agencies use the data. Others receive them only where a law demands it.
    The data lie encrypted on the office's server. Each time an officer looks, it is recorded.
    Telegram, WhatsApp, and Twilio carry messages through servers abroad. They know your number.
    The office's web chat stays on the office's own server.

rights-head = Your rights
rights =
    See all your data: type data saya. Change them: type ubah.
    Withdraw consent: type cabut persetujuan. We stop using the data within 3x24 hours.
    Erase: type hapus data. What a law obliges us to keep is kept and not used.
    Ask for a pause or a copy: type petugas. You get an answer within 3x24 hours.
    Refusing has no penalty. Without these data you cannot go on registering by chat.

safe-head = If data leak
safe = We tell you in writing within 3x24 hours: which data, when, and what is being done.

contact-head = Questions and complaints
contact =
    { $privacy }: { $privacy_phone }.
    { $dinas }: { $dinas_phone }, { $dinas_address }.
    { $bpjs }: { $bpjs_phone }.
    Working hours: { HOURS($hours) }.

# The consent form to be signed. $programme, $city, $date (ISO)
form-title = FORM OF CONSENT
form-number = Receipt number
form-name = Name
form-village = Village
form-statement = An officer registers me for the programme { $programme }. The officer has read this form to me.
form-agree = I agree that my data are processed as written above. I may withdraw this consent at any time.
form-officer = The officer who registers,
form-person = The person who agrees,
form-place = { $city }, { DATE($date) }
form-sign = Name and signature
form-keep = Kept by the officer at the village office. The person may ask for a copy. { -free }
form-receipt =
    We have the registration. Its number is { $number }. Please keep it.
    Print the form of consent below, have it signed, and keep it.
    Two agencies check it by { DAY($due) } at the latest.
    { -free }
