# name, by (by what)

sms-name = { -sms }
sms-by = by { -sms }
