"""The paper of a regulation: a draft to read, the one that is signed, the one that is signed anew."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.drawing.regulation_papers import decider, decree_words
from handlers.rules.regulations.life import RegulationAct
from handlers.services.base.work import Work
from handlers.services.regulations.decree import decree_file, keep_scan, paper_for, proven_by
from handlers.services.regulations.desk import act_on_regulation, handle
from handlers.services.regulations.moving import move
from handlers.services.regulations.public import page_of_list
from storage.enums import RegulationStatus
from storage.repositories.regulations import papers_of
from tests.support.filing import brought, changed, filed, row_of
from tests.support.office import Office

S = RegulationStatus
NUMBERED = {"act": "nomor", "register": "560/1/HI", "on": "2026-11-23", "starts": "2026-11-23", "ends": "dua-tahun"}


async def approved(office: Office) -> str:
    number = await filed(office)
    await brought(office, number, S.DECREE)
    return number


async def given_a_number(office: Office, number: str, role: str = "registrar") -> str:
    """Number, date and validity are typed; the key of the answer."""
    actor = await office.actor(role)

    def write(work: Work) -> str:
        return (
            act_on_regulation(work, NUMBERED | {"number": number, "version": row_of(work, number).version}).says[0].key
        )

    return await office.work(write, actor=actor)


async def payload(office: Office, number: str) -> Any:
    return await office.work(lambda work: decree_file(work, row_of(work, number)).payload)


async def test_a_draft_bears_no_code_and_what_is_signed_bears_everything(office: Office) -> None:
    number = await approved(office)
    draft = decree_words(await payload(office, number))
    assert (bool(draft["draft"]), bool(draft["qr"]), bool(draft["proof"])) == (True, False, False)
    assert await given_a_number(office, number) == "regulation.numbered"
    signed = decree_words(await payload(office, number))
    assert (bool(signed["draft"]), bool(signed["qr"]), bool(signed["proof"])) == (False, True, True)
    assert "NOMOR 560/1/HI" in signed["heading"]
    assert "2028" in signed["rulings"][1][1]


@pytest.mark.parametrize(
    ("title", "dinas", "said"),
    [
        ("Kepala Dinas", "Dinas Tenaga Kerja Kabupaten Contoh", "Kepala Dinas Tenaga Kerja Kabupaten Contoh"),
        ("Kepala Dinas", "Dinas Tenaga Kerja", "Kepala Dinas Tenaga Kerja Kabupaten Contoh"),
        ("Kepala Dinas Tenaga Kerja", "Dinas Tenaga Kerja", "Kepala Dinas Tenaga Kerja Kabupaten Contoh"),
        ("Plt. Kepala Disnaker", "Dinas Tenaga Kerja", "Plt. Kepala Disnaker Kabupaten Contoh"),
        ("Kepala Badan", "Dinas Tenaga Kerja", "Kepala Badan Kabupaten Contoh"),
        ("", "Dinas Tenaga Kerja Kabupaten Contoh", "Dinas Tenaga Kerja Kabupaten Contoh"),
    ],
)
def test_the_heading_names_the_whole_office_and_its_region_once(title: str, dinas: str, said: str) -> None:
    assert decider(title, dinas, "Kabupaten Contoh") == said


async def test_nothing_is_in_force_or_genuine_before_it_is_signed(office: Office) -> None:
    number = await approved(office)
    assert await given_a_number(office, number, "head") == "regulation.numbered"
    actor = await office.actor("registrar")
    done = await office.work(lambda work: handle(work, number, "terbit"), actor=actor)
    assert done.opens is not None
    code = (await payload(office, number))["address"].rpartition("/")[2]
    assert await office.work(lambda work: proven_by(work.uow, code)) is None
    assert await office.work(lambda work: row_of(work, number).status) is S.DECREE
    await office.work(lambda work: move(work, row_of(work, number), RegulationAct.ISSUE), actor=actor)
    assert (await office.work(lambda work: proven_by(work.uow, code))) is not None


async def test_what_is_deemed_approved_before_it_is_signed_gets_another_paper(office: Office) -> None:
    number = await approved(office)
    await given_a_number(office, number)
    await changed(office, number, deemed_by=office.clock.now().date() - timedelta(days=1))
    found = await office.work(lambda work: [(r.status, r.decree_number) for r in [row_of(work, number)]])
    assert found == [(S.DEEMED, None)]
    await given_a_number(office, number)
    (listed,), _ = await office.work(lambda work: page_of_list(work.uow, work.office, 0))
    assert (listed.number, listed.dated) == ("", None)


async def test_an_extension_is_signed_anew_and_the_paper_before_stays_in_the_file(office: Office) -> None:
    number = await approved(office)
    await given_a_number(office, number)
    head = await office.actor("head")

    def extend(work: Work) -> list[str]:
        row = row_of(work, number)
        keep_scan(work, row, b"%PDF-1.7 signed")
        move(work, row, RegulationAct.ISSUE)
        longer = date(2029, 11, 22).isoformat()
        act_on_regulation(work, {"number": number, "act": "perpanjang", "version": row.version, "until": longer})
        return [paper.kind for paper in papers_of(work.uow.session, row_of(work, number).row_id)]

    assert await office.work(extend, actor=head) == ["decree"]
    assert (await office.work(lambda work: paper_for(work, row_of(work, number)).recipe)) == "regulation-decree"
    done = await office.work(lambda work: handle(work, number, ""), actor=head)
    assert f"/peraturan {number} pindaian" in [choice.id.rpartition(" ")[0] for choice in done.says[0].choices]
