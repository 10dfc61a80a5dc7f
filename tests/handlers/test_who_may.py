"""Who may use which command, and who may do what an answered question leads to: every role, every name.

This table is the office's promise and not made from the code. A line that is missing or wrong here is a decision that
somebody has to take: who may? Staff commands stand in the order of /bantuan.
"""

import pytest

from handlers.entries import Command, Effect, Reading
from handlers.registry import COMMANDS, EFFECTS, FLOWS, LISTED, READINGS
from handlers.rules.access import EVERY_STAFF, EVERYBODY, Actor, Roles, may_use
from storage.enums import Role
from tests.support.guards import none_of

COLUMNS: tuple[Role | None, ...] = (
    Role.ADMINISTRATOR,
    Role.DINAS,
    Role.BPJS,
    Role.VILLAGE,
    Role.AGENT,
    Role.CASE_DINAS,
    Role.CASE_BPJS,
    Role.HEAD,
    Role.READER,
    None,
)

CHAIN: tuple[Role, ...] = (Role.REGISTRAR, Role.VERIFIER, Role.CORRECTOR, Role.SECTION, Role.DIVISION)

OF_THE_CHAIN = """
                   regis verif corre sect. divis
cari                 x     x     x     x     x
ringkasan            x     x     x     x     x
peraturan            x     x     x     x     x
lembar               x     x     x     x     x
urungkan             x     x     x     x     x
employers.list       x     x     x     x     x
regulation.many      x     x     x     x     x
regulation.letters-scan x  x     x     x     x
regulation.workers   x     x     x     x     x
regulation-lacking   x     x     x     x     x
reminder-many        x     x     x     x     x
reminder-letters     x     x     x     x     x
kunci                x     x     x     x     x
keluar               x     x     x     x     x
hentikan             x     x     x     x     x
nama_saya            x     x     x     x     x
regulation.act       x     x     x     x     x
board                x     x     x     x     x
regulation-compare   x     x     x     x     x
staffing.leave       x     x     x     x     x
staff.pin            x     x     x     x     x
staff.pin-new        x     x     x     x     x
staff.unlock-code    x     x     x     x     x
staff.typed-before   x     x     x     x     x
"""
"""What those may who handle companies' regulations; whatever stands in the tables below and not here they may not."""

STAFF_COMMANDS = """
                   admin dinas bpjs  vill. agent c-din c-bpj head  read. none
cari                 .     x     x     x     x     .     .     x     .     .
antrean              .     x     x     .     .     .     .     .     .     .
berikutnya           .     x     x     .     .     .     .     .     .     .
periksa              .     x     x     .     .     .     .     .     .     .
lewati               .     x     x     .     .     .     .     .     .     .
setujui              .     x     x     .     .     .     .     .     .     .
perbaiki             .     x     x     .     .     .     .     .     .     .
tolak                .     x     x     .     .     .     .     .     .     .
setujui_semua        .     x     x     .     .     .     .     .     .     .
urungkan             .     x     x     x     x     x     x     x     .     .
bandingkan           .     x     x     .     .     .     .     .     .     .
gabungkan            .     x     x     .     .     .     .     .     .     .
bukan_sama           .     x     x     .     .     .     .     .     .     .
ubahan               .     x     x     .     .     .     .     .     .     .
berkas               .     x     .     x     x     .     .     .     .     .
laporan              .     .     .     .     .     x     x     .     .     .
buka                 .     .     .     .     .     x     x     .     .     .
setuju_buka          .     .     .     .     .     x     x     .     .     .
tolak_buka           .     .     .     .     .     x     x     .     .     .
kasus                .     .     .     .     .     x     x     .     .     .
surat                .     .     .     .     .     x     x     x     .     .
kpj                  .     .     x     .     .     .     .     .     .     .
perpanjang           .     x     x     .     .     .     .     .     .     .
meninggal            .     x     .     x     x     .     .     .     .     .
pindah_daerah        .     x     .     x     x     .     .     .     .     .
desa                 .     .     .     x     x     .     .     .     .     .
panggilan            .     x     .     x     x     .     .     .     .     .
pertanyaan           .     x     .     .     .     .     .     .     .     .
ambil                .     x     .     .     .     .     .     .     .     .
balas                .     x     .     .     .     x     x     .     .     .
selesai              .     x     .     .     .     .     .     .     .     .
pindahkan            .     x     x     .     .     .     .     .     .     .
hak                  .     x     .     .     .     .     .     .     .     .
undang               x     x     x     .     .     x     x     .     .     .
sanggah              .     x     x     .     .     x     x     .     .     .
staf                 x     x     x     .     .     x     x     .     .     .
staf_cabut           x     x     x     .     .     x     x     .     .     .
staf_pin             x     x     x     .     .     x     x     .     .     .
undangan             x     x     x     .     .     x     x     .     .     .
undangan_cabut       x     x     x     .     .     x     x     .     .     .
jam                  x     .     .     .     .     .     .     .     .     .
perusahaan           .     .     .     .     .     x     x     .     .     .
kiriman              .     .     .     .     .     x     x     .     .     .
peraturan            .     .     .     .     .     .     .     x     .     .
tautan               x     .     .     x     x     x     x     .     .     .
siaran               x     x     .     .     .     .     .     .     .     .
ringkasan            x     x     x     .     .     .     .     x     x     .
terdaftar            x     x     x     .     .     .     .     x     x     .
rekap                x     .     .     .     .     x     x     x     x     .
anggaran             x     x     .     .     .     .     .     x     .     .
bulanan              x     x     x     .     .     .     .     x     x     .
cakupan              x     x     x     .     .     .     .     x     x     .
target               x     x     x     .     .     .     .     x     x     .
prioritas            x     x     x     x     .     .     .     x     x     .
ekspor               x     x     x     .     .     x     x     x     x     .
lembar               x     x     x     .     .     x     x     x     .     .
kunci                x     x     x     x     x     x     x     x     x     .
keluar               x     x     x     x     x     x     x     x     x     .
hentikan             x     x     x     x     x     x     x     x     x     .
nama_saya            x     x     x     x     x     x     x     x     x     .
"""

