"""Who sees what of a single report: every role, every command, every file. And nothing joins it with a registration."""

import re

import pytest
from sqlalchemy import select

from handlers.registry import COMMANDS
from handlers.rules.access import CASE_OFFICERS, ReportThing, Sight, sight
from handlers.rules.registrations.receipt import receipt_number
from storage.enums import Agency, Anonymity, ReportStatus, Role
from storage.rows import table_of
from storage.tables import AuditLine, Outbound
from tests.support.chat import Chat, Heard
from tests.support.desk import WHY, command, done, employer, reported, standing
from tests.support.office import Office
from tests.support.people import Person
from tests.support.staff import officer

AUDIT = table_of(AuditLine)
OUTBOX = table_of(Outbound)
NEVER_WAS = receipt_number("L", 2026, 11, 77)
LEAVES = {
    "keluar",
    "gabung",
    "kunci",
    "bahasa",
    "english",
    "hapus",
    "berhenti",
    "mulai_lagi",
    "sambung",
    "pisah",
    "start",
}
"""They end or change the session itself."""
AREAS = {Role.VILLAGE: "63.11.01.2005", Role.AGENT: "63.11.01.2005", Role.READER: "63.11.01"}
OTHERS = [role for role in Role if role not in CASE_OFFICERS]
RESTS = ("", " kata melihat isi laporan", " orang melihat isi laporan", " ambil", " tutup bukan-laporan")
CANARY = {"name": "KENARIWATI INVENTED", "phone": "+6281299887755", "union": "SERIKAT ZAMRUD"}
WORDS = "kalimat zirkon rahasia"

GRID = {
    ReportThing.EXISTENCE: Sight.PLAIN,
    ReportThing.LINE: Sight.PLAIN,
    ReportThing.KIND: Sight.PLAIN,
    ReportThing.EMPLOYER: Sight.PLAIN,
    ReportThing.WORDS: Sight.REASON,
    ReportThing.EVIDENCE: Sight.REASON,
    ReportThing.PERSON: Sight.TWO,
}


@pytest.mark.parametrize("thing", ReportThing)
@pytest.mark.parametrize("role", [*Role, None])
def test_the_grid(role: Role | None, thing: ReportThing) -> None:
    assert sight(role, thing) is (GRID[thing] if role in CASE_OFFICERS else Sight.NEVER)


def same(heard: list[Heard], number: str) -> list[tuple[object, ...]]:
    """What was said, but for the number that was typed and what is drawn by chance."""
    return [
        (m.key, m.text.replace(number, "NO"), [c.replace(number, "NO") for c in m.choices], len(m.files)) for m in heard
    ]  # fmt: skip


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # the same commands on both
@pytest.mark.parametrize("role", OTHERS)
async def test_nobody_else_tells_a_report_from_a_number_that_never_was(office: Office, role: Role) -> None:
    number = await reported(office, person=CANARY, threatened_at=office.clock.now())
    chat, twin = await officer(office, role, AREAS.get(role)), await officer(office, role, AREAS.get(role))
    for name in sorted(set(COMMANDS) - LEAVES):
        for rest in RESTS if name in ("laporan", "buka") else RESTS[:1]:
            real = await chat.say(f"/{name} {number}{rest}")
            other = await twin.say(f"/{name} {NEVER_WAS}{rest}")
            assert same(real, number) == same(other, NEVER_WAS), name
            await leave(chat, real)
            await leave(twin, other)
    assert (await standing(office, number)).status is ReportStatus.RECEIVED


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", OTHERS)
async def test_no_list_export_or_digest_of_theirs_changes_with_a_report(office: Office, role: Role) -> None:
    await office.pump()
    chat = await officer(office, role, AREAS.get(role))
    before = [shown for name in sorted(set(COMMANDS) - LEAVES) for shown in await plain(chat, f"/{name}")]
    for anonymity in Anonymity:
        await reported(office, person=CANARY, anonymity=anonymity, threatened_at=office.clock.now(), words=WORDS)
    after = [shown for name in sorted(set(COMMANDS) - LEAVES) for shown in await plain(chat, f"/{name}")]
    assert before == after


async def leave(chat: Chat, heard: list[Heard]) -> None:
    """Leave a question that was opened."""
    if heard and heard[-1].key != "problems.unknown-command":
        await chat.say("batal")


async def plain(chat: Chat, line: str) -> list[tuple[str, str]]:
    """Keys and words of an answer."""
    heard = await chat.say(line)
    await leave(chat, heard)
    return [(m.key, re.sub(r"/d/[\w-]+|gabung=[\w-]+", "", m.text)) for m in heard]


async def test_staff_words_hold_nothing_sealed_before_it_was_opened(office: Office) -> None:
    where = await employer(office)
    number = await reported(office, person=CANARY, words=WORDS, employer_id=where)
    one, other = await office.actor("case-dinas"), await office.actor("case-bpjs")
    lines = ("/laporan", f"/laporan {number}", f"/laporan {number} ambil", f"/laporan {number} gabung ya")
    said = [repr(await done(office, one, line)) for line in lines]
    said += [repr(await done(office, one, f"/buka {number} orang {WHY}"))]
    said += [repr(await done(office, other, f"/setuju_buka {number}"))]
    assert not any(secret in text for text in said for secret in (*CANARY.values(), WORDS))
    audit = await office.rows(select(AUDIT))
    assert not any(secret in repr(audit) for secret in (*CANARY.values(), WORDS))


async def test_no_staff_view_joins_a_report_with_a_registration_of_the_same_chat(office: Office) -> None:
    """The same person registers and reports: what staff see, and the audit, are the same as for two strangers."""
    person = Person.new()
    same_chat, first, second = await office.chat(), await office.chat(), await office.chat()
    joined = await office.registered(person, same_chat)
    await reported(office, chat=await office.id_of(same_chat), person=CANARY)
    apart = await office.registered(Person.new(name=person.name, phone="081255567788"), first)
    await reported(office, chat=await office.id_of(second), person=CANARY)
    verifier, case_officer = await officer(office, "dinas"), await officer(office, "case-dinas")
    for number, other in ((joined, apart), (apart, joined)):
        heard = [m.text for m in await verifier.say(f"/periksa {number}")]
        assert not any("L-" in text or "lapor" in text.casefold() for text in heard)
        for line in (f"/laporan {number}", f"/buka {number} kata {WHY}"):
            assert [m.key for m in await case_officer.say(line)] == ["problems.no-report"]
        assert other not in " ".join(heard)
    inbox = (await case_officer.say("/laporan"))[0]
    assert "D-" not in inbox.text
    chats = {f"chat:{await office.id_of(chat)}" for chat in (same_chat, second)}
    about = await office.rows(select(AUDIT.c.actor, AUDIT.c.subject).where(AUDIT.c.action.startswith("report.")))
    assert not any(actor in chats for actor, _subject in about)
    news = await office.rows(select(OUTBOX.c.registration_id).where(OUTBOX.c.key.startswith("desk.")))
    assert all(found is None for (found,) in news)


@pytest.mark.parametrize("anonymity", Anonymity)
async def test_every_case_officer_of_both_agencies_sees_the_line(office: Office, anonymity: Anonymity) -> None:
    number = await reported(office, anonymity=anonymity)
    for agency in Agency:
        actor = await office.actor(f"case-{agency}")
        assert await command(office, actor, f"/laporan {number}") == ["desk.report"]
