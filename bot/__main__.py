"""python -m bot serve | check | invite ..."""

from bot.operator.commandline import cli

if __name__ == "__main__":
    cli()
