# Why an answer cannot be used. Key: problems.CODE; problems.STEP-CODE is looked up first.
# After this the question comes again, with its example and the way out.
#
# $count = digits that were sent, $length = digits asked for, $year = the year as typed
# $day, $month = numbers of day and month, $age = age, $contact = name and phone of the office

# Any question
too-long = That is too long. Please send the answer only.
empty = There is no answer in it that I can read.
formula = This starts like a spreadsheet formula. Please send the answer only, without = in front.
not-known = That is all right. Look at the KTP or the family card (KK), and go on whenever you like.
letters = A number is asked for, but I read letters. Please type the digits only.
spreadsheet-number = Excel has cut this number, its last digits are lost. Please type it from the card.
bad-length = The number has { $length } digits. You sent { $count } digits.
two-numbers = I read more than one number. Please send one number only.
filler = All its digits are the same. Please type the number on the card.
sample = That is the example of the guide, not your number. Please look at your own card.
date-instead = That looks like a date. A number is asked for here.
phone-instead = That looks like a phone number. Something else is asked for here.
nik-instead = That is 16 digits and looks like a NIK or KK number. Something else is asked for here.
kpj-instead = That is 11 digits and looks like a BPJS Ketenagakerjaan number. Another number is asked for here.
jkn-instead = That is 13 digits and looks like a BPJS Kesehatan card. Another number is asked for here.
not-an-answer = I did not understand that answer.
choose-one = Please choose one from the list, or type its number.
not-found = That place is not in the list. Choose from the list, or type its name again.

# Name
digits = A name has no digits. Please type the name only, as on the KTP.
control-char = There is a hidden sign in this name. Please type it again instead of copying it.
url = That looks like a web or e-mail address. Please type the name only, as on the KTP.
test-word = That looks like a test. Please type the full name, as on the KTP.
not-a-name = That does not look like a person's name. Please type the full name, as on the KTP.
bad-chars = There is a sign that names do not have. Letters only; a dot or an apostrophe is fine.
mixed-script = There is a letter of another alphabet in the name. Please type it again with A to Z.
not-latin = The name is written with the letters A to Z, as on the KTP.
emoji = There is a picture in the name. Please type the name only, without it.
too-short = That is one letter only. Please type the full name, as on the KTP.
repeated-letter = One letter is repeated over and over. Please type the name as on the KTP.
name-too-long = A name has at most 60 letters. Please type the name only, as on the KTP.
name-empty = There is no name in it that I can read.
name-not-known = That is all right. Look at the KTP, the line of the name, and type it as it stands there.

# NIK
nik-bad-length = A NIK has { $length } digits. You sent { $count } digits. Look at the top line of the KTP.
nik-letters = A NIK has digits only, but there are letters in it. Look at the top line of the KTP.
nik-sample = That is the example of the guide, not your NIK. Look at the top line of your own KTP.
nik-filler = A NIK is not one digit repeated. Look at the top line of the KTP.
nik-date-instead = That looks like the birth date, which comes later. Now the NIK first, 16 digits.
nik-phone-instead = That looks like a phone number, which comes later. Now the NIK first, 16 digits.
nik-kpj-instead = That is 11 digits and looks like a BPJS Ketenagakerjaan number. A NIK has 16, on the KTP.
nik-jkn-instead = That is 13 digits and looks like a BPJS Kesehatan card. A NIK has 16, on the KTP.
nik-not-known = That is all right. The NIK is in the top line of the KTP, and on the family card (KK).
bad-province = The first two digits are no province code. Please check the first digits of the NIK.
bad-region = The 3rd to 6th digits cannot be 00. Please check the NIK on the KTP.
bad-day = The 7th to 12th digits are no possible birth date. Please check the NIK on the KTP.
bad-month = The 9th and 10th digits are no month, 01 to 12. Please check the NIK on the KTP.
bad-serial = The last four digits cannot be 0000. Please check the NIK on the KTP.
same-as-kk = This NIK is the same as the KK number. They are two different numbers. Look at the top of the KTP.

