"""The fields that one *perbaiki* asks for, in a cell that has room for sixteen letters.

The first stands as itself, so that whoever knows only one field reads that one; the others follow as a letter each:
`nik` is one field, `nik+kb` three.
"""

from collections.abc import Iterable

from storage.enums import Field

LETTERS = {
    Field.NAME: "a",
    Field.NIK: "n",
    Field.KK: "k",
    Field.BIRTH_DATE: "b",
    Field.PHONE: "p",
    Field.VILLAGE: "v",
    Field.OCCUPATION: "o",
}
_BY_LETTER = {letter: one for one, letter in LETTERS.items()}
_AND = "+"


def pack(fields: Iterable[Field]) -> str:
    """The fields as a cell, in the order in which they are asked. Raises ValueError where there are none."""
    wanted = frozenset(fields)
    if not wanted:
        raise ValueError("a correction asks for a field")
    first, *rest = (one for one in Field if one in wanted)
    return f"{first}{_AND}{''.join(LETTERS[one] for one in rest)}" if rest else str(first)


def unpack(cell: str | None) -> tuple[Field, ...]:
    """The fields of a cell, in the order in which they are asked; none of an empty one."""
    if not cell:
        return ()
    first, _, rest = cell.partition(_AND)
    return (Field(first), *(_BY_LETTER[letter] for letter in rest))
