# Registration. A question's key = registration.STEP. Apart from the name, questions do not say "you": the answer
# may be about a relative.
#
# consent: $dinas $bpjs $agreement (empty = not yet) $channel (webchat, telegram, whatsapp) $member_years $contact
# read-more: $link, the page with the full notice (consent.ftl)
# summary: $name $nik $kk $birth_date (ISO) $phone $village
# receipt: $number $due (ISO)
# birth-date-echo, date: $date (ISO). reminder: $until (ISO)
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
    How long: while you are a member, then { $member_years ->
        [one] 1 year
       *[other] { $member_years } years
    } at most.
    Your rights: see, change, withdraw consent, erase. Type data saya (my data).
    { $channel ->
        [telegram] Telegram carries messages through servers abroad. The office's web chat does not.
        [whatsapp] WhatsApp and Twilio carry messages through servers abroad. The office's web chat does not.
       *[other] This web chat stays on the office's own server.
    }
    Questions: { $contact }
    Do you agree that your data are used to register you?
read-more = The full notice: { $link }
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
    What is the NIK? 16 digits, at the top of the KTP.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
nik-confirm = { $count ->
    [1] Is the NIK { $reading }?
   *[other] Which one is the NIK?
 }

kk =
    What is the number of the family card (KK)? 16 digits, at the top.
    It looks like this: 6311xxxxxxxxxxxx
    { -out }
kk-confirm = { $count ->
    [1] Is the KK number { $reading }?
   *[other] Which one is the KK number?
 }

birth-date =
    What is the birth date, as on the KTP?
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
    Example: 0812xxxxxxxx
    { -out }
phone-confirm = { $count ->
    [1] Is the number { $reading }?
   *[other] Which number is right?
 }

district =
    Which district is home?
    Choose one, or type its name.
    { -out }
district-confirm = { $count ->
    [1] Is the district { $reading }?
   *[other] Which district?
 }

village =
    Which village is home?
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
    Home: { $village }
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
