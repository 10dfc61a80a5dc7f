"""A backup of a running office, and the office that is made from it, in either database."""

import asyncio
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, Executable, delete, select, update
from structlog.testing import capture_logs

from bot.app import build
from bot.clock import Clock
from bot.operator.backing_up import make_backup
from bot.operator.checking import backup_findings
from bot.operator.restoring import Restoring, restore
from bot.settings import Settings
from bot.timed.erased_list import ErasedList
from bot.timed.erasures import Listed, WrongList, read_list, write_list
from bot.web.health import not_ready
from handlers.flow import Say
from handlers.services.reports.reporting import submit_report
from handlers.services.telling.going_live import go_live
from messages.catalogue import LANGUAGES
from storage.backup import container, rows
from storage.backup.container import OtherKeys, WrongFile
from storage.backup.restoring import NotEmpty
from storage.database import Database
from storage.enums import OutboxStatus
from storage.repositories.erased import Erased, all_erased
from storage.repositories.housekeeping import backed_up_at, made_at, restored_at
from storage.repositories.readings import READINGS
from storage.repositories.report_post import post
from storage.revisions import Standing, standing
from storage.rows import count_rows
from storage.tables.core import BROADCASTS, OUTBOX, RECORDS, REPORT_POST
from storage.vault import Vault, open_vault
from tests.support.office import Office, balangan
from tests.support.people import Person
from tests.support.reporting import answers, report
from tests.support.witness import SQLITE, packed, releases
from tests.support.words import words

TOKENS: dict[str, Any] = {"telegram_bot_token": "123:abc", "twilio_account_sid": "AC0", "twilio_auth_token": "x"}


