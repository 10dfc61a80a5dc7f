# Officers of BPJS enter membership numbers. $number = receipt number, $last = last four digits of the membership
# number, which never stands here whole.
# $who = whom it concerns (SITI A., Desa Riwa). $old, $new = the last four digits of the old number and the new one.

kpj =
    The membership number for { $number } ({ $who })? It has 11 digits.
    Example: see the card, below the name.
    Or type: batal (cancel).
sure = I read a letter as a digit. For { $number } ({ $who }): does the number end with { $last }?
done = { $number } ({ $who }) is a member now. The number ends with { $last }. The person is told.
changed = The membership number of { $number } ({ $who }) was replaced. The new one ends with { $last }. The person is told.
already = The membership number of { $number } ({ $who }) that ends with { $last } is noted already.
replace =
    { $number }: { $who } has the number ****{ $old } already.
    Replace it with ****{ $new }?
kept = All right. The membership number of { $number } ({ $who }) stays ****{ $old }.
choice-ya = Yes
choice-tidak = No