# KK
kk-bad-length = A KK number has { $length } digits. You sent { $count } digits. Look at the top of the KK.
kk-letters = A KK number has digits only, but there are letters in it. Look at the top of the KK.
kk-filler = A KK number is not one digit repeated. Look at the top of the KK.
kk-date-instead = That looks like a date. The KK number is asked for here, 16 digits.
kk-phone-instead = That looks like a phone number, which comes later. Now the KK number first, 16 digits.
kk-kpj-instead = That is 11 digits and looks like a BPJS Ketenagakerjaan number. A KK number has 16.
kk-jkn-instead = That is 13 digits and looks like a BPJS Kesehatan card. A KK number has 16.
kk-not-known = That is all right. The KK number is at the top of the family card, under its title.
same-as-nik = That is the NIK again. The KK number is at the top of the family card.

# Birth date
birth-date-empty = There is no date in it that I can read.
birth-date-not-known = That is all right. The birth date is on the KTP and on the family card (KK).
birth-date-nik-instead = That looks like a NIK or KK number. The birth date is asked for here.
birth-date-phone-instead = That looks like a phone number, which comes later. Now the birth date first.
not-a-date = I could not read the date. Please type day, month and year.
incomplete = The date is not complete. Please type day, month and year.
age-not-date = That is an age. The birth date is asked for: day, month and year.
words-not-supported = I cannot read numbers in words yet. Please type digits.
hijri = That is a Hijri date. Please type the date on the KTP.
bad-year = The year { $year } is not complete or not possible. Please type four digits.
no-such-month = There is no month { $month }. Months go from 1 to 12.
no-such-day = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } has no day { $day }. Please check the KTP.
future = That day has not come yet. Please check the year.
too-young = By that date the age is { $age }. Check the year; it is the birth date of the person to be registered.
too-old = By that date the age is { $age }. Please check the year.

# Phone
phone-too-short = A mobile number has 10 to 13 digits. You sent only { $count } digits.
too-many-digits = A mobile number has 10 to 13 digits. You sent { $count } digits.
not-mobile = That is no Indonesian mobile number. They start with 08.
landline = That looks like a land line. A mobile number is needed, starting with 08.
foreign = That is a foreign number. An Indonesian mobile number is needed, starting with 08.
this-number = The number cannot be seen from here. Please type it, starting with 08.
phone-nik-instead = That is 16 digits and looks like a NIK or KK number. A mobile number is asked for here.
phone-date-instead = That looks like a date. A mobile number is asked for here, starting with 08.
phone-letters = I could not read a number. Please type its digits. Without a phone, type: tidak punya.
phone-empty = I could not read a number. Please type its digits. Without a phone, type: tidak punya.
phone-not-known = That is all right. The number is on the SIM card, or type: tidak punya.

# Membership number
kpj-bad-length = A membership number has { $length } digits. You sent { $count } digits.
kpj-nik-instead = That is 16 digits and looks like a NIK. A membership number has 11.
kpj-jkn-instead = That is 13 digits and looks like a BPJS Kesehatan card. The membership number has 11.

# The conversation itself
unknown-command = I do not know that command. Type menu to see what there is.
changed = This conversation has changed since the last time, so we start from the menu. Sorry.
old-button = That button belongs to an older question. This is the one for now.
our-fault =
    Sorry, something went wrong on our side. Earlier answers are not lost.
    Please send it again in a moment, or call { $contact }.
