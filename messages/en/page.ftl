# Words of the web chat page and of the village link pages.
# The pages load all of these lines without parameters.

tagline = BPJS Ketenagakerjaan, free of charge
description = Register for BPJS Ketenagakerjaan by chat. Free of charge.
noscript = This page needs JavaScript. Switch JavaScript on, or come to the village office.
old-browser = This browser is too old. Update Chrome, or come to the village office.

welcome-head = Welcome
welcome-text = Here you can register for BPJS Ketenagakerjaan. I will help step by step.
welcome-safe = Free of charge. { -safe }
welcome-daftar = Register now
welcome-lapor = Report an employer
welcome-menu = See the menu
welcome-info = What is BPJS Ketenagakerjaan?
welcome-firms = For companies: regulations
welcome-choices = Ways to begin

log = Conversation
from-office = Lindungi:
from-me = Me:
choices = Possible answers
chosen = chosen
newer = New message
below = See further down
message = Write a message
placeholder = Write a message…
pin = Write the PIN
pin-placeholder = PIN…
send = Send message
attach = Send a photo or a file
download = Download
download-failed = The file did not open. Tap again.
copy = Copy
copied = Copied
copy-failed = Not copied. Press long on the number.
ways = Or type
letters = abc
letters-hint = Use letters
kept = Your answers are kept, but not shown again.

# How lines begin that are shown apart: the ways out, and an example. They must be those of the questions.
mark-out = Or type:
mark-example = Example:
mark-shape = It looks like this:

state-sending = sending…
state-sent = sent
state-waiting = waiting for the connection…
state-busy = Very busy right now. It will be sent shortly. Tap to send now.
state-held = Not sent yet. Tap if it should still be sent.
state-file-gone = Not sent yet. Tap to choose the file again.
refused = This message cannot be sent. Please try other words.
refused-text-large = This message is too long. Please send it in shorter parts.
refused-file-large = This file is too large. Please send a smaller photo.
refused-type = This file cannot be read. Send a photo, a PDF or an Excel file (xlsx).

offline = The connection is broken. Messages are kept and sent later by themselves.
trouble = Cannot connect yet. Trying again.
ended = The former conversation has been closed. We start again from the beginning.
village-link = You opened a village link. Do you want to start from it?
village-start = Start from the village link
company-link = You opened the link for companies. Begin from this link?
company-start = Begin for a company
pairing-link = This code to join chats is somebody else's. See it first?
pairing-start = See it first
invitation-link = You opened an invitation for staff. Use it here?
invitation-start = Use the invitation
shown-village = I come from a village link.
shown-company = I come from a company.
shown-pairing = I opened a code to join chats.
shown-invitation = I have an officer's invitation.

delete-short = Delete
delete-rest = this conversation
delete-head = Delete this conversation?
delete-text = All messages on this screen will be gone. Note your registration number first.
delete-kept = A registration that was sent goes on.
delete-yes = Yes, delete
delete-no = Keep it
delete-busy = Deleting…
delete-failed = Not deleted yet. Check the connection, then try again.

landing-head = Register for BPJS Ketenagakerjaan
landing-free = Free
landing-village = Official link for the people of
landing-text = Have your KTP and family card at hand. It takes a few minutes of chat.
landing-ways = Choose a way to register
landing-web = Register here
landing-web-hint = No app to install
landing-safe = { -safe }
landing-qr = Scan with another phone
landing-qr-label = QR code of this link
landing-badge = Check the officer
landing-help = No phone? Come to the village office, an officer will help.

closed-head = This link is no longer valid
closed-text = Ask the village office for a new link. You can also register without one.
closed-web = Register without a link

badge-genuine = This officer is genuine
badge-left = This number is no longer valid
badge-unknown = This officer's number is not known
badge-busy = One moment
badge-busy-text = Asked too often from here. Please try again in a few minutes.
badge-chat = Open the office's chat

notice-other = Bahasa Indonesia
notice-back = Back to the conversation

record-head = A registration, for officers
record-text = It opens in the browser that gives the PIN first. Make sure that nobody else sees this screen.
record-show = Show
record-once = This page closes by itself soon. To look later, open the record again in the chat.
record-gone = This link is no longer valid
record-gone-text = A link works for some minutes, in one browser. For a new one, open the record again in the chat.

# The PIN of staff: page /pin
pin-label = PIN, 6 digits
pin-again-label = The same PIN once more
pin-send = Continue
pin-new = Choose a PIN
pin-new-text = Choose 6 digits that are hard to guess. Tell nobody.
pin-open = Open the work chat
pin-open-text = Type your PIN.
pin-done = The work chat is open
pin-done-text = Close this page and go back to the chat.
pin-gone = This link is no longer valid
pin-gone-text = A link works for some minutes and once. For a new one, write anything in the chat.

# Employers: the page /e
employer-head = Employers write to the office
employer-open = Give an answer, a request or a report on workers. An officer first makes sure who is writing.
employer-letter = Answer our letter here. Its code comes along.
employer-ways = Choose how to write
employer-web = Write here

# Public list of companies whose PP or PKB is in force
patuh-title = Companies whose PP/PKB is in force
patuh-note = This list is no judgement on BPJS contributions.
patuh-name = Company
patuh-district = District
patuh-everywhere = All districts
patuh-search = Search
patuh-count = Found:
patuh-none = None fits. Try a part of its name.
patuh-empty = No company is on this list yet.
patuh-older = Next page
patuh-newer = Previous page
patuh-guide = Guide and service standard
patuh-file = Hand in a PP or PKB
patuh-changes = Changes of the list
patuh-no-changes = No changes yet.
patuh-wrong = Something wrong? Call
