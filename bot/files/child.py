"""The process that opens strangers' files. It has no key, no setting and no line to anywhere, and forks for each file.

Run as a script by `bot.files.nursery`, with an empty environment. What a file breaks, breaks in the fork: the process
that all others come from only reads lengths.
"""

import io
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.files import cleaning, sheets_in
from bot.files.confined import deny_everything, limit, memory_in_use
from bot.files.frames import BadFrame, Frame, read_frame, write_frame
from bot.files.limited import BadFile

MAX_MEMORY = 600 * 1024 * 1024
"""What opening one file may take beyond what the process has already."""
POLITE = 5
"""Answering people comes first (nice)."""


def _paper(content: bytes) -> Frame:
    drawn = cleaning.clean_file(content)
    return {"type": drawn.type}, drawn.content


def _long_paper(content: bytes) -> Frame:
    drawn = cleaning.clean_long(content)
    return {"type": drawn.type, "texts": drawn.texts}, drawn.content


def _sheet(content: bytes) -> Frame:
    return {"cells": sheets_in.read_sheet(content)}, b""


KINDS: Mapping[str, Callable[[bytes], Frame]] = {"paper": _paper, "long-paper": _long_paper, "sheet": _sheet}


def opened(kind: str, content: bytes) -> Frame:
    """What the program is told of a file: what was made of it, or the code of what is wrong with it."""
    try:
        return KINDS[kind](content)
    except BadFile as bad:
        return {"bad": bad.code}, b""
    except MemoryError:
        return {"bad": "too-large"}, b""
    except Exception as error:  # noqa: BLE001 -- whatever a library does with it, the program hears its class
        return {"failed": type(error).__name__}, b""


def main(said: IO[bytes], answers: IO[bytes]) -> None:
    """Open what is said, one after the other, until nobody says anything more."""
    cleaning.warm()
    sheets_in.warm()
    in_use = memory_in_use()
    write_frame(answers, {"confined": deny_everything()})
    while True:
        try:
            asked, content = read_frame(said)
        except BadFrame:
            return
        write_frame(answers, *_in_fork(asked, content, in_use + MAX_MEMORY))


def _in_fork(asked: Mapping[str, Any], content: bytes, memory: int) -> Frame:
    """Open it in a process of its own, which ends with it; "killed" where it does not live to answer."""
    theirs, ours = os.pipe()
    child = os.fork()
    if child == 0:
        os.closerange(0, 2)  # neither what others say nor what they are answered
        os.close(theirs)
        _open_alone(asked, content, memory, ours)
    os.close(ours)
    with os.fdopen(theirs, "rb") as stream:
        try:
            answer = read_frame(stream)
        except (BadFrame, MemoryError):
            answer = {"killed": True}, b""
    os.waitpid(child, 0)
    return answer


def _open_alone(asked: Mapping[str, Any], content: bytes, memory: int, ours: int) -> None:
    try:
        limit(memory, asked["seconds"])
        answer = io.BytesIO()
        write_frame(answer, *opened(asked["kind"], content))
        with os.fdopen(ours, "wb") as stream:
            stream.write(answer.getbuffer())
    finally:
        os._exit(0)


if __name__ == "__main__":
    os.nice(POLITE)
    main(sys.stdin.buffer, sys.stdout.buffer)
