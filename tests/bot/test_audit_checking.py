"""`python -m bot check` finds a changed audit."""

from pathlib import Path

import pytest
from sqlalchemy import delete
from typer.testing import CliRunner

from bot.operator.checking import audit_findings
from bot.operator.commandline import cli
from bot.settings import Settings
from messages.catalogue import LANGUAGES
from storage.rows import table_of
from storage.tables import AuditLine
from tests.support.office import Office
from tests.support.words import words

WORDS = words()
LINES = table_of(AuditLine)


async def test_a_whole_audit_shows_its_anchor_and_a_changed_one_its_break(office: Office) -> None:
    await office.registered()
    await office.registered()
    await office.pump()
    (fine,) = await audit_findings(office.settings)
    assert (fine.key, fine.params["sealed"]) == ("check.audit-fine", 2)
    anchor = str(fine.params["anchor"])
    await office.database.write(lambda c: c.execute(delete(LINES).where(LINES.c.place == 1)))
    (broken,) = await audit_findings(office.settings, [anchor])
    assert (broken.key, broken.params) == ("check.audit-broken", {"place": "1"})
    for language in LANGUAGES:
        assert WORDS.text(fine.key, fine.params, language)
        assert WORDS.text(broken.key, broken.params, language)


async def test_without_keys_or_with_a_bad_anchor(empty_database_url: str, tmp_path: Path) -> None:
    known = Settings(_env_file=None, data_dir=tmp_path, database_url=empty_database_url)
    assert await audit_findings(known) == []
    with pytest.raises(ValueError, match="anchor"):
        await audit_findings(known, ["abc"])


def test_the_command_ends_badly_over_a_bad_anchor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["check", "--anchor", "abc"])
    assert result.exit_code == 2
