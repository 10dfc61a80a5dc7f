# name, by (lewat apa)

sms-name = { -sms }
sms-by = lewat { -sms }
