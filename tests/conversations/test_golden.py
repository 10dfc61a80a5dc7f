"""Every script of this folder, over every channel and on both databases. How they read: support/script_lines.py."""

import re
from collections.abc import Awaitable, Callable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from tests.support.chat import Chat
from tests.support.office import Office
from tests.support.script import Open, Play
from tests.support.script_lines import names_channels, only_staff
from tests.support.source_tables import differences
from tests.support.telegram_chat import telegram
from tests.support.whatsapp import whatsapp

SCRIPTS = sorted(Path(__file__).parent.glob("*.txt"))


async def webchat(office: Office) -> Chat:
    return await office.chat()


CHANNELS: dict[str, Open] = {"webchat": webchat, "telegram": telegram, "whatsapp": whatsapp}
USUAL = {"webchat": "sqlite", "telegram": "postgresql", "whatsapp": "sqlite"}
"""Where each is played; every pair of them is left to `pytest --everything`, which `.ci/run` asks for."""
MONTHS = frozenset({
    "source_000", "case_belum", "case_five_employers", "case_meeting", "case_no_show", "case_other_ways", "papers_late",
    "period_changed", "period_renewed", "period_silent", "regulation_deemed", "regulation_pkb", "regulation_returned",
    "report_impatient", "report_silent",
})  # fmt: skip
"""Weeks go by in them, and all timed jobs look twice a day: `make test` plays them in the web chat on SQLite alone.
With `--everything` they go over every channel, on PostgreSQL (half a minute each) over the web chat.
"""

AFTER: dict[str, Callable[[Office], Awaitable[list[str]]]] = {"source_000": differences}
"""What is looked at once a script has been played: a list of what is wrong."""

HERE, HERE_EN = "Server: milik kantor.", "Server: this office's own."
ABROAD = re.compile(r"Server: (?:Telegram|WhatsApp, Twilio), luar negeri\.")
ABROAD_EN = re.compile(r"Servers: (?:Telegram|WhatsApp, Twilio), abroad\.")
TYPED = {
    "Pilih salah satu dari daftar, atau ketik nomornya.": "Ketuk salah satu tombol.",
    "Pilih dari daftar, atau ketik lagi namanya.": "Ketuk salah satu, atau ketik lagi namanya.",
}
KNOWN = re.compile(r"Jujur saja: (?:Telegram tahu akun|WhatsApp tahu nomor) Bapak/Ibu\. Obrolan web kantor tidak\.")
UNKNOWN = "Obrolan web ini tidak tahu nomor Bapak/Ibu."
LEFT = re.compile(r"Pesan Bapak/Ibu sendiri, dan pesan .*|WhatsApp tidak mengizinkan kami menghapus\. .*")
GONE = "Kalau masih terlihat, tutup halaman ini lalu buka lagi."
BY_NAME = re.compile(r"(?:(?<=, lewat )|(?<=- lewat ))(?:Telegram|WhatsApp)(?=$|: )", re.MULTILINE)
"""The words that must differ: where a channel takes what is said (UU 27/2022 art 56), whom it knows, what it cannot
take back, where consent was given or many are told, and whether a choice is tapped or its number typed.
"""


@pytest.fixture
def written(script: Path) -> str:
    return script.read_text(encoding="utf-8")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Which script is played where."""
    if "channel" in metafunc.fixturenames:
        plays = played(everything=metafunc.config.getoption("--everything"))
        metafunc.parametrize(("database", "script", "channel"), list(plays))


@pytest.fixture
def database_url(database: str, request: pytest.FixtureRequest) -> str:
    """The one that this play is for."""
    return str(request.getfixturevalue(f"{database}_url"))


def played(*, everything: bool) -> Iterator[Any]:
    """Every script on every channel: Telegram on PostgreSQL, the others on SQLite.

    `everything`: each of them on each, and on both databases. A script that names its channels itself, or in which
    officers alone speak, has no other channel to be played on; one of MONTHS is played once.
    """
    for script in SCRIPTS:
        words = script.read_text(encoding="utf-8")
        alone = names_channels(words) or only_staff(words)
        for channel in ("webchat",) if alone else CHANNELS:
            usual = {USUAL[channel]}
            if script.stem in MONTHS and channel != "webchat":
                usual = set()
            for database in ("sqlite", "postgresql"):
                rare = script.stem in MONTHS and database == "postgresql" and channel != "webchat"
                if database in usual or (everything and not rare):
                    yield pytest.param(database, script, channel, id=f"{database}-{script.stem}-{channel}")


async def test_conversation(
    office: Office, script: Path, written: str, channel: str, request: pytest.FixtureRequest
) -> None:
    went = await Play(office, CHANNELS[channel]).run(written)
    went = LEFT.sub(GONE, KNOWN.sub(UNKNOWN, ABROAD.sub(HERE, ABROAD_EN.sub(HERE_EN, went))))
    went = BY_NAME.sub("obrolan web", went)
    for typed, tapped in TYPED.items():
        went = went.replace(typed, tapped)
    if request.config.getoption("--update-golden") and office.database.is_sqlite:
        write(script, went)
    elif went != written:
        difference = unified_diff(written.splitlines(), went.splitlines(), "written", "went", lineterm="", n=4)
        pytest.fail(f"{script.name} goes differently:\n" + "\n".join(difference), pytrace=False)
    if (wrong := await AFTER[script.stem](office) if script.stem in AFTER else []) != []:
        pytest.fail("\n".join(wrong), pytrace=False)


def write(script: Path, went: str) -> None:
    script.write_text(went, encoding="utf-8")


def test_there_are_conversations() -> None:
    assert len(SCRIPTS) > 5
