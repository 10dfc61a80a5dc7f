"""Run as a program: begins the bot once and ends it, then forks it as often as it is asked to.

A start from nothing takes some seconds, nearly all of it imports, words and pages: a hundred would take minutes.
Its input is one request a line, each answered with one number: `{"start": ...}` with the id of the new process,
`{"wait": ID}` with the status that it ended with.
"""

import asyncio
import gc
import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any


def begin_once() -> None:
    """Whatever a start imports, reads or works out is there for the next ones; nothing of it stays open."""
    from bot.app import build
    from bot.operator.commandline import fast_loop
    from bot.settings import Settings
    from bot.web.listening import Listening
    from bot.web.server import asgi
    from messages.catalogue import Catalogue
    from storage.database import Database

    words = Catalogue.load()
    Catalogue.load = lambda: words  # type: ignore[method-assign, assignment, misc]

    async def begin(folder: Path) -> None:
        app = await build(Settings(_env_file=None, data_dir=folder, rate_limit="off"))
        Listening(asgi(app), app).load()
        await app.start()
        await app.stop()
        await Database("postgresql+asyncpg:///nowhere").close()

    with TemporaryDirectory() as folder, asyncio.Runner(loop_factory=fast_loop()) as runner:
        runner.run(begin(Path(folder)))


def start(folder: str, environment: dict[str, str], log: str, arguments: list[str]) -> int:
    """The id of a process that runs the command line there, with nothing but that environment; its children's group."""
    from bot.operator.commandline import cli

    if child := os.fork():
        return child
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    cli(arguments)
    raise AssertionError("the command line ends the process")


def answer(asked: dict[str, Any]) -> int:
    """One request."""
    if "wait" in asked:
        return os.waitpid(asked["wait"], 0)[1]
    return start(**asked["start"])


if __name__ == "__main__":
    begin_once()
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        print(answer(json.loads(line)), flush=True)  # noqa: T201 -- the answer
