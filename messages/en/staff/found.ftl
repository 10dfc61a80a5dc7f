# Finding people: /cari, and any words in an officer's chat. $lines: one line a person, at the end perhaps a remark.
# What was typed is never repeated. found-none-name: for village officers and agents.

found =
    { $total ->
        [1] One person fits:
       *[other] { $total } people fit:
    }
    { $lines }
found-many =
    Many fit. The closest:
    { $lines }
found-line = { $place }. { $name }, { $village }, { $age } y, { $status } ({ $number })
found-rest = Showing { $shown }. To narrow it down, add a village or another part of the name.
found-none =
    Nobody in your area fits.
    Try part of a name, a registration number, or the last four digits of NIK, KK or phone.
    List of commands: /bantuan
found-none-name =
    Nobody in your area fits.
    Try part of a name, or a registration number.
    List of commands: /bantuan
found-too-many =
    Too many are alike, not all were looked at.
    Add a village or another part of the name.
found-filling = The search list is being made. Whoever is missing, look again later.
find-how =
    Whom are you looking for? Type part of the name or the registration number.
    Example: /cari Siti Riwa
choice-buka-one = Open { $number }

# Whom an act concerns: SITI A., Desa Riwa
whom-village = { $name }, Desa { $village }
whom-ward = { $name }, Kelurahan { $village }
whom-outside = { $name }, outside the list of villages
