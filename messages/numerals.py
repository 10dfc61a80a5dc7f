"""Whole numbers in words, as minutes write a date: `dua ribu dua puluh`."""

_ID = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_EN = (*_ONES, "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_MOST = 9999


def spelt(number: int, language: str) -> str:
    """A number below ten thousand in words; in a language that has none here, in figures."""
    if language not in _SPELLERS or not 0 <= number <= _MOST:
        return str(number)
    return _SPELLERS[language](number)


def _indonesian(number: int) -> str:
    if number < len(_ID):
        return _ID[number]
    if number < 20:  # noqa: PLR2004 -- belas: the teens
        return f"{_ID[number - 10]} belas"
    size, name = next(one for one in ((1000, "ribu"), (100, "ratus"), (10, "puluh")) if number >= one[0])
    count, rest = divmod(number, size)
    head = f"se{name}" if count == 1 else f"{_indonesian(count)} {name}"
    return f"{head} {_indonesian(rest)}" if rest else head


def _english(number: int) -> str:
    if number < len(_EN):
        return _EN[number]
    if number < 100:  # noqa: PLR2004 -- below a hundred: "twenty-one"
        tens, rest = divmod(number, 10)
        return f"{_TENS[tens - 2]}-{_EN[rest]}" if rest else _TENS[tens - 2]
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")  # noqa: PLR2004
    count, rest = divmod(number, size)
    head = f"{_english(count)} {name}"
    return f"{head} {_english(rest)}" if rest else head


_SPELLERS = {"id": _indonesian, "en": _english}
