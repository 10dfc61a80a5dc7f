# One line for each staff command, in /bantuan.
antrean = /antrean - what waits for review; a village may follow
periksa = /periksa NUMBER - open one registration
setujui = /setujui NUMBER - approve
perbaiki = /perbaiki NUMBER PART reason - ask for one part to be corrected
tolak = /tolak NUMBER REASON - reject
setujui-semua = /setujui_semua - approve many at once; a village may follow
urungkan = /urungkan - undo the approval of many just now
gabungkan = /gabungkan NUMBER NUMBER - two registrations of one person
berkas = /berkas NUMBER - note papers
kpj = /kpj NUMBER MEMBER-NUMBER - enter a membership number
desa = /desa - the people of this village and how far they are
panggilan = /panggilan - the list of people to visit
pertanyaan = /pertanyaan - questions that wait
ambil = /ambil NUMBER - take a question
balas = /balas NUMBER answer - answer it
selesai = /selesai NUMBER - close it
pindahkan = /pindahkan - moves to another chat that wait for a decision
hak = /hak - requests about personal data
laporan = /laporan - reports about employers; a number, kind or village may follow
buka = /buka NUMBER - see what is sealed in a report, with a reason
setuju-buka = /setuju_buka NUMBER - agree that the other agency sees who reported
tolak-buka = /tolak_buka NUMBER - refuse it
undang = /undang ROLE - invite an officer
perusahaan = /perusahaan NAME - search the office's register of employers
kasus = /kasus - cases by date; a number and a step may follow
surat = /surat - letters that wait for an initial, a signature or the post
kiriman = /kiriman - what employers sent: answers, requests, reports
tautan = /tautan - links, QR sheets, and what came of them
siaran = /siaran - a message to many people
cek = /cek - your officer's number and sheet; /cek NUMBER - is an officer genuine
ekspor = /ekspor - download a table
lembar = /lembar - records a sheet that was filled in; just send the file
keluar = /keluar - stop working in this chat

ubahan = /ubahan - changes that members ask for

kunci = /kunci - lock this chat until the PIN is typed
