# What a reporter and the case officers hear once a report was sent.
# $number = L-..., $code = the secret code, $stage = how far, $next = a sentence about the next step
# $text = the officer's words, $due (ISO), $kind, $danger = which, $who = a list

code-again =
    The secret code of { $number }: { $code }
    Give it to nobody, not even to an officer.
too-many =
    There were many reports from this chat today. Try again tomorrow.
    If it is urgent: { $contact }.
added =
    Thank you. It is now part of report { $number }.
    The case officers have been told.
danger = { $danger ->
        [violence] Violence must not happen. First go to a safe place.
        [child] Children must not be put to work. Call now.
        [accident] Safety first. Get away from the danger and ask for help.
        [dismissed] Nobody may be dismissed for reporting. Keep the letter, sign nothing.
       *[threat] You are not alone. Keep proof of the threat and do not meet them alone.
    }
    Whom to call:
    { $who }
contact = { $name }: { $phone }
hurt =
    Your report is first in line now, { $when ->
        [now] and is read today.
       *[later] and is read by { DAY($due) }.
    }
    { $told ->
        [yes] Those words are kept. More to add? Type kabar.
       *[no] Want to tell more? Type kabar.
    }
hurt-anybody =
    Reported before? We tell our officers { $when ->
        [now] today
       *[later] on { DAY($due) }
    }. Not yet? Type lapor. In danger? Call { $police }.
behind-code = News of a report? Type kabar, then its secret code.
mine =
    Reports from this chat:
    { $list }
    What is in them is locked. How far they are and who looked: type status.
kept = { $number }, { DATE($at) }
status =
    Report { $number }: { $stage ->
        [received] { -report-received-reporter }.
        [asked] { -report-asked-reporter }.
        [in-case] { -report-in-case-reporter }.
        [referred] { -report-referred-reporter }.
        [solved] { -report-solved-reporter }.
        [withdrawn] { -report-withdrawn-reporter }.
       *[other] { case-stage }
    }
    { $next }
case-news =
    Report { $number }: { $stage ->
        [reopened] opened again.
       *[other] { case-stage }
    }
    { $next }
case-stage = { $stage ->
        [checked] { -case-checked-reporter }.
        [letter] { -case-letter-posted-reporter }.
        [answered] { -case-answered-reporter }.
        [silent] { -case-silent-reporter }.
        [returned] { -case-letter-returned-reporter }.
        [visit-planned] { -case-visit-planned-reporter }.
        [visited] { -case-visited-reporter }.
        [promised] { -case-promised-reporter }.
        [broken] { -case-promise-broken-reporter }.
        [mediation] { -case-mediation-reporter }.
        [handed-on] { -case-handed-on-reporter }.
        [suspended] { -case-suspended-reporter }.
        [complied] { -case-complied-reporter }.
        [ended-complied] { -case-ended-complied-reporter }.
        [ended-agreement] { -case-ended-agreement-reporter }.
        [ended-handed-on] { -case-ended-handed-on-reporter }.
        [ended-unfounded] { -case-ended-unfounded-reporter }.
        [ended-gone] { -case-ended-gone-reporter }.
        [closed] { -case-closed-reporter }.
       *[other] { -case-closed-reporter }.
    }
next = Next news at the latest on { DAY($due) }.
next-late = It was due on { DAY($due) } and is late. The officers are reminded every day.
next-open = There is no date for the next step yet. We will tell you.
next-none = No more steps follow.
next-waits = We wait until { DAY($until) }, then we go on checking.
agreed = Not kept? Choose Not solved yet.
handed-over = Does it go on? Choose Not solved yet.
not-proven = New proof? Choose Not solved yet.
not-found = Know where it is? Choose Not solved yet.
solved = Is it really solved? Choose Solved, or Not solved yet.
asked =
    The office asks about report { $number }:
    { $text }
    Your answer does not show your name.
asked-again =
    Not answered, report { $number }:
    { $text }
    Without an answer we go on checking.
answered =
    Thank you. The officers of report { $number } have your answer.
    We check again.
withdrawn =
    Report { $number } is withdrawn. Story and proof stay locked.
    To erase them now: type kabar, then choose Erase my data.
erased =
    Name, words and proof in report { $number } are erased.
    The company is still checked. We send no more news about it.
reopened =
    We open report { $number } again.
    { $next }
thanks =
    Thank you. We close report { $number }.
    If it happens again, report it again at any time.
code-lost =
    The secret code stands in the message that your report was received.
    Officers cannot give it to you. Is it lost? Type lapor (report).
wrong-code-here =
    That code does not fit. Look at your note again.
    To try again, type kabar (news), then the code.
wrong-code =
    Number and code do not belong together. Look at your note again.
    To try again, type laporan, the number and the code.
locked =
    The code was wrong several times. Try again { $day ->
        [today] at { TIME($until) }.
       *[other] tomorrow at { TIME($until) }.
    }
    Another phone still works: type laporan, the number and the code.
closed-door =
    Fine, the report is no longer shown here. The office still has it.
    To clear the screen, type bersih.
door-over =
    This was not used for a while, so the report is closed on this screen.
    To open it again, type laporan, the number and the code.
looks =
    Who opened the contents of report { $number }:
    { $list }
no-look = Nobody yet.
look = { DATE($at) }, { $agency }: { $what ->
        [person] the reporter's name
        [nobody] the reporter's name, but we do not have one
        [words] the words
       *[evidence] the proof
    }. Reason: { $reason }
cleared =
    The screen is cleared. What the office has stays there.
    { $left }
staff-new =
    New report { $number }: { $kind }.
    To be checked at the latest on { DAY($due) }.
staff-danger =
    New report { $number }: { $kind }. There is danger.
    The reporter was told whom to call.
    To be checked at the latest on { DAY($due) }.
staff-more = The reporter of { $number } ({ $kind }) added something. Look at it at the latest on { DAY($due) }.
staff-answer = The reporter of { $number } ({ $kind }) has answered. Next step at the latest on { DAY($due) }.
staff-silent =
    The reporter of { $number } ({ $kind }) has not answered, although reminded.
    The office's clock goes on. Next step at the latest on { DAY($due) }.
staff-withdrawn = Report { $number } ({ $kind }) was withdrawn by its reporter today, { DATE($due) }.
staff-unsolved = Report { $number } ({ $kind }): not solved, says the reporter. Look again at the latest on { DAY($due) }.
staff-solved = Report { $number } ({ $kind }): solved, says the reporter, { DATE($due) }.
staff-hurt = { $kind ->
        [dismissed] The reporter of { $number } was dismissed.
        [violence] The reporter of { $number } tells of violence.
        [child] The reporter of { $number } tells of a child at work.
        [accident] The reporter of { $number } tells of the danger of an accident.
       *[threat] The reporter of { $number } was threatened.
    }
    The report is now at the top. Get in touch today.
