# Companies without a PP or PKB, reminders, and the recap
choice-belum-ajukan = Who has none
lacking =
    Without a PP or PKB in force: { $count } of { $known } companies. { $share } percent have one.
    Below 10 workers it is no duty; the register does not hold the number of workers.
    { $lines }
lacking-line = - { $company }{ $reminded }
reminded-on = , reminded { DATE($day) }
do-remind = Write reminders
do-remind-sure = Yes, write them
remind-nobody = No company has to be reminded, or none has a postal address.
remind-sure =
    Write { $count } reminders into one file?
    Those without a postal address are left out. At most 50 at once.
reminded = { $count } reminders are ready to be printed and signed.
recap =
    PP and PKB: { $have } of { $known } companies have one in force or on its way ({ $share } percent).
    { $lines }
recap-line = - { $count } { $status }{ $days ->
        [none] {""}
       *[other] , usually { $days } days
    }
