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

# The PIN of staff. $left = tries left today, $until = local time and day
pin-new =
    Choose a PIN for this work chat: 6 digits that are hard to guess.
    Tell nobody.
pin =
    Type your PIN, 6 digits.
    Forgotten? Ask a colleague of your agency or the administrator for a new PIN.
pin-again = Type the same PIN once more.
pin-set = Your PIN is stored.
pin-cancelled = All right, never mind. Nothing was changed.
locked = Locked. Open it with the PIN.
unlocked = The work chat is open again. Please go on.
help =
    You work as { $role }. What you can do:
    { $lines }
