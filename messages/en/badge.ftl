# Is an officer genuine? $number = badge number, $role, $agency, $place, $since and $left (ISO), $contact, $url

how =
    A genuine officer? Type cek and the number that begins with P-, on the officer's sheet.
    No number? Call { $contact }.
own =
    Your officer's number: { $number }
    Whoever is in doubt may type here: cek { $number }
    Or open { $url }
    The sheet below may be printed and carried. Write the name yourself.
genuine =
    Genuine: { $number }, { $role } of { $agency }, { $place }.
    Since { DATE($since) }, and still at work.
    { -never } In doubt? Call { $contact }.
left =
    Give no money: { $number } is not valid since { DATE($left) }.
    Call { $contact }.
unknown =
    Take care: we have no officer with that number. Give no data and no money.
    Call { $contact }.
held =
    The number did not match several times. For safety, please try again tomorrow.
    Faster: call { $contact }.

# The printed sheet. $since (ISO)
sheet-title = Official Officer
sheet-role = Task
sheet-agency = Agency
sheet-place = Area
sheet-since = At work since
sheet-name = Name
sheet-date = { DATE($since) }
sheet-scan = In doubt? Point your phone's camera at the square above, or type cek and the number in our chat.
sheet-safe = { -never }
sheet-unnamed = The officer writes the name by hand.
sheet-foot = Questions: { $contact }.
