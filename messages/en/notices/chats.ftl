# News about the chat itself: moved, joined, an officer's answer, news by another way.
# move-*: $number. answer: $number (T-...) $text.
# some-news, some-news-sms: $number $office $contact $link

move-asked =
    Someone wants to handle { $number } from another chat. Is that you?
    Without an answer, an officer decides.
choice-ya-saya = Yes, it is me
choice-bukan-saya = Not me
move-here =
    { $number } is now handled in this chat.
    To see how far it is, type status.
move-away =
    { $number } is now handled in another chat.
    If that is not you, type petugas (officer).
move-frozen =
    Thank you. { $number } is on hold.
    An officer will look at it. Nothing changes before that.
move-kept =
    { $number } stays with this chat.
    If you have questions, type petugas (officer).

answer =
    The officer's answer to { $number }:
    { $text }
    More questions? Write them here.
some-news =
    There is news from { $office } about { $number }.
    To see it, reply to this message. No news here? Reply: stop.
some-news-sms = News from { $office } about { $number }: { $link } or { $contact }. Free.
choice-kenal = Show the news

pairing-brought =
    The code was brought to a chat on { $channel }. From there all data here can be seen, changed and deleted.
    Is it not your own phone? Choose Refuse.
pairing-refused =
    The chat that made the code refused. Nothing was joined.
    If that is your own phone, type sambung for a new code.
paired =
    This chat was just joined with another one on { $channel }. Both see the same registrations.
    Was it not you? Press Not me.
parted = The other chat was taken off. This chat stands alone again.
told-elsewhere =
    News of { $number } now goes to the person's own phone. The birth date matched.
    Does something look wrong? Type petugas.
