"""One digest a working day, to those who owe something."""

from datetime import UTC, datetime

from sqlalchemy import insert

from handlers.services.staff.digest import debt_of
from storage.enums import Status
from storage.tables import AuditLine
from storage.tables.core import CHANGES
from tests.support.chat import Chat, Heard
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import field, put, standing

AUDIT = AuditLine.__table__  # type: ignore[attr-defined]
VILLAGE = "63.11.01.2005"
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


async def digest(office: Office, chat: Chat) -> Heard | None:
    """What a chat hears in the morning."""
    await office.pump()
    found = [heard for heard in await chat.hear() if heard.key == "staff.digest"]
    assert len(found) <= 1
    return found[0] if found else None


async def begin(office: Office) -> None:
    """The office has been running since Monday."""
    await office.pump()


async def test_who_owes_nothing_hears_nothing_and_nobody_twice(office: Office) -> None:
    await begin(office)
    dinas, bpjs, village = (
        await office.staff("dinas"),
        await office.staff("bpjs"),
        await office.staff("village", VILLAGE),
    )
    number = await office.registered()
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    office.clock.advance(days=1)
    assert await digest(office, dinas) is None
    told = await digest(office, bpjs)
    assert told is not None
    assert ("1 pendaftaran" in told.text, "TERLAMBAT" in told.text) == (True, False)
    assert list(told.choices) == [f"/periksa {number}"]
    assert await digest(office, village) is None
    office.clock.advance(hours=3)
    assert await digest(office, bpjs) is None
    office.clock.advance(days=1)
    assert await digest(office, bpjs) is not None


