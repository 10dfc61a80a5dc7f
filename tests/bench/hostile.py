"""What hostile files cost: how long their sender waits, and how much longer somebody else's good photo."""

import asyncio
import io
import random
import time

from PIL import Image

from bot.files.limited import BadFile
from bot.files.nursery import close_nurseries
from bot.files.strangers import Strangers
from tests.support.hostile_files import HOSTILE

AIM = 1.0
"""Seconds that somebody else may wait longer."""


def photo() -> bytes:
    """As a telephone takes it: 12 million pixels."""
    out, some = io.BytesIO(), random.Random(7)
    small = Image.frombytes("RGB", (400, 300), some.randbytes(400 * 300 * 3))
    small.resize((4000, 3000)).save(out, "JPEG", quality=88)
    return out.getvalue()


def table_of_hostile() -> None:
    """Markdown, as it stands in the README."""
    try:
        asyncio.run(_hostile())
    finally:
        close_nurseries()


async def _hostile() -> None:
    strangers, good = Strangers(), photo()
    await strangers.paper(good, "somebody")
    quiet = sorted([await _photo(strangers, good) for _ in range(5)])[2]
    print(f"\nA photo of 12 million pixels alone: {quiet:.2f} s.\n")
    print("| hostile file | size | its sender | waits s | somebody else waits longer, s |")
    print("|---|---|---|---|---|")
    worst = 0.0
    for name, make in HOSTILE.items():
        content = make()
        sending = asyncio.create_task(_sent(strangers, name, content))
        await asyncio.sleep(0.05)
        longer = await _photo(strangers, good) - quiet
        worst = max(worst, longer)
        said, waited = await sending
        print(f"| {name} | {len(content) / 1024:,.0f} kB | {said} | {waited:.1f} | {longer:+.2f} |", flush=True)
    print(f"\n{len(HOSTILE)} files; somebody else waits {worst:.2f} s longer at most; the aim is under {AIM:.0f}.")


async def _photo(strangers: Strangers, good: bytes) -> float:
    began = time.perf_counter()
    kind, _, _ = await strangers.paper(good, "somebody")
    if kind != "image/jpeg":
        raise RuntimeError(kind)
    return time.perf_counter() - began


async def _sent(strangers: Strangers, name: str, content: bytes) -> tuple[str, float]:
    """(what its sender is told, after how many seconds)."""
    began = time.perf_counter()
    opens = strangers.sheet if name.startswith("xlsx") else strangers.paper
    try:
        await opens(content, "hostile")
        said = "taken"
    except BadFile as bad:
        said = bad.code
    return said, time.perf_counter() - began


if __name__ == "__main__":
    table_of_hostile()
