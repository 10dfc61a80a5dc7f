"""The words that the rules know: every vocabulary is a table in `handlers/rules/data/`, one word and its kind a line.

`words.csv` holds single words, lower case, without dots; `word_values.csv` words that stand for a number, and
`word_patterns.csv` pieces of regular expressions, for words that people spell in many ways ("te+s+t?"). The kinds stand
here with what they are for: a kind that is not among them is misspelt.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from handlers.rules.reading.table import WrongTable, lines_of, rows_of, sound_pattern

WORD_KINDS: Mapping[str, str] = {
    "title": 'before the name; "H" counts only there, at the end it is an initial',
    "title-with-dot": 'a title only when the dot is there: without it a name or a greeting ("Hi.")',
    "honorific": 'how people call each other ("Pak"), before the name',
    "degree": "after the name",
    "degree-sure": "two letters that are a degree even without dots; other short ones may be initials",
    "degree-like-name": 'also a word or a name ("Dea"): a degree only with a dot or after a comma',
    "deceased": 'before or after a name: whose it is has died, and that changes what must be asked ("alm")',
    "not-name": "no name holds such a word: the message asks or tells something else",
    "before-reply": 'before an answer, without meaning ("eh iya", "maaf tidak")',
    "polite": 'at the end of any message, without meaning ("tidak pak")',
    "owner": "says that a phone is somebody else's",
    "between-fields": 'stands between the answers of one message and is none ("berikut data saya")',
    "lack-not": 'with "lack-have": that one has no such thing ("belum", "mboten")',
    "lack-have": 'behind "lack-not" ("punya", "gadhah", "jadi")',
    "lack-gone": 'what became of a card or a phone that one had ("hilang", "rusak")',
    "lack-pending": 'with "lack-going": it is being made ("masih diurus")',
    "lack-going": 'before "lack-pending"',
    "lack-none": 'says by itself that there is none ("0", "kadada")',
    "lack-around": "may stand beside all of these without changing them",
    "nik-paper": "what a NIK stands on",
    "kk-paper": "what the number of a family card stands on",
    "phone-itself": "a phone, not its number",
    "borrowed": 'with a phone says that one has none of one\'s own ("hp pinjam", "hp dijual")',
    "swapped": "says that two things stand in each other's place ('kebalik')",
    "right-as-is": 'says that two numbers stand where they belong ("sudah benar")',
    "not-registering": "with somebody's numbers: it is about a registration that there is already ('salah', 'kapan')",
    "village-kind": 'beside a name: it is a village, whatever else is called so ("desa Halong")',
    "enough": 'a whole message that ends a question asked in pieces ("sudah cukup")',
    "place-kind": 'around the name of a place, not part of it ("desa")',
    "no": 'every spelling of "no" in front of what an employer does',
    "undoes-danger": 'within three words before a danger says that there is none ("tidak", "jaminan", "kalau")',
    "of-work": "without one of them a sentence about BPJS is about somebody's own registration",
    "claim": "said by somebody who asks for their own money: information, no report",
    "ends-employer": "follows the name of an employer in a sentence and is not part of it",
    "around-month": 'around a month, near no month\'s name or only by accident ("mulai", "gaji")',
    "just-now": 'answers "since when" without a number',
    "long-ago": 'undoes "just-now" ("baru lama ini")',
    "around-count": 'may stand beside a number of workers ("sekitar 30 orang")',
    "legal-form": 'at either end of an employer\'s name ("PT", "Tbk")',
    "house": "what sort of house an employer is: names that say different ones are different employers",
    "address-sign": 'in an address, no part of its name ("jl", "rt")',
    "street-sign": 'in a postal address, and in no name of a village ("jalan", "gedung")',
    "joiner": 'stands between two words of one meaning without changing it ("iya data sudah benar")',
    "agrees": 'agrees to what is asked ("setuju", "kirim", "bujur")',
    "around-agree": "what may stand beside it and changes nothing",
    "alone-no-name": "no name when it is all that is said",
    "thing": 'all that is said: hardly a name ("uang"), though it may be one; who says it again is believed',
    "also-name": 'a word or a greeting that is a name as well ("Iyah"): where the name is asked it is offered',
    "points-here": 'of a phone number: the one that is typed on ("ini")',
    "around-here": 'what may stand beside it ("nomor ... saja")',
    "before-search": 'said before whom an officer looks for, no part of it ("carikan", "nomor")',
    "many": "says that there are several, and not how many",
    "leave": 'leaves the open conversation, or ends the news ("berhenti"): heard also between words of "around-leave"',
    "around-leave": 'around such a word, without changing it ("sudah berhenti saja")',
    "oneself": 'before "wish" ("saya mau")',
    "wish": 'before a word that leaves ("mau berhenti")',
    "right": 'says that what is kept is right ("sudah benar")',
    "with-right": 'beside such a word, without changing it ("NIK saya sudah benar")',
    "wrong": 'after "no" it says that all is right ("tidak salah")',
    "salam": 'at the head of a message: answered in kind ("assalamualaikum")',
    "lost": 'says that "lost-thing" is gone or another one ("HP saya hilang")',
    "lost-thing": "what somebody writes with: its loss asks how to go on from here",
    "forgotten": 'says that a secret code is gone ("lupa kode laporan")',
    "with-lost": 'beside such words, without adding to them ("HP lama saya sudah hilang")',
    "help": 'a whole message that asks what can be typed ("bantuan")',
    "go-on": 'a whole message that wants the open question again, where it is no answer ("lanjut")',
    "content": 'says that all is well ("jelas", "alhamdulillah")',
    "with-content": 'beside such a word, without adding to it ("terima kasih atas jawabannya")',
    "small-talk": 'anywhere in an answer to a question about a report, without meaning ("kok", "sih", "pak")',
    "asks": 'with a "?" says that a message is a question and no name ("boleh", "kapan")',
    "filing-thing": "what the questions for a company's regulation speak of: asked back, it is theirs to explain",
    "asks-back": 'at either end of a message it asks what a question means ("apa itu", "maksudnya")',
    "is-there": 'behind "lack-not": a list has it not ("tidak ada")',
    "with-list": 'beside such words, without adding to them ("tidak ada di daftar")',
    "relative": 'somebody of one\'s family, and nobody else ("suami")',
    "relative-or-address": 'the same, or how the office is addressed ("ibu")',
    "for-whom": 'before the one who is to be registered ("buat", "daftarkan")',
    "alone": 'behind "oneself": nobody else ("saya sendiri")',
    "same-one": 'of what is offered: it is so ("kk sama")',
    "other-one": 'of what is offered: it is another ("beda")',
    "with-same": "beside these two, without changing them",
    "of-contributions": 'with it a sentence about unpaid wages is about more ("iuran", "diancam")',
    "denies": 'with "none-of": that none of what is offered is meant ("bukan keduanya")',
    "none-of": 'behind such a word, and nothing else ("dudu kabeh", "tidak ada yang cocok")',
    "to-change": 'says that an answer is wrong ("nik salah", "ubah desa")',
    "with-change": 'beside such a word, without adding to it ("salah tulis nama")',
    "instead": 'stands before what an answer should have been ("nama salah, harusnya ...")',
    "names-name": "names this field",
    "names-kk": "names this field, and not a relative",
    "names-birth-date": "names this field",
    "names-phone": "names this field",
    "names-village": "names this field",
    "asks-change": 'a whole message that wants to change something of what is shown ("ganti", "koreksi")',
    "english": "an English word that nobody types in Indonesian",
    "english-too": 'one that people do, or the same in both ("thanks", "ok"): it counts beside others',
    "of-news": 'says that it is the news that shall not come any more ("jangan kirim pesan lagi")',
}

VALUE_KINDS: Mapping[str, str] = {
    "full-month": "names of months in full, Indonesian",
    "month": "every usual spelling of a month",
    "roman-month": '"VIII"',
    "weekday": "1 is Monday",
    "relative-day": 'days from today ("besok")',
    "digit": "spelt digits, in numbers that are said digit by digit",
    "said-digit": "digits as they are said in other languages of the country, and to a phone",
    "whole-number": 'spelt numbers that are no digit ("sebelas")',
    "times": 'what the number before it is taken times ("puluh", "lusin")',
    "scale": 'of an amount of money ("ribu", "jt")',
    "ordinal": 'counts the buttons under a question ("pertama", "kedua")',
    "span": 'how many days, weeks, months ("seminggu": "se")',
}

PATTERN_KINDS: Mapping[str, str] = {
    "greeting": "before the name",
    "who": '"my name is"',
    "kin": "whose name it is, where it is somebody else's",
    "name-word": 'means "name", with "who" behind it ("ngaran ulun", "jeneng kulo")',
    "name-said": 'the same in one word, or in English ("jenengku", "my name is")',
    "beside-name": 'behind a name: that there is no more of it ("satu kata saja", "tidak ada nama belakang")',
    "test-name": "a name that somebody types to try the program",
    "date-filler": "around a date, no part of it",
    "hijri": "a date of the Islamic calendar",
    "number-word": "numbers in words inside a date",
    "not": '"not" in front of "know"',
    "know": 'behind "not": the person does not know',
    "no-phone-not": '"not" in front of "have a phone"',
    "have": 'behind it: "have"',
    "phone-word": 'behind it: "phone"',
    "deny": '"not" in a sentence that says what one wants',
    "no-fault": 'denies that anything is wrong or in the way ("tidak ada yang salah", "gak masalah")',
    "agree": 'agrees to the open question, where no word of "but" stands beside it',
    "agree-surely": 'means nothing but that ("setuju")',
    "but": 'makes a question, a condition or something else of a yes ("tapi", "besok", "ke")',
    "self": "whoever writes",
    "wants": 'before "joins": somebody wants to ("handak", "bade")',
    "joins": 'takes part ("umpat", "nderek")',
    "asks-what": 'before the name of a paper: what it is is asked ("apa itu")',
    "behind-what": 'behind that name, the question or no more than politeness ("itu apa ya")',
    "paper-nik": "what a NIK is called where somebody asks what it is",
    "paper-kk": "the same of a family card",
    "wage": "what an employer pays",
    "unpaid": "says that it was not paid",
    "field-name": "names the name among what somebody has told",
    "field-nik": "names the NIK",
    "field-kk": "names the family card",
    "field-birth-date": "names the birth date",
    "field-phone": "names the phone",
    "field-village": "names the village",
    "outside": 'says that one\'s place is not in the list ("gak ada di daftar")',
    "leave-surely": 'leaves what is being asked ("batalkan", "wurung")',
    "kin-of": "somebody else, mostly of the family",
}

_KIND = re.compile(r"<([a-z-]+)>")

SPELLINGS = ("place_words", "employer_words", "address_words", "said_words")
"""Tables of words that are written in several ways, and the one that is meant."""


def words_of(kind: str) -> frozenset[str]:
    """All words of a kind (`words.csv`)."""
    return words_by_kind()[kind]


def values_of(kind: str) -> Mapping[str, int]:
    """The words of a kind and the number that each stands for: `values_of("month")["agustus"]` is 8."""
    return values_by_kind()[kind]


def any_of(kind: str) -> str:
    """The patterns of a kind as one group of a regular expression, in the order of their table: `(?:tidak|tdk|...)`."""
    return f"(?:{'|'.join(patterns_by_kind()[kind])})"


def filled(pattern: str) -> str:
    """A pattern in which `<deny>` stands for the words of that kind (`word_patterns.csv`), which may name others."""
    while kind := _KIND.search(pattern):
        pattern = pattern.replace(kind.group(), any_of(kind[1]))
    return pattern


@cache
def written_out(table: str) -> Mapping[str, str]:
    """What each spelling of a table means: "place_words" ("mr": "muara"), "employer_words", "address_words"."""
    return MappingProxyType({row["typed"]: row["meant"] for row in rows_of(table, "typed", "meant")})


@cache
def words_by_kind() -> Mapping[str, frozenset[str]]:
    """The table `words`. Raises WrongTable, also for a word that no message is compared with as it is written."""
    lines = lines_of("words", "word", kind=WORD_KINDS)
    for where, row in lines:
        if row["word"] != row["word"].lower().strip():
            raise WrongTable(f"{where}: '{row['word']}' is never heard. Write '{row['word'].lower().strip()}'")
    return {kind: frozenset(row["word"] for _, row in lines if row["kind"] == kind) for kind in WORD_KINDS}


@cache
def values_by_kind() -> Mapping[str, Mapping[str, int]]:
    """The table `word_values`. Raises WrongTable, also for a value that is no number."""
    found: dict[str, dict[str, int]] = {kind: {} for kind in VALUE_KINDS}
    for where, row in lines_of("word_values", "word", "value", kind=VALUE_KINDS):
        try:
            found[row["kind"]][row["word"]] = int(row["value"])
        except ValueError:
            raise WrongTable(f"{where}: '{row['value']}' is no whole number") from None
    return {kind: MappingProxyType(values) for kind, values in found.items()}


@cache
def patterns_by_kind() -> Mapping[str, tuple[str, ...]]:
    """The table `word_patterns`. Raises WrongTable, also for a pattern that is none."""
    lines = lines_of("word_patterns", "pattern", kind=PATTERN_KINDS)
    for where, row in lines:
        sound_pattern(where, row["pattern"])
    return {kind: tuple(row["pattern"] for _, row in lines if row["kind"] == kind) for kind in PATTERN_KINDS}
