import io
import json
import logging
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from bot.operator.logs import configure_logs

Lines = Callable[[], list[dict[str, Any]]]
NIK = "6311014101859901"
SECRETS = (NIK, "6311 0141 0185 9901", "6311.0141.0185.9901", "63110141018", "0812-9900-0001", "+62 812 9900 001")


@pytest.fixture
def lines() -> Iterator[Lines]:
    """The logs of the program, into memory; what they said, read back."""
    root, output = logging.getLogger(), io.StringIO()
    before = (root.handlers, root.level, logging.raiseExceptions)
    configure_logs(output)
    yield lambda: [json.loads(line) for line in output.getvalue().splitlines()]
    logging.captureWarnings(capture=False)
    root.handlers, logging.raiseExceptions = before[0], before[2]
    root.setLevel(before[1])
    logging.getLogger("bot").setLevel(logging.NOTSET)
    structlog.reset_defaults()


@pytest.mark.parametrize("canary", SECRETS)
@pytest.mark.parametrize("logger", ["bot.turn.writer", "uvicorn.error", "sqlalchemy.engine"])
def test_no_number_of_anybody_is_said(lines: Lines, logger: str, canary: str) -> None:
    structlog.get_logger(logger).error("failed", chat=17, words=f"NIK{canary}", deep={"a": [canary]}, key=(canary,))
    logging.getLogger(logger).error("parameters: %s", canary)
    said = lines()
    assert len(said) == 2
    assert not any(canary in json.dumps(line) for line in said)
    assert said[0]["chat"] == 17


def test_a_number_is_masked_as_a_number_too(lines: Lines) -> None:
    structlog.get_logger("bot").error("failed", nik=int(NIK), chat=1_000_000)
    assert lines()[0]["nik"] == "[number]"
    assert lines()[0]["chat"] == 1_000_000


@pytest.mark.parametrize("logger", ["bot.turn.writer", "uvicorn.error"])
def test_of_an_exception_only_class_and_place_are_said(lines: Lines, logger: str) -> None:
    try:
        int("SITI AMINAH")
    except ValueError:
        structlog.get_logger(logger).exception("failed")
        logging.getLogger(logger).exception("Exception in ASGI application")
    for line in lines():
        assert line["error"] == "ValueError"
        assert line["at"][-1].startswith(__file__)
        assert "SITI" not in json.dumps(line)


def test_what_ends_the_program_is_said_without_its_words(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.operator.logs import log_crashes

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log_crashes()
    error = RuntimeError("SITI AMINAH")
    sys.excepthook(RuntimeError, error, None)
    assert lines()[0]["error"] == "RuntimeError"
    assert "SITI" not in json.dumps(lines())


def test_receipts_stay_readable(lines: Lines) -> None:
    structlog.get_logger("bot").error("failed", record="D-2611-00017-4", large="L-2611-1234567-8")
    assert (lines()[0]["record"], lines()[0]["large"]) == ("D-2611-00017-4", "L-2611-1234567-8")


def test_a_line_says_when_who_and_how_grave(lines: Lines) -> None:
    structlog.get_logger("bot.outbox").error("sender_failed")
    line = lines()[0]
    assert (line["event"], line["level"], line["logger"]) == ("sender_failed", "error", "bot.outbox")
    assert line["timestamp"].endswith("Z")


def test_libraries_are_quiet_and_warnings_are_heard(lines: Lines) -> None:
    logging.getLogger("alembic.runtime.migration").info("Running upgrade")
    logging.getLogger("httpx").info("GET https://example.org/token")
    assert lines() == []
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn("old", DeprecationWarning, stacklevel=1)
    assert [line["logger"] for line in lines()] == ["py.warnings"]
