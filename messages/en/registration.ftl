# Registration. A question's key = registration.STEP; -relative = for a relative.
#
# consent: $dinas $bpjs $agreement (empty = not yet) $channel (webchat, telegram, whatsapp) $keep (days) $contact $link
# phone, phone-relative: $office. village, village-relative: $district
# summary: $name $nik $kk $birth_date (ISO) $phone $village
# receipt, receipt-relative: $number $due (ISO)
# birth-date-echo, date: $date (ISO). reminder: $until (ISO).
# *-confirm: $reading, $count (how many to choose from)
# Sample numbers hold the letter x on purpose, so that nobody copies them.

consent =
    Before we begin: about your data.
    Who uses it: { $dinas } together with { $bpjs }{ $agreement ->
        [none] .
       *[other] , agreement number { $agreement }.
    }
    What for: to register you and to send you news.
    Data: name, NIK, family card (KK) number, birth date, mobile number, village.
    Legal basis: public service and your consent (Law 27/2022).
    How long: while you are a member, then { SPAN($keep) } at most.
    Your rights: see, change, withdraw consent, erase. Type data saya (my data).
    { $channel ->
        [telegram] Telegram carries messages through servers abroad. The office's web chat does not.
        [whatsapp] WhatsApp and Twilio carry messages through servers abroad. The office's web chat does not.
       *[other] This web chat stays on the office's own server.
    }
    Questions: { $contact }. In full: { $link }?lang=en
    Do you agree that your data are used to register you?
declined =
    All right. Nothing has been kept.
    You can also register at your village office.
    If you change your mind, type daftar (register).

subject =
    Who shall be registered?
    Ask a relative first. Choosing a relative means that they agree.
    Or type: batal (cancel), petugas (officer).

name =
    What is your full name, as on your KTP?
    Example: SITI AMINAH, without titles.
    { -out }
name-relative =
    What is your relative's full name, as on the KTP?
    Example: SITI AMINAH, without titles.
    { -out }
name-confirm = { $count ->
    [1] Is the name { $reading }?
   *[other] Which name is right?
 }

nik =
    What is your NIK? 16 digits, at the top of your KTP.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
nik-relative =
    What is your relative's NIK? 16 digits, at the top of the KTP.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
nik-confirm = { $count ->
    [1] Is the NIK { $reading }?
   *[other] Which one is the NIK?
 }

kk =
    What is the number of your family card (KK)? 16 digits, at the top.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
kk-relative =
    What is the number of your relative's family card (KK)? 16 digits, at the top.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
kk-confirm = { $count ->
    [1] Is the KK number { $reading }?
   *[other] Which one is the KK number?
 }

birth-date =
    When were you born, as on your KTP?
    Example: 17 Agustus 1990
    { -out }
birth-date-relative =
    When was your relative born, as on the KTP?
    Example: 17 Agustus 1990
    { -out }
birth-date-confirm = { $count ->
    [1] Is the birth date { $reading }?
   *[other] Which date is right?
 }
date = { DATE($date) }
birth-date-echo = Birth date: { DATE($date) }. If this is wrong, type kembali (back).

phone =
    To which mobile number may we send news?
    Giving it means you agree that { $office } sends news there by WhatsApp or SMS.
    Example: 0812xxxxxxxx
    { -out }
phone-relative =
    To which mobile number may we send news for your relative?
    Giving it means they agree that { $office } sends news there by WhatsApp or SMS.
    Example: 0812xxxxxxxx
    { -out }
phone-confirm = { $count ->
    [1] Is the number { $reading }?
   *[other] Which number is right?
 }

district =
    In which district do you live?
    Choose one, or type its name.
    { -out }
district-relative =
    In which district does your relative live?
    Choose one, or type its name.
    { -out }
district-confirm = { $count ->
    [1] Is the district { $reading }?
   *[other] Which district?
 }

village =
    In which village of { $district } do you live?
    Choose one, or type its name.
    { -out }
village-relative =
    In which village of { $district } does your relative live?
    Choose one, or type its name.
    { -out }
village-confirm = { $count ->
    [1] Is the village { $reading }?
   *[other] Which village?
 }

summary =
    Please check first.
    Name: { $name }
    NIK: { $nik }
    KK number: { $kk }
    Birth date: { DATE($birth_date) }
    Mobile: { $phone }
    Lives in: { $village }
    Is this right? Choose Send, Change, or Cancel.
no-phone = no phone of one's own
outside = not in the list

edit =
    Which part do you want to change?
    Your other answers are kept.

receipt =
    We have your registration. Its number is { $number }. Please keep it.
    Two agencies check it by { DAY($due) } at the latest.
    The news comes here. To ask, type status.
    { -free }
receipt-relative =
    We have your relative's registration. Its number is { $number }. Please keep it.
    Two agencies check it by { DAY($due) } at the latest.
    The news comes here. To ask, type status.
    { -free }
another = Someone else to register? Type daftar (register).
keep-form = Have the consent sheet signed, and keep it.

cancelled =
    All right, the registration is cancelled. Nothing has been kept.
    To begin again, type daftar (register).
resumed = Let us go on with your registration.
reminder =
    Your registration is not finished. Only a little is left.
    We keep your answers until { DAY($until) }, then they are erased.
    If you no longer want it, type batal (cancel).
draft-erased =
    The unfinished registration was erased, since nobody went on with it.
    No data is kept. To begin again, type daftar.

choice-setuju = I agree
choice-tidak = No
choice-saya = Myself
choice-keluarga = A relative who agrees
choice-ya = Yes
choice-kirim = Send
choice-ubah = Change
choice-ubah-name = Name
choice-ubah-nik = NIK
choice-ubah-kk = KK number
choice-ubah-birth-date = Birth date
choice-ubah-phone = Mobile number
choice-ubah-village = Village
choice-batal = Cancel
choice-lewati = No phone of one's own
choice-luar = Not in the list
choice-lagi = More
choice-kembali = Back

# After a correction. $number $field $due (ISO)
corrected =
    Thank you. { $number }: the { $field ->
        [name] name
        [nik] NIK
        [kk] KK number
        [birth-date] birth date
        [phone] phone number
       *[village] village
    } was replaced.
    Both agencies look at it again, by { DAY($due) }.
    { -free }
corrected-noticed = Thank you. { $number }: the { $field ->
        [name] name
        [nik] NIK
        [kk] KK number
        [birth-date] birth date
        [phone] phone number
       *[village] village
    } was replaced.
