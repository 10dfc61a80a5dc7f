"""Names as they stand on a KTP: upper case, Latin letters, no titles or degrees.

Permendagri 73/2022: at most 60 letters, no digits. One word, apostrophes, initials and bin/binti are normal
on older papers. Whatever is taken away is offered and confirmed, never dropped silently.
"""

import re
import unicodedata

from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy
from handlers.rules.reading.name_letters import EDGES, LONGEST, letters_fault, normal_name, trimmed
from handlers.rules.reading.phrases import bare_phrase, phrase, says_not_known, says_same
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.titles import cut_degrees, cut_titles, is_honorific, is_title
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reading.words import any_of, filled, values_of, words_of

_FAR_TOO_LONG = 3 * LONGEST
"""With every title and degree no name comes near this."""
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1f\x7f]")
_URL = re.compile(r"https?:|www\.|://|\b\w+\.(?:com|net|org|id|me|xyz|ly)\b|\S@\S", re.IGNORECASE)
_FIELD = re.compile(r"(?:^|\n)\W*nama(?: lengkap| sesuai ktp| ktp)?\s*[:=]\s*([^\n]+)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:(?:nama?|nma|nm|(?:full )?name)(?: le?n?gka?p)?(?: saya| sy| sesuai ktp| di ktp| ktp)?\s*[:=\-]+"
    r"|(?:a/n|a\.n\.?|an\.|atas nama|"
    r"a\.n)\s*[:.]?)\s*(?=\S)",
    re.IGNORECASE,
)
_WHO = any_of("who")
_FOR = "(?:untuk|utk|buat|gasan|kanggo|kangge)"
_SENTENCE = re.compile(
    rf"(?:{any_of('greeting')}[ ,.!]+)*"
    rf"(?:{_FOR} (?=\w))?"
    rf"(?:{any_of('name-word')}(?: lengkap| asli| panjang| ktp)?(?: {_WHO}){{1,3}}(?: adalah| yaitu| ini)?"
    rf"|{any_of('name-said')}|(?:nama|nm)(?= \w)|(?:ini|iki)(?= \w)|saya(?: adalah| bernama)?|sy|aku|ulun|bernama"
    rf"|{any_of('kin')} (?:saya|sy|aku|ulun)|{_FOR})[ ,:]+(?=\S)",
    re.IGNORECASE,
)
_ON_KTP = re.compile(
    r"\b(?:(?:di|dalam|sesuai|menurut|ing|na)\s+(?:e-?)?ktp(?:nya|na|e|ku)?"
    r"|(?:nama\s+)?(?:lengkap|asli|panjang)(?:nya|ne|e|na)|nama\s+(?:lengkap|asli))\b"
    r"(?:\s+(?:sih|itu|tu|saya|sy|ulun|tertulis|tulisannya|ditulis|tatulis|namanya|adalah|cuma|hanya|haja|ya|panjang))*"
    r"\s*[:,]?\s*(?P<name>[^\W\d_][^,;:?\n]*)",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"\s+(?:jadi|bukan|tapi|tp|tetapi|yang|yg|pakai|pake|aja|saja|haja|pak|bu|kak|min)\b.*", re.IGNORECASE
)
_MOST_WORDS = 5
_POLITE_END = re.compile(
    r"(?:[ ,.]+(?:pak|bu|kak|mas|bang|min|admin|ya|yah|terima kasih|makasih|trims|tabe|mohon dibantu"
    r"|(?:sesuai|seperti|kayak|spt) (?:di )?(?:e-?)?ktp))+[ .!]*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"(?P<name>\S.*?)(?:\s+(?:saja|aja|ja|haja|mawon|wae))?[\s,.;(\-]+(?:{filled(any_of('beside-name'))})[ .!)]*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:dan|dn|serta|and|sama|dengan|dgn|atau|atw)\s+|\s*[&+;/]\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\(([^()]*)\)|\"([^\"]*)\"|\u201c([^\u201d]*)\u201d")
_ALIAS = re.compile(
    r"\s+(?:a\.k\.a\.?|al\.|biasa dipanggil|alias|als|aka|dipanggil|panggilan|gelar|glr)\b\.?\s*", re.IGNORECASE
)
_STRANGE = re.compile(r"[()<>{}\[\]$%^=\\|#@!]")
_TEST = re.compile(any_of("test-name"))
_QUOTED = tuple('*_~"\u201c')


def read_name(text: str) -> Verdict:
    """The name in upper case; offers hold it without what does not belong on a KTP."""
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    if _OVERRIDES.search(text):
        return refuse("control-char")
    plain = tidy(tidy(text).upper())
    if is_also_name(plain):
        return offer("also-name", plain.strip(EDGES))
    fault = _no_name(_POLITE_END.sub("", plain) or plain)
    found = refuse(fault) if fault else _named(plain, text)
    said = _said_of_ktp(plain) if found.code in ("not-a-name", "alias") else None
    return found if said is None else _offered("sentence", said)


def is_also_name(text: str) -> bool:
    """True for a reply or a greeting that is somebody's name as well: "Iyah", "Mimin"."""
    return phrase(text) in words_of("also-name")


