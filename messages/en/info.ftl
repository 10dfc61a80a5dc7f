# Information. One message a page, at most four lines on a small phone; the rest stands on the pages that follow it.
# handlers/rules/office/information.py names the pages and fills them from the office's file:
# $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $bpjs_address $emergency $emergency_phone $health_phone
# $hours $end (ISO) $region $minimum $maximum (ages) $to_bring $keep (days)
# $contribution $death $funeral $accident_death $income $school (rupiah) $first_months $school_years
# $verify $forward $check $membership (working days)

menu =
    What would you like to know?
    If it is not here, type petugas (officer).
choice-lain = Other topics
choice-apa = What is { -bpjs }?
choice-biaya = Who pays?
choice-manfaat = What is covered?
choice-celaka = Accident at work
choice-meninggal = A member has died
choice-layanan = How long does it take?
choice-kontak = Addresses and phones
choice-asli = Is this real or a scam?
choice-syarat = Who may join
choice-kesehatan = BPJS Kesehatan?
choice-jmo = JMO and JHT savings
choice-nomor = My membership number
choice-privasi = Why my NIK?
choice-pindah = New phone or number
choice-rahasia = Who sees a report
choice-uang-celaka = Money after an accident
choice-beasiswa = School grants
choice-bukti-celaka = What to bring
choice-surat-waris = Papers to prepare
choice-alamat = Addresses
choice-adukan = Tell the labour office
choice-cek = Check an officer
choice-lengkap = Read in full
choice-kabar-duka = Tell us
choice-kabar-pindah = Moved away
choice-sambung = Join two chats

apa =
    { -bpjs } helps workers who have an accident, and the families of workers who die.
    It is not BPJS Kesehatan.
biaya =
    The local government pays: { RUPIAH($contribution) } a month, until { DATE($end) }.
    { -free }
manfaat =
    Accident at work: treatment is paid.
    Death: { RUPIAH($death) } for the family.
    But in the first { $first_months } months only { RUPIAH($funeral) } for the funeral.
celaka =
    1. First to a health centre or hospital. { $emergency }: { $emergency_phone }.
    2. Report within 2 days and nights to { -bpjs }: { $bpjs_phone }.
meninggal =
    We are sorry. The family calls { -bpjs }, { $bpjs_phone }.
    For a member: { RUPIAH($death) }. In the first { $first_months } months: { RUPIAH($funeral) } for the funeral.
layanan =
    Checking the data: { SPAN($verify) } of work.
    Papers: village { SPAN($forward) }, labour office { SPAN($check) }.
    Membership number: { SPAN($membership) } of work.
    Free. Longer? Type petugas (officer).
kontak =
    Labour office: { $dinas_phone }
    { -bpjs }: { $bpjs_phone }
    { HOURS($hours) }
asli =
    This is official and free. { -never }
    In doubt? Call the labour office: { $dinas_phone }.
    Does anybody ask for money? Tell us.
syarat =
    For workers without an employer in { $region }, aged { $minimum } to { $maximum }.
    Have your KTP, KK and phone number ready.
    Papers: { $to_bring }.
syarat-nik = The NIK is the number of your KTP, the identity card: 16 digits, on its top line.
syarat-kk =
    The KK is the family card: a sheet with the names of your family.
    Its number has 16 digits, at the top.
kesehatan =
    This is not BPJS Kesehatan, which is for ordinary illness.
    For that go to its office{ $health_phone ->
        [none] .
       *[other] , or call { $health_phone }.
    } You may have both.
jmo =
    JMO, JHT savings and claims are the business of { -bpjs }: { $bpjs_phone }.
    Give an OTP code to nobody, not to an officer either.
nomor =
    Type status in the chat where you registered, then your birth date.
    Not possible? Type petugas, or call { -bpjs }: { $bpjs_phone }.
privasi =
    NIK and KK show that it is you. Officers of the labour office and of BPJS see them.
    Kept while you are a member, then { SPAN($keep) }.
pindah =
    Is the old chat still there? Type sambung there, and bring the code here.
    Is it lost? Type petugas, or bring your KTP to the village office.

# Pages that follow
rahasia =
    The company is not told.
    Name and phone: locked, and optional.
    WhatsApp and Telegram know your number. The web chat does not.
uang-celaka =
    While you cannot work: { RUPIAH($income) } a month, for the first 12 months.
    If you die of it: { RUPIAH($accident_death) } for the family.
beasiswa =
    Up to { RUPIAH($school) } for two children, after { $school_years } years of contributions.
    After an accident at work: at once.
    Old-age savings are not included.
bukti-celaka =
    Bring the KTP and the membership number. Note place, time, and witnesses.
    An accident on the way to or from work counts too.
surat-waris =
    Death certificate, the village's letter about the heirs, KTP and KK of both sides, bank book, membership number.
    This is free.
alamat =
    { $dinas }: { $dinas_address }.
    { $bpjs }: { $bpjs_address }.

# The card of a new member, to keep.
kartu =
    KEEP THIS MESSAGE
    Accident at work: treatment first, then report within 2 days and nights: { $bpjs_phone }.
    Death: the family calls the same number.
