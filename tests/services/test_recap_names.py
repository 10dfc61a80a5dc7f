"""What only a reporter wrote of an employer leaves in no recap, until an officer has taken it into the register."""

import io

from openpyxl import load_workbook

from handlers.services.employers.register import suggest
from tests.support.chat import Chat
from tests.support.office import Office
from tests.support.reporting import report
from tests.support.staff import officer


async def test_a_name_that_only_a_reporter_wrote_leaves_with_nobody(office: Office) -> None:
    _, number, _ = await report(office, employer="Toko Kukuruyuk Bulbulanti")
    desk, reader = await officer(office, "case-dinas"), await office.staff("reader")
    joined = (await desk.say(f"/laporan {number} gabung ya"))[0]
    case = next(one.removeprefix("/kasus ") for one in joined.choices if one.startswith("/kasus "))
    assert await all_of_recap(desk) == (True, False)
    shown = (await reader.say("/rekap"))[0].text
    assert (case in shown, "ukuruyuk" in shown) == (True, False)
    fresh = (await desk.say("/perusahaan baru"))[0]
    row = next(one for one in fresh.choices if one.startswith("/perusahaan "))
    await desk.say(f"{row} catat", "Toko Bulbul Sejati", "Jl. Uji No. 3, Paringin", "ya")
    assert await all_of_recap(desk) == (True, False), "an officer has written its name, the reporter's is gone"
    assert "Bulbul Sejati" in (await reader.say("/rekap"))[0].text
    assert not await office.work(lambda work: suggest(work, "Toko Bulbul Sejati")), "nobody finds it by asking"


async def all_of_recap(desk: Chat) -> tuple[bool, bool]:
    """Whether words and tables name a case, and the employer as its reporter wrote it."""
    words = (await desk.say("/rekap"))[0].text
    await desk.say("/ekspor kasus")
    book = load_workbook(io.BytesIO(await desk.fetch(desk.last.files[0])))
    cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    text = " ".join((words, *cells))
    return "K-" in text, "ukuruyuk" in text.casefold()
