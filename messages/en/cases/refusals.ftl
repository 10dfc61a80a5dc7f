# Why an act cannot be done yet, and a warning where a reporter could be guessed. $number, $day (ISO)

none = There is no case with that number. The list: /kasus
no-act = That command is not known. Choose one below.
impossible = That step cannot be taken for { $number } now.
not-yours = That step is not one of your tasks.
changed =
    { $number } was changed by another officer. Nothing was saved.
    Last: { $what }

# --- what cannot be done yet ---
name-first =
    The name of the employer in { $number } is a reporter's, so it may stand in no paper yet.
    Check it, then choose: Take it into the register.
own-letter = You drafted that letter. Somebody else of the dinas initials it.
no-letter = No letter is being made for { $number }.
before-dated = The letter of { $number } is dated { DATE($day) }. It cannot be posted earlier.
reply-passed = The date in the letter of { $number } is { DATE($day) }. Call it off and write a new one.
no-summons = No summons is under way in { $number }.
nothing-planned = No visit or meeting stands in { $number } yet.
no-minutes = There are no minutes for { $number } yet.
not-author =
    Your agency has not signed the minutes of { $number }.
    Where something is wrong, ask the agency that wrote them to mend it.
signed-already = Your agency has signed the minutes of { $number } already.
nothing-owed = No promise is open for { $number }.
not-over = The time is not over: { DAY($day) }.
other-open = This employer has another open case. Use that one.

exposed =
    Careful: this step may show who reported ({ $number }).
    { $why }
    Wait for other reports, or join a routine visit.
exposed-few-reporters = There are fewer than { $few } reporters.
exposed-small-workplace = The workplace is small, { $small } people or fewer.
