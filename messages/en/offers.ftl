# Corrections that are offered. offers.STEP-CODE is looked up first, then offers.STEP.
# $reading = the (first) reading, $count = how many; where there are several, each is a button.

subject = { $reading ->
    [keluarga] It is for a relative. Did you ask them, and do they agree?
   *[saya] It is for yourself?
 }

name = Is the name *{ $reading }*?
name-title = Names are written without titles. So: *{ $reading }*. Correct?
name-degree = Names are written without degrees. So: *{ $reading }*. Correct?
name-honorific = Names are written without Pak, Bu and the like. So: *{ $reading }*. Correct?
name-sentence = So the name is *{ $reading }*. Correct?
name-label = So the name is *{ $reading }*. Correct?
name-two-people =
    One registration is for one person.
    Who is registered now? The other may follow.
name-comma = There is a comma in the name. Which is the same as on the KTP?
name-alias = The name on the KTP is enough, without nicknames. So: *{ $reading }*. Correct?
name-deceased =
    If *{ $reading }* has died, type petugas: the heirs may have a right.
    Is this person alive and to be registered?
name-degree-or-initial = Are the letters at the end a degree? Choose the name as on the KTP.

nik = Is the NIK *{ $reading }*?
nik-two-numbers = I read more than one number. Which is the NIK, in the top line of the KTP?
nik-letter-for-digit = There are letters among the digits. Do you mean *{ $reading }*?

kk = Is the KK number *{ $reading }*?
kk-earlier = The same KK, *{ $reading }*?
kk-two-numbers = I read more than one number. Which is the KK number?
kk-letter-for-digit = There are letters among the digits. Do you mean *{ $reading }*?

birth-date = Is the birth date *{ $reading }*?
birth-date-two-digit-year = { $count ->
    [1] The year has only two digits. Is it *{ $reading }*?
   *[other] The year has two digits only. Which year?
 }
birth-date-two-dates = I read more than one date. Which is as on the KTP?
birth-date-month-unclear = { $count ->
    [1] The month is not clear. Is it *{ $reading }*?
   *[other] The month is not clear. Which one?
 }
birth-date-seven-digits = { $count ->
    [1] There are seven digits only. Is it *{ $reading }*?
   *[other] There are seven digits only. Which one?
 }
birth-date-six-digits = Does the year stand in front? So: *{ $reading }*. Correct?
birth-date-month-first = { $count ->
    [1] The month seems to stand in front. So: *{ $reading }*. Correct?
   *[other] The month seems to stand in front. Which date?
 }
birth-date-letter-for-digit = { $count ->
    [1] There are letters among the digits. Is it *{ $reading }*?
   *[other] There are letters among the digits. Which date?
 }
birth-date-as-in-nik = By the NIK, day and month are the other way round. Which one is on the KTP?

phone = Is the mobile number *{ $reading }*?
phone-heard = { $count ->
    [1] May news be sent to *{ $reading }*?
   *[other] To which number may news be sent?
 }
    It means { $office } may send WhatsApp or SMS there.
phone-earlier =
    The same phone, *{ $reading }*?
    It means they agree that { $office } sends WhatsApp or SMS.
phone-two-numbers = { $count ->
    [1] Only one of them is a mobile number: *{ $reading }*. Use that one?
   *[other] I read more than one number. Which may we send news to?
 }
phone-letter-for-digit = { $count ->
    [1] There are letters among the digits. Do you mean *{ $reading }*?
   *[other] There are letters among the digits. Which number?
 }
phone-other-owner =
    Does *{ $reading }* belong to somebody else?
    That is fine if they agree to receive news. Use that number?
phone-no-phone =
    No phone of your own? That is fine.
    News can be had at the village office. Go on without a phone number?

kpj = Is the membership number *{ $reading }*?

district =
    { $count ->
        [1] Do you mean *{ $reading }*?
       *[other] Which district?
    }
district-village =
    { $count ->
        [1] Is the village *{ $reading }*?
       *[other] Which village?
    }
village = { $count ->
    [1] Is the village *{ $reading }*?
   *[other] Which village?
 }
village-unlisted = *{ $place }* is not in the list. Keep that name?
village-earlier = The same place of living, *{ $reading }*?

kind = { $count ->
    [1] Do you mean *{ $reading }*?
   *[other] Which one do you mean?
 }
place-listed = That name is in the list. Which one is it?
place-heard = Is it *{ $reading }*?
place = { $count ->
    [1] Is the workplace in *{ $reading }*?
   *[other] Which place is it?
 }
employer = Is the company *{ $reading }*?
since = Since *{ $reading }*?

amount = Do you mean { $reading }?
