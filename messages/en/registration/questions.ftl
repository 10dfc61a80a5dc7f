# Questions of a registration and their buttons. Key = registration.STEP; -relative = for a relative.
# collected: several answers came in one message. swapped: $nik $kk
# phone, phone-relative: $office. village, village-relative: $district. birth-date-echo, date: $date (ISO)
# Sample numbers hold the letter x on purpose, so that nobody copies them.

subject =
    Who shall be registered?
    A relative? Ask first whether they agree.
    Or type: batal (cancel), petugas (officer).

name =
    What is your full name, as on your KTP?
    Example: SITI AMINAH, without titles.
    { -out }
name-relative =
    What is your relative's full name, as on the KTP?
    Example: SITI AMINAH, without titles.
    { -out }

nik =
    What is your NIK? 16 digits, at the top of your KTP.
    Example: xxxx xxxx xxxx xxxx
    { -out }
nik-relative =
    What is your relative's NIK? 16 digits, at the top of the KTP.
    Example: xxxx xxxx xxxx xxxx
    { -out }

kk =
    What is the number of your family card (KK)? 16 digits, at the top.
    Example: xxxx xxxx xxxx xxxx
    { -out }
kk-relative =
    What is the number of your relative's family card (KK)? 16 digits, at the top.
    Example: xxxx xxxx xxxx xxxx
    { -out }

collected =
    Thank you. I have read several answers already.
    I ask one after the other, so that nothing is wrong.
swapped =
    Are NIK and family card number (KK) swapped?
    NIK: { $nik }
    KK: { $kk }
    { -out }

birth-date =
    When were you born, as on your KTP?
    Example: 17 Agustus 1990
    { -out }
birth-date-relative =
    When was your relative born, as on the KTP?
    Example: 17 Agustus 1990
    { -out }
date = { DATE($date) }
birth-date-echo = Birth date: { DATE($date) }

phone =
    Your phone? Example: 0812xxxxxxxx
    It means { $office } may send you WhatsApp or SMS.
    { -out }
phone-relative =
    Their phone? Example: 0812xxxxxxxx
    It means they agree that { $office } sends WhatsApp or SMS.
    { -out }

district =
    In which district do you live?
    Choose one, or type its name.
    { -out }
district-relative =
    In which district does your relative live?
    Choose one, or type its name.
    { -out }

village =
    In which village of { $district } do you live?
    Choose one, or type its name.
    { -out }
village-relative =
    In which village of { $district } does your relative live?
    Choose one, or type its name.
    { -out }

place =
    What is the name of the village and its district?
    Example: Simpang Tiga, Kecamatan Pugaan
    { -out }

occupation =
    What work do you do day to day?
    If there are several, choose the one you do most.
    { -out }
occupation-relative =
    What work does your relative do day to day?
    If there are several, choose the one they do most.
    { -out }

choice-setuju = I agree
choice-tidak = No
choice-lengkap = Read in full
choice-saya = Myself
choice-keluarga = A relative who agrees
choice-ya = Yes
choice-kirim = Send
choice-ubah = Change
choice-ubah-subject = For whom
choice-ubah-name = Name
choice-ubah-nik = NIK
choice-ubah-kk = KK number
choice-ubah-birth-date = Birth date
choice-ubah-phone = Mobile number
choice-ubah-village = Village
choice-ubah-occupation = Work
choice-batal = Cancel
choice-tukar = Swap
choice-benar = It is right
choice-lewati = No phone of one's own
choice-lewati-place = Skip
choice-luar = Not in the list
choice-lagi = More
choice-kembali = Page before
choice-petani = Farmer
choice-nelayan = Fisher
choice-pedagang = Trader
choice-ojek = Ojek or driver
choice-buruh = Labourer
choice-lainnya = Other work
