"""Suggestions: who may be shown, how names meet, and what reporting an employer leaves behind."""

from handlers.services.base.work import Work
from handlers.services.employers.register import find_or_add, suggest
from storage.repositories.employers import change_employer, changed_after, employer_by_id
from tests.support.office import Office

VILLAGE, ELSEWHERE = "63.11.01.2005", "63.11.03.2001"


def names(work: Work, text: str, place: str | None = None) -> list[str]:
    return [one.name for one in suggest(work, text, place)]


async def test_register_is_suggested_and_reports_are_not(office: Office) -> None:
    def act(work: Work) -> None:
        find_or_add(work, "PT. Sinar Contoh Abadi", "Jl. Uji 1", known_from="bpjs")
        find_or_add(work, "Hotel Sinar Contoh", known_from="office")
        find_or_add(work, "Sinar Contoh Rahasia")
        assert names(work, "sinar contoh") == ["Hotel Sinar Contoh", "PT. Sinar Contoh Abadi"]
        assert names(work, "cv sinar contoh abdi") == ["PT. Sinar Contoh Abadi"]
        assert "Sinar Contoh Rahasia" not in names(work, "Sinar Contoh Rahasia")

    await office.work(act)


async def test_one_row_for_one_name(office: Office) -> None:
    def act(work: Work) -> None:
        first = find_or_add(work, "CV Karya Contoh", "kata pelapor", VILLAGE)
        again = find_or_add(work, "CV. KARYA CONTOH", "", "63.11.01.2001")
        assert (again.id, again.known_from) == (first.id, "report")
        assert find_or_add(work, "Karya Contoh", "", ELSEWHERE).id != first.id

    await office.work(act)


async def test_register_takes_no_words_of_a_reporter(office: Office) -> None:
    def act(work: Work) -> None:
        reported = find_or_add(work, "karya contoh yg di pojok", "belakang rumah saya")
        listed = find_or_add(work, "Karya Contoh yg di Pojok", "Jl. Uji 2", known_from="bpjs")
        assert (listed.id, listed.name, listed.address) == (reported.id, "Karya Contoh yg di Pojok", "Jl. Uji 2")
        same = find_or_add(work, "PT Karya Contoh yg di pojok", "gudang belakang")
        assert (same.id, same.address, same.known_from) == (reported.id, "Jl. Uji 2", "bpjs")

    await office.work(act)


async def test_of_a_report_nothing_is_kept(office: Office) -> None:
    def act(work: Work) -> None:
        def row(employer: int) -> tuple[str | None, str]:
            found = employer_by_id(work.connection, employer)
            return (found.place, found.address) if found else (None, "gone")

        reported = find_or_add(work, "CV Karya Contoh").id
        find_or_add(work, "CV Karya Contoh", "gudang belakang", VILLAGE)
        assert row(reported) == (VILLAGE, "")
        find_or_add(work, "CV Karya Contoh", "Jl. Uji 2", known_from="employer")
        assert row(reported) == (None, "Jl. Uji 2")
        listed = find_or_add(work, "PT Sinar Contoh", known_from="bpjs").id
        find_or_add(work, "PT Sinar Contoh", "pojok", VILLAGE)
        assert row(listed) == (None, "")
        find_or_add(work, "PT Sinar Contoh", "Jl. Uji 3", known_from="bpjs")
        assert row(listed) == (None, "Jl. Uji 3")
        told = find_or_add(work, "PT Lama Contoh", "", VILLAGE).id
        find_or_add(work, "PT Lama Contoh", "Jl. Uji 4", known_from="office")
        assert row(told) == (None, "Jl. Uji 4"), "a place that only a report knew does not become the register's"

    await office.work(act)


async def test_memory_and_newest_rows_are_one(office: Office) -> None:
    def add(work: Work) -> int:
        return find_or_add(work, "PT Lama Contoh", known_from="bpjs").id

    first = await office.work(add)
    await office.app.loops["register"].step()
    index = office.app.turns.employers
    assert (len(index), index.revision) == (1, 1)
    chat = await office.id_of(await office.chat())

    def rename(work: Work) -> None:
        assert names(work, "lama contoh") == ["PT Lama Contoh"]
        change_employer(work.connection, first, name="PT Baru Contoh", key="baru contoh")
        assert names(work, "lama contoh") == []
        assert names(work, "baru contoh") == ["PT Baru Contoh"]

    await office.work(rename, chat=chat)
    await office.app.loops["register"].step()
    assert (len(index), index.revision) == (1, 2)
    assert await office.database.read(lambda c: changed_after(c, 2, 10)) == []

    def ask(work: Work) -> None:
        assert names(work, "baru contoh") == ["PT Baru Contoh"]
        assert names(work, "lama contoh") == []

    await office.work(ask, chat=chat)
