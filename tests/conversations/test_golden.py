"""Every script of this folder, over every channel, on both databases. How they read: support/script.py."""

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.support.chat import Chat
from tests.support.office import Office
from tests.support.script import Open, Play

SCRIPTS = sorted(Path(__file__).parent.glob("*.txt"))


async def webchat(office: Office) -> Chat:
    return await office.chat()


CHANNELS: dict[str, Open] = {"webchat": webchat}


@pytest.fixture
def written(script: Path) -> str:
    return script.read_text(encoding="utf-8")


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
async def test_conversation(
    office: Office, script: Path, written: str, channel: str, request: pytest.FixtureRequest
) -> None:
    went = await Play(office, CHANNELS[channel]).run(written)
    if request.config.getoption("--update-golden") and office.database.is_sqlite:
        write(script, went)
    elif went != written:
        difference = unified_diff(written.splitlines(), went.splitlines(), "written", "went", lineterm="", n=4)
        pytest.fail(f"{script.name} goes differently:\n" + "\n".join(difference), pytrace=False)


def write(script: Path, went: str) -> None:
    script.write_text(went, encoding="utf-8")


def test_there_are_conversations() -> None:
    assert len(SCRIPTS) > 5
