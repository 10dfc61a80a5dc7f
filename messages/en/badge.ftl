# Is an officer genuine? $number = badge number, $role, $agency, $place, $since and $left (ISO), $contact, $url

how =
    Want to know whether an officer is genuine? Type cek and the number.
    The number begins with P- and stands on the officer's sheet.
    { -never }
    No number? Call { $contact }.
own =
    Your officer's number: { $number }
    Whoever is in doubt may type here: cek { $number }
    Or open { $url }
    The sheet below may be printed and carried. Write the name yourself.
genuine =
    Genuine. { $number } is a { $role } for { $agency }.
    Area: { $place }. At work since { DATE($since) }, and still is.
    We do not show names of officers. Ask the officer to show the sheet with this number.
    { -never } In doubt? Call { $contact }.
left =
    Take care. { $number } is no longer valid since { DATE($left) }.
    Whoever holds it is no officer of ours any more. Give no data, OTP, PIN, or money.
    Call { $contact }.
unknown =
    We have no officer with that number. Please look at the digits once more.
    If that is what it says, take care. Give no data, OTP, PIN, or money.
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
