# Sending a registration, and correcting it afterwards.
# summary: $told (a line each). for-whom: $subject (saya, keluarga). receipt, receipt-relative: $number $due (ISO) $comes (yes, no)
# reminder: $until (ISO). corrected, corrected-noticed: $number $field $due (ISO)

summary =
    Please check first.
    { $told }
    Is this right? Choose Send, Change, or Cancel.
for-whom = { $subject ->
    [keluarga] For: a relative
   *[saya] For: myself
 }
no-phone = no phone of one's own
outside = not in the list
outside-named = { $place } (not in the list)

edit =
    Which part do you want to change?
    Your other answers are kept.

receipt =
    Received. Its number is { $number }.
    Labour office and BPJS check it, by { DAY($due) } at the latest.
    { $comes ->
        [no] News to this chat is stopped. To get it, type: mulai lagi
       *[yes] The news comes here.
    }
    { -warning }
receipt-relative =
    Your relative's registration: { $number }.
    Labour office and BPJS check it, by { DAY($due) } at the latest.
    { $comes ->
        [no] News to this chat is stopped. To get it, type: mulai lagi
       *[yes] The news comes here.
    }
    { -warning }
receipt-no-phone =
    Received. Its number is { $number }. Please write it down.
    Labour office and BPJS check it, by { DAY($due) } at the latest.
    { $comes ->
        [no] News to this chat is stopped. To get it, type: mulai lagi
       *[yes] Not your phone? Ask at the village office too.
    }
    { -warning }

cancelled =
    All right, the registration is cancelled. Nothing has been kept.
    To begin again, type daftar (register).
reminder =
    Your registration is not finished.
    We keep your answers until { DAY($until) }.
    If you no longer want it, type batal (cancel).
draft-erased =
    The unfinished registration was erased, since nobody went on with it.
    No data is kept. To begin again, type daftar.

# After a correction. $number $field $due (ISO)
corrected =
    { $number }: the { $field } was replaced.
    It is checked again, by { DAY($due) } at the latest.
corrected-noticed = Thank you. { $number }: the { $field } was replaced.
stands = All right. We tell the officers: { $field } of { $number } is right as it is.
