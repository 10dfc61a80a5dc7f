"""Companies without a regulation: who they are, letters for many at once, and what the recap says."""

from bot.drawing.recipes import draw
from handlers.commands.steering.figures import recap
from handlers.services.base.work import Work
from handlers.services.regulations.lacking import remind, show_lacking
from storage.enums import RegulationStatus
from storage.repositories.employers import REPORTED, add_employer, hand_over
from tests.support.filing import brought, changed, filed, row_of
from tests.support.office import Office


def company(work: Work, name: str, address: str = "", known_from: str = "office") -> int:
    empty = {"other_names": "", "branch": "", "place": None, "created_at": work.now}
    return add_employer(
        work.connection, {"name": name, "key": name.casefold(), "address": address, "known_from": known_from, **empty}
    )


async def test_who_has_none_and_letters_for_many(office: Office) -> None:
    await office.work(lambda work: company(work, "PT Satu Contoh", "Jalan Satu 1"))
    await office.work(lambda work: company(work, "PT Dua Contoh", "Jalan Dua 2"))
    await office.work(lambda work: company(work, "PT Tanpa Alamat"))
    await office.work(lambda work: company(work, "PT Hanya Laporan", "Jalan KENARI", REPORTED))
    officer = await office.actor("registrar")
    (said,) = (await office.work(show_lacking, actor=officer)).says
    assert (said.params["count"], said.params["share"]) == (3, 0)
    (asked,) = (await office.work(lambda work: remind(work, ""), actor=officer)).says
    assert (asked.key, asked.params["count"]) == ("regulation.remind-sure", 2)
    (made,) = (await office.work(lambda work: remind(work, "ya"), actor=officer)).says
    payload = made.files[0].payload
    assert [one["company"] for one in payload["letters"]] == ["PT Satu Contoh", "PT Dua Contoh"]
    assert draw(made.files[0].recipe, payload).startswith(b"%PDF-")
    assert (await office.work(lambda work: remind(work, "ya"), actor=officer)).says[0].key == "regulation.remind-nobody"


async def test_one_under_way_counts_and_goes_with_a_merged_employer(office: Office) -> None:
    number = await filed(office)
    one = await office.work(lambda work: company(work, "PT Kenari Contoh", "Jalan 1"))
    two = await office.work(lambda work: company(work, "PT Kenari Contoh Dua", "Jalan 1"))
    await changed(office, number, employer_id=one)
    await office.work(lambda work: hand_over(work.connection, one, two))
    assert await office.work(lambda work: row_of(work, number).employer_id) == two
    officer = await office.actor("head")
    (said,) = (await office.work(show_lacking, actor=officer)).says
    assert (said.params["count"], said.params["known"], said.params["share"]) == (1, 2, 50)


async def test_the_recap_says_the_share_and_the_days(office: Office) -> None:
    head = await office.actor("head")
    assert "regulation.recap" not in [say.key for say in (await office.work(lambda w: recap(w, ""), actor=head)).says]
    number = await filed(office)
    office.clock.advance(days=2)
    await brought(office, number, RegulationStatus.CORRECTION)
    said = [
        say for say in (await office.work(lambda w: recap(w, ""), actor=head)).says if say.key == "regulation.recap"
    ]
    lines = {str(line.params["status"].key): line.params["days"] for line in said[0].params["lines"]}
    assert lines["regulation.at-registration"] == 2
    assert lines["regulation.at-verification"] == 0
    reader = await office.actor("reader", "63.11.01")
    assert "regulation.recap" not in [say.key for say in (await office.work(lambda w: recap(w, ""), actor=reader)).says]