too-many = These messages come too fast. Wait a minute, then send the last one again.
act-unreadable-photo = To send a photo, choose Add to it first, where it is offered.
unreadable-photo = I cannot read photos. Please type the answer, or type petugas.
file-later = The picture comes later, when we ask for proof. Please answer this question first.
employer-unnamed = You do not know its name? Describe it. Example: the timber store opposite Paringin market.
unreadable-voice = I cannot hear voice messages. Please type the answer, or type petugas.
unreadable-video = I cannot read videos. Please type the answer, or type petugas.
unreadable-sticker = I cannot read stickers. Please type the answer, or type petugas.
unreadable-location = I cannot read locations. Please type the answer, or type petugas.
unreadable-contact = I cannot use that contact. Please type the answer, or type petugas.
unreadable-document = I cannot read files. Please type the answer, or type petugas.
unreadable-file = I cannot read files. Please type the answer, or type petugas.
unreadable-other = I cannot read that. Please type the answer, or type petugas.
sheet-not-a-sheet = This file is no XLSX table.
sheet-too-large = This table is too large a file.
sheet-too-many-rows = This table has too many rows. Please split it into several files.
sheet-not-fetched = We could not get this file. Please send it once more.
sheet-empty = This table is empty.

# What is not answered like any other message
edited =
    I do not read messages again after they were changed. Your first answer still stands.
    Please send it as a new message. To repeat the last question, type: kembali
group =
    I can only help in a private chat, so that nobody else reads your data.
    Tap my name and send me a message there.

# Joint review. $number = receipt number, $fields = what changed, $status = where it stands
no-record = That number is not in your queue. Please check the number.
own-record =
    { $number } was sent from a chat of your own.
    Somebody else has to review it.
one-agency = One person works for one agency only. Please ask somebody else.
other-reviewer =
    You rejected { $number } before, and there was an objection.
    It is the turn of another officer of your agency.
old-version =
    { $number } changed since you opened it: { $fields }.
    No vote was counted. This is how it stands now.
not-in-review = { $number } is not under review. Now: { $status }.
frozen = { $number } is on hold until it is clear whose it is.

# Papers and membership numbers
papers-act = After the number type one of: terima, teruskan, lengkap, kurang, beda.
papers-not-yours = That step belongs to another officer. What you can do is below.
papers-not-now = That cannot be done with { $number } now. The stage: { $stage }.
papers-first = { $number } cannot get a membership number yet. The papers must be complete first. The stage: { $stage }.
kpj-two-numbers = There is more than one number. Type one membership number only.
kpj-filler = All digits are the same. Type the membership number that was issued.
kpj-taken = That membership number belongs to { $number } already. Check it again.
wrong-birth-date = The birth date does not match the registration.

objected-already =
    The objection for { $number } was looked at before. One can object only once.
    To ask somebody, type petugas.
nothing-to-object = No registration here was rejected.

# The PIN of staff
pin-wrong = That PIN does not match. Tries left today: { $left }.
pin-mismatch = The two PINs are not the same. We begin again.
pin-held =
    The PIN was wrong five times, so this chat stays closed for safety.
    Try again after { DAY($until) } at { TIME($until) }.
    Sooner: ask the administrator for a new invitation, then type /gabung and its code.
easy-pin = That PIN is too easy to guess. Choose digits that neither run in order nor repeat.
pin-bad-length = A PIN has { $length } digits. You typed { $count }.
pin-letters = A PIN is digits only, 6 of them.
pin-new-bad-length = A PIN has { $length } digits. You typed { $count }.
pin-new-letters = A PIN is digits only, 6 of them.

join-two = Name two receipt numbers, for example: /gabungkan NUMBER NUMBER
join-same = That is the same number. Name two different ones.
join-impossible = { $one } and { $other } cannot be joined now.

# Broadcast. $length, $count
text-too-long = The message may have { $length } letters. This one has { $count }.
personal-number = There is a number of 16 digits, like a NIK or KK. Nobody's number may be sent to many. Write it again without.
broadcast-running = Your last message is still being sent. Wait until it is through, or stop it first.
no-broadcast = No message waits or is being sent. To begin one: /siaran baru
plan-type-count = Type KIRIM and the count, which is { $count }. To leave it, type: batal
plan-other-count = The count is { $count }. Type KIRIM { $count }, or type: batal
plan-not-an-answer = A "yes" is not enough. Type KIRIM and the count, as below.