def is_thing(text: str) -> bool:
    """True for what is hardly anybody's name: "uang", "sawah ulun"."""
    words = phrase(text).split()
    return not words_of("thing").isdisjoint(words) and (words_of("thing") | words_of("oneself")).issuperset(words)


def _said_of_ktp(plain: str) -> str | None:
    """What somebody says that their KTP says: "panggilnya Utuh, tapi di KTP Abdul Muthalib"; None where nobody does."""
    found = _ON_KTP.search(plain)
    name = _AFTER_NAME.sub("", found["name"]).strip(" .") if found and "?" not in plain else ""
    return name if 0 < len(name.split()) <= _MOST_WORDS else None


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
    if _says_numbers(plain):
        return "not-a-name"
    words = bare_phrase(plain)
    if len(words) <= LONGEST and _TEST.fullmatch(words):
        return "test-word"
    return "not-a-name" if _is_reply(plain, words) else None


def _says_numbers(plain: str) -> bool:
    """True for a number or a date in words ("satu januari enam delapan"): an answer to another question."""
    words = phrase(plain).split()
    numbers = {*values_of("digit"), *values_of("said-digit"), *values_of("whole-number"), *values_of("times"), "belas"}
    return not numbers.isdisjoint(words) and numbers.union(values_of("month")).issuperset(words)


def _is_reply(plain: str, words: str) -> bool:
    if says_same(plain) or meaning(plain) or is_honorific(words) or is_title(words, dotted=True):
        return True
    if words in words_of("alone-no-name"):
        return True
    return bool(words_of("not-name") & set(words.split())) and "nama" not in words.split() and "\n" not in plain


def _named(plain: str, text: str) -> Verdict:
    """Cut off labels, sentences and asides, then judge what is left."""
    code, name = _unlabelled(plain)
    if len(name) > _FAR_TOO_LONG:
        return refuse("too-long")
    asides = [next(filter(None, aside), "") for aside in _ASIDE.findall(name)]
    name = _ASIDE.sub(" ", name)
    name, dead = _without(name, words_of("deceased"))
    if dead or any(aside.strip(" .").lower() in words_of("deceased") for aside in asides):
        return _offered("deceased", name)
    if any(aside.strip() for aside in asides):
        return _offered("alias", name)
    alias = _ALIAS.split(name, maxsplit=1)
    if len(alias) > 1:
        return _offered("alias", alias[0])
    if _STRANGE.search(name.strip(EDGES)):
        return refuse("bad-chars")
    people = _people(cut_degrees(name)[0])
    if len(people) > 1:
        return _two_people(people)
    return _single(name, code, text)


def _unlabelled(plain: str) -> tuple[str, str]:
    """("label" | "sentence" | "", what follows). In a pasted KTP the line "Nama : ..." counts alone."""
    field = _FIELD.search(plain)
    if field:
        return "label", field[1]
    line = plain.replace("\n", " ").strip('*_~"\u201c\u201d' if plain[:1] in _QUOTED else "")
    label, sentence = _LABEL.match(line), _SENTENCE.match(line)
    if label and label.end() < len(line):
        return "label", line[label.end() :]
    name = line[sentence.end() :] if sentence and sentence.end() < len(line) else line
    short = _POLITE_END.sub("", name)
    if (beside := _BESIDE.fullmatch(short)) is not None:
        short = _POLITE_END.sub("", beside["name"])
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
    return [part for part in parts if part.strip(EDGES)]


def _two_people(people: list[str]) -> Verdict:
    readings = [
        verdict.value
        for verdict in (_single(_unlabelled(tidy(person))[1], "", person) for person in people)
        if verdict.kind == "ok"
    ]
    return offer("two-people", *(dict.fromkeys(readings) if len(readings) == len(people) else ()))


def _offered(code: str, name: str) -> Verdict:
    """Offer what remains of a name, when it is one by itself."""
    verdict = _single(name, "", name)
    if verdict.kind == "refuse":
        return verdict
    return offer(code, *(verdict.readings or (verdict.value,)))


def _single(name: str, code: str, text: str) -> Verdict:
    """One person's name: titles in front, degrees behind, a comma between, then the letters themselves."""
    name, titled = cut_titles(trimmed(name))
    bare, degree = cut_degrees(name)
    normal = normal_name(bare)
    fault = letters_fault(normal.replace(",", "")) or _no_name(normal)
    if fault:
        return refuse(fault)
    if "," in normal:
        first, last = (part.strip() for part in normal.split(",", 1))
        return offer("comma", f"{first} {last}".replace(",", ""), f"{last} {first}".replace(",", ""))
    if degree == "degree-or-initial" and not titled:
        return offer(degree, normal, normal_name(name))
    if titled or degree or code:
        return offer(titled or degree or code, normal)
    return ok(normal, "ok" if _as_typed(text, normal) else "cleaned")


def _as_typed(text: str, normal: str) -> bool:
    """Only upper case, composition and the kind of apostrophe changed."""
    typed = text.translate(str.maketrans("\u2018\u2019\u0060\u00b4\u02bc", "'''''"))
    return unicodedata.normalize("NFC", typed.upper()) == normal
