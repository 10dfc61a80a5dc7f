"""Nothing of a reporter is in anything that leaves: papers, pictures, tables, lists, pages, news to others, errors.

A report with a canary in each of its cells is followed to a promise, through the whole program. All that anybody but
its reporter was shown meanwhile is read, every file is fetched and opened, and every page is asked for.
"""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import select

from handlers.services.employers.register import find_or_add
from handlers.services.reports.looks import SHOWN
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import File
from tests.faults.test_report_canary import MORE, NAME, PHONE, STORY, UNION, check_cells, evidence, found_in
from tests.support.chat import Chat, Heard
from tests.support.dialects import LONG
from tests.support.joining import PIN
from tests.support.office import Office, number_in
from tests.support.pairing import pair
from tests.support.people import Person
from tests.support.reporting import code_in
from tests.support.staff import officer

CHATS, FILES = table_of(ChatTable), table_of(File)
ROLES = ("case-dinas", "case-bpjs", "head", "administrator", "reader", "dinas", "bpjs", "village", "agent")
EMPLOYER = "PT Maju Contoh"
WHY = "memeriksa potongan di slip"
Answers = Mapping[str, str | bytes | Sequence[str | bytes]]
REPORT: Answers = {
    "report.consent": "setuju", "report.subject": "serikat", "report.union": UNION, "report.members": "9753",
    "report.kind": "potong-tidak-setor", "report.employer": EMPLOYER, "report.which": "1", "report.place": "Juai",
    "report.since": "Juli 2019", "report.workers": "8642", "report.slip": "tertulis jalakputih",
    "report.story": STORY[0], "report.story-more": (STORY[1], "selesai"), "report.evidence": evidence(),
    "report.evidence-more": "selesai", "report.still": "ya",
    "report.may-know": "tidak", "report.shown": "tertutup", "report.name": NAME, "report.phone": PHONE,
    "report.screen": "terlihat", "report.summary": "kirim",
}  # fmt: skip
CASE: Answers = {
    "staff.pin": PIN, "staff.typed-before": "ya",
    "case.day": "30 November", "case.extra": "Mohon buktinya disampaikan.", "case.confirm": "simpan",
    "case.register": "560/7/Disnaker", "case.on": "hari ini", "case.scan": "lewati", "case.note": "Akan mencicil.",
    "case.people": "Rahmat, manajer", "case.people-more": "selesai", "case.found": "Iuran belum disetor.",
    "case.agreed": "Mencicil.", "case.result": "janji", "case.schedule": "5 juta 15 Januari 2027",
    "case.from-dinas": "Sari", "case.from-dinas-more": "selesai", "case.closed": "ya",
    "case.from-bpjs": "Budi", "case.from-bpjs-more": "selesai",
    "case.hour": "09.00", "case.place": "Kantor dinas",
}  # fmt: skip
ANSWER: Answers = {
    "employer.what": "jawab", "employer.words": "Sudah kami bayar.", "employer.words-more": "selesai",
    "employer.papers": "lewati", "employer.summary": "kirim",
}  # fmt: skip
"""What is said to each question, by its key; several one after another."""
LOST = re.compile(r"L-\d{4}-\d{5}-\d|\b9\.?753\b|\b8\.?642\b|Juli 2019|07/2019|2019-07")
"""What an officer of the two agencies may see of a report, and nobody outside."""


async def through(chat: Chat, said: str, answers: Answers) -> list[Heard]:
    """Say something, and answer every question that follows."""
    heard, given = await chat.say(said), dict[str, int]()
    while heard and (answer := answers.get(heard[-1].key)) is not None:
        key = heard[-1].key
        at = given[key] = given.get(key, -1) + 1
        one = answer if isinstance(answer, str | bytes) else answer[min(at, len(answer) - 1)]
        assert at < 5, f"asked again and again: {heard[-1]}"
        heard = await (chat.send_file("bulbulanti.jpg", one) if isinstance(one, bytes) else chat.say(one))
    return heard


SEEN = {
    "desk.inbox", "desk.report", "cases.record", "cases.history", "cases.papers", "recap.process", "handed.news",
    "staff.digest", "reported.staff-hurt",
}  # fmt: skip
FILED = {"surat.pdf", "berita.pdf", "jadwal.pdf", "rekap.png", "kasus.xlsx"}
"""What the walk must have come by, to say anything."""


@dataclass(slots=True)
class Walk:
    """Everybody in one office, and what the reporter was given."""

    office: Office
    staff: dict[str, Chat]
    reporter: Chat
    kin: Chat
    stranger: Chat
    number: str
    code: str
    case: str = ""
    company: Chat | None = None
    letter: str = ""
    pages: list[bytes] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)

    async def desk(self, role: str, *lines: str) -> list[Heard]:
        """An officer's commands, each with the answers to what is asked; what came of the last."""
        heard: list[Heard] = []
        for line in lines:
            heard = await through(self.staff[role], line, CASE)
        return heard


