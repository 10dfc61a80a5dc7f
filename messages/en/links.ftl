# Village links and invitations of staff.
# show: $url $place $until (ISO) $opened $begun $sent $verified $member. line: also $name $kind. none, ended: $place. sheet-foot: $until (ISO) $contact
# invited: $role $place $link $code $until (ISO) $allows

show =
    The registration link for { $place }:
    { $url }
    Valid until { DATE($until) }.
    Opened { $opened } times, { $begun } began to register, { $sent } were sent.
    Of those sent: { $verified } approved, { $member } became members.
    The QR sheet below may be printed and put up.
which =
    For which village? Write its name behind the command.
    Example: /tautan Muara Ninian
    An administrator can also type: /tautan kampanye, then its name.
none = There is no link for { $place } yet. To make one: /tautan
ended =
    The link for { $place } was ended.
    Old QR sheets no longer work.
closed = That link is no longer valid. Ask the village office for a new one, or register right here.
list =
    Links that are valid: { $total } (page { $page } of { $pages })
    { $lines }
    Choose one to see its address and QR sheet.
line = { $place }. { $name }{ $kind ->
        [agent] , agent
        [campaign] , campaign
       *[village] { "" }
    }: opened { $opened }, begun { $begun }, sent { $sent }, approved { $verified }, members { $member }
campaign-how =
    Write the campaign's name, at most { $longest } letters.
    Example: /tautan kampanye Pasar Paringin
campaign-whose = Campaign links are made by the administrator. Your own link: /tautan
only-employers = The office's link for employers is here.
whatsapp-text = Daftar { $code }
owner-village = Official link of the village officer of { $place }, valid until { DATE($until) }.
owner-agent = Official link of a Perisai agent, area { $place }, valid until { DATE($until) }.
owner-campaign = Official link of { $office } for { $place }, valid until { DATE($until) }.
owner-office = Official link of { $office } for { $place }, valid until { DATE($until) }.
owner-badge = The officer's number is { $badge }.
owner-phone = In doubt? Call the office: { $contact }.
choice-semua = All links
choice-baru = Make a new one
choice-cabut = End it

# The printed sheet
sheet-head = Register for BPJS Ketenagakerjaan
sheet-free = Free of charge
sheet-scan = Point your phone's camera at the square above, or type the address below it.
sheet-prepare = Have your KTP and family card ready, then answer the questions. It takes a few minutes.
sheet-safe = { -free }
sheet-foot = Valid until { DATE($until) }. Questions: { $contact }.
sheet-employer-head = For employers
sheet-employer-for = Write to the office
sheet-employer-what = Answer a letter, ask for lower contributions, or report workers sent home or dismissed.
sheet-employer-safe = { -service-free }
sheet-employer-foot = An officer first makes sure who writes. Questions: { $contact }.

# Invitations
invite-how =
    Who is invited? Choose, or type the role and the area.
    Example: /undang desa Muara Ninian nama Siti Aminah
invite-name = That name cannot be read. Write letters only, such as: /undang dinas nama Siti Aminah
invite-role = There is no such role. Choose one.
invite-whose =
    You cannot invite a { $role }.
    Such people are invited by { $house }, or by a command on the office's server.
invite-area = This office has no such area. Write the name or code of a village or district.
invite-village = A village officer needs a village. Example: /undang desa Muara Ninian
invite-area-which = Which area?
invited =
    An invitation for { $role }, { $place }:
    { $link }
    Or type in a chat: /gabung { $code }
    What it allows: { $allows }
    It works once, until { DATE($until) }. Send it to that person only.
allows-administrator = inviting staff, making links, writing to many people, and setting targets.
allows-dinas = checking registrations for the dinas, checking papers, and answering questions.
allows-bpjs = checking registrations for BPJS, and entering membership numbers.
allows-village = handing out links, registering people, and receiving and forwarding papers.
allows-agent = handing out links, registering people, and receiving and forwarding papers.
allows-case-dinas = checking reports about employers, following their cases, and drafting letters.
allows-case-bpjs = checking reports about employers, following their cases, and entering the lists of BPJS.
allows-head = initialling and signing letters, seeing the recap, and setting targets.
allows-reader = seeing the recap and its tables, without anybody's data.
allows-registrar = checking that PP and PKB are complete, and writing the numbers of their decrees.
allows-verifier = studying the contents and papers of PP and PKB.
allows-corrector = writing what is to be mended in PP and PKB.
allows-section = checking PP and PKB after the corrector.
allows-division = checking PP and PKB before the head.

# Organisations that send agents.
organisations =
    What came of agents' links, by organisation:
    { $lines }
    To enter: /tautan wadah 7 PT Wadah Contoh. The number is the agent's in /staf
organisation = - { $name }: { $links } links, opened { $opened }, begun { $begun }, sent { $sent }, approved { $verified }, members { $member }
no-organisation = no organisation
organisation-none = There are no links of agents yet.
organisation-whose =
    Only the administrator keeps organisations.
    Your own link: /tautan
organisation-how =
    Write the agent's number, then the organisation's name, at most { $longest } letters.
    Example: /tautan wadah 7 PT Wadah Contoh. To remove: /tautan wadah 7 -
organisation-no-agent =
    That number is no agent who is still at work.
    The number stands in /staf
