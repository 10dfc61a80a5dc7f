"""Freeze the migrations of a release, once pyproject.toml has its version and CHANGELOG.md its heading.

    make release     # -> lines in storage/migrations/released.txt, and the tag to set

CONTRIBUTING.md says what else belongs to a release.
"""

import re
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MIGRATIONS = ROOT / "storage" / "migrations" / "versions"
RELEASED = ROOT / "storage" / "migrations" / "released.txt"
NONE = "no-migration"


def main():
    """Add the lines of this version; end with words that say what is missing."""
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", read("CHANGELOG.md"), re.MULTILINE):
        sys.exit(f"CHANGELOG.md has no heading: ## [{version}] - YYYY-MM-DD")
    known = RELEASED.read_text(encoding="utf-8").split("\n") if RELEASED.exists() else []
    if any(line.startswith(f"{version} ") for line in known):
        sys.exit(f"{version} is released already: raise the version in pyproject.toml")
    old = {line.split()[1] for line in known if line}
    new = [path for path in sorted(MIGRATIONS.glob("*.py")) if path.name not in old]
    lines = [f"{version} {path.name} {sha256(path.read_bytes()).hexdigest()}\n" for path in new]
    with RELEASED.open("a", encoding="utf-8") as file:
        file.writelines(lines or [f"{version} {NONE}\n"])
    print(f"{len(lines)} migrations are frozen. After the commit:\n  git tag -a v{version} -m 'Lindungi {version}'")


def read(name):
    """One of our files."""
    return (ROOT / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