async def test_the_digest_comes_when_the_office_opens_on_working_days(office: Office) -> None:
    await begin(office)
    bpjs = await office.staff("bpjs")
    await office.registered()
    office.clock.set(datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
    assert await digest(office, bpjs) is None
    office.clock.advance(minutes=35)
    assert await digest(office, bpjs) is not None
    office.clock.set(datetime(2026, 11, 28, 2, 0, tzinfo=UTC))
    assert await digest(office, bpjs) is None
    office.clock.set(datetime(2026, 11, 30, 8, 1, tzinfo=UTC))
    assert await digest(office, bpjs) is None
    office.clock.set(datetime(2026, 12, 1, 0, 1, tzinfo=UTC))
    assert await digest(office, bpjs) is not None


async def test_what_is_late_stands_first_and_buttons_go_on(office: Office) -> None:
    await begin(office)
    dinas, other = await office.staff("dinas"), await office.staff("dinas", "63.11.02")
    old = await office.registered(Person.new(village=VILLAGE))
    office.clock.advance(days=4)
    _, papers = await standing(office, Status.PAPERS_FORWARDED)
    _, question = await office.chat(), await office.chat()
    await question.say("petugas", "Apakah boleh?")
    office.clock.advance(days=3)
    told = await digest(office, dinas)
    assert told is not None
    assert "1 pendaftaran belum diperiksa, 1 TERLAMBAT" in told.text
    assert "1 berkas belum diperiksa" in told.text
    assert "1 pertanyaan belum dijawab" in told.text
    assert list(told.choices) == [f"/periksa {old}", f"/berkas {papers}", "/pertanyaan"]
    theirs = await digest(office, other)
    assert theirs is not None
    assert ("pendaftaran" in theirs.text, "pertanyaan" in theirs.text) == (False, True)


async def test_a_village_hears_of_papers_and_calls(office: Office) -> None:
    await begin(office)
    village = await office.staff("village", VILLAGE)
    _, lying = await standing(office, Status.PAPERS_AT_VILLAGE)
    _, soon = await standing(office, Status.VERIFIED)
    office.clock.advance(days=13)
    await office.pump()
    await village.hear()
    office.clock.advance(days=1)
    await village.say(f"/berkas {soon} kurang KTP")
    office.clock.advance(days=1)
    await village.hear()
    told = await digest(office, village)
    assert told is not None
    assert ("1 berkas belum diteruskan" in told.text, "TERLAMBAT" in told.text) == (True, True)
    assert f"/berkas {lying}" in told.choices


async def test_the_administrator_hears_when_the_audit_is_not_sealed(office: Office) -> None:
    actor = await office.actor("administrator")
    assert (await office.work(lambda work: debt_of(work, actor))).lines == []
    office.clock.advance(hours=2)
    line = {"at": office.clock.now(), "actor": "system", "action": "x", "subject": "", "fields": "", "why": ""}
    await office.database.write(lambda c: c.execute(insert(AUDIT), line))
    office.clock.advance(hours=2)
    (told,) = (await office.work(lambda work: debt_of(work, actor))).lines
    assert told.key == "staff.digest-unsealed"


async def test_requests_under_the_law_are_told_until_they_are_done(office: Office) -> None:
    await begin(office)
    dinas, elsewhere = await office.staff("dinas"), await office.staff("dinas", "63.11.05")
    chat, number = await office.register()
    await put(office, number, Status.VERIFIED)
    await chat.say("hapus data")
    await chat.tap("ya")
    office.clock.advance(days=1)
    told = await digest(office, dinas)
    assert told is not None
    assert ("1 permintaan" in told.text, "TERLAMBAT" in told.text, list(told.choices)) == (True, False, ["/hak"])
    assert await digest(office, elsewhere) is None
    office.clock.advance(days=3)
    told = await digest(office, dinas)
    assert told is not None
    assert "1 permintaan tentang data pribadi belum selesai, 1 TERLAMBAT" in told.text


async def test_what_no_single_vote_moves_on_stands_in_the_digest(office: Office) -> None:
    await begin(office)
    dinas = await office.staff("dinas")
    numbers = [(await standing(office, Status.SUBMITTED))[1] for _ in range(3)]
    disputed, lapsed, wished = numbers
    await put(office, disputed, Status.DISPUTED)
    await put(office, wished, Status.MEMBER)
    row = {"registration_id": await field(office, wished, "id"), "field": "name", "value": b"", "asked_at": NOW}
    await office.database.write(lambda c: c.execute(insert(CHANGES), row))
    office.clock.advance(days=1)
    told = await digest(office, dinas)
    assert told is not None
    assert "1 pendaftaran berbeda pendapat" in told.text
    assert "1 perubahan yang diminta peserta" in told.text
    assert "berhenti" not in told.text
    assert {"/ringkasan disputed", "/ubahan"} <= set(told.choices)
    await put(office, lapsed, Status.LAPSED)
    office.clock.advance(days=1)
    told = await digest(office, dinas)
    assert told is not None
    assert "1 orang berhenti sejak ringkasan terakhir" in told.text
    office.clock.advance(days=1)
    assert "berhenti" not in (await digest(office, dinas) or told).text


async def test_the_head_hears_of_what_is_late_in_two_digests(office: Office) -> None:
    await begin(office)
    head, dinas = await office.staff("head"), await office.staff("dinas")
    await put(office, await office.registered(), Status.PAPERS_FORWARDED)
    office.clock.advance(days=7)
    told = await digest(office, dinas)
    assert told is not None
    assert "1 berkas belum diperiksa, 1 TERLAMBAT" in told.text
    assert await digest(office, head) is None
    office.clock.advance(days=1)
    told = await digest(office, head)
    assert told is not None
    assert "1 berkas TERLAMBAT diperiksa dinas, lagi" in told.text


async def test_the_late_button_says_so_and_whoever_lacks_a_paper_is_not_late(office: Office) -> None:
    await begin(office)
    dinas = await office.staff("dinas")
    late, lacking = [(await standing(office, Status.PAPERS_FORWARDED))[1] for _ in range(2)]
    await put(office, lacking, Status.PAPERS_FORWARDED, papers_missing=b"sealed")
    office.clock.advance(days=4)
    _, fresh = await standing(office, Status.PAPERS_FORWARDED)
    office.clock.advance(days=3)
    told = await digest(office, dinas)
    assert told is not None
    assert "2 berkas belum diperiksa, 1 TERLAMBAT" in told.text
    assert list(told.choices.values()) == [f"{late} TERLAMBAT", fresh]
