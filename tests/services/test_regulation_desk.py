"""Regulations of companies: whose step it is, points by table, papers, what strangers learn, what is owed."""

import json
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.files.cleaning import clean_long
from handlers.rules.access import REGULATION_OFFICERS, Actor
from handlers.rules.regulations.life import OWNERS, STEPS
from handlers.services.base.work import Upload, Work
from handlers.services.regulations.company import act_on_own
from handlers.services.regulations.debts import regulation_debts
from handlers.services.regulations.desk import handle
from handlers.services.regulations.filing import _keep_paper
from handlers.services.regulations.papers import opened_paper
from handlers.services.regulations.view import show
from handlers.services.regulations.watching import watch_regulations
from storage.enums import RegulationStatus, Role
from storage.repositories.regulations import papers_of
from tests.support.filing import brought, changed, filed, row_of
from tests.support.office import Office
from tests.support.outbox import news_of
from tests.support.pdfs import pdf, scanned
from tests.support.xlsx import XLSX, xlsx

S = RegulationStatus


def open_it(work: Work, role: Role | None, paper: int) -> bytes | None:
    return opened_paper(work.connection, work.vault, role, paper)


@pytest.mark.parametrize("role", sorted(REGULATION_OFFICERS))
async def test_only_its_owner_passes_it_on(office: Office, role: Role) -> None:
    number = await filed(office)
    for status in (S.REGISTRATION, S.CORRECTION, S.DIVISION):
        await brought(office, number, status)
        actor = await office.actor(role)
        done = await office.work(lambda work: handle(work, number, "setuju baru"), actor=actor)
        moved = await office.work(lambda work: row_of(work, number).status) is not status
        assert moved is (OWNERS[status] is role), (status, done.says[0].key)
        if moved:
            break


async def test_points_come_by_table_and_twice_the_same_table_adds_nothing(office: Office) -> None:
    number = await filed(office)
    await brought(office, number, S.CORRECTION)
    corrector = await office.staff("corrector")
    rows = [
        ("PASAL", "MASALAH", "SARAN"),
        *((str(n), f"masalah {n}", f"saran {n}") for n in range(1, 6)),
        ("", "x", ""),
    ]
    heard = [*await corrector.send_file("titik.xlsx", xlsx(rows), XLSX)]
    assert [one.key for one in heard] == ["regulation.sheet-wrong", "regulation.points-kept", "regulation.record"]
    assert "5 titik ditambah, semuanya 5" in heard[1].text
    heard = [*await corrector.send_file("titik.xlsx", xlsx(rows), XLSX)]
    assert "0 titik ditambah, semuanya 5" in heard[1].text
    heard = [*await corrector.send_file("titik.xlsx", xlsx([("NIK", "NAMA"), ("1", "2")]), XLSX)]
    assert [one.key for one in heard] == ["regulation.sheet-heads"]


async def test_a_stranger_learns_nothing_of_a_number(office: Office) -> None:
    number, stranger = await filed(office), await office.chat()
    for line in (number, f"/ajukan {number}", f"/ajukan {number} tarik-benar", f"/peraturan {number}"):
        (said,) = await stranger.say(line)
        assert said.key in ("regulation.unknown", "problems.unknown-command")
        assert number not in said.text
    assert await office.work(lambda work: row_of(work, number).status) is S.REGISTRATION


async def test_nobody_looks_at_what_their_own_chat_handed_in(office: Office) -> None:
    number = await filed(office)
    chat = await office.work(lambda work: row_of(work, number).chat_id)
    registrar = await office.actor("registrar")
    actor = Actor(chat, registrar.staff_id, registrar.role)
    done = await office.work(lambda work: handle(work, number, "setuju baru"), actor=actor)
    assert done.says[0].key == "regulation.own-filing"


async def test_papers_open_for_officers_alone_and_scans_are_counted(office: Office) -> None:
    number = await filed(office)

    def keep(work: Work, upload: Upload) -> bool:
        return _keep_paper(work, row_of(work, number), "text", upload)

    good = clean_long(pdf(["Pasal satu mengatur hak dan kewajiban pekerja tetap"]))
    assert await office.work(lambda work: keep(work, Upload(*good))) is False
    assert await office.work(lambda work: keep(work, Upload(*clean_long(scanned())))) is True
    papers = await office.work(
        lambda work: [(p.row_id, p.pages, p.readable) for p in papers_of(work.uow.session, row_of(work, number).row_id)]
    )
    assert [one[1:] for one in papers] == [(1, 1), (1, 0)]
    for role in (*Role, None):
        opened = await office.work(partial(open_it, role=role, paper=papers[0][0]))
        assert (opened is not None) is (role in REGULATION_OFFICERS)


