# No more news here, and news again. $office

stopped = Very well. { $office } sends no more news here. To get news again, type: mulai lagi
started =
    News from { $office } comes to this chat again.
    To stop it, type: stop kabar
on =
    News from { $office } does come to this chat already.
    To register, type daftar. For other choices, type menu.
# After "stop" in the middle of a conversation: it is left, the news still comes.
how = News still comes here. To stop that as well, type: stop kabar
choice-again = Start again
