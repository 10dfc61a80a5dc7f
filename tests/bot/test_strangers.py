"""Files that people send: opened without keys, fairly, and what one of them breaks is its own."""

import asyncio
import io
import subprocess
import sys
from typing import Any

import pytest
from PIL import Image

from bot.files import nursery, strangers
from bot.files.frames import BadFrame, Frame, read_frame, write_frame
from bot.files.limited import BadFile
from bot.files.strangers import FairPlaces, Strangers
from bot.settings import ROOT
from tests.support.chat import keys
from tests.support.hostile_files import HOSTILE
from tests.support.office import Office
from tests.support.reporting import report

PHOTO = io.BytesIO()
Image.new("RGB", (80, 60), "green").save(PHOTO, "JPEG")


# --- turns ---


async def taken(places: FairPlaces, lines: str, order: list[str]) -> list[asyncio.Task[None]]:
    """Somebody of each of these lines, one after the other: `order` says who got a place; each ends when cancelled."""

    async def one(line: str) -> None:
        async with places.place(line):
            order.append(line)
            await asyncio.Event().wait()

    tasks = [asyncio.create_task(one(line)) for line in lines]
    await settled()
    return tasks


async def end(tasks: list[asyncio.Task[None]]) -> None:
    """Nobody waits any more."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def settled() -> None:
    """Until whoever can go on has gone on."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_line_has_one_place_and_lines_take_turns() -> None:
    order: list[str] = []
    tasks = await taken(FairPlaces(2), "aaaabcb", order)
    assert "".join(order) == "ab"
    for ends, now in ((0, "abc"), (4, "abca"), (5, "abcab"), (1, "abcaba"), (6, "abcaba"), (2, "abcabaa")):
        tasks[ends].cancel()
        await settled()
        assert "".join(order) == now
    await end(tasks)


async def test_whoever_goes_away_while_waiting_holds_nothing() -> None:
    order: list[str] = []
    places = FairPlaces(1)
    tasks = await taken(places, "abc", order)
    tasks[1].cancel()
    await settled()
    tasks[0].cancel()
    await settled()
    assert order == ["a", "c"]
    await end(tasks)
    tasks = await taken(places, "d", order)
    assert order == ["a", "c", "d"]
    await end(tasks)


# --- the process ---


async def test_a_hostile_file_costs_its_sender_alone() -> None:
    opens, good = Strangers(seconds=0.3), PHOTO.getvalue()
    hostile = asyncio.create_task(opens.paper(HOSTILE["pdf: forms in forms"](), "hostile"))
    await asyncio.sleep(0)
    kind, drawn, _ = await opens.paper(good, "somebody")
    assert (kind, drawn[:3], hostile.done()) == ("image/jpeg", b"\xff\xd8\xff", False)
    with pytest.raises(BadFile, match="too-hard"):
        await hostile
    assert (await opens.paper(good, "hostile"))[0] == "image/jpeg"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("pdf: pages in themselves", ""),
        ("pdf: cut off", "unreadable"),
        ("png: 900 million pixels", "too-large"),
        ("xlsx: 3,000 parts", "too-large"),
    ],
)
async def test_what_is_hostile_and_light_has_its_word(name: str, said: str) -> None:
    opens = Strangers()
    reads = opens.sheet if name.startswith("xlsx") else opens.paper
    try:
        await reads(HOSTILE[name](), "hostile")
        found = ""
    except BadFile as bad:
        found = bad.code
    assert found == said


def test_the_process_begins_without_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: dict[str, Any] = {}

    def popen(command: list[str], **how: Any) -> None:
        begun.update(how, command=command)
        raise InterruptedError

    monkeypatch.setattr(subprocess, "Popen", popen)
    with pytest.raises(InterruptedError):
        nursery.Nursery()
    assert (begun["env"], begun["cwd"], begun["command"][1]) == ({}, "/", "-I")


DENIED = """
import socket, sys
sys.path.insert(0, {root!r})
from bot.files.confined import deny_everything
print(deny_everything())
for act in (lambda: open({root!r} + "/pyproject.toml"), lambda: open("/tmp/x", "w"),
            lambda: socket.create_connection(("127.0.0.1", 9))):
    try:
        act()
        print("done")
    except OSError as error:
        print(type(error).__name__)
"""


def test_it_can_open_no_file_and_reach_nobody() -> None:
    code = DENIED.format(root=str(ROOT))
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    confined, *acts = done.stdout.split()
    if confined == "False":
        pytest.skip("this system has no Landlock")
    assert acts[:2] == ["PermissionError"] * 2
    assert acts[2] in ("PermissionError", "ConnectionRefusedError")  # older ones deny files alone


# --- what it answers ---

LIES: tuple[tuple[Frame, str], ...] = (
    (({"type": "text/html"}, b"<script>"), "unreadable"),
    (({"type": "image/jpeg"}, b"<script>"), "unreadable"),
    (({"type": ["image/jpeg"]}, b"\xff\xd8\xff"), "unreadable"),
    (({}, b""), "unreadable"),
    (({"bad": "unlock"}, b""), "too-hard"),
    (({"bad": []}, b""), "too-hard"),
    (({"failed": "ImportError"}, b""), "unreadable"),
    (({"killed": True}, b""), "too-hard"),
)


@pytest.mark.parametrize(("answer", "code"), LIES)
async def test_a_process_that_was_taken_over_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, answer: Frame, code: str
) -> None:
    monkeypatch.setattr(strangers, "open_apart", lambda *_: answer)
    with pytest.raises(BadFile) as refused:
        await Strangers().paper(b"", "line")
    assert refused.value.code == code


@pytest.mark.parametrize("cells", [None, {}, "abc", ["ab"], [1]])
async def test_cells_are_rows_of_text(monkeypatch: pytest.MonkeyPatch, cells: object) -> None:
    monkeypatch.setattr(strangers, "open_apart", lambda *_: ({"cells": cells}, b""))
    with pytest.raises(BadFile, match="not-a-sheet"):
        await Strangers().sheet(b"", "line")


@pytest.mark.parametrize(
    "said", [b"", b"\0\0\0\2", b"\0\0\0\1\0\0\0\0{", b"\0\0\0\2\0\0\0\0[]", b"\xff" * 8, b"\0\0\0\2\0\0\0\3{}a"]
)
def test_half_an_answer_is_none(said: bytes) -> None:
    with pytest.raises(BadFrame):
        read_frame(io.BytesIO(said))


def test_an_answer_comes_as_it_was_given() -> None:
    said = io.BytesIO()
    write_frame(said, {"a": 1}, b"body")
    said.seek(0)
    assert read_frame(said) == ({"a": 1}, b"body")


async def test_its_sender_is_told_kindly(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strangers, "open_apart", lambda *_: ({"killed": True}, b""))
    chat, _ = await report(office, until="evidence", chat=await office.chat())
    await chat.post_file("slip.pdf", b"%PDF-1.7", "application/pdf")
    assert keys(await chat.hear())[0] == "problems.file-too-hard"
