"""A case that the office opens itself: what an officer writes of where the office knows it from."""

from sqlalchemy import func, select

from tests.support.cases import CASES
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.reporting import report

REFUSED = {"Menurut Siti Rahmawati": "person-named", "Dari laporan L-2611-00001-7": "record-number"}


async def to_note(dinas: Chat) -> None:
    """The questions before the note, about the employer that a report names."""
    [asked] = await dinas.say("/kasus baru Toko Contoh Empat")
    await dinas.tap(next(one for one in asked.choices if one.isdecimal()))
    if dinas.last.key == "opening.place":
        await dinas.say("lewati")
    assert dinas.last.key == "opening.ground"
    await dinas.tap("pwbd")
    assert keys(await dinas.tap("media")) == ["opening.note"]


async def test_the_note_of_a_new_case_says_nothing_of_a_report(office: Office) -> None:
    await report(office, employer="Toko Contoh Empat", story=("Slip disimpan di laci merah itu.",))
    dinas = await office.staff("case-dinas")
    await to_note(dinas)
    for note, why in REFUSED.items():
        assert keys(await dinas.say(note)) == [f"problems.{why}", "opening.note"]
    assert keys(await dinas.say("Hubungi kami di 0526 2021234.")) == ["case.numbers"]
    assert keys(await dinas.tap("hapus")) == ["opening.confirm"]
    assert "2021234" not in dinas.last.text
    await dinas.say("batal")
    await to_note(dinas)
    assert keys(await dinas.say("Slip disimpan di laci merah itu.")) == ["opening.confirm"]
    assert keys(await dinas.tap("simpan")) == ["problems.vault-words", "opening.note"]
    assert (await office.rows(select(func.count()).select_from(CASES)))[0][0] == 0
    assert keys(await dinas.say("Berita koran"))[-1] == "opening.confirm"
    assert keys(await dinas.tap("simpan"))[0] == "opening.opened"
