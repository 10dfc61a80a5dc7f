# An unproven number asks for its news: the birth date proves whose it is.
# about: $number $office. birth-date: $number. done: $number. closed: $until

about =
    This is Lindungi, of { $office } and BPJS.
    This number was given for registration { $number }. There is news.
birth-date =
    To see the news of { $number }, tell us the date of birth.
    Example: 17 August 1990
    Is it not yours? Type batal.
choice-ya = Yes
choice-tidak = No
again = We cannot open it with that date yet.
closed =
    This news cannot be opened from this number now. You may try again { DAY($until) } at { TIME($until) }.
    If you need it now, type petugas.
done = Thank you. You can see the news of { $number } here.
left = Very well. Nothing was opened.
