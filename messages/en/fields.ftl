# Names of fields, inside a sentence. one: a field that was not named. two: two fields or more, one after the other.
name = name
nik = NIK
kk = KK number
birth-date = birth date
phone = phone number
village = village
occupation = work
objection = objection
stands = the word that it is right as it is
one = answer
two = { $one }, { $other }

# A line for each field, in a list. $value: whole or masked
line-name = Name: { $value }
line-nik = NIK: { $value }
line-kk = KK number: { $value }
line-birth-date = Birth date: { $value }
line-phone = Mobile: { $value }
line-village = Lives in: { $value }
line-occupation = Work: { $value }
ends-in = ends in { $digits }
kept-hidden = hidden
