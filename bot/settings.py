"""Settings from the environment and `.env`. The environment wins; an empty value is an absent one.

`load_settings()` raises SettingsError, whose words name the setting and what is expected, never what was
given: a value may be a secret.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storage.enums import Role

ROOT = Path(__file__).resolve().parent.parent
"""The checkout: where `office.example.toml` stands."""

ROLES = tuple(role.value for role in Role)
DATABASES = ("sqlite+aiosqlite://", "postgresql+asyncpg://")
Network = IPv4Network | IPv6Network
ON_THIS_MACHINE: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1"))
NO_PROXY = "none"
_SECRET_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,256}")
_CLOCK_WORDS = "must be an ISO time with a zone, for example 2026-11-23T09:00:00+08:00"
_AREA = re.compile(r"\d{2}(\.\d{2}){1,2}(\.\d{4})?")


class SettingsError(Exception):
    """A setting cannot be used; the text says which and why, in plain words and without its value."""


@dataclass(frozen=True, slots=True)
class InviteCode:
    """One invitation given by INVITE_CODES: works once. `area` is a village or district code, None = all."""

    role: Role
    code: str = field(repr=False)
    area: str | None = None


class Settings(BaseSettings):
    """Every setting of the program (product contract, section 10)."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    data_dir: Path = Path("data")
    keys_dir: Path = Path()
    erasures_file: Path = Path()
    backup_days: int = Field(default=7, ge=1, le=365)
    database_url: SecretStr = SecretStr("")
    office_file: Path = Path("office.toml")
    public_base_url: str = "http://127.0.0.1:8000"
    trusted_proxies: Annotated[tuple[Network, ...] | None, NoDecode] = None

    telegram_bot_token: SecretStr | None = None
    telegram_api_base_url: str = "https://api.telegram.org"
    telegram_webhook_secret: SecretStr | None = None

    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_whatsapp_from: str | None = None
    twilio_sms_from: str | None = None
    twilio_api_base_url: str = "https://api.twilio.com"

    rate_limit: Literal["on", "off"] = "on"
    invite_codes: Annotated[tuple[InviteCode, ...], NoDecode] = Field(default=(), repr=False)
    clock: datetime | None = None

    @field_validator("public_base_url", "telegram_api_base_url", "twilio_api_base_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("must be a web address such as https://lindungi.example.go.id")
        return value.rstrip("/")

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _proxies(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        items = [item.strip() for item in value.split(",") if item.strip()]
        return () if items == [NO_PROXY] else tuple(_network(item) for item in items)

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value().startswith(DATABASES):
            raise ValueError("must begin with sqlite+aiosqlite:/// or postgresql+asyncpg://")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _SECRET_TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("may hold 1 to 256 letters, digits, _ and - only")
        return value

    @field_validator("rate_limit", mode="before")
    @classmethod
    def _switch(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value

    @field_validator("invite_codes", mode="before")
    @classmethod
    def _invitations(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return tuple(_invitation(item) for item in value.split(",") if item.strip())

    @model_validator(mode="before")
    @classmethod
    def _paths(cls, values: dict[str, object]) -> dict[str, object]:
        """Defaults that follow from other settings."""
        data = Path(str(values.get("data_dir") or "data")).expanduser().absolute()
        values.setdefault("keys_dir", data / "keys")
        values.setdefault("erasures_file", Path(str(values["keys_dir"])) / "erasures.sealed")
        values.setdefault("database_url", f"sqlite+aiosqlite:///{data / 'lindungi.db'}")
        if "office_file" not in values and not Path("office.toml").exists():
            values["office_file"] = ROOT / "office.example.toml"
        return {**values, "data_dir": data}

    @model_validator(mode="after")
    def _clock_only_in_tests(self) -> Self:
        if self.clock is not None and self.clock.tzinfo is None:
            raise ValueError(f"CLOCK: {_CLOCK_WORDS}")
        if self.clock is not None and self.rate_limit != "off":
            raise ValueError("CLOCK: is for tests and is refused unless RATE_LIMIT=off")
        return self

    @property
    def limited(self) -> bool:
        """True while every inbound limit holds."""
        return self.rate_limit == "on"

    def silent(self) -> "Settings":
        """The same without anything by which a provider could be reached."""
        return self.model_copy(
            update={"telegram_bot_token": None, "twilio_account_sid": None, "twilio_auth_token": None}
        )

    @property
    def proxies(self) -> tuple[Network, ...]:
        """Who is believed about a visitor's address (docs/proxy.md).

        Where nothing is said: whoever stands on this machine, once the office's address is https. This program speaks
        no https, so a web server is in front then. Without one nobody is believed: anybody could say anything.
        """
        if self.trusted_proxies is not None:
            return self.trusted_proxies
        return ON_THIS_MACHINE if self.public_base_url.startswith("https://") else ()


def _network(item: str) -> Network:
    try:
        found = ip_network(item, strict=False)
    except ValueError:
        raise ValueError("each item is an address or a network, for example 10.0.0.5 or 172.18.0.0/16") from None
    if found.prefixlen == 0:
        raise ValueError("this network is the whole internet: anybody could give any address as theirs")
    return found


def _invitation(item: str) -> InviteCode:
    role, _, rest = item.strip().partition(":")
    code, _, area = rest.partition(":")
    if role not in ROLES:
        raise ValueError(f"each item begins with a role: {', '.join(ROLES)}")
    if not code.strip():
        raise ValueError("each item is role:code or role:code:area")
    if area and not _AREA.fullmatch(area):
        raise ValueError("an area is the dotted code of a district or village, for example 63.11.01.2001")
    return InviteCode(Role(role), code.strip(), area or None)


def load_settings() -> Settings:
    """Settings from the environment and, where it exists, `./.env`. Raises SettingsError."""
    try:
        return Settings()
    except ValidationError as refused:
        raise SettingsError("\n".join(_explain(refused))) from None
    except (OSError, UnicodeDecodeError) as unreadable:
        raise SettingsError(f".env cannot be read: {type(unreadable).__name__}") from None


def _explain(refused: ValidationError) -> list[str]:
    """One line an error: the setting as people write it, and what is expected of it."""
    lines = []
    for error in refused.errors(include_input=False, include_url=False):
        name = ".".join(str(part) for part in error["loc"][:1]).upper()
        words = _CLOCK_WORDS if name == "CLOCK" else error["msg"].removeprefix("Value error, ")
        lines.append(f"{name}: {words}" if name else words)
    return lines
