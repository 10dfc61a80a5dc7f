# What takes long to read is done aside. $done of $total: so far it has come

reading =
    One moment, this takes a while. The result will appear here.
    If you do not want it any more, type: /hentikan
reading-far =
    Still working: { $done } of { $total }. The result will appear here.
    If you do not want it any more, type: /hentikan
reading-stopped = All right, stopped. Nothing was changed.
reading-none = Nothing is being worked on.
choice-hentikan = Stop
