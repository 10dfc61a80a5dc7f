"""The information pages: which topics there are, and what of an office fills them. Words: `info.ftl`."""

from dataclasses import asdict
from datetime import date

from handlers.rules.office.office import Office
from handlers.rules.office.programme import AMOUNT_KINDS

Values = dict[str, str | int]
"""Parameters of a message: text, whole rupiah, counts, ISO dates."""

TOPICS = ("apa", "biaya", "manfaat", "celaka", "meninggal", "layanan", "kontak", "asli")
"""Choice ids of the menu, in its order; the label of a topic is `info.choice-ID`."""


def topic(topic_id: str, office: Office, today: date) -> tuple[str, Values] | None:
    """The message key of a topic with its parameters, None for an id that is no topic.

    Every page gets everything and takes what it names; only the page of addresses says names in full.
    """
    if topic_id not in TOPICS:
        return None
    values = _in_short(office) | _amounts(office, today) | asdict(office.service)
    return f"info.{topic_id}", values | addresses(office) if topic_id == "kontak" else values


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
    """Whom to call, and the programme's name and end."""
    emergency = office.contacts.emergency
    return {
        "bpjs": office.bpjs.short_name,
        "bpjs_phone": office.bpjs.contact.phone,
        "dinas_phone": office.dinas.contact.phone,
        "emergency": emergency.name,
        "emergency_phone": emergency.phone,
        "contact": office.help_line,
        "programme": office.programme.name,
        "end": office.programme.end.isoformat(),
    }


def _amounts(office: Office, today: date) -> Values:
    """What the programme costs and pays on a day (`accident_death` ...), and from when.

    The money at death always comes with `first_months`: at first there is only the funeral money (Permenaker 1/2025).
    """
    programme = office.programme
    paid: Values = {kind.replace("-", "_"): programme.rupiah(kind, today) for kind in AMOUNT_KINDS}
    return paid | {"first_months": programme.first_months, "school_years": programme.school_years}
