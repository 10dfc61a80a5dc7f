# Joining two chats of one person.
# code: $code $minutes $ways (lines way-*). way-*: $link, $code. sure: $channel. waits: $channel $minutes.

code =
    Take this code to your other chat:
    { $code }
    { $ways }
    It works for { $minutes } minutes, once. Give it to nobody else.
sure =
    This code comes from somebody else. If it is not your own phone, choose Refuse.
    It joins this chat with the { $channel } that made the code.
    From there all data here can be seen, changed and deleted, later data too.
# No comma: its first word is an answer too.
choice-ya = Yes join them
choice-tidak = Refuse
waits =
    Now answer on the { $channel } that made the code, too, within { $minutes } minutes.
    Before that nothing is joined.
left = All right. Nothing was joined.
done =
    This chat is now joined with your other chat.
    You can see your registrations and their news in both.
already = These two chats are joined already.
here =
    That code was made in this chat.
    Take it to your other chat.
alone = This chat is not joined with any other.
parted =
    Done. This chat is not joined with any other chat now.
    If something looks wrong, type petugas.
staff = A chat of an officer cannot be joined with another one.