async def begun(office: Office) -> Walk:
    """A report with a canary in each cell, from a chat with a registration and a second chat of the same person."""
    await office.work(lambda w: find_or_add(w, EMPLOYER, "Jl. Contoh 1, Juai", known_from="office"))
    area = {"village": "63.11.01.2005", "agent": "63.11.01.2005"}
    staff = {role: await officer(office, role, area.get(role)) for role in ROLES}
    reporter, _ = await office.register(Person.new(name="ORANG CONTOH"))
    kin, stranger = await office.chat(), await office.chat()
    await pair(reporter, kin)
    receipt = (await through(reporter, "lapor", REPORT))[0]
    assert receipt.key == "report.receipt"
    return Walk(office, staff, reporter, kin, stranger, number_in(receipt), code_in(receipt))


async def talked(walk: Walk) -> None:
    """Threats, a question and its answer, more words, number and code from elsewhere; every way into the vault."""
    number = walk.number
    await walk.reporter.say("saya diancam", "saya dipecat")
    await walk.desk("case-dinas", f"/laporan {number} tanya Sejak kapan slipnya begitu?")
    await walk.office.send()
    await through(walk.reporter, "kabar", {})
    await walk.reporter.say(f"/jawab {number}", MORE, "selesai")
    await walk.reporter.say("petugas", f"Soal laporan {number}: {MORE}")
    await walk.reporter.say("petugas", "Kapan kantor buka?")
    await walk.stranger.say(f"status {number}", f"laporan {number} AAAA-BBBB-CCCC", f"/dilihat {number}")
    await walk.desk("case-dinas", f"/buka {number} kata {WHY}", f"/buka {number} bukti {WHY}")
    await walk.desk("case-dinas", f"/buka {number} orang {WHY}")
    await walk.desk("case-bpjs", f"/setuju_buka {number}", f"/buka {number} orang")
    assert walk.staff["case-bpjs"].last.key == "desk.person", "the walk shows what it is to hide elsewhere"
    assert found_in(walk.staff["case-bpjs"].last.text.encode())


async def followed(walk: Walk) -> None:
    """The case: letter, an answer of the employer, a visit of both, a promise, papers and tables."""
    joined = (await walk.desk("case-dinas", f"/laporan {walk.number} gabung ya"))[0]
    found = re.search(r"K-\d{4}-\d{5}-\d", joined.text)
    assert found, joined
    case = walk.case = found.group()
    await walk.desk("case-dinas", f"/kasus {case} periksa", f"/kasus {case} surat")
    await walk.desk("head", f"/surat {case} paraf")
    signed = await walk.desk("case-dinas", f"/kasus {case} ttd")
    await walk.desk("case-dinas", f"/kasus {case} kirim")
    paper = await opened(walk.staff["case-dinas"], signed[0].files[0])
    code = re.search(r"SURAT ([A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})", paper.decode(errors="ignore"))
    assert code, paper
    walk.letter = code.group(1).replace("-", "")
    walk.company = await walk.office.chat()
    assert (await through(walk.company, f"surat {walk.letter}", ANSWER))[0].key == "employer.receipt"
    await walk.office.send()
    await walk.desk("case-dinas", f"/kasus {case} kunjungan 9 Desember")
    await draw_all(walk)
    walk.office.clock.advance(days=16)
    await walk.office.pump()
    await walk.desk("case-bpjs", f"/kasus {case} berita hari ini", f"/kasus {case} teken")
    await walk.desk("case-dinas", f"/kasus {case} teken")
    last = await walk.desk("case-bpjs", f"/kasus {case} janji 5 juta tiap tanggal 15, 2 kali")
    assert [file["name"].split("-")[0] for m in last for file in m.files] == ["jadwal"]