async def test_reaching_its_end_shows_at_once_without_the_clock(office: Office) -> None:
    number = await filed(office)
    await changed(office, number, deemed_by=office.clock.now().date() - timedelta(days=1))
    actor = await office.actor("verifier")
    done = await office.work(lambda work: handle(work, number, ""), actor=actor)
    assert str(done.says[0].params["status"].key) == "regulation.at-deemed-number"
    row = await office.work(lambda work: [(r.status, r.ends) for r in [row_of(work, number)]])
    assert row[0][0] is S.DEEMED


async def test_the_digest_counts_what_is_theirs(office: Office) -> None:
    number = await filed(office)
    await brought(office, number, S.SECTION)
    await changed(office, number, due=office.clock.now().date() - timedelta(days=1))
    for role in (Role.SECTION, Role.DIVISION):
        lines, oldest = await office.work(partial(regulation_debts, actor=Actor(None, 3, role), most=8))
        assert [late for late, _, _ in oldest] == [True] * (role is Role.SECTION)
        assert len(lines) == (role is Role.SECTION)


async def test_a_company_that_withdraws_ends_it(office: Office) -> None:
    registrar = await office.staff("registrar")
    number = await filed(office)
    chat = await office.work(lambda work: row_of(work, number).chat_id)
    done = await office.work(lambda work: act_on_own(work, number, "tarik-benar"), chat=chat)
    assert done.says[0].key == "regulation.withdrawn"
    done = await office.work(lambda work: act_on_own(work, number, "tarik-benar"), chat=chat)
    assert done.says[0].key == "regulation.not-now"
    assert (await news_of(office, await office.id_of(registrar)))[-1] == "regulation.news-withdrawn"
    assert await office.work(watch_regulations) is False


async def test_nothing_of_a_case_stands_in_a_record(office: Office) -> None:
    """Whoever corrects sees one line without a number; the others not even that."""
    number = await filed(office)
    await brought(office, number, S.CORRECTION)
    actor = await office.actor("corrector")
    said = await office.work(lambda work: show(work, row_of(work, number)), actor=actor)
    assert "open-case" not in json.dumps([line.key for line in said.params["lines"]])


async def test_what_stood_at_a_step_goes_on_once_it_is_merged(office: Office) -> None:
    number, division = await filed(office), await office.staff("division")
    await brought(office, number, S.SECTION)
    rules = replace(office.values.regulations, merged={"section": "division"})
    await office.switch_on(replace(office.values, regulations=rules))
    await office.work(watch_regulations)
    assert await office.work(lambda work: row_of(work, number).status) is S.DIVISION
    assert "regulation.news-yours" in await news_of(office, await office.id_of(division))


async def test_where_nobody_has_the_step_the_head_and_who_invites_hear_it(office: Office) -> None:
    heads = [await office.staff(role) for role in ("head", "administrator", "dinas")]
    await filed(office)
    for one in heads:
        assert "regulation.news-nobody" in await news_of(office, await office.id_of(one))


async def test_the_menu_leads_companies_here_where_the_office_wants_that(office: Office) -> None:
    (menu,) = await (await office.chat()).say("menu")
    assert "/ajukan" not in menu.choices
    rules = replace(office.values.regulations, in_menu=True)
    await office.switch_on(replace(office.values, regulations=rules))
    company = await office.chat()
    (menu,) = await company.say("menu")
    assert "/ajukan" in menu.choices
    assert [one.key for one in await company.tap("/ajukan")] == ["regulation.welcome", "regulation.kind"]


async def test_a_pkb_is_never_deemed_registered(office: Office) -> None:
    """Art 112 speaks of a PP alone: months go by at each step, whoever looks, and it stands where it stood."""
    number, actor = await filed(office, kind="pkb"), await office.actor("head")
    for status in (*STEPS, S.DECREE):
        await brought(office, number, status)
        office.clock.advance(days=60)
        await office.work(watch_regulations)
        said = (await office.work(lambda work: handle(work, number, ""), actor=actor)).says[0]
        found = await office.work(lambda work: [(r.status, r.deemed_by, r.deemed_on) for r in [row_of(work, number)]])
        assert found == [(status, None, None)]
        assert not [line for line in said.params["lines"] if "deemed" in line.key]