EVERYBODYS_COMMANDS = """
adukan ajukan bahasa baik bantuan bawa beres berhenti bersih berubah cek data dengar diancam dilihat dipecat english
gabung gaji hapus ikuti info jawab kabar kabar_duka kabar_pindah keberatan kenal kode lapor lengkap masih mulai_lagi
nanti nomor patuh petugas pindah pisah sambung soal start status tambah tanya tarik tidak_benar ubah usaha
"""

STAFF_EFFECTS = """
                   admin dinas bpjs  vill. agent c-din c-bpj head  read. none
broadcast.confirm    x     x     .     .     .     .     .     .     .     .
broadcast.edit       x     x     .     .     .     .     .     .     .     .
broadcast.plan       x     x     .     .     .     .     .     .     .     .
bulk.confirm         .     x     x     x     x     .     .     .     .     .
case.act             .     .     .     .     .     x     x     x     .     .
case.many            .     .     .     .     .     x     x     x     .     .
case.open            .     .     .     .     .     x     x     .     .     .
case.who             .     .     .     .     .     x     x     .     .     .
desk.ask             .     .     .     .     .     x     x     .     .     .
desk.place           .     .     .     .     .     x     x     .     .     .
desk.look            .     .     .     .     .     x     x     .     .     .
employers.add        .     .     .     .     .     x     x     .     .     .
employers.edit       .     .     .     .     .     x     x     .     .     .
employers.list       .     .     .     .     .     .     x     x     .     .
employers.merge      .     .     .     .     .     x     x     .     .     .
employers.note       .     .     .     .     .     x     x     .     .     .
enrol.enter          .     .     x     .     .     .     .     .     .     .
papers.differ        .     x     .     x     x     .     .     .     .     .
question.reply       .     x     .     .     .     x     x     .     .     .
regulation.act       .     .     .     .     .     .     .     x     .     .
regulation.letters-scan .  .     .     .     .     .     .     x     .     .
regulation.many      .     .     .     .     .     .     .     x     .     .
regulation.workers   .     .     .     .     .     .     .     x     .     .
relief.rule          .     .     .     .     .     x     x     .     .     .
review.return        .     x     x     .     .     .     .     .     .     .
staffing.leave       x     x     x     x     x     x     x     x     x     .
staff.pin            x     x     x     x     x     x     x     x     x     .
staff.pin-new        x     x     x     x     x     x     x     x     x     .
staff.unlock-code    x     x     x     x     x     x     x     x     x     .
steering.figures     x     .     x     .     .     .     .     x     .     .
steering.priority    x     x     .     .     .     .     .     .     .     .
staffing.remove      x     x     x     .     .     x     x     .     .     .
staff.typed-before   x     x     x     x     x     x     x     x     x     .
"""

EVERYBODYS_EFFECTS = """
correction.stands correction.submit employer.more employer.submit ending.say membership.prove objection.reason
pairing.join pairing.refuse period.answer period.died proof.prove question.ask question.minor registration.decline
registration.submit regulation.again regulation.send report.act report.answer report.begin report.cancel report.follow
report.forget report.heard-here report.hurt report.hurt-answer report.hurt-more report.hurt-told report.more
report.same report.submit report.suggest report.unsolved report.withdraw rights.forget rights.show understood.wish
"""

