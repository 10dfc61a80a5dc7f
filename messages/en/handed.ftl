# What employers hand in, for case officers. $number = S-..., $kind, $employer, $proven: yes/no, $day (ISO)
news =
    { $number }: an employer sent { $kind } with the code of our letter.{ $looks ->
        [other-day] {" "}It seems to ask for another day.
        [no-answer] {" "}It seems to be no answer.
        [perhaps] {" "}Does it answer the letter? Please say.
       *[plain] {""}
    }
news-unproven =
    { $number }: somebody sent { $kind } in the name of an employer.
    First make sure who sent it.
news-more = { $number }: the employer added something.
kind-answer = an answer
kind-relief = a request for relief
kind-layoff = a report of workers sent home or dismissed
kind-promise = a promise to pay
choice-kiriman = From the employer
choice-lihat = Look
choice-balas = Reply
choice-siap-terima = Received
choice-siap-lengkapi = Ask for what lacks
choice-siap-bukti = Ask for proof of payment
choice-siap-wajib = Duty to pay goes on
answer-ready =
    The answer to { $number } is not sent yet. It reads:
    { $text }
choice-sah = It is that employer
choice-tolak = It is not that employer
choice-selesai = Settled
choice-jawaban = It is an answer
choice-bukan = It is no answer
choice-hari = Move the day
choice-tetap = Keep the day
choice-kabul = Grant it
choice-sebagian = Grant a part
choice-tidak = Refuse it
none = Nothing from employers is waiting.
none-such =
    Nothing like this is waiting:
    { $which }
    All of it: /kiriman
unknown = Nothing was sent with that number. The list: /kiriman
list =
    Waiting from employers: { $count }
    { $lines }
list-some =
    Waiting from employers: { $count }
    { $which }
    { $lines }
pick-kind = only { $kind }
pick-name = of such a name
of-case =
    From the employer in case { $case }: { $count }
    { $lines }
line = - { $number }: { $employer }, { $kind }{ $proven ->
        [yes] {""}
       *[no] , not checked yet
    }
one =
    { $number }, { DATE($day) }: { $kind }
    From: { $employer }
    { $proven ->
        [yes] It is certain who sent it.
       *[no] Nobody has checked who sent it.
    }{ $decided ->
        [selesai] {" "}It is settled.
        [jawaban] {" "}It answers the letter.
        [bukan] {" "}It is no answer.
        [pindah] {" "}The meeting was moved.
        [tetap] {" "}The meeting stays.
        [kabul] {" "}Granted.
        [sebagian] {" "}Granted in part.
        [tidak] {" "}Refused.
        [tolak] {" "}It was not that employer.
       *[none] {""}
    }
    { $lines }
spoken = { $who ->
        [office] Office
       *[employer] Employer
    }: { $text }
decided = { $number } was kept. Whoever sent it is told.
decided-already = { $number } was decided, or cannot be decided yet.
answered = The answer to { $number } was sent.
decided-untold = { $number } was kept. The chat cannot be written to: tell them another way.
waits =
    The answer to { $number } has not arrived: the chat cannot be written to.
    It is kept, and sent as soon as they write again.
    If it is urgent, reach the employer another way.
digest = - { $count } submissions of employers are open{ $late }
gone = The chat of { $number } was erased. No answer can be sent any more.
