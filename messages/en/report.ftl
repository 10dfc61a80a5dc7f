# Reports about employers. The key of a question = report.STEP.
# $number = L-..., $stage = how far, $next = a sentence about the next step, $text = the officer's words, $due (ISO)

case-news =
    Report { $number }: { $stage ->
        [received] received.
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
next-open = There is no date for the next step yet. We will tell you.
solved = Is it really solved? Choose Yes or Not yet.
asked =
    The office asks about report { $number }:
    { $text }
    Your answer does not show your name.
choice-sudah = Solved
choice-belum = Not yet
