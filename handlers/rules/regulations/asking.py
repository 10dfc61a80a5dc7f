"""Whether somebody asks if a company has a regulation: anybody may read that in the public list."""

import re

from handlers.rules.reading.clean import tidy

LONGEST = 200
_KINDS = r"pp|pkb|peraturan perusahaan|perjanjian kerja bersama|company regulation|collective agreement"
_KIND = rf"(?:{_KINDS})(?:[- ]?nya)?"
_FORM = r"(?:pt|cv|ud|pd|firma|koperasi|yayasan|perusahaan|kantor|pabrik|tempat kerja|company)"
_STATES = r"sudah|udah|udh|sdh|dah|telah|belum|blm|punya|memiliki|ada|berlaku|disahkan|didaftar\w*|have|has|got"
_DONE = rf"(?:{_STATES})"
_ASKS = re.compile(
    r"\?|\b(?:apakah|apa|apkah|adakah|cek|mau tanya|tanya|siapa|mana|does|do|is|which)\b|"
    r"\b(?:belum|blm|atau belum|ga|gak|nggak|enggak|tidak|tdk|kah|not yet)(?: ya| sih| kah)?\W*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b{_FORM}\b.{{0,80}}?\b{_DONE}\b.{{0,40}}?\b{_KIND}\b|"
    rf"\b{_DONE}\b.{{0,20}}?\b{_KIND}\b.{{0,40}}?\b{_FORM}\b|"
    rf"\b{_KIND}\b.{{0,60}}?\b{_FORM}\b.{{0,60}}?\b{_DONE}\b|"
    rf"\b{_KIND}\b (?:kami|kita|saya)\b.{{0,20}}?\b{_DONE}\b.{{0,20}}?\b(?:belum|blm|disahkan|didaftar\w*)\b|"
    rf"\bcek {_KIND}\b.{{0,20}}?\b{_FORM}\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\b((?:pt|cv|ud|pd|firma|koperasi|yayasan)\b\.? [^?,]+?)"
    rf"(?=\s*(?:[?,]|$|\b(?:{_STATES}|{_KINDS}|apakah|itu|ini)\b))",
    re.IGNORECASE,
)
_SAID = re.compile(r"(?:cek |daftar |perusahaan )*patuh\b[:?]?(.*)", re.IGNORECASE)
"""`patuh PT Sinar Contoh`, as the answer to a question without a name tells to type it."""
_OWN = re.compile(r"\b(?:kami|kita|saya|sy|aku|tempat|ini|itu|kerja|yang|mana|apa|our|my)\b", re.IGNORECASE)


def asks_who_has_one(text: str) -> str | None:
    """The company's name of `PT Sinar Contoh sudah ada PP belum`; empty for `PT kami` and for no name; else None.

    Whoever tells that theirs has none asks nothing, and whoever wants to hand one in neither.
    """
    words = " ".join(tidy(text).split())
    if said := _SAID.fullmatch(words[:LONGEST]):
        return said[1].strip()
    if len(text) > LONGEST or not _ASKS.search(words) or not _ABOUT.search(words):
        return None
    found = _NAME.search(words)
    return "" if found is None or _OWN.search(found[1]) else found[1].strip(" .")
