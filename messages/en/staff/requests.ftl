# What people ask for: questions, and rights over their data.

# Questions of the public. $number = T-..., $words = their words, $due (ISO), $who = an officer's name or badge (none = nobody)
question =
    Question { $number }, answer by { DAY($due) }:
    { $words }
question-of =
    { question }
    Their registrations:
    { $records }
question-record = - { $number } { $name }: { $stage }
question-minor =
    { $number }: somebody under 18 wants to be registered.
    The bot keeps no data. Help the parents in this chat, by { DAY($due) }.
question-taken =
    { $number } is yours now.
    To answer: /balas { $number } and then your words.
question-has = { $number } is with { $who }.
question-answered = The answer to { $number } was sent. If that is all, choose Close.
question-waits =
    The answer to { $number } has not arrived: the chat cannot be written to.
    It is kept, and sent as soon as they write again.
    { $called ->
        [yes] Their village officer is asked to call (/panggilan).
       *[other] If it is urgent, reach them another way.
    }
question-closed = { $number } is closed. Whoever asked has been told.
question-closed-untold = { $number } is closed. The chat cannot be written to, so they do not know yet.
question-ended = { $number } is closed. It opens again when whoever asked writes once more.
question-gone = The chat of { $number } was erased by whoever asked. No answer can be sent any more.
question-unknown = There is no question with that number. The list: /pertanyaan
questions =
    Questions that wait for an answer: { $count }
    { $list }
questions-line = { $number }, by { DATE($due) }, { $who ->
        [none] nobody has it
       *[other] { $who }
    }
questions-none = No question is waiting.
questions-answered =
    Your answers that are not closed yet:
    { $list }
question-fate = - { $number }: { $fate ->
        [read] was read
        [lost] was not sent
       *[unread] no sign that it was opened
    }
answer-ready =
    The answer to { $number } was not sent yet. It says:
    { $text }
answer-not-ready = That answer is not used any more. Ready for { $number }:
choice-siap-nomor = My number is lost
choice-siap-berkas = Where to bring papers
choice-siap-waktu = How long it takes
choice-siap-gratis = Is it free
choice-siap-kirim = Send
choice-siap-sendiri = Write my own
choice-question-next = Next question
choice-ambil = Take
choice-balas = Answer
choice-selesai = Close

# Rights over data. $number, $kind (erase = officer, member), $due (local time), $count, $list
rights =
    { $number }: { $kind ->
        [member] a member asks for erasure. The law requires the data to be kept, so please explain.
       *[other] a person withdrew consent. Give back or destroy the papers, then choose Done.
    }
    By { $due }.
rights-line = { $number }, by { $due }
rights-list =
    Requests about personal data: { $count }
    { $list }
rights-none = There are no requests about personal data.
rights-unknown = There is no open request with that number. The list: /hak
rights-finished = { $number }: { $kind ->
    [member] the request is closed, the member has been told.
   *[other] the data is erased, the person has been told.
 }
rights-finished-untold = { $number }: { $kind ->
    [member] the request is closed.
   *[other] the data are erased.
 } The chat cannot be written to: tell the person another way.
choice-hak = Personal data
choice-hak-selesai = Done
