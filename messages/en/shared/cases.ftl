# Where cases, reports and letters stand, in words. A block for each; its words are changed here, in both languages.
#
# -case-STATUS           case officers
# -case-STATUS-short     the recap and its tables
# -case-STATUS-reporter  a reporter, for whom some of them are one
# -report-STATUS         case officers; -report-STATUS-reporter: the reporter
# -letter-STATUS         case officers; -letter-STATUS-page: whoever scans a letter's QR code

-case-received = just received
-case-received-short = new

-case-checked = checked
-case-checked-short = checked
-case-checked-reporter = both agencies are checking

-case-letter-drafted = letter drafted, waits for an initial
-case-letter-drafted-short = letter drafted

-case-letter-initialled = letter initialled, waits for the signature
-case-letter-initialled-short = letter initialled

-case-letter-signed = letter signed, waits to be posted
-case-letter-signed-short = letter signed

-case-letter-posted = letter posted, waits for an answer
-case-letter-posted-short = letter posted
-case-letter-posted-reporter = a letter has gone to the company

-case-answered = the employer has answered
-case-answered-short = answered
-case-answered-reporter = the company has answered

-case-silent = the employer has not answered
-case-silent-short = did not answer
-case-silent-reporter = the company has not answered the letter

-case-letter-returned = letter returned by post
-case-letter-returned-short = letter returned
-case-letter-returned-reporter = the letter came back, the address must be found

-case-visit-planned = joint visit planned
-case-visit-planned-short = visit planned
-case-visit-planned-reporter = both agencies will visit the company

-case-visited = visited
-case-visited-short = visited
-case-visited-reporter = both agencies have visited the company

-case-promised = the employer has promised
-case-promised-short = promised
-case-promised-reporter = the company has promised to put it right

-case-promise-broken = promise not kept
-case-promise-broken-short = promise broken
-case-promise-broken-reporter = the company has not kept its promise yet

-case-mediation = with the mediator
-case-mediation-short = mediation
-case-mediation-reporter = a mediator deals with it

-case-handed-on = handed on
-case-handed-on-short = handed on
-case-handed-on-reporter = handed on to the body in charge

-case-suspended = suspended
-case-suspended-short = suspended
-case-suspended-reporter = stopped for a while

-case-complied = the employer complies
-case-complied-short = complied
-case-complied-reporter = the company has put it right, says the office

-case-closed = closed
-case-closed-short = closed
-case-closed-reporter = the check at this office is over

# The five ends of a case, for a reporter. Only the first says that the duties were met.
-case-ended-complied-reporter = the office finds that the company complies
-case-ended-agreement-reporter = there is a joint agreement, a written promise
-case-ended-handed-on-reporter = another agency follows it now
-case-ended-unfounded-reporter = checked, but not proven
-case-ended-gone-reporter = the company can no longer be found

# --- reports ---

-report-received = received
-report-received-reporter = received, waiting to be checked

-report-asked = waiting for the reporter's answer
-report-asked-reporter = the office waits for your answer

-report-in-case = in a case
-report-in-case-reporter = being dealt with

-report-referred = referred
-report-referred-reporter = { -case-handed-on-reporter }

-report-solved = settled, says the office; the reporter is asked
-report-solved-reporter = settled, says the office

-report-closed = closed

-report-withdrawn = withdrawn by the reporter
-report-withdrawn-reporter = withdrawn

# --- letters ---

-letter = letter
-summons = summons

-letter-drafted = waits for an initial

-letter-initialled = waits for the signature

-letter-signed = signed
-letter-signed-page = signed, not posted yet

-letter-posted = posted
-letter-posted-page = posted, waits for an answer

-letter-answered = answered

-letter-silent = not answered

-letter-returned = returned by post

-letter-discarded = discarded
