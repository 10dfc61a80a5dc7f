"""Letters that remind companies: many at once, each by its own rules, proven by a code, taken back for some minutes."""

import io
from typing import Any

from pypdf import PdfReader
from sqlalchemy import select, update

from handlers.services.cases.many import parts
from handlers.services.regulations.reminding import CODE_CELL
from storage.enums import LetterStatus
from storage.tables.core import EMPLOYERS, REGULATION_REMINDERS
from tests.services.test_regulation_lacking import JUAI, company
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.pdfs import PDF, scanned

R = REGULATION_REMINDERS


async def companies(office: Office, count: int) -> None:
    await office.work(lambda work: [company(work, f"PT Contoh {n}", 25, JUAI) for n in range(count)])


async def standing(office: Office) -> list[str]:
    return [str(row[0]) for row in await office.rows(select(R.c.status).order_by(R.c.id))]


async def count(chat: Chat, line: str, *answers: str) -> None:
    """An act, with the count of each part typed."""
    await chat.say(line, *answers)
    while chat.last.key == "many.confirm":
        await chat.say(f"SETUJU {chat.last.text.rpartition('SETUJU ')[2].split()[0]}")
    assert chat.last.key == "regulation.many-done"


async def code_of(office: Office, place: int = 0) -> str:
    sealed = [row[0] for row in await office.rows(select(R.c.code).order_by(R.c.id))]
    return office.vault.open(sealed[place], CODE_CELL).decode()


async def test_a_long_list_in_parts_with_their_numbers(office: Office) -> None:
    await companies(office, 31)
    chat = await office.staff("registrar")
    await count(chat, "/peraturan belum surat surat")
    await count(chat, "/peraturan belum surat ttd", "560/101-131/Disnaker", "hari ini")
    assert keys(await chat.say("/peraturan belum surat cetak")) == ["many.printed"]
    printed = PdfReader(io.BytesIO(await chat.fetch(chat.last.files[0])))
    assert len(printed.pages) == 31
    first, last = printed.pages[0].extract_text(), printed.pages[-1].extract_text()
    assert "560/101/Disnaker" in first
    assert "PT Contoh 0" in first
    assert await code_of(office) in first
    assert "560/131/Disnaker" in last
    await count(chat, "/peraturan belum surat kirim", "hari ini")
    assert await standing(office) == [LetterStatus.POSTED] * 31


async def test_each_act_is_taken_back_and_never_what_went_on(office: Office) -> None:
    await companies(office, 2)
    chat = await office.staff("registrar")
    await count(chat, "/peraturan belum surat surat")
    await count(chat, "/peraturan belum surat ttd nomor 1", "560/5/Disnaker", "hari ini")
    (drafted,) = (await office.rows(select(R.c.drafted_act).where(R.c.id == 1)))[0]
    await chat.say(f"/urungkan {drafted}")
    assert "1 surat" in chat.last.text
    assert await standing(office) == [LetterStatus.SIGNED, LetterStatus.DISCARDED]
    await chat.say("/urungkan")
    assert await standing(office) == [LetterStatus.DRAFTED, LetterStatus.DISCARDED]
    assert (await office.rows(select(R.c.number, R.c.dated).where(R.c.id == 1)))[0] == (None, None)
    await count(chat, "/peraturan belum surat surat")
    office.clock.advance(minutes=11)
    assert keys(await chat.say("/urungkan")) == ["problems.undo-too-late"]


async def test_the_page_proves_a_numbered_letter_and_no_draft(office: Office) -> None:
    await companies(office, 1)
    chat = await office.staff("head")
    await count(chat, "/peraturan belum surat surat")
    code = await code_of(office)
    assert (await office.http.get(f"/s/{code}")).status_code == 404
    await count(chat, "/peraturan belum surat ttd", "560/5/Disnaker", "hari ini")
    page = await office.http.get(f"/s/{code.lower()}")
    assert page.status_code == 200
    for said in ("560/5/Disnaker", "PT Contoh 0", "Surat pengingat PP atau PKB", "Ajukan PP atau PKB"):
        assert said in page.text
    assert "Jalan 1" not in page.text


async def test_one_scan_is_kept_for_many_and_fetched_from_each(office: Office) -> None:
    await companies(office, 3)
    chat = await office.staff("registrar")
    await count(chat, "/peraturan belum surat surat")
    assert keys(await chat.say("/peraturan belum surat pindaian")) == ["regulation.letters-none"]
    await count(chat, "/peraturan belum surat ttd", "560/5-7/Disnaker", "hari ini")
    await chat.say("/peraturan belum surat pindaian")
    assert keys(await chat.send_file("pindaian.pdf", scanned(), PDF)) == ["regulation.letters-scanned"]
    await chat.say("/peraturan belum 3")
    assert [file["name"] for file in chat.last.files] == ["pengingat-3.pdf", "pindaian-1.pdf"]
    assert (await chat.fetch(chat.last.files[1])).startswith(b"%PDF-")


async def test_what_changed_since_the_count_is_left_out(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr(parts, "MOST", 1)
    await companies(office, 2)
    chat = await office.staff("registrar")
    assert keys(await chat.say("/peraturan belum surat surat")) == ["many.confirm"]
    await office.database.write(lambda c: c.execute(update(EMPLOYERS).where(EMPLOYERS.c.id == 2).values(address="")))
    await chat.say("SETUJU 1")
    await chat.say("SETUJU 1")
    assert chat.last.key == "regulation.many-done"
    assert "PT Contoh 1" in chat.last.text
    assert await standing(office) == [LetterStatus.DRAFTED]


async def test_two_officers_write_one_letter(office: Office) -> None:
    await companies(office, 1)
    one, two = await office.staff("registrar"), await office.staff("head")
    for chat in (one, two):
        assert keys(await chat.say("/peraturan belum surat surat")) == ["many.confirm"]
    await one.say("SETUJU 1")
    await two.say("SETUJU 1")
    assert await standing(office) == [LetterStatus.DRAFTED]


async def test_a_letter_is_posted_on_no_day_before_its_own(office: Office) -> None:
    await companies(office, 1)
    chat = await office.staff("registrar")
    await count(chat, "/peraturan belum surat surat")
    await count(chat, "/peraturan belum surat ttd", "560/5/Disnaker", "hari ini")
    await chat.say("/peraturan belum surat kirim", "20 November", "SETUJU 1")
    assert await standing(office) == [LetterStatus.SIGNED]


async def test_whoever_checks_contents_writes_no_letters(office: Office) -> None:
    await companies(office, 1)
    chat = await office.staff("corrector")
    assert keys(await chat.say("/peraturan belum surat surat")) == ["regulation.not-yours-companies"]
    assert keys(await chat.say("/peraturan belum 1 pekerja 4")) == ["regulation.not-yours-companies"]
