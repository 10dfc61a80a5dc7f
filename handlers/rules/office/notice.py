"""What fills the notice about personal data (UU 27/2022 art 21): the short one in the chat and the page."""

from handlers.rules.office.office import Office

Values = dict[str, str | int]
"""Parameters of a message: text, whole days, ISO dates."""

SECTIONS = ("who", "why", "data", "basis", "keep", "share", "rights", "safe", "contact")
"""Sections of the page in their order: words `consent.ID`, head `consent.ID-head`."""


def short_notice(office: Office, channel: str, link: str) -> Values:
    """Parameters of `registration.consent`. `channel` decides on servers abroad; `link` leads to the page."""
    return {
        "dinas": office.dinas.short_name,
        "bpjs": office.bpjs.short_name,
        "agreement": office.agreement.number,
        "channel": channel,
        "keep": office.retention.member,
        "contact": f"{office.contacts.privacy.name}, {office.contacts.privacy.phone}",
        "link": link,
    }


def full_notice(office: Office) -> Values:
    """Parameters of every section of the page, of `consent.title` and of `consent.version`."""
    return {**_controllers(office), **_spans(office)}


def _controllers(office: Office) -> Values:
    signed = office.agreement.signed
    return {
        "version": office.notice_version,
        "region": office.region_name,
        "programme": office.programme.name,
        "dinas": office.dinas.name,
        "dinas_phone": office.dinas.contact.phone,
        "dinas_address": office.dinas.contact.address,
        "bpjs": office.bpjs.name,
        "bpjs_phone": office.bpjs.contact.phone,
        "agreement": office.agreement.number if office.agreement.number and signed else "",
        "signed": signed.isoformat() if signed else "",
        "privacy": office.contacts.privacy.name,
        "privacy_phone": office.contacts.privacy.phone,
        "hours": office.calendar.hours,
    }


def _spans(office: Office) -> Values:
    kept = office.retention
    return {
        "draft": office.times.draft_erase_days,
        "member": kept.member,
        "rejected": kept.rejected,
        "withdrawn": kept.withdrawn,
        "lapsed": kept.lapsed,
        "question": kept.question,
        "message": kept.message,
        "look": kept.look,
    }
