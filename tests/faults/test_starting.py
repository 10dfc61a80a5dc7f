"""A start that cannot have its port says so in one sentence and leaves nothing behind."""

import os
import socket
import subprocess
import sys
from pathlib import Path

from bot.settings import ROOT
from tests.support.program import Program
from tests.support.serving import free_port


def test_a_taken_port_is_one_sentence_and_nothing_is_made(tmp_path: Path) -> None:
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "DATA_DIR": str(tmp_path / "data")}
    command = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
    with socket.create_server(("127.0.0.1", port)):
        ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stdout == ""
    why = f"Port {port} of 127.0.0.1 cannot be opened: another program has it."
    assert ended.stderr == f"{why} End that program, or give another --port.\n"
    assert list(tmp_path.iterdir()) == []


def test_open_is_said_last_once_visitors_are_answered(sqlite_url: str, tmp_path: Path) -> None:
    telegram = {"TELEGRAM_BOT_TOKEN": "1:none", "TELEGRAM_API_BASE_URL": "http://127.0.0.1:9"}
    with Program(tmp_path, sqlite_url, **telegram) as program:
        program.start()
        while "Lindungi is open at" not in program.log.read_text():
            assert program.ready()
        said = [line for line in program.log.read_text().splitlines() if not line.startswith("{")]
    assert said[-1] == f"Lindungi is open at http://127.0.0.1:{program.port}"
    assert any(line.startswith("Invitation for ") for line in said[:-1])
    assert "Telegram: on (polling). WhatsApp: not set up." in said[-2]
