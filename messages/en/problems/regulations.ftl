# PP and PKB: what was typed cannot be read yet. $line = the line that is meant
men-women-unclear =
    Please write two numbers: men and women.
    Example: 40 men, 25 women
wlkp-number =
    A WLKP number has digits. See wajiblapor.kemnaker.go.id.
    None yet? Tap skip.
contents-unclear =
    Write the numbers that are missing, or tap All there.
    Example: 2, 4
points-unclear =
    This line is not clear: { $line }
    Write article | problem | advice. Example: 12 | overtime without pay | state the overtime pay
workers-count =
    Write the number of workers in digits.
    Example: 25
register-number =
    The number of a letter has digits.
    Example: 560/123/HI/2026

# A company asks back, or puts it off. The key is problems.STEP-filing-asked
filing-asked = Another question? Type: petugas. Your answers so far are kept.
kind-filing-asked = No union in the company yet? Choose PP.
purpose-filing-asked =
    Never approved before: New. Its time runs out: Renewal.
    Only the text changes: Change.
name-filing-asked = Write the company's name as in its deed or licence.
reach-filing-asked = Branches in other regencies or cities? Choose Several cities.
branch-filing-asked =
    Is the text for all branches? Choose No.
    Only for the branch here? Choose Yes.
heard-filing-asked =
    A union or workers' representatives read the text first.
    What they advise is written down and signed.
wlkp-filing-asked =
    WLKP: the report that companies owe each year, at wajiblapor.kemnaker.go.id.
    Its number stands on the receipt.
text-filing-asked = The text: all articles to the signatures, scanned or saved as PDF.
consulted-filing-asked = The proof: a letter or minutes signed by the union or the representatives.
filing-later = Your answers so far are kept. Go on whenever you like, in this chat.
consulted-send-a-file = Please send one PDF here, with the paper clip. None yet? Tap skip.
previous-send-a-file = Please send one PDF here, with the paper clip. None yet? Tap skip.
text-lacking-send-a-file = Please send one PDF here, with the paper clip. Not changed? Tap skip.
