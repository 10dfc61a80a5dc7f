"""People who try what is not theirs: left-over questions, foreign numbers and pages, endless waiting."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channels.webchat.channel import MOST_WAITING
from bot.web import health
from storage.enums import Status
from storage.rows import table_of
from storage.tables import Registration
from tests.support.chat import keys
from tests.support.joining import join
from tests.support.office import BASE_URL, Office, number_in
from tests.support.people import Person
from tests.support.staff import officer as officer_of
from tests.support.stages import field, put, standing

RECORDS = table_of(Registration)
KPJ = "12345678903"


# --- questions that were open when a role ended ---


async def test_a_question_for_officers_does_not_outlive_the_role(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    former = await office.staff("bpjs")
    assert keys(await former.say(f"/kpj {number}")) == ["enrol.kpj"]
    assert keys(await former.say("/keluar", "ya")) == ["staff.left"]
    assert keys(await former.say(KPJ)) == ["problems.not-understood"]
    assert await office.rows(select(RECORDS.c.status, RECORDS.c.kpj)) == [(Status.PAPERS_COMPLETE, None)]


async def test_a_new_role_does_not_finish_what_the_old_one_began(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    chat = await office.staff("bpjs")
    await chat.say(f"/kpj {number}")
    code = await office.invite("village", "63.11.01.2005")
    await join(chat, code)
    assert "problems.our-fault" not in keys(await chat.say(KPJ))
    assert await office.rows(select(RECORDS.c.status, RECORDS.c.kpj)) == [(Status.PAPERS_COMPLETE, None)]


async def test_who_left_does_not_answer_for_the_office(office: Office) -> None:
    former, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", "Apakah harus membayar?"))[0])
    assert keys(await former.say(f"/balas {number}")) == ["question.reply"]
    await former.say("/keluar", "ya")
    assert keys(await former.say("Bayar kepada saya.")) == ["info.biaya"]
    await office.pump()
    assert await worker.hear() == []


async def test_a_registration_goes_on_when_a_role_ends(office: Office) -> None:
    officer = await office.staff("dinas")
    await officer.say("daftar")
    await officer.tap("setuju")
    await officer.say("/keluar", "ya")
    assert keys(await officer.say("daftar", "saya")) == ["registration.name"]


@pytest.mark.parametrize("end", ["erase", "another-role"])
async def test_a_question_is_free_again_when_its_officer_is_gone(office: Office, end: str) -> None:
    first, second, worker = await office.staff("dinas"), await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", "Apakah harus membayar?"))[0])
    assert keys(await first.say(f"/ambil {number}")) == ["staff.question-taken"]
    if end == "erase":
        assert (await office.http.delete("/webchat/sessions", headers=first.headers)).status_code == 204
    else:
        await join(first, await office.invite("village", "63.11.01.2005"))
    assert keys(await second.say(f"/ambil {number}")) == ["staff.question-taken"]


# --- numbers of another area ---


async def test_rights_of_another_area_are_not_finished_here(office: Office) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    await put(office, number, Status.VERIFIED)
    elsewhere, here = await officer_of(office, "dinas", "63.11.05"), await officer_of(office, "dinas")
    await chat.say("hapus data")
    await chat.tap("ya")
    await office.pump()
    assert "staff.rights" not in keys(await elsewhere.hear())
    assert keys(await elsewhere.say("/hak")) == ["staff.rights-none"]
    assert keys(await elsewhere.say(f"/hak {number}")) == ["staff.rights-unknown"]
    assert keys(await elsewhere.say(f"/hak {number} selesai")) == ["staff.rights-unknown"]
    assert await field(office, number, "erased_at") is None
    assert "staff.rights" in keys(await here.hear())
    assert keys(await here.say(f"/hak {number} selesai")) == ["staff.rights-finished"]


async def test_a_reason_typed_late_does_not_return_a_frozen_record(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_FORWARDED)
    officer = await office.staff("dinas")
    assert keys(await officer.say(f"/berkas {number} beda name")) == ["papers.reason"]
    await put(office, number, Status.PAPERS_FORWARDED, frozen=True)
    assert keys(await officer.say("Nama di KTP lain")) == ["problems.frozen"]
    assert await field(office, number, "status") is Status.PAPERS_FORWARDED


# --- a session left alone ---


async def test_a_locked_session_gives_no_files(office: Office) -> None:
    village = await officer_of(office, "village", "63.11.01.2005")
    (shown,) = await village.say("/tautan")
    (file,) = shown.files
    office.clock.advance(minutes=31)
    response = await office.http.get(file["url"], headers=village.headers)
    assert (response.status_code, response.json()) == (400, {"error": "locked"})
    await village.say("/tautan", "482915")
    assert (await office.http.get(file["url"], headers=village.headers)).status_code == 200


# --- foreign pages and odd addresses ---


@pytest.mark.parametrize("origin", ["https://jahat.example", "null"])
async def test_another_page_cannot_replace_the_cookie(office: Office, origin: str) -> None:
    response = await office.http.post("/webchat/sessions", headers={"origin": origin})
    assert "set-cookie" not in response.headers
    ours = await office.http.post("/webchat/sessions", headers={"origin": BASE_URL})
    assert "set-cookie" in ours.headers


async def test_what_no_database_stores_is_refused_kindly(office: Office) -> None:
    chat = await office.chat()
    assert (await office.http.get("/d/%00")).status_code == 404
    assert (await office.http.get("/webchat/files/%00", headers=chat.headers)).status_code == 400
    far = {"after": "9" * 18}
    assert (await office.http.get("/webchat/messages", params=far, headers=chat.headers)).json() == {"messages": []}
    for text in ("/start \x00", "/gabung \x00", "/tanya \x00", "/status D-\x00", "petugas\x00"):
        assert "problems.our-fault" not in keys(await chat.say(text)), text
    assert (await chat.post("halo", key="a\x00b")).status_code == 202


# --- endless waiting ---


async def test_waiting_is_limited_by_chat(database_url: str, tmp_path: Path) -> None:
    office = await Office.open(database_url, tmp_path, rate_limit="on")
    chat, other = await office.chat(), await office.chat()
    waiting = [asyncio.create_task(chat.hear(wait=20)) for _ in range(MOST_WAITING)]
    await asyncio.sleep(0.5)
    query = {"after": 0, "wait": 1}
    refused = await office.http.get("/webchat/messages", params=query, headers=chat.headers)
    assert (refused.status_code, refused.json()) == (429, {"error": "too-many"})
    assert (await office.http.get("/webchat/events", headers=chat.headers)).status_code == 429
    assert (await office.http.get("/webchat/messages", params={"after": 0}, headers=chat.headers)).status_code == 200
    assert await other.hear(wait=1) == []
    await chat.post("halo")  # what comes ends them all
    assert [keys(heard) for heard in await asyncio.gather(*waiting)] == [["menu"]] * MOST_WAITING
    await office.close()


async def test_a_flood_of_probes_costs_few_writes(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []
    monkeypatch.setattr(health, "beat", lambda _connection, probe: written.append(len(probe)))
    answers = await asyncio.gather(*(office.http.get("/readyz") for _ in range(40)))
    assert {answer.status_code for answer in answers} == {200}
    assert 0 < len(written) < 20
