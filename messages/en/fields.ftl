# Names of fields, inside a sentence. two: two fields or more, one after the other.
name = name
nik = NIK
kk = KK number
birth-date = birth date
phone = phone number
village = village
objection = objection
two = { $one }, { $other }
