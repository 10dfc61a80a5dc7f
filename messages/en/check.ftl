# Warnings of `python -m bot check` for the operator. $where: the key in the office's file.

example-phone = { $where }: { $value } is an example number. Put the office's own number there.
example-words = { $where }: "{ $value }" is still an example. Put the office's own words there.
no-agreement = { $where }: number and date of the two agencies' agreement are missing.
period-ahead = { $where }: the programme begins on { DAY($day) }.
period-over = { $where }: the programme ended on { DAY($day) }. Put the new period there.
period-ends-soon = { $where }: the programme ends on { DAY($day) }. Prepare the next period.
amount-expired = { $where }: no "{ $kind }" amount is in force today. The last one is used.
amount-ends-soon = { $where }: the "{ $kind }" amount is in force until { DAY($day) }. Prepare the next one.
