import subprocess
import sys

from typer.testing import CliRunner

from bot.operator.commandline import cli
from bot.operator.version import version
from bot.settings import ROOT


def test_the_program_says_which_release_it_is() -> None:
    command = [sys.executable, "-m", "bot", "--version"]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert (said.stdout, said.stderr) == (f"lindungi {version()}\n", "")


def test_help_names_it() -> None:
    assert "--version" in CliRunner().invoke(cli, ["-h"]).output
