# Asking an officer. question.words = a new question; -more = after the officer's answer.
# $contact = name and phone of the office, $number = T-..., $due (ISO), $comes (yes; no: news was stopped), $text = the officer's answer

words =
    What would you like to ask? Just write it. An officer answers here.
    Or call { $contact }.
    Or type: batal.
words-uang =
    Who asks for money, where, and how much? Just write it here.
    Only officers of the labour office read it, nobody in the village.
words-more =
    Anything else about { $number }? Just write it here.
    If that is all, choose Enough.
received =
    We have your question. Its number is { $number }.
    { $comes ->
        [no] Answered by { DAY($due) }. To read it, type mulai lagi
       *[yes] The answer comes here, by { DAY($due) } at the latest.
    }
of-report =
    Not sent: the number of the report in it is secret.
    Type laporan, the number and its code, then write it again there.
answer =
    The officer's answer to { $number }:
    { $text }
    { -safe }

# Answers that are ready, chosen by an officer. $days = working days for the check
siap-nomor =
    To see your number, type status.
    Was it another phone? Type daftar, then give the same data.
siap-berkas =
    Bring the papers to the office of your village once the registration is approved.
    Which papers: type status.
siap-waktu =
    A registration is checked within { $days } working days.
    How far it is now: type status.
siap-gratis = It is free. The local government pays. No officer ever asks for money, OTP or PIN.

closed = Question { $number } is closed. If anything is unclear, type petugas.
stage = { $number }: { $stage ->
        [closed] closed. If anything is unclear, type petugas.
        [answered] answered by an officer in this chat.
       *[received] received, waiting for an officer's answer.
    }
enough = All right. If you need us again, type petugas.
cancelled = All right, nothing was sent. If you need us, type petugas.

# For the officer who answers
reply =
    What is the answer to { $number }? Just write it here.
    It goes straight to whoever asked.
    To leave, type batal.
reply-cancelled = All right, no answer was sent.

choice-batal = Enough
choice-tanya = Ask more
choice-ya = Yes
choice-hapus = Remove
numbers =
    There is a number in this sentence. Does it belong to the office or the employer?
    "{ $sentence }"
