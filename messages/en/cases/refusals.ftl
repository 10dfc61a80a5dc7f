# Why an act cannot be done yet, and a warning where a reporter could be guessed. $number, $day (ISO)

none = There is no case with that number. The list: /kasus
no-act = That command is not known. Choose one below.
impossible = That step cannot be taken for { $number } now.
not-yours = That step is not one of your tasks.
changed =
    { $who ->
        [own] You changed { $number } yourself, { DAY($at) } at { TIME($at) }.
        [other] { $number } was changed by another officer.
       *[nobody] { $number } has changed.
    } Nothing was saved.
    Last: { $what }

# --- what cannot be done yet ---
name-first =
    The employer's name in { $number } is known from a reporter alone, so it may not stand in a letter yet.
    Take over its official name and address first. Then this step can go on.
address-first = There is no postal address of the employer of { $number } yet. The letter cannot be written.
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
