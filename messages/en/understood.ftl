# Asking first, where it is not certain what a sentence means.
# choice-LABEL: a button for each meaning (labels in handlers/rules/data/wishes.csv).

meant = Which of these do you mean?
not-that = All right. Say it in other words, or type petugas.
choice-tidak = None of these
choice-register = Register
choice-register-keluarga = Register family
choice-report = Report an employer
choice-threatened = I was threatened
choice-dismissed = I was dismissed
choice-danger = An accident
choice-status = How far is it?
choice-wrong-name = Name is wrong
choice-wrong-nik = NIK is wrong
choice-wrong-kk = KK is wrong
choice-wrong-birth-date = Birth date is wrong
choice-wrong-phone = Phone is wrong
choice-wrong-village = Village is wrong
choice-forget = Erase my data
choice-stop = Stop the messages
choice-start = Messages again
choice-human = Ask an officer
choice-badge = Check an officer
choice-thanks = Just thanks
choice-greeting = Show the menu
choice-language-en = English
choice-yes = Yes
choice-no = No
choice-subject-saya = Myself
choice-subject-keluarga = My family
choice-edit = Something is wrong
choice-back = Previous question
choice-cancel = Leave it
choice-none = I have none
