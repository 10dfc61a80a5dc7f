# No more news here, and news again. $office

stopped = Very well. { $office } sends no more news here. To get news again, type: mulai lagi
started =
    News from { $office } comes to this chat again.
    To stop it, type: stop
choice-again = Start again
