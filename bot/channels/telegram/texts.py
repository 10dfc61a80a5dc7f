"""Words as Telegram takes them: escaped, and in pieces where they are too long for one message."""

import html

MOST = 4096
"""UTF-16 code units of a message (Bot API, sendMessage). We count them with the escapes, which Telegram does not."""


def units(text: str) -> int:
    """Length in UTF-16 code units: a face needs two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def pieces(text: str, most: int = MOST) -> list[str]:
    """Escaped, each piece at most `most` units: cut at the ends of lines, a longer line between its words."""
    found: list[str] = []
    current = ""
    for line in text.split("\n"):
        for part in _line(line, most):
            joined = f"{current}\n{part}" if current else part
            if units(joined) <= most:
                current = joined
            else:
                found.append(current)
                current = part
    return [piece for piece in [*found, current] if piece.strip()]


def _line(line: str, most: int) -> list[str]:
    """One line, escaped, in as many parts as it needs."""
    escaped = html.escape(line, quote=False)
    if units(escaped) <= most:
        return [escaped]
    found, current = [], ""
    for word in _words(line, most):
        joined = f"{current} {word}" if current else word
        if units(joined) > most:
            found.append(current)
            joined = word
        current = joined
    return [*found, current]


def _words(line: str, most: int) -> list[str]:
    """Escaped words; a word without end is cut between two characters, never within an escape."""
    found: list[str] = []
    for word in line.split(" "):
        current = ""
        for char in word:
            escaped = html.escape(char, quote=False)
            if units(current + escaped) > most:
                found.append(current)
                current = ""
            current += escaped
        found.append(current)
    return found
