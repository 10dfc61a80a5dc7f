# News for officers. $total, $failures, $channel, $code

calls =
    { $total } people have not read their news.
    Please call or visit them. The list: /panggilan
breaker =
    Attention: { $failures } { $channel } addresses were refused within an hour.
    Something may be wrong on our side. No address is closed, and sending is slow.
    Please ask the IT person to look at the settings of { $channel }.
clock-jumped =
    The clock of the office's computer jumped from { $before } to { $now }.
    Until somebody confirms it, nothing is erased and no deadline runs out.
    If this time is right, tap the button below. If not, ask the IT person to set it.
channel-stopped =
    { $channel } messages are not going out (code { $code }).
    The messages are kept and will be sent later.
    Please ask the IT person to check the settings of { $channel }.
files-left =
    Photos of people cannot be deleted at the provider of { $channel } (code { $code }).
    This is tried again. Please ask the IT person to check the settings of { $channel }.
