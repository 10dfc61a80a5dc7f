# name, by (by what), way (how to open it: $link $code), landing (on a link's page), abroad (where messages go),
# knows (what this channel knows), left (what we cannot delete)

webchat-name = { -webchat }
webchat-by = by { -webchat }
webchat-way = Web chat: open { $link } and type: sambung { $code }
webchat-abroad = Server: this office's own.
webchat-knows = This web chat does not know your number.
webchat-left = If you still see them, close this page and open it again.
