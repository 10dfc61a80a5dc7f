# name, by (by what), way (how to open it: $link $code), landing (on a link's page), abroad (where messages go),
# knows (what this channel knows), left (what we cannot delete)

telegram-name = { -telegram }
telegram-by = by { -telegram }
telegram-way = Telegram: open { $link } and press Start.
telegram-landing = By Telegram
telegram-abroad = Servers: Telegram, abroad.
telegram-knows = To be honest: Telegram knows your account. The office's web chat does not.
telegram-left = Delete your own messages yourself, and ours that are older than 48 hours.
