# Names of fields, inside a sentence. one: a field that was not named. two: two fields or more, one after the other.
name = name
nik = NIK
kk = KK number
birth-date = birth date
phone = phone number
village = village
objection = objection
one = answer
two = { $one }, { $other }
