# What a reviewer should look at, one per code. None of it refuses a person.

unknown-region = The region code of the NIK is in no list, old or new.
dob-mismatch = The birth date differs from the NIK. A date on a KTP can be corrected, a NIK never changes.
sex-mismatch = The sex differs from the NIK.
looks-like-kk = This NIK may be a KK number: its date part is too recent.
nik-kk-swapped = NIK and KK number may be swapped: the birth date fits the KK number.
kk-unusual = The KK number is of an unusual form: its region or date does not exist.
age = The age is outside this office's limits.
nik-known = This NIK has a registration already. Look at the similar ones.
area = The village is not in this office's list.
many-in-chat = Many people were registered in this chat already. Check each one.
