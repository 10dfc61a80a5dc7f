"""Names as they stand on a KTP: upper case, Latin letters, no titles or degrees.

Permendagri 73/2022: at most 60 letters, no digits. One word, apostrophes, initials and bin/binti are normal on older
papers. Whatever is taken away is offered and confirmed, never dropped silently.
"""

import re
import unicodedata

from handlers.rules.clean import MAX_ANSWER, is_emoji, is_formula, tidy
from handlers.rules.phrases import bare_phrase, says_not_known, says_same
from handlers.rules.replies import meaning
from handlers.rules.titles import (
    ALIASES,
    DECEASED,
    DEGREES,
    DEGREES_LIKE_NAMES,
    DEGREES_SURE,
    HONORIFICS,
    TITLES,
    TITLES_WITH_DOT,
)
from handlers.rules.verdict import Verdict, offer, ok, refuse

LONGEST = 60
"""Letters with spaces (Permendagri 73/2022 art 4)."""

_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1f\x7f]")
_URL = re.compile(r"https?:|www\.|://|\b\w+\.(?:com|net|org|id|me|xyz|ly)\b|\S@\S", re.IGNORECASE)
_FIELD = re.compile(r"(?:^|\n)\W*nama(?: lengkap| sesuai ktp| ktp)?\s*[:=]\s*([^\n]+)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:nama(?: lengkap)?(?: saya| sesuai ktp| di ktp| ktp)?\s*[:=\-]+|(?:a/n|a\.n\.?|an\.|atas nama|a\.n)\s*[:.]?)\s*(?=\S)", re.IGNORECASE
)
_WHO = r"(?:saya|sy|aku|ulun|kami|dia|beliau|istri|isteri|suami|anak|bapak|ayah|ibu|mama|mertua|adik|adek|kakak|orang tua|nya)"
_SENTENCE = re.compile(
    rf"(?:(?:halo|hallo|hai|assalamu'?alaikum|selamat (?:pagi|siang|sore|malam)|perkenalkan|kenalkan|ya|iya|ok|oke)[ ,.!]+)*"
    rf"(?:(?:nama|nm)(?: lengkap| asli| panjang| ktp)?(?: {_WHO}){{1,3}}(?: adalah| yaitu| ini)?|namaku|namanya|"
    rf"nama lengkap|nama(?= \w)|saya(?: adalah| bernama)?|sy|aku|ulun|bernama|"
    rf"(?:istri|isteri|suami|anak|bapak|ayah|ibu|mama|mertua|adik|adek|kakak) (?:saya|sy|aku|ulun))[ ,:]+(?=\S)",
    re.IGNORECASE,
)
_POLITE_END = re.compile(r"[ ,.]+(?:pak|bu|kak|min|admin|ya|yah|terima kasih|makasih|trims|mohon dibantu)[ .!]*$", re.IGNORECASE)
_AND = re.compile(r"\s+(?:dan|dn|serta|and|sama|dengan|dgn|atau|atw)\s+|\s*[&+;/]\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\(([^()]*)\)|\"([^\"]*)\"|\u201c([^\u201d]*)\u201d")
_ALIAS = re.compile(rf"\s+(?:a\.k\.a\.?|al\.|{'|'.join(sorted(ALIASES))}|biasa dipanggil)\b\.?\s*", re.IGNORECASE)
_STRANGE = re.compile(r"[()<>{}\[\]$%^=\\|#@!]")
_TEST = re.compile(
    r"(?:(?:tes|test|coba) (?:nama|dulu|saja|aja|bot)|te+s+t?|tes tes|test test|testing|te?st ?ing|coba|coba coba|mencoba|cek cek|asdf\w*|qwert\w*|abc\w{0,3}|xx+|dummy|contoh|"
    r"sample|bla ?bla|user|admin|nama|name|nama lengkap|nama saya|nama ktp|anonim|anonymous|noname|no name|null|none|undefined|"
    r"n a|na|hehe\w*|haha\w*|wkwk\w*|fulan|si anu|anu|lorem ipsum|bot|robot)"
)
_NOT_NAMES = frozenset(
    """mau daftar mendaftar daftarkan pendaftaran apa apakah bagaimana gimana kenapa berapa bpjs tidak belum bisa ktp hilang foto kirim
    nanti besok dimana kapan bukan nomor tolong bantu terima kasih ketenagakerjaan link aplikasi gratis bayar iuran perusahaan kerja
    salah sudah lupa nggak gak enggak ini itu tanya bertanya ingin minta fotonya gambar nik kk""".split()
)
_EDGES = " ,;:!?*_~\"'-.\u201c\u201d\u2022>|"
_START_EDGES = _EDGES
_END_EDGES = _EDGES.replace(".", "")
_REPEATED = re.compile(r"(?!\b[IVX]{1,5}\b)\b\w*?([^\W\d_])\1\1")
"""The same letter three times in a word that is no Roman number."""
_QUOTED = tuple("*_~\"\u201c")
_VOWELS = frozenset("AEIOUY")


