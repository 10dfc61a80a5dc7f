# Words that only WhatsApp and SMS need.
# or-type: $number = the number of the choice in the list

open-list = Choose
or-type = Or type { $number }
type-number = Reply with its number, for example 1.
type-command = Type the command behind the colon.
this-number = This WhatsApp number
type-this-number = To use this WhatsApp number, type: nomor ini