STAFF_FLOWS = """
broadcast broadcast-plan bulk case case-many case-new case-who desk employer-add employer-edit employer-list
company-workers employer-merge employer-note enrol figure-sheet papers priority-list regulation-act relief
reminder-many reminder-scan reply review staff staff-leave staff-remove waited
"""

EVERYBODYS_FLOWS = """
correction employer employer-more ending forget membership objection pairing period proof question registration
regulation regulation-again report report-answer report-door report-follow report-forget report-heard report-more
report-same report-unsolved report-withdraw rights understood
"""


def promised(staff: str, everybodys: str) -> dict[str, Roles]:
    """The roles that the tables give to each name."""
    _, *lines = staff.strip("\n").splitlines()
    found: dict[str, Roles] = dict.fromkeys(everybodys.split(), EVERYBODY)
    for name, *cells in map(str.split, lines):
        found[name] = frozenset(role for role, cell in zip(COLUMNS, cells, strict=True) if cell == "x")
    for name, *cells in map(str.split, OF_THE_CHAIN.strip("\n").splitlines()[1:]):
        if name in found:
            found[name] |= {role for role, cell in zip(CHAIN, cells, strict=True) if cell == "x"}
    return found


STAFF_READINGS = """
                   admin dinas bpjs  vill. agent c-din c-bpj head  read. none
approvals            .     x     x     .     .     .     .     .     .     .
board                x     x     x     .     .     .     .     x     x     .
how-many             x     .     .     .     .     .     .     x     x     .
broadcast            x     x     .     .     .     .     .     .     .     .
calls                .     x     .     x     x     .     .     .     .     .
case-letters         .     .     .     .     .     x     x     x     .     .
case-many            .     .     .     .     .     x     x     x     .     .
export               x     x     x     .     .     x     x     x     x     .
month                x     x     x     .     .     .     .     x     x     .
priority             x     x     .     .     .     .     .     .     .     .
priority-counts      x     x     x     x     .     .     .     x     x     .
renewals             .     x     x     .     .     .     .     .     .     .
regulation-compare   .     .     .     .     .     .     .     x     .     .
regulation-lacking   .     .     .     .     .     .     .     x     .     .
reminder-letters     .     .     .     .     .     .     .     x     .     .
reminder-many        .     .     .     .     .     .     .     x     .     .
queue                .     x     x     .     .     .     .     .     .     .
sheet                .     x     x     .     .     .     .     .     .     .
submissions-named    .     .     .     .     .     x     x     .     .     .
to-do                .     x     x     x     x     .     .     .     .     .
village              .     .     .     x     x     .     .     .     .     .
"""
READINGS_OF = promised(STAFF_READINGS, "")
COMMANDS_OF = promised(STAFF_COMMANDS, EVERYBODYS_COMMANDS)
EFFECTS_OF = promised(STAFF_EFFECTS, EVERYBODYS_EFFECTS)


def test_every_role_has_a_column() -> None:
    assert {*COLUMNS, *CHAIN} == {*Role, None} == EVERYBODY


@pytest.mark.parametrize(
    ("kind", "table", "entries"),
    [("command", COMMANDS_OF, COMMANDS), ("effect", EFFECTS_OF, EFFECTS), ("reading", READINGS_OF, READINGS)],
)
def test_each_is_for_whom_the_table_says(
    kind: str, table: dict[str, Roles], entries: dict[str, Command] | dict[str, Effect] | dict[str, Reading]
) -> None:
    new = sorted(set(entries) - set(table))
    none_of(new, f"Say here who may use this {kind}: a line of the table, or a word among everybody's")
    gone = sorted(set(table) - set(entries))
    none_of(gone, f"There is no such {kind} any more. Its name is stored (decision 0025): bring it back, or retire it")
    other = [
        f"{name}, {role or 'nobody'}: {'may' if may else 'may not'} by its entry"
        for name in sorted(table)
        for role in (*COLUMNS, *CHAIN)
        if (may := may_use(entries[name].who, Actor(role=role))) != (role in table[name])
    ]
    none_of(other, f"An entry gives a {kind} to other roles than this table. One of the two is a mistake")


def test_help_is_in_the_order_of_the_table() -> None:
    staffs = [name for name in COMMANDS_OF if None not in COMMANDS_OF[name]]
    assert [one.name for one in LISTED if one.of_staff] == staffs


def test_staffs_questions_end_with_the_role() -> None:
    said = {**dict.fromkeys(STAFF_FLOWS.split(), True), **dict.fromkeys(EVERYBODYS_FLOWS.split(), False)}
    none_of(sorted(set(FLOWS) - set(said)), "Say here whose conversation this is: does it end with an officer's role?")
    assert {flow.name: flow.of_staff for flow in FLOWS.values()} == said


def test_everybody_is_more_than_all_of_staff() -> None:
    assert {None} == EVERYBODY - EVERY_STAFF
