# Words that only Telegram needs: the button for one's number, and the list of commands beside the text field.

share-number = Send my phone number

menu-daftar = Register
menu-status = See how far it is
menu-lapor = Report a company
menu-cek = Check whether an officer is genuine
menu-info = About the programme
menu-petugas = Ask an officer
menu-data = See my data
menu-menu = All choices
menu-batal = Stop and delete the answers
menu-bahasa = Change the language
menu-bantuan = All commands
