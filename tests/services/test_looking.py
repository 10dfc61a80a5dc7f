"""Whether a NIK is known is looked at after *kirim*: the turn itself is the same for every NIK, and nothing is lost."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from handlers.rules.access import scope_of
from handlers.services.registrations.looking import look_at_new
from handlers.services.registrations.registering import submit
from storage.enums import Role, Status
from storage.repositories.broadcasts import audience
from storage.repositories.queue import count_waiting
from storage.repositories.registrations import count_by_status
from storage.rows import table_of
from storage.tables import Move, OptIn, Registration
from storage.vault import Sealer, Vault
from tests.support.chat import Chat, keys
from tests.support.office import Office, number_in
from tests.support.people import Person

RECORDS, MOVES, OPT_INS = table_of(Registration), table_of(Move), table_of(OptIn)
BORN = date(1990, 8, 17)
Done = list[tuple[Any, ...]]
"""What was done, call by call, in order."""


@contextmanager
def listened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Done]:
    """Every statement (its text, and how many rows of parameters), and every call of a vault (what it sealed as)."""
    done: Done = []

    def statement(_c: Any, _cursor: Any, text: str, given: Any, _context: Any, many: bool) -> None:
        done.append(("sql", text, len(given) if many else 1))

    def heard(owner: type[Any], name: str) -> None:
        plain = getattr(owner, name)

        def call(self: Any, *given: Any, **more: Any) -> Any:
            said = [re.sub(r"\d+", "N", one) if isinstance(one, str) else type(one).__name__ for one in given]
            done.append((name, said[-1] if name in ("seal", "open") else said[:1]))
            return plain(self, *given, **more)

        patch.setattr(owner, name, call)

    event.listen(Engine, "before_cursor_execute", statement)
    try:
        with monkeypatch.context() as patch:
            for name in ("seal", "open"):
                heard(Sealer, name)
            for name in ("new_data_key", "data_key", "index", "indexes", "forget"):
                heard(Vault, name)
            yield done
    finally:
        event.remove(Engine, "before_cursor_execute", statement)


async def kirim(office: Office, person: Person, monkeypatch: pytest.MonkeyPatch) -> Done:
    """What the turn of *kirim* does for somebody in a new chat."""
    chat = await office.chat()
    for kind, value in person.answers()[:-1]:
        await (chat.say(value) if kind == "text" else chat.tap(value))
    with listened(monkeypatch) as done:
        assert (await chat.post(choice="kirim")).status_code == 202
    assert keys(await chat.hear())[-1] == "registration.receipt"
    return done


async def test_kirim_does_the_same_for_a_known_and_an_unknown_nik(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Statements by text, order and count; seals and digests by order and cell: known and proven, known, unknown."""
    known = Person.new(name="CONTOH SAMA", born=BORN)
    await office.registered(known)
    await kirim(office, Person.new(name="CONTOH SAMA", born=BORN), monkeypatch)  # the first one warms what is kept
    unknown = await kirim(office, Person.new(name="CONTOH SAMA", born=BORN), monkeypatch)
    assert {one[0] for one in unknown} >= {"sql", "seal", "index", "new_data_key"}
    assert await kirim(office, known, monkeypatch) == unknown
    assert await kirim(office, replace(known, kk=Person.new().kk), monkeypatch) == unknown
    await office.work(look_at_new)
    assert len(await office.rows(select(MOVES.c.id))) == 1, "and afterwards it is found out"


async def unlooked(office: Office, person: Person) -> tuple[Chat, str]:
    """Somebody registers, and nobody has looked yet."""
    chat = await office.chat()
    done = await office.work(lambda work: submit(work, person.details()), chat=await office.id_of(chat))
    return chat, str(done.says[0].params["number"])


async def seen(office: Office) -> tuple[int, int]:
    """How many registrations stand in the queue, and in the figures."""
    every = scope_of(await office.actor(Role.DINAS))
    waiting = await office.database.read(lambda c: count_waiting(c, every, every))
    return waiting, sum((await office.database.read(count_by_status)).values())


async def test_the_office_sees_nothing_before_somebody_has_looked(office: Office) -> None:
    chat, number = await unlooked(office, Person.new())
    before = [m.text for said in ("status", f"/status {number}", "data saya") for m in await chat.say(said)]
    assert await seen(office) == (0, 0)
    await office.pump()
    assert await seen(office) == (1, 1)
    assert await chat.hear() == []
    assert [m.text for said in ("status", f"/status {number}", "data saya") for m in await chat.say(said)] == before


