"""The fields of a registration. One is declared once, in FIELDS; all that is done with fields follows from there.

That is: the questions and their order, the summary, correcting one, versions and votes, what each reader sees of it,
sheets, the notice about data. Its words are `registration.FIELD` (the question), `registration.choice-ubah-FIELD` (the
button that changes it), `fields.FIELD` (its name in a sentence) and `fields.line-FIELD` (a line of a list).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any

from handlers.asking import (
    NO_OWN_PHONE,
    OUTSIDE,
    Places,
    Shown,
    as_told,
    day,
    districts,
    echo_date,
    ends_in,
    find_district,
    find_village,
    hidden,
    in_district,
    is_outside,
    kept_phone,
    listed,
    named_outside,
    no_district,
    own_phone,
    place_outside,
    plain,
    read_offered_date,
    read_own_born,
    read_own_kk,
    read_own_nik,
    read_own_phone,
    served,
    served_or_named,
    shown_date,
    shown_phone,
    shown_place,
    shown_village,
    village_name,
    villages,
    who_writes,
)
from handlers.flow import Choice, Data, Phrase, Setting, Step
from handlers.named_place import PLACE, SKIP, NamedPlace, read_named_place
from handlers.rules.hearing.lacking import lacks_kk, lacks_nik
from handlers.rules.office.area import district_of
from handlers.rules.office.office import Office
from handlers.rules.reading.names import read_name
from handlers.rules.reading.nik import nik_sex
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.masks import mask_name, mask_number, mask_phone
from handlers.rules.registrations.votes_typed import at_head
from handlers.steps import Ask, Choose, Pick, by_rule
from storage.details import Details
from storage.enums import Field

VOICE = "registration"
"""The flow whose words the questions have."""
SKIP_PLACE = Choice(SKIP, Phrase("registration.choice-lewati-place"))
OCCUPATIONS = ("petani", "nelayan", "pedagang", "ojek", "buruh", "lainnya")

Read = Callable[[str, Data, Setting], Verdict]
Column = Callable[[str, Office], str]
Told = Mapping[Field, str | None]
"""What was told, by field; None where there is nothing to tell (no phone, no village of the list)."""


class Sight(StrEnum):
    """How a reader sees a value.

    MASKED where a channel may not carry whole numbers; a HINT to whoever holds its person's phone, which may be shared.
    """

    WHOLE = "whole"
    MASKED = "masked"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Spec:
    """One field.

    `steps` are its questions, in their order; the answer to the one of the field's name is its value. `typed` are the
    names that officers write, beside its id. `keep` makes what is kept of an answer, None for *has none*; `none` says
    so to readers (None: the line is left out). `show`, `mask`, `hint` are the value as each `Sight` sees it; without
    them it is shown. `compared`: both agencies compare it, so another value voids their votes. `columns` are those of
    every sheet, `more` those that only the office's own export may have. `optional`: asked where `office.toml` says so.
    """

    steps: tuple[Step, ...]
    typed: tuple[str, ...]
    keep: Callable[[str, Office], str | None] = as_told
    none: Phrase | None = None
    show: Shown = as_told
    mask: Shown | None = None
    hint: Shown | None = None
    compared: bool = True
    columns: Mapping[str, Column] = field(default_factory=dict)
    more: Mapping[str, Column] = field(default_factory=dict)
    optional: bool = False


def relative(step: str) -> Callable[[Data, Setting], tuple[str, ...]]:
    """The `words` of a step: `registration.STEP-relative` where somebody registers a relative."""

    def words(data: Data, _setting: Setting) -> tuple[str, ...]:
        return (f"{VOICE}.{step}-relative",) if data.get("subject") == "keluarga" else ()

    return words


def ask(step: str, read: Read, **more: Any) -> Ask:  # noqa: ANN401 -- Ask's fields
    """A typed question; `more`: further fields of `Ask`."""
    return Ask(VOICE, step, read, words=relative(step), **more)


def pick(step: str, options: Callable[[Data, Setting], Places], find_one: Read, **more: Any) -> Pick:  # noqa: ANN401 -- Pick's fields
    """A question with a long list and "not in the list"; `more`: further fields of `Pick`."""
    return Pick(VOICE, step, options, find_one, (OUTSIDE,), OUTSIDE, words=relative(step), show=shown_place, **more)


_NUMBER = partial(Spec, mask=plain(mask_number), hint=ends_in)

FIELDS: Mapping[Field, Spec] = {
    Field.NAME: Spec(
        (ask("name", by_rule(read_name)),), ("nama", "nama lengkap"), mask=plain(mask_name), columns={"name": as_told}
    ),
    Field.NIK: _NUMBER(
        (ask("nik", read_own_nik, lacks=lacks_nik),),
        ("ktp", "nomor nik"),
        columns={"nik": as_told},
        more={"sex": plain(nik_sex)},
    ),
    Field.KK: _NUMBER(
        (ask("kk", read_own_kk, lacks=lacks_kk),), ("nomor kk", "no kk", "kartu keluarga"), columns={"kk": as_told}
    ),
    Field.BIRTH_DATE: Spec(
        (ask("birth-date", read_own_born, show=shown_date, echo=echo_date, under=read_offered_date),),
        ("tanggal lahir", "tgl lahir", "tanggal", "lahir", "birth date"),
        show=plain(shown_date),
        mask=hidden("staff.hidden"),
        hint=hidden("fields.kept-hidden"),
        columns={"birth-date": day},
    ),
    Field.PHONE: Spec(
        (
            ask(
                "phone",
                read_own_phone,
                extra=(Choice(NO_OWN_PHONE, Phrase(f"{VOICE}.choice-lewati")),),
                params=who_writes,
                show=shown_phone,
                wants=own_phone,
            ),
        ),
        ("nomor hp", "no hp", "hp", "telepon", "telp", "wa"),
        keep=plain(kept_phone),
        none=Phrase("registration.no-phone"),
        show=plain(shown_phone),
        mask=plain(mask_phone),
        hint=plain(mask_phone),
        compared=False,
        columns={"phone": plain(lambda value: "0" + value.removeprefix("+62"))},
    ),
    Field.VILLAGE: Spec(
        (
            pick("district", districts, find_district, when=no_district),
            pick("village", villages, find_village, when=listed, params=in_district),
            NamedPlace(VOICE, PLACE, read_named_place, extra=(SKIP_PLACE,), when=is_outside),
        ),
        ("desa atau kelurahan", "desa", "kelurahan", "alamat"),
        keep=served_or_named,
        none=Phrase("registration.outside"),
        show=shown_village,
        columns={
            "village": village_name,
            "district": lambda code, office: office.area.district_name(district_of(code)) or "",
        },
        more={"village-code": lambda value, office: served(value, office) or ""},
    ),
    Field.OCCUPATION: Spec(
        (Choose(VOICE, "occupation", OCCUPATIONS, words=relative("occupation")),),
        ("pekerjaan", "kerja"),
        show=plain(lambda value: Phrase(f"{VOICE}.choice-{value}")),
        compared=False,
        columns={"occupation": as_told},
        optional=True,
    ),
}


ASKED_EVERYWHERE = tuple(one for one, spec in FIELDS.items() if not spec.optional)


def asked_by(office: Office) -> tuple[Field, ...]:
    """The fields that an office asks, in their order."""
    return tuple(one for one, spec in FIELDS.items() if not spec.optional or one in office.also_ask)


def kept(data: Data, office: Office) -> Told:
    """What a conversation was told, as it is kept."""
    return {one: spec.keep(data[one], office) if one in data else None for one, spec in FIELDS.items()}


def told(details: Details, village: str | None) -> Told:
    """What a record holds."""
    place = details.more.get(PLACE)
    lives = village or (named_outside(place) if place else None)
    return {one: lives if one is Field.VILLAGE else details.get(one) for one in FIELDS}


def details_from(values: Told) -> Details:
    """The values that are sealed together. Raises LookupError without a name, NIK, KK or birth date."""
    name, nik, kk, born = (values[one] for one in (Field.NAME, Field.NIK, Field.KK, Field.BIRTH_DATE))
    if not (name and nik and kk and born):
        raise LookupError("a registration has a name, a NIK, a KK and a birth date")
    details = Details(name, nik, kk, born, None)
    for one, value in values.items():
        if one is not Field.VILLAGE and value is not None:
            details = details.having(one, value)
    return details.having_more(PLACE, place_outside(values.get(Field.VILLAGE)))


def in_words(one: Field, value: str | None, office: Office, sight: Sight = Sight.WHOLE) -> Phrase | str:
    """A value as a reader sees it; that there is none where there is none."""
    spec = FIELDS[one]
    if not value:
        return spec.none or ""
    show = {Sight.WHOLE: None, Sight.MASKED: spec.mask, Sight.HINT: spec.hint}[sight] or spec.show
    return show(value, office)


def lines(values: Told, office: Office, sight: Sight = Sight.WHOLE) -> tuple[Phrase, ...]:
    """A line for each field: `NIK: 6311015708909901`. One that was never asked has none."""
    return tuple(
        Phrase(f"fields.line-{one}", {"value": in_words(one, values.get(one), office, sight)})
        for one, spec in FIELDS.items()
        if values.get(one) or spec.none
    )


def cells(values: Told, office: Office, sight: Sight = Sight.WHOLE) -> dict[str, str]:
    """What sheets say of one person, by the names of columns; nothing in place of what must be hidden there."""
    found: dict[str, str] = {}
    for one, spec in FIELDS.items():
        value = values.get(one)
        masked = in_words(one, value, office, sight) if sight is not Sight.WHOLE and spec.mask and value else None
        for name, write in (*spec.columns.items(), *spec.more.items()):
            found[name] = write(value, office) if value and masked is None else ""
        if isinstance(masked, str):
            found |= dict.fromkeys(spec.columns, masked)
    return found


def columns(fields: Iterable[Field]) -> tuple[str, ...]:
    """The columns of these fields in every sheet."""
    return tuple(name for one in fields for name in FIELDS[one].columns)


EXPORTED = ("number", *(n for spec in FIELDS.values() for n in (*spec.columns, *spec.more)), "submitted")
"""What a column of the office's export for BPJS can hold."""

_NAMES = sorted(
    ((name, one) for one, spec in FIELDS.items() for name in (str(one), *spec.typed)), key=lambda pair: -len(pair[0])
)


def named_at_head(words: str, office: Office) -> tuple[Field | None, str]:
    """The field at the head of `words`, by its id or a name that people use, and the rest; only one that is asked."""
    asked = asked_by(office)
    return at_head(words, ((name, one) for name, one in _NAMES if one in asked), ":,")


def to_choose(line: str, office: Office) -> tuple[Choice, ...]:
    """A button for each field that is asked: `/ubah D-2611-00001-7 kk`."""
    return tuple(Choice(f"{line} {one}", Phrase(f"{VOICE}.choice-ubah-{one}")) for one in asked_by(office))


def names(fields: Iterable[str]) -> Phrase | str:
    """`NIK, tanggal lahir`: names of fields in a sentence, one after the other."""
    first, *rest = fields or ("",)
    if not first:
        return ""
    one = Phrase(f"fields.{first}")
    return Phrase("fields.two", {"one": one, "other": names(rest)}) if rest else one