def read_name(text: str) -> Verdict:
    """The name in upper case; offers hold it without what does not belong on a KTP."""
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    if _OVERRIDES.search(text):
        return refuse("control-char")
    plain = tidy(tidy(text).upper())
    fault = _no_name(plain)
    return refuse(fault) if fault else _named(plain, text)


def fold_name(name: str) -> str:
    """For comparing: upper case, accents folded, only letters and single spaces (NUR'AINI = NURAINI, ANDRÉ = ANDRE)."""
    spread = unicodedata.normalize("NFKD", tidy(name)).upper()
    letters = "".join(char if char.isalnum() else " " if char in " -./,\n" else "" for char in spread)
    return " ".join(letters.split())


def _no_name(plain: str) -> str | None:
    """Code of a message that is no name at all."""
    if is_formula(plain):
        return "formula"
    if not any(map(str.isalnum, plain)):
        return "empty"
    if _URL.search(plain):
        return "url"
    if says_not_known(plain):
        return "not-known"
    words = bare_phrase(plain)
    if len(words) <= LONGEST and _TEST.fullmatch(words):
        return "test-word"
    return "not-a-name" if _is_reply(plain, words) else None


def _is_reply(plain: str, words: str) -> bool:
    if says_same(plain) or meaning(plain) or words in HONORIFICS | TITLES or words in ("saya", "aku", "kosong"):
        return True
    return bool(_NOT_NAMES & set(words.split())) and "nama" not in words.split() and "\n" not in plain


def _named(plain: str, text: str) -> Verdict:
    """Cut off labels, sentences and asides, then judge what is left."""
    code, name = _unlabelled(plain)
    asides = [next(filter(None, aside), "") for aside in _ASIDE.findall(name)]
    name = _ASIDE.sub(" ", name)
    name, dead = _without(name, DECEASED)
    if dead or any(aside.strip(" .").lower() in DECEASED for aside in asides):
        return _offered("deceased", name)
    if any(aside.strip() for aside in asides):
        return _offered("alias", name)
    alias = _ALIAS.split(name, maxsplit=1)
    if len(alias) > 1:
        return _offered("alias", alias[0])
    if _STRANGE.search(name.strip(_EDGES)):
        return refuse("bad-chars")
    people = _people(_cut_degrees(name)[0])
    if len(people) > 1:
        return _two_people(people)
    return _single(name, code, text)


def _unlabelled(plain: str) -> tuple[str, str]:
    """("label" | "sentence" | "", what follows). In a pasted KTP the line "Nama : ..." counts alone."""
    field = _FIELD.search(plain)
    if field:
        return "label", field[1]
    line = plain.replace("\n", " ").strip("*_~\"\u201c\u201d" if plain[:1] in _QUOTED else "")
    label, sentence = _LABEL.match(line), _SENTENCE.match(line)
    if label and label.end() < len(line):
        return "label", line[label.end() :]
    name = line[sentence.end() :] if sentence and sentence.end() < len(line) else line
    short = _POLITE_END.sub("", name)
    return ("sentence" if short != line else "", short or name)


def _without(name: str, words: frozenset[str]) -> tuple[str, bool]:
    """The name without these words at its start or end, and whether there were any."""
    parts = name.split()
    kept = parts[:]
    while len(kept) > 1 and _bare(kept[0]) in words:
        kept.pop(0)
    while len(kept) > 1 and _bare(kept[-1]) in words:
        kept.pop()
    return " ".join(kept), len(kept) < len(parts)


def _bare(word: str) -> str:
    return word.lower().replace(".", "").strip(" ,()'\"")


def _people(name: str) -> list[str]:
    """The names of a list: joined by "dan", "&", "/" or by more than one comma."""
    parts = _AND.split(name)
    if len(parts) > 1 or name.count(",") > 1:
        parts = [part for piece in parts for part in piece.split(",")]
    return [part for part in parts if part.strip(_EDGES)]


def _two_people(people: list[str]) -> Verdict:
    readings = [verdict.value for verdict in (_single(_unlabelled(tidy(person))[1], "", person) for person in people) if verdict.kind == "ok"]
    return offer("two-people", *(dict.fromkeys(readings) if len(readings) == len(people) else ()))


def _offered(code: str, name: str) -> Verdict:
    """Offer what remains of a name, when it is one by itself."""
    verdict = _single(name, "", name)
    if verdict.kind == "refuse":
        return verdict
    return offer(code, *(verdict.readings or (verdict.value,)))


