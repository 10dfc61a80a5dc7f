"""Several fields at once: typed by officers, as buttons, and in a sentence."""

from collections.abc import Sequence

from handlers.fields import VOICE, asked_by, named_at_head, names
from handlers.flow import Choice, Phrase
from handlers.rules.office.office import Office
from handlers.rules.registrations.asked_fields import unpack
from storage.enums import Field

AND = ("dan ", "& ", "+ ")


def fields_at_head(words: str, office: Office) -> tuple[tuple[Field, ...], str]:
    """The fields at the head of `words` and the rest: `nik, nama salah tulis` are two, and `salah tulis`.

    One more is read only behind a comma or an *and*: `nik nama salah` is about the NIK.
    """
    field, rest = named_at_head(words, office)
    if field is None:
        return (), rest
    found = [field]
    while (more := _one_more(words, rest, office)) is not None:
        words, (another, rest) = rest, more
        found += [another] if another not in found else []
    return tuple(one for one in Field if one in found), rest


def _one_more(words: str, rest: str, office: Office) -> tuple[Field, str] | None:
    """The next field and what stands behind it, where `rest`, the end of `words`, goes on with one."""
    if not rest:
        return None
    joint = next((joint for joint in AND if rest.casefold().startswith(joint)), "")
    if not joint and not words[: words.rfind(rest)].rstrip().endswith(","):
        return None
    another, more = named_at_head(rest[len(joint) :], office)
    return (another, more) if another is not None else None


def in_a_line(cell: str | None) -> Phrase | str:
    """`NIK, nomor KK`: the fields of a cell, as they stand in a sentence."""
    return names(unpack(cell)) or Phrase("fields.one")


def in_turn(phrases: Sequence[Phrase]) -> Phrase:
    """`NIK: berakhir 9901, Nama: BUDI`: one after the other. Raises ValueError where there is none."""
    if not phrases:
        raise ValueError("nothing to say in turn")
    first, *rest = phrases
    return Phrase("fields.two", {"one": first, "other": in_turn(rest)}) if rest else first


def to_add(line: str, cell: str, office: Office) -> tuple[Choice, ...]:
    """A button for each field that could be asked for too: `/perbaiki D-2611-00001-7 nik,kk`."""
    chosen = unpack(cell)
    so_far = ",".join(chosen)
    return tuple(
        Choice(f"{line} {so_far},{one}", Phrase("review.choice-also", {"field": Phrase(f"{VOICE}.choice-ubah-{one}")}))
        for one in asked_by(office)
        if one not in chosen
    )
