"""Run as a program: imports the bot once, then forks it at every line of its input, and says how each ended.

A start from nothing takes a second or two, nearly all of it imports and words: fifty would take minutes.
"""

import os
import sys


def fork_at_every_line(log: str, arguments: list[str]) -> None:
    """For each line: the child's process id, and, when it has ended, the status that it ended with."""
    import bot.app  # noqa: F401 -- what `serve` would import
    from bot.operator.commandline import cli
    from messages.catalogue import Catalogue

    words = Catalogue.load()
    Catalogue.load = lambda: words  # type: ignore[method-assign, assignment, misc]

    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(output, 1)
            os.dup2(output, 2)
            cli(arguments)
        print(child, flush=True)  # noqa: T201 -- the answer
        print(os.waitpid(child, 0)[1], flush=True)  # noqa: T201


if __name__ == "__main__":
    fork_at_every_line(sys.argv[1], sys.argv[2:])
