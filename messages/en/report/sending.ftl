# Sending a report. $number = L-..., $code = the secret code, $due (ISO), $kind = what is wrong, $files = how many

not-known = not known yet
for-saya = yourself
for-orang-lain = somebody else
for-serikat = { $members } members of { $union }
for-serikat-unknown = members of { $union }
summary =
    Please check first.
    Reporting for: { $for }
    What happened: { $kind }
    Company: { $employer }
    Place: { $place }
    Since: { $since }
    Number of workers: { $workers }
    Pay slip: { $slip }
    In your words: { $story }
    Proof: { $files }
    Still working there: { $still }
    Company may know: { $known }
    Name: { $shown }
    Is it right? Choose Send, Change or Cancel.
edit = Which part do you want to change?
still-ya = yes
still-tidak = no
known-ya = yes
known-tidak = no
later =
    All right, your answers are kept. To go on: type lapor.
    You do not know the answer? Type tidak tahu.
hurt-noted =
    It is noted in this report. Once sent, { $kind ->
        [dismissed] it lies on top
       *[threat] the officers hear at once
    }.
    Let us go on.
not-told = All right, we do not tell the company.
locked = All right, your name is locked. It opens only if the labour office and BPJS agree.
proofs-later = All right. Proof may follow: type kabar.
cancelled = Fine, we stop. All answers and proof are deleted.
left = Fine. Nothing has changed.

receipt =
    We have your report. Its number is { $number }.
    Secret code: { $code }. Write it down and give it to nobody.
    { $comes ->
        [no] It is checked by { DAY($due) } at the latest. News is stopped: type kabar.
       *[yes] It is checked by { DAY($due) } at the latest.
    }
    From another chat, type report, the number and the code.
    Threatened or dismissed? Type saya diancam, or saya dipecat.
    To clear the screen, type bersih.
    { -warning }
receipt-discreet =
    We have your report. Its number is { $number }.
    Secret code: { $code }. Write it down and give it to nobody.
    { $comes ->
        [no] It is checked by { DAY($due) } at the latest. News is stopped: type mulai lagi.
       *[yes] It is checked by { DAY($due) } at the latest.
    }
    Later news does not mention the report. To read it, type kabar, then the code.
    From another chat, type report, the number and the code.
    Threatened or dismissed? Type saya diancam, or saya dipecat.
    To clear the screen, type bersih.
    { -warning }
