# Broadcast: one message of the office to many people. $place, $status (words), $count, $longest, $days, $lines
# message: $office, $text. progress: $at (local time), $state. line-end: $end (local time)

village =
    A message for which area? Write the name of a village or district, or choose.
    Or type: batal
status = For those who have come how far?
text =
    What shall it say? Several lines are fine, at most { $longest } letters.
    Write no NIK, no family card number, and nobody's data.
    The office's name and how to stop are added by themselves.
preview =
    This is how people will read it:

    { $text }
message =
    A message from { $office }:
    { $text }
    No more news here? Type: berhenti
plan =
    Nothing has been sent yet. The plan:
    { $lines }
    What has not arrived within { $days } days is not sent any more.
    To send it, type: KIRIM { $count }
line-to = - For { $place }. Stage: { $status }
line-people = - { $people } people can be reached
line-channel = - { $channel }: { $chats } messages
line-unreachable = - { $unreachable } people cannot be reached
line-lasts = - It takes { $minutes ->
        [0] less than a minute
       *[other] about { $minutes } minutes
    }
line-quiet = - These are quiet hours: it begins on { DAY($until) } at { TIME($until) }
everybody = all
nobody =
    There is nobody to send it to in { $place }. Stage: { $status }.
    Who cannot be reached: { $unreachable } people.
not-yours = { $place } lies outside your area.
cancelled = All right, not this time. Nothing was sent.

progress =
    Message of { DAY($at) } at { TIME($at) }, { $state ->
        [filling] being prepared.
        [sending] being sent.
        [stopped] stopped.
       *[over] finished.
    }
    For { $place }. Stage: { $status }.
    { $lines }
line-numbers = Queued { $queued }, sent { $sent }, arrived { $delivered }, failed { $failed }, waiting { $waiting }.
line-parked = Arrives once the person writes: { $count }
line-unknown = Not certain whether sent: { $count }
line-expired = Not sent because its time was over: { $count }
line-withdrawn = Not sent after all: { $count }
line-end = Expected end: { DAY($end) } at { TIME($end) }

choice-semua = All
choice-submitted = { -submitted-button }
choice-returned = { -returned-button }
choice-verified = { -verified-button }
choice-waiting = { -waiting-button }
choice-papers-at-village = { -papers-at-village-button }
choice-papers-forwarded = { -papers-forwarded-button }
choice-papers-complete = { -papers-complete-button }
choice-member = { -member-button }
choice-lapsed = { -lapsed-button }
choice-lagi = Show more
choice-kembali = Page before
choice-ya = Yes
choice-tidak = No
choice-ubah = Change the words
choice-batal = Cancel
choice-segarkan = Look again
choice-henti = Stop it
choice-baru = New message
