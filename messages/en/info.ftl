# Information. One message a topic; handlers/rules/information.py fills it from the office's file.
#
# biaya: $programme $contribution (rupiah) $end (ISO)
# manfaat: $death $funeral $accident_death $income $school (rupiah) $first_months $school_years
# celaka: $emergency $emergency_phone $bpjs $bpjs_phone
# meninggal: $bpjs $bpjs_phone $death $funeral (rupiah) $first_months
# layanan: $verify $forward $check $membership $question (working days)
# kontak: $dinas $dinas_phone $dinas_address $bpjs $bpjs_phone $bpjs_address
#   $emergency $emergency_phone $privacy $privacy_phone $hours
# asli: $contact
# kartu: $bpjs $bpjs_phone $emergency $emergency_phone $dinas_phone $end (ISO)

menu =
    What would you like to know?
    If it is not here, type petugas (officer).
choice-apa = What is { -bpjs }?
choice-biaya = Who pays?
choice-manfaat = What is covered?
choice-celaka = Accident at work
choice-meninggal = A member has died
choice-layanan = How long does it take?
choice-kontak = Addresses and phones
choice-asli = A real officer?

apa =
    { -bpjs } helps workers who have an accident at work. If a worker dies, the family receives money.
    It is not BPJS Kesehatan. BPJS Kesehatan pays for treatment of ordinary illness.
    You may have both. They have different cards and different numbers.
    Who may join: farmers, fishers, builders, small traders, motorcycle taxi drivers, and other casual workers.
biaya =
    For you it is free. The contribution of { RUPIAH($contribution) } a month is paid by the local government.
    The programme: { $programme }, until { DATE($end) }.
    After that we ask you whether things are still the same.
    { -free }
manfaat =
    Accident at work:
    - Treatment is paid, as far as medically needed.
    - While you cannot work: { RUPIAH($income) } a month, for the first 12 months.
    - If you die of it: { RUPIAH($accident_death) } for the family.

    Death from other causes:
    - { RUPIAH($death) } for the family.
    - Important: in the first { $first_months } months only the funeral money of { RUPIAH($funeral) }.

    School grants: up to { RUPIAH($school) } for two children.
    - After { $school_years } years of contributions. After an accident at work: at once.

    Not included: old-age savings and pension.
celaka =
    1. Help the person first. Go to a health centre or hospital. { $emergency }: { $emergency_phone }.
    2. Report within 2x24 hours to { $bpjs }: { $bpjs_phone }.
    3. Bring the KTP and the membership number. Note place, time, and witnesses.
    An accident on the way to or from work counts too.
meninggal =
    We are sorry for your loss.
    1. The family contacts { $bpjs }: { $bpjs_phone }. This is free.
    2. Prepare the death certificate, and KTP and KK of the member and of the heirs.
    3. Also the village's letter about the heirs, a bank book, and the membership number.
    The family receives { RUPIAH($death) }. In the first { $first_months } months: { RUPIAH($funeral) } for the funeral.
    More papers may be asked for. If it is difficult, ask the village office for help.
layanan =
    It takes at most, in working days:
    1. Check by two agencies: { SPAN($verify) }.
    2. The village forwards the papers: { SPAN($forward) }.
    3. The agency checks the papers: { SPAN($check) }.
    4. The membership number is issued: { SPAN($membership) }.
    Questions are answered within { SPAN($question) }. The cost is Rp0.
    Longer than that? Type petugas (officer).
kontak =
    { $dinas }
    { $dinas_phone }, { $dinas_address }

    { $bpjs }
    { $bpjs_phone }, { $bpjs_address }

    Emergency, { $emergency }: { $emergency_phone }
    About personal data, { $privacy }: { $privacy_phone }

    Working hours: { HOURS($hours) }
kartu =
    KEEP THIS MESSAGE
    You are a member of { -bpjs } until { DATE($end) }. Free of charge.
    Accident at work: treatment first. { $emergency }: { $emergency_phone }.
    Then report within 2x24 hours to { $bpjs }: { $bpjs_phone }.
    If the member dies, the family calls the same number.
    Membership number: type status. Questions: type petugas, or { $dinas_phone }.
    { -safe }
asli =
    Our officers have a number that begins with P-. Ask for it, then type: cek petugas
    { -never } Registration is free.
    In doubt? Call { $contact }.
