"""What somebody says of an employer without being asked: that it is about one, and which answers stand in it.

Nothing here is taken as an answer: it leads to the question, or is offered under it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from handlers.rules.cases.employer_names import LONGEST_NAME, name_key
from handlers.rules.hearing.said import as_said
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of
from handlers.rules.reports.report_dangers import danger_in, dangers_in
from handlers.rules.reports.report_kinds import find_kind
from handlers.rules.reports.report_since import NOT_KNOWN, read_since

HURTS: Mapping[str, str] = {"threatened": "threat", "dismissed": "dismissed"}
"""What *saya diancam* and *saya dipecat* mean everywhere, and what they are in the vault."""
WRONG = "wrong"
"""What a sentence that sounds like a report means everywhere."""
WRONGS = (*HURTS, WRONG)
FEWEST_WORDS = 3
"""Of a sentence; fewer are a word of the menu, a name, an answer."""
LONGEST = 1000
_DISMISSED = re.compile(
    r"\b(?:di ?p[ae]cat(?:i|in)?|ka ?pecat|epecat|di ?phk|(?:kena|ter|ke) ?phk"
    r"|di ?(?:berhenti|berenti|barenti|barhanti|baranti)(?:kan|ke|in)"
    r"|di ?keluar(?:kan|in|ke)|di ?kaluar(?:keun|kan|akan)|di ?tok(?:ne|no|ke)|di ?ampihi|di ?barantian|kasuudang"
    r"|(?:di ?)?kas[ei]h? (?:keluar|kaluar|brenti|berenti|barenti)|(?:di ?|kena )(?:lay ?off|cut|kick)|kena pecat"
    r"|di(?:suruh|paksa|kon|surung)(?: tanda tangan)?(?: surat)? (?:resign|mundur|mengundurkan diri|metu)"
    r"|(?:was|been|got) (?:fired|dismissed))\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:tidak|belum|bukan|gak|ga|kalau|jika|mau|akan|bakal|nanti|apa|apakah|bisa|takut|not|never)(?: \w+){0,2} $"
)
_HAS_NAME = (
    r"PT|CV|UD|PD|Firma|Koperasi|Yayasan|Toko|Hotel|Rumah Makan|Rumah Sakit|RM|RS|Klinik|Warung|Bengkel|SPBU|Restoran"
    r"|Kafe|Cafe|Swalayan|Minimarket"
)
_NAMED = re.compile(rf"\b(?:{_HAS_NAME})\b\.?(?:[ ]+[\w&.'()-]+){{1,6}}", re.IGNORECASE)
_BEFORE_PLACE = re.compile(r"\b(?:di|desa|kelurahan|kecamatan|kec|daerah)\b\.?[ ]+", re.IGNORECASE)
_PLACE_WORDS = 3
_BEFORE_SINCE = re.compile(r"\b(?:sejak|semenjak|dari|mulai|sudah|udah|selama)\b ", re.IGNORECASE)
_SINCE_WORDS = 4
_OF_AGE = frozenset(("umur", "umurnya", "usia", "usianya", "berumur", "berusia", "anak"))
"""With these "14 tahun" says how old somebody is."""
_SPAN = re.compile(r"\b\d{1,2} (?:setengah )?(?:tahun|bulan)\b")


def hurt_in(text: str) -> str | None:
    """Whether a sentence tells that whoever writes was threatened ("threat") or lost the work ("dismissed")."""
    if "threat" in dangers_in(text):
        return "threat"
    words = phrase(text[:LONGEST])
    found = _DISMISSED.search(words)
    return "dismissed" if found and not _OF_OTHERS.search(words[: found.start()]) else None


def urgent_in(text: str) -> str | None:
    """What an officer must hear of at once: what happened to whoever writes, else a danger; None for anything else."""
    return hurt_in(text) or danger_in(text)


def tells_of_wrong(text: str) -> bool:
    """True for a sentence that sounds like a report about an employer."""
    text = text[:LONGEST]
    words = phrase(text[:LONGEST]).split()
    if len(words) < FEWEST_WORDS or text.rstrip().endswith("?"):
        return False
    claims, danger = not words_of("claim").isdisjoint(words), danger_in(text)
    if (hurt_in(text) is not None and not claims) or danger in ("violence", "child"):
        return True
    wrong = (danger is not None and not claims) or find_kind(text).kind == "offer"
    return wrong and not words_of("of-work").isdisjoint(words)


def employer_in(text: str) -> str | None:
    """The name that stands behind "PT", "toko" and their like; None where there is none."""
    found = _NAMED.search(tidy(text[:LONGEST]).replace("\n", ". "))
    if found is None:
        return None
    kept: list[str] = []
    for word in found.group().split():
        if kept and word.casefold().strip(".,") in words_of("ends-employer"):
            break
        kept.append(word)
        if word.endswith((".", ",")) and len(kept) > 1:
            break
    while len(kept) > 1 and kept[-1].casefold().strip(".,") in words_of("polite"):
        kept.pop()
    name = " ".join(kept).rstrip(".,")
    return name if len(kept) > 1 and len(name) <= LONGEST_NAME and name_key(name) else None


def names_employer(text: str) -> bool:
    """True for words that begin as the name of an employer does: "PT" is no place, though one may begin so."""
    return not words_of("legal-form").isdisjoint(phrase(text).split()[:1])


def place_words_in(text: str) -> Iterator[str]:
    """What may be a place: up to three words behind "di" and its like, the longest first."""
    plain = tidy(text[:LONGEST])
    for found in _BEFORE_PLACE.finditer(plain):
        words = re.sub(r"[^\w\s'-].*", "", plain[found.end() :], flags=re.DOTALL).split()[:_PLACE_WORDS]
        for count in range(len(words), 0, -1):
            yield " ".join(words[:count])


def since_in(text: str, *, today: date) -> str | None:
    """The month behind "sejak" and its like, else "2 tahun" alone; None where there is none."""
    plain = tidy(text[:LONGEST])
    for found in _BEFORE_SINCE.finditer(plain):
        words = plain[found.end() :].split()[:_SINCE_WORDS]
        for count in range(len(words), 0, -1):
            month = read_since(" ".join(words[:count]).rstrip(".,"), today=today)
            if month.kind == "ok" and month.value != NOT_KNOWN:
                return month.value
    said = as_said(plain)
    span = _SPAN.search(said) if _OF_AGE.isdisjoint(said.split()) else None
    return read_since(span.group(), today=today).value or None if span is not None else None
