# Joining two chats of one person.
# code: $code $minutes $ways (lines way-*). way-*: $link, $code.

code =
    To join another chat of yours, take this code there:
    { $code }
    { $ways }
    It works for { $minutes } minutes and once. Give it to nobody else.
sure =
    This code joins this chat with a chat on: { $channel }.
    From there the registrations here can be seen and changed.
    Did you make the code yourself? If not, choose Do not.
choice-ya = Yes, join
choice-tidak = Do not
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
