# Coming and going, and the PIN. $role, $place, $lines

joined =
    Welcome. In this chat you work as { $role }, { $place }.
    What you can do: /bantuan
left = This chat is no longer used for work. Thank you.
role-administrator = administrator
role-dinas = reviewer of the dinas
role-bpjs = reviewer of BPJS
role-village = village officer
role-agent = Perisai agent
role-case-dinas = case officer of the dinas
role-case-bpjs = case officer of BPJS
role-head = head of office
role-reader = reader of reports
role-registrar = registrar of regulations
role-verifier = verifier of regulations
role-corrector = corrector of regulations
role-section = head of section
role-division = head of division

# The PIN of staff. $left = tries left today, $until = local time and day
pin-new =
    Choose a PIN for this work chat: 6 digits that are hard to guess.
    Tell nobody.
pin =
    Type your PIN, 6 digits.
    Forgotten? Ask a colleague of your agency or the administrator for a new PIN.
pin-again = Type the same PIN once more.
# The PIN is typed on a page of the office, since this chat keeps what is typed. $link, $minutes
pin-new-page =
    Choose a PIN for this work chat on this page, not in the chat:
    { $link }
    The page opens once, within { $minutes } minutes.
pin-page =
    Open this chat with your PIN on this page, not in the chat:
    { $link }
    The page opens once, within { $minutes } minutes. After that, write anything here.
pin-reset =
    This chat has no PIN yet and was not used for long, so it is closed now.
    Ask a colleague of your agency or the administrator for a new PIN.
pin-set = Your PIN is stored.
pin-cancelled = All right, never mind. Nothing was changed.
locked = Locked. Open it with the PIN.
# What was typed while locked. $line = the command
typed-before =
    This came while the chat was still locked:
    { $line }
    Shall it run now?
typed-before-dropped = All right, it does not run. Nothing was changed.
unlocked = The work chat is open again. Please go on.
