"""What is typed after /antrean: which kind of records, and where."""

_KINDS = dict.fromkeys(("terlambat", "telat", "lambat", "late"), "late") | dict.fromkeys(
    ("ragu", "meragukan", "catatan", "mirip", "doubt", "doubts"), "doubt"
)
_PLACES = ("desa", "kelurahan", "village")
"""Words that may stand before the name of a place."""
_MINE = ("saya", "mine")
"""*antrean saya*: one's own stands first anyway."""
TYPED = {"late": "terlambat", "doubt": "ragu"}
"""How a kind is written in a command."""


def split_filter(words: str) -> tuple[str | None, str]:
    """`ragu desa Riwa` as ("doubt", "Riwa"): the kind of records (None for all) and the place ("" for everywhere)."""
    left = [word for word in words.split() if word.casefold() not in _MINE]
    kind = _KINDS.get(left[0].casefold()) if left else None
    left = left[1:] if kind else left
    if len(left) > 1 and left[0].casefold() in _PLACES:
        left = left[1:]
    return kind, " ".join(left)
