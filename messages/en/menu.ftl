# The menu and words that belong to no conversation.
# need-help: $contact = name and phone of the office.

menu =
    Hello, I am Lindungi. Would you like to register for { -bpjs }, or report a company?
    Bahasa Indonesia: ketik bahasa
open =
    Something else? Choose one.
    Or answer the last question:
choice-daftar = Register
choice-status = Check status
choice-data = My data
choice-lapor = Report a company
choice-info = Information
choice-petugas = Ask an officer
choice-ajukan = Company PP and PKB

help =
    You may type at any time:
    kembali - back to the question before
    batal - cancel
    status - see how far it is
    lapor - report a company
    info - about { -bpjs }
    petugas - ask a person
    sambung - use another phone or chat
    stop kabar - get no more news
noted = All right. If you need anything else, type menu.
noted-waits = All right. We send you the news.
salam = Waalaikumsalam.
thanks = You are welcome. If you need anything else, type menu.
cancelled = All right, we stop here. Your answers have been erased.
need-help = Easier with a person's help? Type petugas, call { $contact }, or go to your village office.
need-help-staff =
    If it still does not work, ask your office's administrator.
pieces-kept = What you sent before ({ $count }) is kept.
lost-words =
    Sorry, some of our words are missing.
    Type menu, or type petugas to get help.

language = Which language? Choose one.
language-now = All right, in English from now on. Bahasa Indonesia: type bahasa.
choice-id = Bahasa Indonesia
choice-en = English
choice-other-language = Bahasa Indonesia
