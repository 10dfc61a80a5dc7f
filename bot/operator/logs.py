"""What the program says to its operator while it runs: one line of JSON each, on the error output.

Lines carry ids, counts and classes of errors, never words or numbers of anybody. Whoever logs keeps to that;
`masked` is the last guard behind them, for libraries too: long numbers and phones are blotted out, and of an
exception only its class and places remain, since its text may hold what somebody sent.
"""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.processors import JSONRenderer, TimeStamper
from structlog.stdlib import BoundLogger, LoggerFactory, ProcessorFormatter, add_log_level, add_logger_name
from structlog.typing import Processor

LONG_NUMBER = re.compile(r"(?<![A-Z]-)(?<!\d)\d(?:[ .-]?\d){10,}")
"""A NIK, a KK, a membership number, also in groups. A receipt (`D-2611-00017-4`) is none of them."""

PHONE = re.compile(r"(?<!\d)(?:\+?62[ .-]?|0)8(?:[ .-]?\d){7,}")
MASK = "[number]"
UNTOUCHED = ("timestamp", "level", "logger")
LARGEST_ID = 10**10
PLACES = 8
"""How many calls of a traceback are kept, the innermost."""

Line = MutableMapping[str, Any]


def configure_logs(output: TextIO | None = None) -> None:
    """Send our own lines and those of every library the same way. Libraries speak from warnings on."""
    moment = TimeStamper(fmt="iso", utc=True)
    shared: list[Processor] = [add_log_level, add_logger_name, moment, without_words, masked]
    structlog.configure(
        processors=[*shared, ProcessorFormatter.wrap_for_formatter],
        logger_factory=LoggerFactory(),
        wrapper_class=BoundLogger,
        cache_logger_on_first_use=False,
    )
    last: list[Processor] = [ProcessorFormatter.remove_processors_meta, JSONRenderer(ensure_ascii=False)]
    handler = logging.StreamHandler(output or sys.stderr)
    handler.setFormatter(ProcessorFormatter(foreign_pre_chain=shared, processors=last))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(logging.INFO)
    logging.captureWarnings(capture=True)
    # A library's wrong call of its logger would be printed with what it was given.
    logging.raiseExceptions = False


def log_crashes() -> None:
    """What ends the program is one line too, without its words."""
    sys.excepthook = _crashed


def _crashed(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    structlog.get_logger(__name__).critical("crashed", exc_info=error)


def without_words(_logger: object, _method: str, line: Line) -> Line:
    """An exception becomes its class and the places that it came through; its own text is left out."""
    found = line.pop("exc_info", None)
    line.pop("stack_info", None)
    if found is True:
        found = sys.exc_info()
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)[-PLACES:]
        line["error"] = type(error).__name__
        line["at"] = [f"{frame.filename}:{frame.lineno}" for frame in frames]
    return line


def masked(_logger: object, _method: str, line: Line) -> Line:
    """Blot out whatever looks like a number of somebody, in every value of the line."""
    for name, value in line.items():
        if name not in UNTOUCHED and not name.startswith("_"):
            line[name] = _mask(value)
    return line


def _mask(value: Any) -> Any:  # noqa: ANN401 -- whatever was logged
    if isinstance(value, bool | float) or value is None:
        return value
    if isinstance(value, int):
        return value if abs(value) < LARGEST_ID else MASK
    if isinstance(value, dict):
        return {str(key): _mask(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_mask(inner) for inner in value]
    return PHONE.sub(MASK, LONG_NUMBER.sub(MASK, str(value)))
