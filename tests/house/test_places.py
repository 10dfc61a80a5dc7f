"""Everything is where a reader looks for it, and nothing points to a machine that is not theirs."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.house.tree import ROOT, ours, read, texts
from tests.support.guards import none_of

THIS = Path("tests/house/test_places.py")

TOP = {
    "bot",
    "handlers",
    "storage",
    "messages",
    "tests",
    "docs",
    ".ci",
    ".env.example",
    ".git-blame-ignore-revs",
    ".gitignore",
    "office.example.toml",
    "pyproject.toml",
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-model.lock",
    "requirements-mutants.lock",
    "Makefile",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
}

# What product and operators agreed on. Renaming one breaks installations.
SETTINGS = (
    "DATABASE_URL",
    "DATA_DIR",
    "KEYS_DIR",
    "OFFICE_FILE",
    "PUBLIC_BASE_URL",
    "TRUSTED_PROXIES",
    "TELEGRAM_BOT_TOKEN",
    "TELEGRAM_API_BASE_URL",
    "TELEGRAM_WEBHOOK_SECRET",
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "TWILIO_WHATSAPP_FROM",
    "TWILIO_SMS_FROM",
    "TWILIO_API_BASE_URL",
    "RATE_LIMIT",
    "INVITE_CODES",
    "CLOCK",
)

# Folders of somebody's machine, and the hosts that packages come from: each site has its own.
ELSEWHERE = re.compile(
    r"(?<![\w.~-])/(?:work|root|home/\w+|opt/(?:wheels|\w*pi))(?:/|\b)"
    r"|\bpypi\.org|pythonhosted\.org|registry\.npmjs|\bnpmjs\.(?:org|com)|deb\.debian\.org"
)


# A path from the top, as documents write it.
PATHS = re.compile(r"`((?:bot|handlers|storage|messages|tests|docs|\.ci)/[\w./*-]*)`")


def test_the_top_level_is_the_house_of_the_architecture() -> None:
    assert {path.parts[0] for path in ours()} == TOP


def test_the_readme_maps_every_folder_of_the_top_level() -> None:
    readme = read(Path("README.md"))
    unmapped = [name for name in sorted(TOP) if (ROOT / name).is_dir() and f"{name}/" not in readme]
    none_of(unmapped, "Say in the map of README.md what this folder holds")


@pytest.mark.parametrize("name", SETTINGS)
def test_the_example_of_settings_has(name: str) -> None:
    assert re.search(rf"^(# ?)?{name}=", read(Path(".env.example")), re.MULTILINE)


def test_every_setting_of_the_program_is_in_the_example() -> None:
    from bot.settings import Settings

    example = read(Path(".env.example"))
    names = [name.upper() for name in Settings.model_fields]
    unknown = [name for name in names if not re.search(rf"^(# ?)?{name}=", example, re.MULTILINE)]
    none_of(unknown, "Explain this setting in .env.example")


def test_no_file_points_to_a_machine_or_a_registry() -> None:
    found = [
        f"{path}:{number} {match.group()}"
        for path in texts()
        if path != THIS
        for number, line in enumerate(read(path).splitlines(), 1)
        if (match := ELSEWHERE.search(line))
    ]
    none_of(found, "Another machine has no such folder or host. Use a path of the checkout, or a setting")


@pytest.mark.parametrize(
    "line", ["see |work|notes", "'|root|.cache'", "--find-links |opt|wheels", "https:||pypi~org|simple"]
)
def test_a_machine_or_a_registry_is_seen(line: str) -> None:
    # Spelt apart, so that this file names none either.
    assert ELSEWHERE.search(line.replace("|", "/").replace("~", "."))


@pytest.mark.parametrize("line", ["/usr/bin/env bash", "tests/work/a", "/workers", "network/work"])
def test_other_paths_are_fine(line: str) -> None:
    assert not ELSEWHERE.search(line)


def test_test_files_have_names_of_their_own_and_no_packages() -> None:
    tests = [path for path in ours() if path.parts[0] == "tests"]
    packages = [path for path in tests if path.name == "__init__.py"]
    none_of(packages, "Take this file away: tests are no packages (architecture: importmode=importlib)")
    names = Counter(path.name for path in tests if path.name.startswith("test_"))
    twins = [name for name, times in names.items() if times > 1]
    none_of(twins, "Two files of tests have this name. Name each for what it tests")


def test_documents_name_only_files_that_are_there() -> None:
    """Whole paths of our rooms in backticks; `*` stands for any name."""
    gone = [
        f"{document}: {name}"
        for document in texts(".md")
        if document.parts[0] in ("README.md", "CONTRIBUTING.md", "docs")
        for name in PATHS.findall(read(document))
        if not any(ROOT.glob(name.rstrip("/")))
    ]
    none_of(gone, "A document names what is not there: say where it is now")
