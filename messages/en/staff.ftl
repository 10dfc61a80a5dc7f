
# Questions of the public. $number = T-..., $words = their words, $due (ISO), $who = officer's number (none = nobody)
question =
    Question { $number }, answer by { DAY($due) }:
    { $words }
question-minor =
    { $number }: somebody under 18 wants to be registered.
    The bot keeps no data. Help the parents in this chat, by { DAY($due) }.
question-taken =
    { $number } is yours now.
    To answer: /balas { $number } and then your words.
question-has = { $number } is with officer number { $who }.
question-answered = The answer to { $number } was sent. If that is all, choose Close.
question-closed = { $number } is closed. Whoever asked has been told.
question-gone = The chat of { $number } was erased by whoever asked. No answer can be sent any more.
question-unknown = There is no question with that number. The list: /pertanyaan
questions =
    Questions that wait for an answer: { $count }
    { $list }
questions-late =
    Questions past their day: { $count }
    { $list }
questions-line = { $number }, by { DATE($due) }, { $who ->
        [none] nobody has it
       *[other] officer number { $who }
    }
questions-none = No question is waiting.
choice-ambil = Take
choice-balas = Answer
choice-selesai = Close
