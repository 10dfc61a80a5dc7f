# After a report was sent: adding, answering, withdrawing, seeing it from another chat. $number = L-..., $count

heard =
    This seems to be about a company. Do you want to report it?
    What you wrote becomes the beginning of your story. No need to write it again.
    Or type: batal (cancel), petugas (officer).
heard-more =
    In this chat report { $number } is under way.
    Add your words to it, or make a new report?
    Or type: batal (cancel), petugas (officer).
unheard = All right, your words are not kept. To ask, type petugas.

same =
    This chat already has report { $number } about that company.
    Add your words and proof there, or make a new report?
    { -out }

answer =
    What is your answer? Several messages, photos or PDFs are fine.
    Your name stays hidden. Do not write it.
    Or type: batal (cancel), petugas (officer).
answer-more =
    Noted: { $count }. Is there more? Just send it.
    If that is all, choose Done.
more =
    What do you add to report { $number }? Write, or send a photo or PDF.
    Cover names and numbers on a photo first.
    Or type: batal (cancel), petugas (officer).
more-more =
    Noted: { $count }. Is there more? Just send it.
    If that is all, choose Done.

withdraw =
    Withdraw report { $number }? Story and proof stay locked.
    If there are other reports, the company is still checked.
forget =
    Erase name, story and proof of report { $number }?
    After that it cannot be seen any more. The company is still checked.
why =
    What is not solved in report { $number }? A few words.
    Example: this month's contribution is not paid.
    Or type: batal (cancel), petugas (officer).

number =
    What is the number of the report?
    It looks like: L-xxxx-xxxxx-x
    Or type: batal (cancel), petugas (officer).
code =
    What is its secret code? 12 letters and digits.
    It looks like: xxxx-xxxx-xxxx
    { -out }
code-here =
    News of a report opens with its secret code. What is it?
    Never reported, or changed your mind? Type batal (cancel).
act =
    What do you want to do with report { $number }?
    When you are done looking, choose Close.
