# Sending a registration, and correcting it afterwards.
# summary: $told (a line each). receipt, receipt-relative: $number $due (ISO)
# reminder: $until (ISO). corrected, corrected-noticed: $number $field $due (ISO)

summary =
    Please check first.
    { $told }
    Is this right? Choose Send, Change, or Cancel.
no-phone = no phone of one's own
outside = not in the list
outside-named = { $place } (not in the list)

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
receipt-no-phone =
    We have your registration. Its number is { $number }. Please write it down.
    Two agencies check it by { DAY($due) } at the latest.
    The news comes to this chat. Is this somebody else's phone? Ask at the village office too, with that number.
    { -free }

cancelled =
    All right, the registration is cancelled. Nothing has been kept.
    To begin again, type daftar (register).
reminder =
    Your registration is not finished. Only a little is left.
    We keep your answers until { DAY($until) }, then they are erased.
    If you no longer want it, type batal (cancel).
draft-erased =
    The unfinished registration was erased, since nobody went on with it.
    No data is kept. To begin again, type daftar.

# After a correction. $number $field $due (ISO)
corrected =
    Thank you. { $number }: the { $field } was replaced.
    Both agencies look at it again, by { DAY($due) }.
    { -free }
corrected-noticed = Thank you. { $number }: the { $field } was replaced.
