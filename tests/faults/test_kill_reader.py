"""The process that reads: killed in the middle, stopped where it hangs, made anew."""

import asyncio
import os
import signal
from dataclasses import replace

import pytest

from bot.app import desk_of
from bot.channels.registry import channels_of
from bot.reading import desk
from bot.reading.desk import Found, NoRight, Request
from bot.reading.reader import Aside, Crashed
from handlers.services.base.work import LongRead
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.staff import officer


async def asked(office: Office) -> Request:
    """An officer's first page of the queue."""
    dinas = await officer(office, "dinas")
    read = LongRead("queue", {"place": None, "page": 1})
    return Request(await office.id_of(dinas), 1, read, office.clock.now())


def aside(office: Office) -> Aside:
    """A reader as the program has it; what was stopped is waited for only a moment."""
    values = office.app.office
    return Aside(desk_of(office.settings, values, channels_of(office.settings, values)), grace=0.2)


def untold(_done: int, _of: int) -> None:
    """Nobody is told."""


async def test_a_small_office_reads_its_lists_without_a_process(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    request, reader = await asked(office), aside(office)
    assert (await reader.read(request, untold)).value.says
    assert pid_of(reader) is None
    left = replace(request, officer=99)
    with pytest.raises(NoRight):
        await reader.read(left, untold)
    monkeypatch.setattr(desk, "SMALL", -1)
    assert (await reader.read(request, untold)).value.says
    assert pid_of(reader) is not None, "a larger office, and whatever comes while the process runs"
    reader.close()


def pid_of(reader: Aside) -> int | None:
    """The process that reads now."""
    return reader.pid


@ON_SQLITE
async def test_killed_or_stopped_in_the_middle_it_is_made_anew(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "SMALL", -1)
    request, reader = await asked(office), aside(office)
    assert (await reader.read(request, untold)).value.says
    first = await in_the_middle(reader, request)
    os.kill(first[0], signal.SIGKILL)
    with pytest.raises(Crashed):
        await first[1]
    assert (await reader.read(request, untold)).value.says
    second = await in_the_middle(reader, request)
    second[1].cancel()
    with pytest.raises(Crashed):  # it does not end by itself, and takes along what else it reads
        await reader.read(request, untold)
    assert (second[1].cancelled(), reader.pid, first[0] == second[0]) == (True, None, False)
    reader.close()


async def in_the_middle(reader: Aside, request: Request) -> tuple[int, asyncio.Task[Found]]:
    """The process, which stands still, and the read that it has begun."""
    pid = reader.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    reading = asyncio.create_task(reader.read(request, untold))
    await asyncio.sleep(0)
    return pid, reading