async def test_whatever_an_officer_does_looks_first(office: Office) -> None:
    dinas = await office.staff("dinas")
    _, number = await unlooked(office, Person.new())
    assert keys(await dinas.say(f"/periksa {number}")) == ["staff.record"]


async def test_a_wish_is_hidden_while_it_is_open(office: Office) -> None:
    person, dinas = Person.new(), await office.staff("dinas")
    number = await office.registered(person)
    chat, wish = await unlooked(office, person)
    await office.pump()
    assert await seen(office) == (1, 1)
    await dinas.hear()
    assert keys(await dinas.say(f"/periksa {wish}")) == keys(await dinas.say("/periksa D-2611-99999-5"))
    assert wish not in str([m.text for m in await dinas.say("/antrean")])
    await dinas.say(f"/pindahkan {number} tidak")
    assert await seen(office) == (2, 2)
    assert "staff.record" in keys(await dinas.say(f"/periksa {wish}"))
    await office.pump()
    assert await chat.hear() == []


async def test_what_nobody_has_looked_at_survives_a_kill(office: Office) -> None:
    person = Person.new()
    old, number = await office.register(person)
    await unlooked(office, person)
    await office.restart()
    await office.again(old)
    assert await office.rows(select(MOVES.c.id)) == []
    await office.pump()
    assert keys(await old.hear())[-1:] == ["notices.move-asked"]
    assert len(await office.rows(select(MOVES.c.id))) == 1
    await office.pump()
    assert await old.hear() == [], "and it is looked at once"
    assert number in old.last.text


async def test_two_of_one_nik_are_looked_at_in_their_order(office: Office) -> None:
    person = Person.new()
    _, first = await unlooked(office, person)
    await unlooked(office, person)
    await office.pump()
    known = select(RECORDS.c.number).join(MOVES, MOVES.c.registration_id == RECORDS.c.id)
    assert await office.rows(known) == [(first,)]


async def test_what_was_typed_with_a_wish_ends_in_the_record_that_moved(office: Office) -> None:
    person = Person.new()
    old, number = await office.register(person)
    new, typed = await office.register(replace(person, phone="081298765432"))
    await old.tap(f"/pindah {number} ya")
    ended = select(RECORDS.c.wrapped_key, RECORDS.c.details, RECORDS.c.erased_at.is_not(None))
    assert await office.rows(ended.where(RECORDS.c.number == typed)) == [(None, None, True)]
    assert [number_in(m) for m in await new.say("status")][-1] == number
    assert await office.rows(select(MOVES.c.outcome)) == [("moved",)]
    assert (await new.say(f"/status {typed}"))[0].text.startswith(f"{typed}: masih diperiksa.")
    agreed = select(RECORDS.c.number).join(OPT_INS, OPT_INS.c.registration_id == RECORDS.c.id)
    assert (number,) in await office.rows(
        agreed.where(OPT_INS.c.ended_at.is_(None), OPT_INS.c.phone_index.is_not(None))
    )
    assert await seen(office) == (1, 1)


async def test_who_takes_back_what_they_typed_takes_back_the_wish(office: Office) -> None:
    person, dinas = Person.new(), await office.staff("dinas")
    old, number = await office.register(person)
    new, typed = await office.register(person)
    assert keys(await new.say(f"/hapus {typed}", "ya"))[0] == "rights.erased"
    assert keys(await old.tap(f"/pindah {number} ya")) == ["problems.changed"]
    assert keys(await dinas.say(f"/pindahkan {number}")) == ["staff.move-none"]
    assert keys(await dinas.say("/pindahkan")) == ["staff.moves-none"]


async def test_a_wish_whose_record_is_erased_goes_to_the_office(office: Office) -> None:
    person, dinas = Person.new(), await office.staff("dinas")
    old, number = await office.register(person)
    new, typed = await office.register(person)
    assert keys(await old.say(f"/hapus {number}", "ya"))[0] == "rights.erased"
    await office.pump()
    await dinas.hear()
    assert keys(await dinas.say(f"/periksa {typed}")) == ["staff.record"]
    assert [number_in(m) for m in await new.say("status")] == [typed]
    assert await office.rows(select(RECORDS.c.reasons).where(RECORDS.c.number == typed)) == [("",)]


async def test_everybody_is_counted_who_hears_a_broadcast(office: Office) -> None:
    """Whoever asks to move a record gets what everybody gets: silence would tell them that there is one."""
    person = Person.new()
    for one in (person, person, Person.new()):
        await office.registered(one)
    every = scope_of(await office.actor(Role.DINAS))
    found = await office.database.read(lambda c: audience(c, every, {Status.SUBMITTED}))
    assert found.people == 3