# Many at once
type-count = Type SETUJU and the count, which is { $count }. To leave it, type: batal
other-count = The count is { $count }. Type SETUJU { $count }, or: batal
no-plan = No plan is waiting to be confirmed. Begin with /setujui_semua or send the sheet again.
nothing-to-undo = There is nothing to undo.
undo-too-late = The time for that ended at { $until }. The news has been sent.
bulk-plan-not-an-answer = A "yes" is not enough here. Type SETUJU and the count, as shown below.
sheet-plan-not-an-answer = A "yes" is not enough here. Type SETUJU and the count, as shown below.

which-number = Please name the receipt number. It stands in the queue.

# Sheets
sheet-of-bpjs =
    This is a list of employers. The case officer of BPJS sends it here.
    Please pass the file on to them. What comes of it stands in /kasus
sheet-unknown-columns =
    The first row of this sheet is new to me. It needs a column NOMOR PENDAFTARAN, and SUARA or NOMOR PESERTA.
    Get a sheet with /ekspor
export-elsewhere = That sheet holds whole numbers. Ask for it in the office's web chat.
send-a-file = Please send a photo or a PDF here. If there is none, type: that is all.
file-unreadable = That file could not be opened. Please send another photo (JPG, PNG) or PDF.
file-too-large = That file is too large. Please send one below 10 MB, or a photo of the screen.
file-not-fetched = We could not get that file. Please send it once more.
file-too-many-pages = That PDF has more than 20 pages. Please send only the pages that matter.
file-too-many = There are too many files already. Tap done to go on.

pairing-code =
    That code does not work, or its time is over.
    Type sambung in the other chat for a new code.

# Reports about employers. $status = where the report stands
no-report = There is no report with that number. The list: /laporan
report-not-now = { $number }: { $status }. That cannot be done any more.
reason-too-short = The reason is too short. Write at least three words.

# The register of employers. $longest (letters)
employer-empty = There are no words yet. Type letters or digits.
employer-long = It may have { $longest } letters at most.
employer-number = That number cannot be read. It has letters and digits, three at least.
employer-size = Choose one: mikro, kecil, menengah or besar.
employer-place = That is no village or district of the office. Type its whole name.
type-merge = A "yes" is not enough. Type GABUNG, or cancel.
merge-not-an-answer = A "yes" is not enough. Type GABUNG, or cancel.
list-confirm-not-an-answer = A "yes" is not enough. Type SETUJU and the count, as below.
amount-missing = There is no amount yet. Type it in rupiah.
amount-unclear = That amount cannot be read. Example: 12.500.000
amount-too-large = That amount is too large. Look at the digits again.

# What employers hand in
headcount-about = Type about how many, for example 12, or tap Nobody.
headcount-unclear = That number cannot be read. Type a number only, such as 25, or tap None.
amount-thousands = That can be read in two ways. Write it in full with points, such as 1.500.000

# Dates, hours and promises that case officers type. $day (ISO), $most and $times = limits
not-a-day = That date was not understood. Example: 30 November
day-too-early = That date is too early. The first one is { DATE($day) }.
day-too-late = That date is too far. The last one is { DATE($day) }.
not-an-hour = That hour was not understood. Example: 09.00
not-months = Type the number of months only, at most { $most }. Example: 14
not-a-schedule = That promise was not understood. Example: 5 juta tiap tanggal 15, 3 kali
schedule-past = One date has passed. The first one is { DATE($day) }.
schedule-too-long = The promise is too long. At most { $times } dates, within three years.

# Reports: month, number, company, kind
kind-not-found = It is not clear which one. Choose from the list, or choose I do not know.
unclear = I cannot read that. Please type it another way.
since-unclear = I cannot read a month or year in that. If you forgot, choose I do not know.
since-future = That month has not come yet. Type one that is over.
workers-unclear = I cannot read a number in that. Type the number, or choose I do not know.
members-unclear = I cannot read a number in that. Type the number, or choose I do not know.
employer-unclear = I cannot read the name of a company in that. Type only the name.
nothing-yet = There is nothing here yet. Write or send something first. To stop, type cancel.
enough-pieces = That is the most there can be: { $count }. Choose Done, or Remove the last one.