async def asked_everywhere(walk: Walk) -> None:
    """Every list, table and page, by every role; bad requests; the days go on and the digests come."""
    number, case = walk.number, walk.case
    lines = (
        "/laporan", "/laporan desa Juai", "/laporan lama", f"/laporan {number}", f"/kasus {case}", "/kasus",
        f"/kasus {case} berkas", f"/kasus {case} riwayat", "/surat", f"/surat {case}", "/rekap", "/ekspor",
        "/ekspor kasus", "/ekspor bpjs", "/perusahaan", f"/perusahaan {EMPLOYER}", "/perusahaan baru", "/kiriman",
        "/antrean", "/desa", "/panggilan", "/pertanyaan", "/tautan", "/target", "/cek", f"/cek {number}",
        f"status {number}", f"/dilihat {number}", f"/kode {number}", "/hak", "/bantuan",
    )  # fmt: skip
    for _ in range(2):
        walk.office.clock.advance(hours=24)
        await walk.office.pump()
        for chat in (*walk.staff.values(), walk.kin):
            await chat.hear()
    for role in ROLES:
        await walk.desk(role, *lines)
    await walk.kin.say("status", "data saya", "kabar", f"status {number}", "bersih")
    paths = (
        "/", "/data", "/metrics", "/healthz", "/readyz", f"/s/{walk.letter}", "/s/AAAABBBB", f"/s/{number}",
        f"/p/{number}", f"/d/{number}", f"/lihat/{walk.code}", f"/{number}", f"/webchat/files/{number}",
    )  # fmt: skip
    for path in paths:
        answer = await walk.office.http.get(path)
        walk.pages.append(answer.content + repr(answer.headers.raw).encode())
    for body in (f'{{"id": "1", "text": "{NAME}"', f'{{"text": ["{MORE}"]}}', f'{{"id": "{NAME}", "choice": 7}}'):
        answer = await walk.office.http.post("/webchat/messages", content=body, headers=walk.reporter.headers)
        assert answer.status_code >= 400, body
        walk.pages.append(answer.content)


async def opened(chat: Chat, file: Mapping[str, str]) -> bytes:
    """A file, and the words in it."""
    content = await chat.fetch(file)
    words = ""
    if content[:4] == b"%PDF":
        pdf = PdfReader(io.BytesIO(content))
        words = f"{pdf.metadata}\n" + "\n".join(page.extract_text() for page in pdf.pages)
    elif content[:2] == b"PK":
        book = load_workbook(io.BytesIO(content))
        words = repr([row for sheet in book for row in sheet.iter_rows(values_only=True)]) + repr(book.properties)
    return content + words.encode() + file["name"].encode()


def shown_to(chat: Chat) -> list[Heard]:
    """What a chat was told, without what an officer looked at in the vault."""
    return [message for message in chat.log if message.key not in SHOWN]


async def draw_all(walk: Walk) -> None:
    """The newest file of each kind (`surat-K-2611-00001-7.pdf` is a "surat.pdf"); all of a kind are drawn alike."""
    offered = {}
    for chat in walk.staff.values():
        for file in (file for message in shown_to(chat) for file in message.files):
            offered[f"{file['name'].partition('-')[0]}.{file['name'].rpartition('.')[2]}"] = (chat, file)
    for kind, (chat, file) in offered.items():
        if kind not in walk.files:
            walk.files[kind] = await opened(chat, file)


async def recipes(office: Office) -> list[bytes]:
    """What files are drawn from: a picture's words cannot be read in the picture."""
    query = select(FILES.c.id, FILES.c.payload, CHATS.c.id, CHATS.c.wrapped_key).join(
        CHATS, CHATS.c.id == FILES.c.chat_id
    )
    rows = await office.rows(query)
    return [office.vault.data_key(key).open(sealed, f"files.payload:{name}") for name, sealed, _chat, key in rows]


def check(name: str, content: bytes, code: str, *, outside: bool) -> None:
    """No canary, no code; outside the two agencies no number, count or month of a report either."""
    assert found_in(content) == set(), name
    assert code.encode() not in content, name
    if outside:
        assert not LOST.findall(content.decode(errors="ignore")), name


@LONG
async def test_nothing_of_a_reporter_leaves(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    walk = await begun(office)
    for part in (talked, followed, asked_everywhere):
        await part(walk)
    assert walk.company is not None
    others = {"company": walk.company, "kin": walk.kin, "stranger": walk.stranger}
    heard = {message.key for chat in walk.staff.values() for message in chat.log}
    assert heard >= SEEN
    for name, chat in (walk.staff | others).items():
        for said in shown_to(chat):
            content = f"{said.text} {said.choices} {[file['name'] for file in said.files]}".encode()
            check(f"{name}: {said}", content, walk.code, outside=name not in ("case-dinas", "case-bpjs"))
    await draw_all(walk)
    assert walk.files.keys() >= FILED, walk.files.keys()
    for name, content in walk.files.items():
        check(f"{name}: {content[-300:]!r}", content, walk.code, outside=True)
    for content in (*walk.pages, *await recipes(office)):
        check(f"a page or recipe: {content[:300]!r}", content, walk.code, outside=True)
    printed = "".join(capfd.readouterr())
    check(f"the log: {printed[:300]}", printed.encode(), walk.code, outside=True)
    await check_cells(office.settings.database_url.get_secret_value(), walk.code)


async def test_what_was_shown_of_a_vault_is_gone_after_an_hour(office: Office) -> None:
    walk = await begun(office)
    await talked(walk)
    office.clock.advance(hours=1, minutes=10)
    await office.pump()
    for role, chat in walk.staff.items():
        held = (await office.http.get("/webchat/messages", params={"after": 0}, headers=chat.headers)).content
        check(role, held, walk.code, outside=False)
