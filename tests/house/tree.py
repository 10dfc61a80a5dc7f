"""What is ours: the files of this checkout that a commit would hold. Each is looked at once, whoever asks."""

import ast
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("bot", "handlers", "messages", "storage")

# Not written by us.
VENDORED = "tests/web/vendor/"
# Looked at by nobody: their lines are data, or frozen.
FROZEN = ("storage/migrations/versions/", "requirements")


@cache
def ours() -> tuple[Path, ...]:
    """Every file that git would take, as paths below ROOT. Read from .gitignore, for git need not be here."""
    return tuple(path.relative_to(ROOT) for path in _walk(ROOT))


@cache
def texts(*suffixes: str) -> tuple[Path, ...]:
    """Our own text files, of these endings or of any."""
    return tuple(
        path
        for path in ours()
        if not path.as_posix().startswith(VENDORED)
        and (path.suffix in suffixes if suffixes else b"\0" not in (ROOT / path).read_bytes())
    )


@cache
def programs(*rooms: str) -> tuple[Path, ...]:
    """Python files of the rooms named, or of all four."""
    return tuple(path for path in texts(".py") if path.parts[0] in (rooms or ROOMS))


def is_frozen(path: Path) -> bool:
    """Migrations and locks stay as they were made."""
    return path.as_posix().startswith(FROZEN)


@cache
def read(path: Path) -> str:
    """The text of one of our files."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def parse(path: Path) -> ast.Module:
    """The same as a syntax tree."""
    return ast.parse(read(path), filename=str(path))


def nodes(paths: Iterable[Path]) -> Iterator[tuple[Path, ast.AST]]:
    """Every node of every file."""
    for path in paths:
        for node in _walked(path):
            yield path, node


@cache
def _walked(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(parse(path)))


def place(path: Path, node: ast.AST) -> str:
    """Where to click: file and line."""
    return f"{path}:{getattr(node, 'lineno', 0)}"


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or _ignored(path):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def _ignored(path: Path) -> bool:
    """The patterns of .gitignore that we use: names at any depth, or at the top with a leading slash."""
    for pattern in read(Path(".gitignore")).split():
        name = pattern.rstrip("/")
        if pattern.endswith("/") and not path.is_dir():
            continue
        if name.startswith("/"):
            if path == ROOT / name[1:]:
                return True
        elif fnmatch(path.name, name):
            return True
    return False
