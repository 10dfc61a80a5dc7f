"""What waits is counted whole, whatever one page shows: submissions, letters, employers that only reports know."""

import json

from handlers.services.base.numbers import new_number
from handlers.services.base.work import Work
from handlers.services.cases.life import open_case
from handlers.services.employers.register import find_or_add
from storage.enums import CaseStatus, ReportKind
from storage.repositories.submissions import add_submission
from tests.support.cases import put_case
from tests.support.chat import keys
from tests.support.office import Office

MANY = 20


def hand_in(work: Work, name: str, kind: str) -> str:
    """Something that an employer sent by the open link."""
    number = new_number(work, "S")
    sealed = work.vault.seal(json.dumps({"name": name, "words": ["Contoh"]}).encode(), f"submissions.content:{number}")
    row = {"number": number, "kind": kind, "proven": False, "content": sealed, "at": work.now, "employer_id": None}
    add_submission(work.connection, row | {"case_id": None, "letter_id": None, "chat_id": None})
    return number


async def test_twenty_submissions_wait_and_each_is_reached(office: Office) -> None:
    numbers = await office.work(
        lambda work: [hand_in(work, f"PT Contoh {n:02d}", "relief" if n % 4 == 0 else "answer") for n in range(MANY)]
    )
    officer = await office.staff("case-dinas")
    seen: list[str] = []
    assert keys(await officer.say("/kiriman")) == ["handed.list"]
    while True:
        assert "yang menunggu: 20" in officer.last.text
        seen += [number for number in numbers if number in officer.last.text]
        more = next((one for one in officer.last.choices if one.endswith(f"hal {len(seen) // 8 + 1}")), None)
        if more is None or len(seen) == MANY:
            break
        await officer.tap(more)
    assert sorted(seen) == sorted(numbers)


async def test_submissions_are_found_by_kind_and_by_a_misspelt_name(office: Office) -> None:
    wanted, other = await office.work(
        lambda work: [hand_in(work, "PT Borneo Contoh Utama", "relief"), hand_in(work, "CV Lain Sekali", "answer")]
    )
    officer = await office.staff("case-bpjs")
    for words in ("keringanan", "borneo conto utma", "keringanan borneo"):
        await officer.say(f"/kiriman {words}")
        assert (officer.last.key, wanted in officer.last.text, other in officer.last.text) == (
            "handed.list-some", True, False
        ), words  # fmt: skip
    assert keys(await officer.say("/kiriman phk")) == ["handed.none-such"]
    assert keys(await officer.say("/kiriman karya lain")) == ["handed.none-such"], "a K is not a case's number"


async def test_letters_and_new_employers_have_pages(office: Office) -> None:
    def made(work: Work) -> list[str]:
        found = [find_or_add(work, f"PT Contoh {n:02d}") for n in range(MANY)]
        return [open_case(work, one.id, ReportKind.ARREARS).number for one in found]

    for number in await office.work(made):
        await put_case(office, number, CaseStatus.SIGNED)
    officer = await office.staff("case-dinas")
    await officer.say("/surat")
    assert "20" in officer.last.text
    assert "/surat hal 2" in officer.last.choices
    assert keys(await officer.say("/surat hal 3")) == ["cases.letters"]
    await officer.say("/perusahaan baru")
    assert "belum di daftar: 20" in officer.last.text
    assert "/perusahaan baru hal 2" in officer.last.choices
    assert keys(await officer.say("/perusahaan baru hal 3")) == ["employers.reported"]
