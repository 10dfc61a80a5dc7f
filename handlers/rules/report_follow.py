"""*laporan L-2611-00004-2 K7QM-3XZA-6PDF*: somebody asks about a report by its number, with its code or without."""

import re

from handlers.rules.receipt import means_receipt

_ASKS = re.compile(
    r"\s*/?(?:laporan|lapor|report|ikuti|follow|buka laporan|lihat laporan)\s+(.*)", re.IGNORECASE | re.DOTALL
)
_LONGEST = 120


def asks_about_report(text: str) -> str | None:
    """What stands behind the word, where it begins like the number of a report."""
    if len(text) > _LONGEST or text.lstrip().startswith("/"):
        return None
    found = _ASKS.match(text)
    rest = found[1].strip() if found else ""
    return rest if rest[:1] in ("L", "l") and means_receipt(rest) else None
