# Why an answer cannot be used, in any conversation.
# Key: problems.CODE; problems.STEP-CODE is tried first, then problems.CODE-tap where choices are buttons.
# After these words the question comes again, with its example and the way out.
# $contact = the office's name and phone

too-long = That is too long. Please send the answer only.
empty = There is no answer in it that I can read.
formula = This starts like a spreadsheet formula. Please send the answer only, without = in front.
not-understood =
    Sorry, I did not understand that.
    Pick one, say it in other words, or type petugas.
asked = Is that a question? To ask, type petugas.
not-an-answer = I did not understand that answer.
choose-one = Please choose one from the list, or type its number.
choose-one-tap = Tap one of the buttons.
not-found = That place is not in the list. Choose from the list, or type its name again.
not-found-tap = That place is not in the list. Tap one, or type its name again.

# The conversation itself
unknown-command = I do not know that command. Type menu to see what there is.
changed = This conversation has changed since the last time, so we start from the menu. Sorry.
old-button = That button belongs to an older question. This is the one for now.
our-fault =
    Sorry, something went wrong on our side. Your answers are safe.
    Send it again later, or call { $contact }.
too-many = These messages come too fast. Wait a minute, then send the last one again.

# What is not answered like any other message
edited =
    I do not read changed messages again. Send it as a new one.
    To hear the question again, type: kembali
group =
    I only help in a private chat, so that nobody else reads your data.
    Tap my name and write to me there.

pairing-code =
    That code does not work, or its time is over.
    Type sambung in the other chat for a new code.
unpaid-wage =
    Wages not paid? Call { $dinas }: { $phone }.
    BPJS contributions can be reported here.