def _single(name: str, code: str, text: str) -> Verdict:
    """One person's name: titles in front, degrees behind, a comma between, then the letters themselves."""
    name = name.strip(_END_EDGES).lstrip(_START_EDGES)
    name, titled = _cut_titles(name)
    bare, degree = _cut_degrees(name)
    normal = _normal(bare)
    fault = _fault(normal.replace(",", "")) or _no_name(normal)
    if fault:
        return refuse(fault)
    if "," in normal:
        first, last = (part.strip() for part in normal.split(",", 1))
        return offer("comma", f"{first} {last}".replace(",", ""), f"{last} {first}".replace(",", ""))
    if degree == "degree-or-initial" and not titled:
        return offer(degree, normal, _normal(name))
    if titled or degree or code:
        return offer(titled or degree or code, normal)
    return ok(normal, "ok" if _as_typed(text, normal) else "cleaned")


def _cut_titles(name: str) -> tuple[str, str]:
    """Titles and honorifics from the front, as long as a name is left: ("BUDI", "honorific")."""
    code = ""
    while True:
        head = re.match(r"([^\s.,]+)(\.?)[\s.,]*(?=\S)", name)
        if not head:
            return name, code
        word, rest = head[1].lower(), name[head.end() :]
        joined = re.match(r"(k\.\s?h|h\.\s?j|d\.\s?r|d\.\s?r\.\s?s)\b[\s.,]*(?=\S)", name, re.IGNORECASE)
        if joined:
            name, code = name[joined.end() :], code or "title"
        elif (word in TITLES or (head[2] and word in TITLES_WITH_DOT)) and _name_left(rest):
            name, code = rest, code or "title"
        elif word in HONORIFICS and _name_left(rest):
            name, code = rest, code or "honorific"
        else:
            return name, code


def _name_left(rest: str) -> bool:
    return any(len(word.strip(".,'")) > 1 for word in rest.split())


def _cut_degrees(name: str) -> tuple[str, str]:
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
    dotted = all(part.rstrip(",").endswith(".") for part in tail[:-1]) and "," not in written[:-1]
    if not _name_left(before.replace(",", " ")) or degree not in DEGREES or not dotted:
        return None
    after_comma = before.rstrip().endswith(",")
    if not after_comma and "." not in written.rstrip(".,") and degree in DEGREES_LIKE_NAMES:
        return None
    return before.strip(" ,"), _degree_code(before, written, degree, after_comma=after_comma)


def _tail_text(name: str, words: int) -> str:
    match = re.search(rf"(?:[^\s,]+[\s,]*){{{words}}}$", name.strip(" ,"))
    return match[0] if match else ""


def _degree_code(before: str, written: str, degree: str, *, after_comma: bool) -> str:
    """Without a comma, dotted single letters (S.H.) or a rare short one may be initials of the name."""
    initials = re.fullmatch(r"(?:[A-Za-z]\.){2,3}|(?:[A-Za-z]\.)+[A-Za-z]", written.strip(","))
    short = len(degree) == 2 and degree not in DEGREES_SURE
    unsure = initials or short or (len(degree) == 2 and len(before.split()) == 1)
    return "degree-or-initial" if unsure and not after_comma else "degree"


def _normal(name: str) -> str:
    """Upper case, composed, single spaces; no emoji or signs at the edges; a full stop after a whole word goes."""
    name = re.sub(r"\s+,", ",", " ".join(name.split())).strip(_END_EDGES).lstrip(_START_EDGES)
    while name and is_emoji(name[0]):
        name = name[1:].lstrip(_START_EDGES)
    while name and is_emoji(name[-1]):
        name = name[:-1].rstrip(_END_EDGES)
    name = unicodedata.normalize("NFC", tidy(name).upper())
    last = re.search(r"([^\s.]{3,})\.+$", name)
    return name.rstrip(".") if last and _VOWELS & set(last[1]) else name


def _fault(name: str) -> str | None:
    """Code of what cannot stand in a name."""
    letters = [char for char in name if char.isalpha()]
    if any("0" <= char <= "9" for char in name):
        return "digits"
    if not letters:
        return "empty"
    latin = ["LATIN" in unicodedata.name(char, "") for char in letters]
    if not all(latin):
        return "mixed-script" if any(latin) else "not-latin"
    if any(is_emoji(char) for char in name):
        return "emoji"
    if not all(char.isalpha() or unicodedata.combining(char) or char in " '.-" for char in name):
        return "bad-chars"
    return _odd(name, letters)


def _odd(name: str, letters: list[str]) -> str | None:
    if len(letters) == 1:
        return "too-short"
    if len(name) > LONGEST:
        return "too-long"
    if _REPEATED.search(name) or (len(set(letters)) == 1 and len(letters) > 2):
        return "repeated-letter"
    return None if _VOWELS & set(fold_name(name)) or len(letters) == 2 else "not-a-name"


def _as_typed(text: str, normal: str) -> bool:
    """Only upper case, composition and the kind of apostrophe changed."""
    typed = text.translate(str.maketrans("\u2018\u2019\u0060\u00b4\u02bc", "'''''"))
    return unicodedata.normalize("NFC", typed.upper()) == normal
