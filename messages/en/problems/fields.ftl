# Why an answer of a registration cannot be used: numbers, name, NIK, KK, birth date, phone, membership number.
# $count = digits that were sent, $length = digits asked for, $year = the year as typed
# $day, $month = numbers of day and month, $age = the age

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

# Name
digits = A name has no digits. Please type the name only, as on the KTP.
control-char = There is a hidden sign in this name. Please type it again instead of copying it.
url = That looks like a web or e-mail address. Please type the name only, as on the KTP.
test-word = That looks like a test. Please type the full name, as on the KTP.
not-a-name = I am not sure this is a name. A question? Just write it.
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
same-as-kk =
    That number was kept as the KK number.
    Is the KK wrong? Type: wrong KK
    If not, look at the top of the KTP.

none-nik =
    That is all right. The NIK is also on the family card (KK), beside the name.
    None yet, or lost? The village office and Dukcapil help, free of charge. Your answers are kept.
    The agency helps too: type petugas, or call { $contact }.

# KK
kk-bad-length = A KK number has { $length } digits. You sent { $count } digits. Look at the top of the KK.
kk-letters = A KK number has digits only, but there are letters in it. Look at the top of the KK.
kk-filler = A KK number is not one digit repeated. Look at the top of the KK.
kk-date-instead = That looks like a date. The KK number is asked for here, 16 digits.
kk-phone-instead = That looks like a phone number, which comes later. Now the KK number first, 16 digits.
kk-kpj-instead = That is 11 digits and looks like a BPJS Ketenagakerjaan number. A KK number has 16.
kk-jkn-instead = That is 13 digits and looks like a BPJS Kesehatan card. A KK number has 16.
kk-not-known = That is all right. The KK number is at the top of the family card, under its title.
same-as-nik =
    That number was kept as the NIK.
    Is it the KK number? Type: swapped
    If not, see the top of the family card.

none-kk =
    That is all right. There may be a copy or a photo of the KK at home, or with the head of the family.
    None yet, or lost? The village office and Dukcapil help, free of charge. Your answers are kept.
    The agency helps too: type petugas, or call { $contact }.

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

# A place outside the list
not-a-place = I could not read a name of a place. Please type the name of the village.
place-not-known = That is all right. Choose Skip.

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
kpj-two-numbers = There is more than one number. Type one membership number only.
kpj-filler = All digits are the same. Type the membership number that was issued.
wrong-birth-date = The birth date does not match the registration.

objected-already =
    The objection for { $number } was looked at before. One can object only once.
    To ask somebody, type petugas.
nothing-to-object = No registration here was rejected.
