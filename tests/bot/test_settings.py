from pathlib import Path

import pytest

from bot.channels.registry import switched_on
from bot.settings import ROOT, InviteCode, Settings, SettingsError, load_settings
from storage.enums import Role

NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_a_fresh_machine_needs_no_setting(tmp_path: Path) -> None:
    settings = load_settings()
    assert settings.data_dir == tmp_path / "data"
    assert settings.keys_dir == tmp_path / "data" / "keys"
    assert settings.database_url.get_secret_value() == f"sqlite+aiosqlite:///{tmp_path}/data/lindungi.db"
    assert settings.office_file == ROOT / "office.example.toml"
    assert settings.public_base_url == "http://127.0.0.1:8000"
    assert (list(switched_on(settings)), settings.limited) == (["webchat"], True)


def test_the_offices_own_file_wins_over_the_example(tmp_path: Path) -> None:
    (tmp_path / "office.toml").touch()
    assert load_settings().office_file == Path("office.toml")


def test_the_environment_wins_and_an_empty_value_is_an_absent_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("DATA_DIR=/srv/a\nPUBLIC_BASE_URL=https://a.example/\nTELEGRAM_BOT_TOKEN=\n")
    monkeypatch.setenv("DATA_DIR", "/srv/b")
    monkeypatch.setenv("PUBLIC_BASE_URL", "")
    settings = load_settings()
    assert settings.data_dir == Path("/srv/b")
    assert settings.keys_dir == Path("/srv/b/keys")
    assert settings.public_base_url == "https://a.example"
    assert settings.telegram_bot_token is None


def test_invitations_may_repeat_a_role_and_never_show_their_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVITE_CODES", "dinas:aaa, dinas:bbb,village:ccc:63.11.01.2001,case-bpjs:ddd,")
    settings = load_settings()
    assert settings.invite_codes == (
        InviteCode(Role.DINAS, "aaa"),
        InviteCode(Role.DINAS, "bbb"),
        InviteCode(Role.VILLAGE, "ccc", "63.11.01.2001"),
        InviteCode(Role.CASE_BPJS, "ddd"),
    )
    assert "aaa" not in repr(settings.invite_codes[0])
    assert "aaa" not in repr(settings)


def test_a_set_clock_is_for_tests_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOCK", "2026-11-23T09:00:00+08:00")
    with pytest.raises(SettingsError, match="RATE_LIMIT=off"):
        load_settings()
    monkeypatch.setenv("RATE_LIMIT", "off")
    clock = load_settings().clock
    assert clock is not None
    assert clock.isoformat() == "2026-11-23T09:00:00+08:00"
    assert load_settings().limited is False


SECRET = "zz-very-secret"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RATE_LIMIT", SECRET),
        ("CLOCK", SECRET),
        ("CLOCK", "2026-11-23T09:00:00"),
        ("DATABASE_URL", f"postgresql://u:{SECRET}@h/d"),
        ("PUBLIC_BASE_URL", SECRET),
        ("TELEGRAM_WEBHOOK_SECRET", SECRET + " !"),
        ("INVITE_CODES", f"boss:{SECRET}"),
        ("INVITE_CODES", f"dinas:{SECRET}:Juai"),
        ("INVITE_CODES", "dinas"),
        ("TRUSTED_PROXIES", SECRET),
        ("TRUSTED_PROXIES", "10.0.0.5,10.0.0.300"),
        ("TRUSTED_PROXIES", "*"),
        ("TRUSTED_PROXIES", "none,10.0.0.5"),
        ("TRUSTED_PROXIES", "0.0.0.0/0"),
        ("TRUSTED_PROXIES", "::/0"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        load_settings()
    assert str(refused.value).startswith(f"{name}: ")
    assert SECRET not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_the_example_names_every_setting_and_no_other() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    named = [line.partition("=")[0] for line in lines if line and not line.startswith("#")]
    assert sorted(named) == sorted(NAMES)
