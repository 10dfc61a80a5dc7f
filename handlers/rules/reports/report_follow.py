"""*laporan L-2611-00004-2 K7QM-3XZA-6PDF*: somebody asks about a report by its number, with its code or without."""

import re

from handlers.rules.registrations.receipt import means_receipt, parse_receipt
from handlers.rules.reports.report_code import read_code

_ASKS = re.compile(
    r"\s*/?(?:laporan|lapor|report|ikuti|follow|buka laporan|lihat laporan)\s+(.*)", re.IGNORECASE | re.DOTALL
)
_BETWEEN = frozenset(("kode", "kodenya", "rahasia", "rahasianya", "dan", "code", "and"))
_LONGEST = 120


def asks_about_report(text: str) -> str | None:
    """What stands behind the word, where it begins like the number of a report."""
    if len(text) > _LONGEST or text.lstrip().startswith("/"):
        return None
    found = _ASKS.match(text)
    rest = found[1].strip() if found else ""
    return rest if rest[:1] in ("L", "l") and means_receipt(rest) else _with_code(text)


def _with_code(text: str) -> str | None:
    """A number and its code say enough without the word: `L-2611-00004-2 kode K7QM-3XZA-6PDF`."""
    words = [word for word in text.replace(",", " ").split() if word.strip(":.").casefold() not in _BETWEEN]
    for first, word in enumerate(words):
        if word[:1] not in ("L", "l"):
            continue
        for last in range(first + 1, len(words)):
            number = parse_receipt(" ".join(words[first:last]))
            code = read_code(" ".join(words[last:]))
            if number is not None and code is not None:
                return f"{number} {code}"
    return None
