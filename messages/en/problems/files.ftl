# Pictures, voice, files and tables that cannot be used.

act-unreadable-photo = To send a photo, choose Add to it first, where it is offered.
unreadable-photo = We do not keep the photo. Please type the answer, or type petugas.
file-later = The picture or file comes later, when we ask for it. Please answer this question first.
unreadable-voice = We do not keep the recording. Please type the answer, or type petugas.
unreadable-video = I cannot read videos. Please type the answer, or type petugas.
unreadable-sticker = I cannot read stickers. Please type the answer, or type petugas.
unreadable-location = I cannot read locations. Please type the answer, or type petugas.
unreadable-contact = I cannot use that contact. Please type the answer, or type petugas.
unreadable-document = I cannot read files. Please type the answer, or type petugas.
unreadable-file = I cannot read files. Please type the answer, or type petugas.
unreadable-other = I cannot read that. Please type the answer, or type petugas.
sheet-not-a-sheet =
    This file is no table that can be read. Save it as XLSX:
    open it in Excel or LibreOffice, choose Save As, kind XLSX, and send it again.
    PDF, Word and photos will not do. Copy what they say into a table first.
sheet-locked = This table is locked with a password. Save it without one and send it again.
sheet-too-large = This table is too large a file.
sheet-too-many-rows = This table has too many rows. Please split it into several files.
sheet-too-hard = This table is too heavy to open. Please save it once more as XLSX, without pictures.
sheet-not-fetched = We could not get this file. Please send it once more.
sheet-empty = This table is empty.

# Sheets
sheet-of-bpjs =
    This is a list of employers. The case officer of BPJS sends it here.
    Please pass the file on to them. What comes of it stands in /kasus
sheet-of-registrar =
    This is a list of companies with their workers. The registrar of PP and PKB sends it here.
    Please pass the file on to them.
sheet-numbers-of-bpjs = These are membership numbers. BPJS enters them, please pass the file on to its officer.
sheet-unknown-columns =
    The heads of this sheet are new to me.
    Votes: NOMOR PENDAFTARAN and SUARA. Membership numbers: NOMOR PENDAFTARAN or NIK, and NOMOR PESERTA.
    Get a sheet with /ekspor
export-elsewhere = That sheet holds whole numbers. Ask for it in the office's web chat.
send-a-pdf = Please send one PDF here, with the paper clip. Not ready yet? Send it here whenever you like.
send-a-file = Please send a photo or a PDF here. If there is none, type: that is all.
file-unreadable = That file could not be opened. Please send another photo (JPG, PNG) or PDF.
file-too-large = That file is too large. Please send one below 10 MB, or a photo of the screen.
file-too-hard = That file is too heavy to open. Please send a photo of it, or of the screen.
file-not-fetched = We could not get that file. Please send it once more.
file-too-many-pages = That PDF has more than 20 pages. Please send only the pages that matter.
file-too-many = There are too many files already. Tap done to go on.
file-too-long = That PDF has more than 200 pages. Please send a shorter one, or bring it to the office.
file-not-a-pdf = A PDF is needed here, not a photo or a Word file. Please save it as a PDF and send it again.
