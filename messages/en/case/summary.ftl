# The answers of an act of a case, read once more before they are kept. $value = what it says, $day (ISO)

confirm =
    Please check, { $number } ({ $employer }):
    { $lines }
    Save it?
day-words = { DAY($day) }
hour-words = { TIME($hour) }
field-address = Postal address: { $value }
field-day = Date: { $value }
field-on = Date: { $value }
field-hour = Hour: { $value }
field-place = Place: { $value }
field-register = Number: { $value }
field-people =
    Present:
    { $value }
field-from-dinas =
    Officers of the dinas:
    { $value }
field-from-bpjs =
    Officers of BPJS:
    { $value }
field-found = Found: { $value }
field-agreed = Agreed: { $value }
field-result = Result: { $value }
field-schedule =
    Promise:
    { $value }
field-extra = More: { $value }
due-money = { DAY($day) }: { RUPIAH($amount) }
due-act = { DAY($day) }: to be done
due-said = { DAY($day) }: { $what }
due-none = Nothing is certain yet.

left = All right. Nothing was noted.
