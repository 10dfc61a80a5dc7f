"""The information pages: which topics there are, and what of an office fills them. Words: `info.ftl`."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

from handlers.rules.office.office import Office
from handlers.rules.office.programme import AMOUNT_KINDS

Values = dict[str, str | int]
"""Parameters of a message: text, whole rupiah, counts, ISO dates."""

FIRST = ("apa", "biaya", "manfaat", "celaka", "meninggal", "layanan", "kontak", "asli")
"""Choice ids of the menu, in its order; the label of a topic is `info.choice-ID`."""
OTHERS = ("syarat", "kesehatan", "jmo", "nomor", "privasi", "pindah")
"""Those of its second page."""
TOPICS = FIRST + OTHERS
FURTHER: Mapping[str, tuple[str, ...]] = {
    "apa": ("syarat", "kesehatan"),
    "biaya": ("manfaat",),
    "manfaat": ("uang-celaka", "beasiswa"),
    "celaka": ("bukti-celaka", "uang-celaka"),
    "meninggal": ("surat-waris", "beasiswa"),
    "kontak": ("alamat", "celaka"),
    "syarat": ("biaya",),
    "nomor": ("pindah",),
    "jmo": ("kontak",),
    "privasi": ("rahasia",),
}
"""What else one can tap under a page: four lines hold no more than what most people ask."""
PAGES = frozenset(TOPICS).union(*FURTHER.values())


def topic(topic_id: str, office: Office, today: date) -> tuple[str, Values] | None:
    """The message key of a page with its parameters, None for an id that is none.

    Every page gets everything and takes what it names.
    """
    if topic_id not in PAGES:
        return None
    values = _in_short(office) | _amounts(office, today) | _admitted(office)
    return f"info.{topic_id}", values | asdict(office.service)


def card(office: Office) -> tuple[str, Values]:
    """The short text that a new member keeps. It never holds the membership number."""
    return "info.kartu", _in_short(office)


def addresses(office: Office) -> Values:
    """Both agencies in full, who answers questions about personal data, and the opening hours."""
    dinas, bpjs, privacy = office.dinas, office.bpjs, office.contacts.privacy
    return {
        "dinas": dinas.name,
        "dinas_phone": dinas.contact.phone,
        "dinas_address": dinas.contact.address,
        "bpjs": bpjs.name,
        "bpjs_phone": bpjs.contact.phone,
        "bpjs_address": bpjs.contact.address,
        "privacy": privacy.name,
        "privacy_phone": privacy.phone,
        "hours": office.calendar.hours,
    }


def _in_short(office: Office) -> Values:
    """Whom to call and where they sit, and the programme's end."""
    emergency, health = office.contacts.emergency, office.contacts.health
    return {
        "bpjs": office.bpjs.short_name,
        "bpjs_phone": office.bpjs.contact.phone,
        "bpjs_address": office.bpjs.contact.address,
        "dinas": office.dinas.short_name,
        "dinas_phone": office.dinas.contact.phone,
        "dinas_address": office.dinas.contact.address,
        "emergency": emergency.name,
        "emergency_phone": emergency.phone,
        "health_phone": health.phone if health is not None else "",
        "hours": office.calendar.hours,
        "end": office.programme.end.isoformat(),
    }


def _admitted(office: Office) -> Values:
    """Who may join, with which papers, and for how many days what they said is kept afterwards."""
    limits = office.age_limits
    return {
        "region": office.region_name,
        "minimum": limits.minimum,
        "maximum": limits.maximum,
        "to_bring": ", ".join(paper.label for paper in office.papers),
        "keep": office.retention.member,
    }


def _amounts(office: Office, today: date) -> Values:
    """What the programme costs and pays on a day (`accident_death` ...), and from when.

    The money at death always comes with `first_months`: at first there is only the funeral money (Permenaker 1/2025).
    """
    programme = office.programme
    paid: Values = {kind.replace("-", "_"): programme.rupiah(kind, today) for kind in AMOUNT_KINDS}
    return paid | {"first_months": programme.first_months, "school_years": programme.school_years}
