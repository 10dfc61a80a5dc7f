# The officers' menu, and help by topics. $topic, $names (its commands), $role, $lines

menu = Choose your work, or type its command. Example: antrean
menu-open =
    Something else? Choose one.
    Or answer the question above:
menu-unknown =
    Sorry, I did not understand that.
    Choose your work, or type bantuan.
choice-bantuan = Help
choice-berkas = Papers
choice-kpj = Membership numbers
choice-panggilan = Call list
choice-tautan = Links
choice-laporan = Reports
choice-kasus = Cases
choice-rekap = Recap
choice-surat = Letters
choice-peraturan = PP dan PKB
help =
    You work as { $role }. Choose a topic:
    { $lines }
help-line = { $topic }: { $names }
help-topic =
    { $topic }, with or without the slash:
    { $lines }
topic-periksa = Review
topic-ubahan = Changes
topic-berkas = Papers and numbers
topic-laporan = Reports
topic-kasus = Cases
topic-warga = Questions
topic-petugas = Staff
topic-kabar = Links and broadcasts
topic-angka = Figures and tables
topic-obrolan = This chat

# A place on a button: two places may have one name. $district, $village
area-district = District of { $district }
area-village = Village of { $village }, district of { $district }
