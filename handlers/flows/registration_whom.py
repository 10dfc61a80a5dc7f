"""For whom it is: oneself or a relative, who has to agree. A change of that asks for the other's consent."""

from collections.abc import Mapping

from handlers.advance import EARLIER, HEARD
from handlers.flow import Accept, Again, Data, Phrase, Result, Setting
from handlers.rules.hearing.whom import RELATIVE, whom
from handlers.rules.reading.verdict import Verdict, offer

SUBJECT, CONSENT = "subject", "consent"
ASIDE = "consent-aside"
"""Among the answers: the consent that stands while another person's is asked, for whoever does not get it."""
SHOWN = "notice-shown"
"""Among the answers: the version of the notice that this conversation began with."""
FOR = "for"
"""In a consent: whose it is, where that was known or was said since."""


def said_whom(text: str) -> Mapping[str, str]:
    """Who is to be registered, as words of a registration's beginning hand it on; empty where they do not say."""
    said = whom(text)
    return {SUBJECT: said} if said else {}


def whom_offered(said: Mapping[str, str]) -> Verdict | None:
    """The offer of what was said of it; None where nothing was."""
    return offer(HEARD, said[SUBJECT]) if SUBJECT in said else None


def shown_whom(data: Data) -> Phrase:
    """The line of the summary."""
    return Phrase("registration.for-whom", {"subject": data.get(SUBJECT, "")})


def is_for_relative(data: Data) -> bool:
    """True where a relative is registered, as far as that is known."""
    return bool(data.get(SUBJECT, data.get(HEARD, {}).get(SUBJECT)) == RELATIVE)


def again(data: Data, setting: Setting) -> tuple[str, ...]:
    """The `words` of the notice: two lines for the next person of a chat that has read this very version of it."""
    version = setting.office.notice_version
    read = data.get(EARLIER, {}).get(CONSENT) or data.get(ASIDE, {}).get("version")
    return _words("consent-again", data) if read == version else ()


def once_more(data: Data, setting: Setting) -> tuple[str, ...]:
    """Its `words` where it stands above already: one line."""
    return _words("consent-brief", data) if data.get(SHOWN) == setting.office.notice_version else ()


def _words(name: str, data: Data) -> tuple[str, ...]:
    return (f"registration.{name}-relative" if is_for_relative(data) else f"registration.{name}",)


def agreed(data: Data, setting: Setting) -> Accept:
    """*Setuju*, kept with the version of the notice, the channel and the time (UU 27/2022 art 22 and 24).

    Where the short question named the relative who agrees, it need not be asked for whom it is.
    """
    if again(data, setting) and is_for_relative(data):
        data[SUBJECT] = RELATIVE
    data.pop(ASIDE, None)
    version, at = setting.office.notice_version, setting.now.isoformat()
    whose = {FOR: data[SUBJECT]} if SUBJECT in data else {}
    return Accept({"version": version, "channel": setting.channel, "at": at, **whose})


def not_agreed(data: Data) -> Again | None:
    """*Tidak* of the other person: the consent that was there stands, and it is asked again for whom it is."""
    if ASIDE not in data:
        return None
    data[CONSENT] = data.pop(ASIDE)
    return Again(forget=(SUBJECT,))


def for_another(accept: Accept, data: Data) -> Result:
    """What follows from the answer: a yes to the notice was one person's, and for another it is asked again."""
    consent = data.get(CONSENT, {})
    if consent.get(FOR, accept.value) != accept.value:
        ask_again(data)
    else:
        consent[FOR] = accept.value
    return accept


def ask_again(data: Data) -> None:
    """Let the notice be put again, to another person."""
    data[ASIDE] = data.pop(CONSENT)


def turn_to(whom: str, data: Data) -> None:
    """It is for the other one after all: that person is asked for consent, unless theirs stands aside already."""
    data[SUBJECT] = whom
    if CONSENT in data:
        ask_again(data)
    elif data.get(ASIDE, {}).get(FOR) == whom:
        data[CONSENT] = data.pop(ASIDE)
