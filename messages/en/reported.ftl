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
    We tell the case officers. Your report now stands on top.
    { $when ->
        [now] It is read today.
       *[later] It is read by { DAY($due) } at the latest.
    }
    { $told ->
        [yes] Your words are kept with it. To add more, choose Add to it. If you do not see it, type kabar.
       *[no] To tell more, choose Add to it. If you do not see it, type kabar.
    }
hurt-no-report =
    There is no open report in this chat.
    Do you have its number and code? Type laporan, number and code, then write this again.
    To report, choose Report. To talk to a person, type petugas.
mine =
    Reports from this chat:
    { $list }
    What is in them is locked. How far they are and who looked: type status.
kept = { $number }, { DATE($at) }
status =
    Report { $number }: { $stage ->
        [received] received, waiting to be checked.
        [asked] the office waits for your answer.
        [in-case] being dealt with.
        [referred] passed on to the body in charge.
        [solved] solved, says the office.
        [withdrawn] withdrawn.
        [checked] both agencies are checking.
        [letter] a letter has gone to the company.
        [answered] the company has answered.
        [silent] the company has not answered the letter.
        [returned] the letter came back, the address must be found.
        [visit-planned] both agencies will visit the company.
        [visited] both agencies have visited the company.
        [promised] the company has promised to put it right.
        [broken] the company has not kept its promise yet.
        [mediation] a mediator deals with it.
        [handed-on] passed on to the body in charge.
        [suspended] stopped for a while.
        [complied] the company has put it right, says the office.
       *[closed] finished.
    }
    { $next }
case-news =
    Report { $number }: { $stage ->
        [checked] both agencies are checking.
        [letter] a letter has gone to the company.
        [answered] the company has answered.
        [silent] the company has not answered the letter.
        [returned] the letter came back, the address must be found.
        [visit-planned] both agencies will visit the company.
        [visited] both agencies have visited the company.
        [promised] the company has promised to put it right.
        [broken] the company has not kept its promise yet.
        [mediation] a mediator deals with it.
        [handed-on] passed on to the body in charge.
        [suspended] stopped for a while.
        [complied] the company has put it right, says the office.
        [reopened] opened again.
       *[closed] the office has finished.
    }
    { $next }
next = Next news at the latest on { DAY($due) }.
next-late = It was due on { DAY($due) } and is late. The officers are reminded every day.
next-open = There is no date for the next step yet. We will tell you.
next-none = No more steps follow.
next-waits = The clock stands still until you answer.
solved = Is it really solved? Choose Solved, or Not solved yet.
asked =
    The office asks about report { $number }:
    { $text }
    Your answer does not show your name.
answered =
    Thank you. The officers of report { $number } have your answer.
    We check again.
withdrawn =
    Report { $number } is withdrawn. We will not ask again.
    Your words and proof stay locked until their time is over.
    To erase them now, type kabar and choose Erase my data.
erased =
    Name, words and proof in report { $number } are erased.
    The company is still checked. We send no more news about it.
reopened =
    We open report { $number } again.
    { $next }
thanks =
    Thank you. We close report { $number }.
    If it happens again, report it again at any time.
wrong-code =
    Number and code do not belong together. Look at your note again.
    To try again, type laporan, the number and the code.
locked =
    It was tried too often. Try again tomorrow.
    Or call { $contact }.
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
    { $channel ->
        [telegram] Delete your own messages yourself, and ours that are older than 48 hours.
        [whatsapp] WhatsApp does not let us delete. Please delete the messages on this phone yourself.
       *[other] If you still see them, close this page and open it again.
    }
staff-new =
    New report { $number }: { $kind }.
    To be checked at the latest on { DAY($due) }.
staff-danger =
    New report { $number }: { $kind }. There is danger.
    The reporter was told whom to call.
    To be checked at the latest on { DAY($due) }.
staff-more = The reporter of { $number } ({ $kind }) added something. Look at it at the latest on { DAY($due) }.
staff-answer = The reporter of { $number } ({ $kind }) has answered. Next step at the latest on { DAY($due) }.
staff-withdrawn = Report { $number } ({ $kind }) was withdrawn by its reporter today, { DATE($due) }.
staff-unsolved = Report { $number } ({ $kind }): not solved, says the reporter. Look again at the latest on { DAY($due) }.
staff-solved = Report { $number } ({ $kind }): solved, says the reporter, { DATE($due) }.
staff-hurt = { $kind ->
        [dismissed] The reporter of { $number } was dismissed.
       *[threat] The reporter of { $number } was threatened.
    }
    The report is now at the top. Get in touch today.
