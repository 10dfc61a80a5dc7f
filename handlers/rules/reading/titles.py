"""Titles, ranks, honorifics and degrees that people put around a name. Only the KTP name is stored."""

import re

from handlers.rules.reading.words import words_of

_SHORT = 2


def is_title(word: str, *, dotted: bool) -> bool:
    """Whether a word before a name says rank or learning."""
    bare = word.lower()
    return bare in words_of("title") or (dotted and bare in words_of("title-with-dot"))


def is_honorific(word: str) -> bool:
    """Whether a word is "Pak", "Ibu", "Mas" or the like."""
    return word.lower() in words_of("honorific")


def is_degree(word: str, *, marked: bool) -> bool:
    """Whether a word after a name is a degree. `marked`: with a dot or after a comma, so no name."""
    bare = word.lower().replace(".", "").strip(",")
    return bare in words_of("degree") and (marked or bare not in words_of("degree-like-name"))


def cut_titles(name: str) -> tuple[str, str]:
    """Titles and honorifics from the front, as long as a name is left: ("BUDI", "honorific")."""
    code = ""
    while True:
        head = re.match(r"([^\s.,]+)(\.?)[\s.,]*(?=\S)", name)
        if not head:
            return name, code
        word, rest = head[1], name[head.end() :]
        joined = re.match(r"(k\.\s?h|h\.\s?j|d\.\s?r|d\.\s?r\.\s?s)\b[\s.,]*(?=\S)", name, re.IGNORECASE)
        if joined:
            name, code = name[joined.end() :], code or "title"
        elif is_title(word, dotted=bool(head[2])) and _name_left(rest):
            name, code = rest, code or "title"
        elif is_honorific(word) and _name_left(rest):
            name, code = rest, code or "honorific"
        else:
            return name, code


def _name_left(rest: str) -> bool:
    return any(len(word.strip(".,'")) > 1 for word in rest.split())


def cut_degrees(name: str) -> tuple[str, str]:
    """Degrees from the end, as long as a name is left; "degree-or-initial" when they could be initials."""
    code = ""
    while True:
        cut = next((cut for cut in (_last_degree(name, words) for words in (3, 2, 1)) if cut), None)
        if cut is None:
            return name, code
        name = cut[0]
        code = "degree" if "degree" in (code, cut[1]) else cut[1]


def _last_degree(name: str, words: int) -> tuple[str, str] | None:
    """(name before, code) when the last `words` words are one degree ("S. Pd.", "A.Md.Keb")."""
    parts = re.split(r"\s+|(?<=,)", name.strip(" ,"))
    tail = [part for part in parts if part][-words:]
    before = name.strip(" ,")[: -len(_tail_text(name, words))] if len(tail) == words else ""
    written = "".join(tail)
    degree = written.lower().replace(".", "").strip(",")
    after_comma = before.rstrip().endswith(",")
    marked = after_comma or "." in written.rstrip(".,")
    dotted = all(part.rstrip(",").endswith(".") for part in tail[:-1]) and "," not in written[:-1]
    if not _name_left(before.replace(",", " ")) or not dotted or not is_degree(written, marked=marked):
        return None
    return before.strip(" ,"), _degree_code(before, written, degree, after_comma=after_comma)


def _tail_text(name: str, words: int) -> str:
    match = re.search(rf"(?:[^\s,]+[\s,]*){{{words}}}$", name.strip(" ,"))
    return match[0] if match else ""


def _degree_code(before: str, written: str, degree: str, *, after_comma: bool) -> str:
    """Without a comma, dotted single letters (S.H.) or a rare short one may be initials of the name."""
    initials = re.fullmatch(r"(?:[A-Za-z]\.){2,3}|(?:[A-Za-z]\.)+[A-Za-z]", written.strip(","))
    short = len(degree) == _SHORT and degree not in words_of("degree-sure")
    unsure = initials or short or (len(degree) == _SHORT and len(before.split()) == 1)
    return "degree-or-initial" if unsure and not after_comma else "degree"
