"""What an operator starts: python -m bot serve | check | invite ... | affected ... | --version."""

import sys

from bot.operator.version import version

if __name__ == "__main__":
    if sys.argv[1:] == ["--version"]:  # said at once: reading the rest of the program takes a second
        print(f"lindungi {version()}")
    else:
        from bot.operator.commandline import cli

        cli()