@pytest.fixture
async def small(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office on SQLite: what is tried with it does not depend on the database."""
    running = await Office.open(sqlite_url, tmp_path)
    yield running
    await running.close()


async def lived_in(office: Office) -> tuple[str, str]:
    """An office with something in most tables; the numbers of a registration and of a report."""
    officer = await office.staff("dinas")
    _chat, number = await office.register(Person.new())
    await officer.say(f"/periksa {number}")
    _teller, told, _code = await report(office)
    await office.pump()
    return number, told


def content(connection: Connection) -> Counter[str]:
    """Every row of every table, but what a restore changes."""
    found: Counter[str] = Counter()
    table = ""
    for line in rows.dump(connection):
        table = line["table"] if isinstance(line, dict) else table
        if table != "installation":
            found[f"{table} {line}"] += 1
    return found


def made(folder: Path, pattern: str) -> list[str]:
    """The files of that name below a folder."""
    return sorted(path.name for path in folder.rglob(pattern))


async def backed_up(office: Office, file: Path) -> list[str]:
    return await make_backup(office.settings, file, office.clock)


async def restored(office: Office, file: Path, url: str, listed: Listed | None = None, **more: Any) -> Settings:
    """Restore into the database at `url` with the office's keys; the settings of the new office."""
    given = {"data_dir": office.settings.data_dir / "new", "keys_dir": office.settings.keys_dir} | more
    settings = Settings(_env_file=None, database_url=SecretStr(url), **given)
    vault = open_vault(settings.keys_dir, create=False)
    rest = Restoring(settings, balangan(), vault, office.clock.now(), listed, [])
    await asyncio.to_thread(restore, file, container.head_of(file), rest)
    return settings


async def test_every_row_comes_back_in_the_other_database(
    office: Office, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    other = "postgresql" if office.database.is_sqlite else "sqlite"
    url: str = request.getfixturevalue(f"empty_{other}_url")
    await lived_in(office)
    file = tmp_path / "one.backup"
    before = await office.database.read(content)
    assert "read back whole" in (await backed_up(office, file))[0]
    assert file.stat().st_mode & 0o777 == 0o600
    assert await office.database.read(backed_up_at) == office.clock.now()
    await restored(office, file, url)
    new = Database(url)
    after = await new.read(content)
    assert before.keys() - after.keys() == set()
    assert after == before
    assert await new.read(backed_up_at) is None
    assert await new.write(lambda c: c.execute(OUTBOX.insert().returning(OUTBOX.c.id), _message(c)).scalar_one())
    await new.close()


def _message(connection: Connection) -> dict[str, Any]:
    """A row whose number the database gives: it must be a new one."""
    chat, at = connection.execute(select(OUTBOX.c.chat_id, OUTBOX.c.created_at)).first() or (0, None)
    return {"chat_id": chat, "key": "menu.help", "body": b"", "created_at": at}


async def test_who_was_erased_since_is_erased_again(small: Office, tmp_path: Path, empty_sqlite_url: str) -> None:
    number, chat = await small.registered(), await small.id_of(await small.chat())
    await small.work(lambda work: submit_report(work, answers()), chat=chat)
    officer = await small.actor("reader")
    file = tmp_path / "one.backup"
    await backed_up(small, file)
    ids = [row[0] for row in await small.rows(select(RECORDS.c.id).where(RECORDS.c.number == number))]
    office_began = await small.database.read(made_at)
    assert office_began is not None
    gone = Erased(frozenset(ids), frozenset({1}), frozenset({2}), frozenset({officer.staff_id or 0}))
    listed = Listed(office_began, small.clock.now(), gone)
    settings = await restored(small, file, empty_sqlite_url, listed)
    new = Database(settings.database_url.get_secret_value())
    erased = await new.read(all_erased)
    assert (erased.registrations, erased.reports, erased.staff) == (gone.registrations, gone.reports, gone.staff)
    assert gone.chats <= erased.chats
    keys = await new.read(lambda c: [*c.execute(select(RECORDS.c.wrapped_key).where(RECORDS.c.id.in_(ids)))])
    assert [row[0] for row in keys] == [None]
    await new.close()


async def test_a_list_of_another_office_restores_nothing(small: Office, tmp_path: Path, empty_sqlite_url: str) -> None:
    await small.register()
    file, now = tmp_path / "one.backup", small.clock.now()
    await backed_up(small, file)
    with pytest.raises(WrongList):
        await restored(small, file, empty_sqlite_url, Listed(now.replace(year=2020), now, Erased()))
    assert made(tmp_path, "lindungi.db*") == []


async def test_an_office_that_is_there_is_not_written_over(small: Office, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    await backed_up(small, file)
    with pytest.raises(NotEmpty):
        await restored(small, file, small.settings.database_url.get_secret_value())
    with pytest.raises(SystemExit):
        await backed_up(small, file)
    assert made(tmp_path, "*.backup*") == ["one.backup"]


async def test_it_tells_nobody_anything_before_it_is_told_to(
    small: Office, tmp_path: Path, empty_sqlite_url: str
) -> None:
    await small.staff("administrator")
    chat = await small.chat()
    here = await small.id_of(chat)
    await small.work(lambda work: work.tell(here, Say("staff.removed", {"contact": "x"}), "waits"))
    file = tmp_path / "one.backup"
    await backed_up(small, file)
    small.clock.advance(hours=1)
    settings = await restored(small, file, empty_sqlite_url, **TOKENS)
    app = await build(settings)
    assert await not_ready(app) == ["writer"]
    await app.start()
    assert sorted(app.channels) == ["webchat"]
    assert {name for name, loop in app.loops.items() if loop.running} == {"register", "traces"}
    assert not app.sender.running
    assert await not_ready(app) == ["restored"]
    assert await warned(settings, small.clock) == ["restored", "backup-missing"]
    assert (await app.errands.run(lambda work: go_live(work, None))).count == 1
    assert await app.database.read(restored_at) is not None
    assert (await app.errands.run(lambda work: go_live(work, "drop"))).live
    await app.stop()
    assert made(tmp_path, "new/erasures.sealed") == []
    live = await build(settings)
    assert sorted(live.channels) == ["telegram", "webchat"]
    assert await warned(settings, small.clock) == ["backup-missing", "erasures-missing"]
    assert not live.held
    waits = select(OUTBOX.c.status).where(OUTBOX.c.push, OUTBOX.c.chat_id == here)
    assert await live.database.read(lambda c: c.execute(waits).scalar()) == OutboxStatus.WITHDRAWN
    await live.database.close()


def said_twice(at: datetime, report: int, chat: int, staff: int) -> list[Executable]:
    """What an office has still to say, but for messages that wait to be sent: three posts, a reading, a broadcast."""
    due = {"report_id": report, "due_at": at + timedelta(hours=1), "actor": "", "subject": "", "why": ""}
    posts: list[dict[str, Any]] = [
        {"id": "line", "act": "x", "body": None},
        {"id": "body", "act": "", "body": b"x"},
        {"id": "both", "act": "x", "body": b"x"},
    ]
    read = {"chat_id": chat, "asked": b"", "asked_at": at, "lease": "x", "leased_until": at, "tries": 1}
    many = {"staff_id": staff, "chat_id": chat, "body": b"", "created_at": at, "started_at": at}
    return [
        *(REPORT_POST.insert().values(due | one) for one in posts),
        READINGS.insert().values(read),
        BROADCASTS.insert().values(many | {"planned": 2, "cursor": 1}),
    ]


def left_to_say(connection: Connection) -> tuple[list[Any], int, int]:
    """The posts with their messages, how many readings, how many broadcasts that go on."""
    posts = connection.execute(select(REPORT_POST.c.id, REPORT_POST.c.body).order_by(REPORT_POST.c.id))
    on = count_rows(connection, BROADCASTS, BROADCASTS.c.stopped_at.is_(None))
    return [tuple(row) for row in posts], count_rows(connection, READINGS), on


async def test_what_is_dropped_is_whatever_would_be_told_twice(
    small: Office, tmp_path: Path, empty_sqlite_url: str
) -> None:
    staff = await small.actor("administrator")
    here, at = await small.id_of(await small.chat()), small.clock.now()
    await small.work(lambda work: submit_report(work, answers()), chat=here)
    sent = [delete(REPORT_POST), update(OUTBOX).values(status=OutboxStatus.SENT)]
    for statement in (*sent, *said_twice(at, 1, here, staff.staff_id or 0)):
        await small.database.write(partial(Connection.execute, statement=statement))
    await backed_up(small, tmp_path / "one.backup")
    small.clock.advance(minutes=1)
    settings = await restored(small, tmp_path / "one.backup", empty_sqlite_url)
    app = await build(settings)
    silent = {"id": "new", "report_id": 1, "due_at": at + timedelta(hours=1), "act": "", "body": b"x"}
    await app.database.write(lambda c: post(c, silent | dict.fromkeys(("actor", "subject", "why"), "")))
    asked = await app.errands.run(lambda work: go_live(work, None))
    assert (asked.live, asked.count) == (False, 4)
    assert (await app.errands.run(lambda work: go_live(work, "drop"))).live
    assert await app.database.read(left_to_say) == ([("both", None), ("line", None), ("new", b"x")], 0, 0)
    await app.database.close()


async def test_a_clock_in_the_past_hides_nothing_that_waits(
    small: Office, tmp_path: Path, empty_sqlite_url: str
) -> None:
    here, told = await small.id_of(await small.chat()), small.clock.now()
    await small.work(lambda work: work.tell(here, Say("staff.removed", {"contact": "x"}), "waits"))
    small.clock.advance(seconds=1)
    await backed_up(small, tmp_path / "one.backup")
    small.clock.advance(days=-2000)
    app = await build(await restored(small, tmp_path / "one.backup", empty_sqlite_url))
    assert await app.database.read(restored_at) == told + timedelta(seconds=1)
    assert (await app.errands.run(lambda work: go_live(work, None))).count == 1
    await app.database.close()


async def test_an_old_backup_is_said(small: Office, tmp_path: Path) -> None:
    await small.app.loops["erased"].step()
    assert await warned(small.settings, small.clock) == ["backup-missing"]
    await backed_up(small, tmp_path / "one.backup")
    small.clock.advance(days=7)
    assert await warned(small.settings, small.clock) == []
    small.clock.advance(seconds=1)
    assert await warned(small.settings, small.clock) == ["backup-old"]


async def warned(settings: Settings, clock: Clock) -> list[str]:
    """What `check` says of backups, which has words in both languages."""
    found = await backup_findings(settings, clock.now())
    for one in found:
        assert all(words().text(one.key, one.params, language) for language in LANGUAGES)
    return [one.key.removeprefix("check.") for one in found]


@pytest.mark.parametrize("target", ["postgresql"])
async def test_a_backup_of_an_earlier_release_comes_back_with_the_tables_of_today(
    tmp_path: Path, target: str, request: pytest.FixtureRequest
) -> None:
    release, url = releases()[0], request.getfixturevalue(f"empty_{target}_url")
    old = tmp_path / "old"
    shutil.copytree(release / "keys", old / "keys")
    (old / "lindungi.db").write_bytes(packed(release / SQLITE))
    settings, file = Settings(_env_file=None, data_dir=old), tmp_path / "old.backup"
    await make_backup(settings, file, Clock())
    assert container.head_of(file).revision < "0011"
    rest = Restoring(
        Settings(_env_file=None, data_dir=old, database_url=SecretStr(url)), balangan(),
        open_vault(old / "keys", create=False), Clock().now(), None, [],
    )  # fmt: skip
    await asyncio.to_thread(restore, file, container.head_of(file), rest)
    new = Database(url)
    assert await new.read(standing) is Standing.CURRENT
    assert await new.read(lambda c: count_rows(c, RECORDS)) > 0
    await new.close()


async def test_the_list_of_who_was_erased_follows_the_database(small: Office, tmp_path: Path) -> None:
    path, loop = small.settings.erasures_file, small.app.loops["erased"]
    chat, number = await small.register()
    await loop.step()
    before = read_list(path, small.vault)
    assert before is not None
    assert before.erased.registrations == frozenset()
    await chat.say(f"/hapus {number}")
    await chat.tap("ya")
    await loop.step()
    after = read_list(path, small.vault)
    assert after is not None
    assert after.erased.registrations == {1}
    assert path.stat().st_mode & 0o777 == 0o600
    write_list(path, small.vault, replace(after, erased=replace(after.erased, chats=frozenset({1}))))
    await small.restart()
    with capture_logs() as said:
        await small.app.loops["erased"].step()
    assert [line["event"] for line in said] == ["erasures_of_another_database"]
    assert path.with_name("erasures.sealed.other").exists()


async def test_a_list_that_cannot_be_written_is_said_once_an_hour_and_tried_on(small: Office, tmp_path: Path) -> None:
    path = tmp_path / "away" / "erasures.sealed"
    loop = ErasedList(path, small.database, small.vault, small.clock)
    line = {"event": "erasures_not_listed", "error": "FileNotFoundError", "log_level": "error"}
    with capture_logs() as said:
        for _ in range(60):
            await loop.step()
            small.clock.advance(minutes=1)
    assert said == [line]
    with capture_logs() as said:
        await loop.step()
    assert said == [line]
    path.parent.mkdir()
    await loop.step()
    assert read_list(path, small.vault) is not None


async def test_a_list_that_cannot_be_put_aside_is_said(small: Office, tmp_path: Path) -> None:
    path = tmp_path / "erasures.sealed"
    path.write_bytes(b"of other keys")
    path.with_name("erasures.sealed.other").mkdir()
    with capture_logs() as said:
        await ErasedList(path, small.database, small.vault, small.clock).step()
    assert [(one["event"], one["error"]) for one in said] == [("erasures_not_listed", "IsADirectoryError")]
    assert path.read_bytes() == b"of other keys"


HEAD = container.Head("2026-11-29T00:00:00+00:00", "0.4.0", "0011")


def sealed_lines(tmp_path: Path, lines: list[Any]) -> tuple[Path, Vault]:
    """A small file of lines, and the keys that open it."""
    vault, file = open_vault(tmp_path / "keys", create=True), tmp_path / "small.backup"
    container.write(file, vault, HEAD, lines)
    return file, vault


def test_lines_come_back_as_they_were(tmp_path: Path) -> None:
    lines = [{"table": "x", "columns": []}, *([n, "é\n" * 2000, None] for n in range(500))]
    file, vault = sealed_lines(tmp_path, lines)
    assert list(container.read(file, vault)) == lines
    assert container.head_of(file) == HEAD
    with pytest.raises(FileExistsError):
        container.write(file, vault, HEAD, [])
    with pytest.raises(OtherKeys):
        list(container.read(file, open_vault(tmp_path / "other", create=True)))


@pytest.mark.parametrize("place", [0, 25, 60, 300, 500, -300, -1])
def test_a_byte_that_was_changed_is_seen(tmp_path: Path, place: int) -> None:
    file, vault = sealed_lines(tmp_path, [[n, str(n) * 9] for n in range(100)])
    raw = bytearray(file.read_bytes())
    raw[place] ^= 1
    file.write_bytes(raw)
    with pytest.raises((WrongFile, OtherKeys)):
        list(container.read(file, vault))


@pytest.mark.parametrize("left", [0, 10, 100, 500, -200, -1])
def test_a_cut_file_is_seen(tmp_path: Path, left: int) -> None:
    file, vault = sealed_lines(tmp_path, [[n, str(n) * 9] for n in range(100)])
    file.write_bytes(file.read_bytes()[:left])
    with pytest.raises((WrongFile, OtherKeys)):
        list(container.read(file, vault))
