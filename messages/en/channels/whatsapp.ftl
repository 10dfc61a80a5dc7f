# name, by (by what), way (how to open it: $link $code), landing (on a link's page), abroad (where messages go),
# knows (what this channel knows), left (what we cannot delete)

whatsapp-name = { -whatsapp }
whatsapp-by = by { -whatsapp }
whatsapp-way = WhatsApp: open { $link } and send the message.
whatsapp-landing = By WhatsApp
whatsapp-abroad = Servers: WhatsApp, Twilio, abroad.
whatsapp-knows = To be honest: WhatsApp knows your number. The office's web chat does not.
whatsapp-left = WhatsApp does not let us delete. Please delete the messages on this phone yourself.
