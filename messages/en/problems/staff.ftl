# Commands of officers that cannot be carried out: reviews, papers, PIN, broadcasts, many at once.
# $number = receipt number, $fields = what changed, $status = where it stands, $length, $count

no-record = That number is not in your queue. Please check the number.
no-such-number = That number is not part of your work. Check the number again.
no-figures =
    The figures of registrations are not part of your work.
    The figures of cases: /rekap
own-record =
    { $number } was sent from a chat of your own.
    Somebody else has to review it.
one-agency = One person works for one agency only. Please ask somebody else.
other-reviewer =
    You rejected { $number } before, and there was an objection.
    It is the turn of another officer of your agency.
old-version =
    { $number } changed since you opened it: { $fields }.
    No vote was counted. This is how it stands now.
not-in-review = { $number } is not under review. Now: { $status }.
first-day =
    This is your first day. You can do this from { DAY($until) } at { TIME($until) } on.
    If it is urgent, ask a colleague.
objected-to =
    A colleague objects to your working here, so nothing is decided yet.
    Talk to them.
frozen = { $number } is on hold until it is clear whose it is.

# Papers and membership numbers
papers-act = After the number type one of: terima, teruskan, lengkap, kurang, beda.
papers-not-yours = That step belongs to another officer. What you can do is below.
papers-not-now = That cannot be done with { $number } now. The stage: { $stage }.
papers-first = { $number } cannot get a membership number yet. The papers must be complete first. The stage: { $stage }.
kpj-taken = That membership number belongs to { $number } already. Check it again.

# The PIN of staff
pin-wrong = That PIN does not match. Tries left today: { $left }.
pin-mismatch = The two PINs are not the same. We begin again.
pin-held =
    The PIN was wrong five times, so this chat stays closed for safety.
    Try again after { DAY($until) } at { TIME($until) }.
    Sooner: ask a colleague of your agency or the administrator for a new PIN.
reset-code = That is no such code. It has 12 letters and digits.
reset-code-wrong = That code does not match. { $left } tries are left today.
pin-shown =
    Those digits were not used, and the message is taken out of this chat.
    The PIN is typed on the page, never in the chat.
pin-shown-stays =
    Those digits were not used. Please delete the message from this chat yourself.
    The PIN is typed on the page, never in the chat.
easy-pin = That PIN is too easy to guess. Choose digits that neither run in order nor repeat.
pin-bad-length = A PIN has { $length } digits. You typed { $count }.
pin-letters = A PIN is digits only, 6 of them.
pin-new-bad-length = A PIN has { $length } digits. You typed { $count }.
pin-new-letters = A PIN is digits only, 6 of them.

which-two = Name two receipt numbers, one after the other.
join-two = Name two receipt numbers, for example: /gabungkan NUMBER NUMBER
join-same = That is the same number. Name two different ones.
join-impossible = { $one } and { $other } cannot be joined now.

# Broadcast. $length, $count
text-too-long = The message may have { $length } letters. This one has { $count }.
personal-number = There is a number of 16 digits, like a NIK or KK. Nobody's number may be sent to many. Write it again without.
broadcast-running = Your last message is still being sent. Wait until it is through, or stop it first.
no-broadcast = No message waits or is being sent. To begin one: /siaran baru
plan-type-count = Type KIRIM and the count, which is { $count }. To leave it, type: batal
plan-other-count = The count is { $count }. Type KIRIM { $count }, or type: batal
plan-not-an-answer = A "yes" is not enough. Type KIRIM and the count, as below.

# Many at once
type-count = Type SETUJU and the count, which is { $count }. To leave it, type: batal
other-count = The count is { $count }. Type SETUJU { $count }, or: batal
type-replace = Type GANTI and the count, which is GANTI { $count }. To leave it, type: batal
sample-unopened =
    You have not opened { $count } of these records. Open them first, then type the count again.
    { $lines }
no-plan = No plan is waiting to be confirmed. Begin with /setujui_semua or /perpanjang, or send the sheet again.
nothing-to-undo = There is nothing to undo now. There is little time for it, and nobody may have been told.
undo-told =
    The person was told already, so { $number } cannot be undone.
    { $how ->
        [vote] If it was wrong, look at it again and change the vote.
        [objection] If it was wrong, the person can still type: keberatan
        [approved] If it was wrong, whoever handles papers sends it back: /berkas { $number } beda
        [number] If it was wrong, type the right number: /kpj { $number }
        [ending] If it was wrong, restore it: /meninggal { $number } batal
       *[papers] If it was wrong, choose the next step here: /berkas { $number }
    }
undo-moved = { $number } has gone on since, so it cannot be undone.
undo-too-late = The time for that ended at { $until }. The news has been sent.
bulk-plan-not-an-answer = A "yes" is not enough here. Type SETUJU and the count, as shown below.
renew-plan-not-an-answer = A "yes" is not enough here. Type SETUJU and the count, as shown below.
sheet-plan-not-an-answer = A "yes" is not enough here. Type SETUJU and the count, as shown below.
sheet-replace-not-an-answer = A "yes" is not enough here. Type GANTI and the count, as shown below.

which-number = Please name the receipt number. It stands in the queue.
reading-busy =
    What you asked for before is still being worked on. Please wait for the result.
    If you do not want it any more, type: /hentikan
reading-locked = The result is ready, but this chat is locked. Open it with the PIN, then ask again.
reading-failed = What you asked for could not be done, and nothing was changed. Please ask once more.
ending-no-member = { $number } ({ $status }) is no member, so there is no protection to end.
ending-alone =
    You said this of { $number } yourself, or it is your own record.
    Another colleague decides.
ending-taken = { $number } cannot be restored: the person is registered again, as { $other }.
ending-no-money = { $number } cannot be restored yet: its money went to others. Add to the budget first.
