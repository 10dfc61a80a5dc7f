"""Joining two chats of one person (docs/decisions/0018): by a code brought from one to the other, or by a phone.

Both chats are told, and either may take them apart. Records stay where they are told; what belongs to the person
shows in every chat. No officer sees which chats belong together.
"""

import base64
from datetime import timedelta

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.pairing import PAYLOAD, code_of, read_code, written
from handlers.services.base.attempts import may_try, wrong_try
from handlers.services.base.work import Done, Opening, Work
from handlers.services.telling.ladder import bring
from storage.enums import AddressState
from storage.repositories import people
from storage.repositories.questions import questions_of_chats

LABEL = FLOW = "pairing"
LIVES = timedelta(minutes=30)
STILL_THEIRS = timedelta(days=60)
"""A chat that was not used for so long proves nothing by its phone: numbers change hands."""
_BYTES = 9


def make_code(work: Work) -> Done:
    """*sambung*: a code, and the ways to bring it to another channel."""
    if work.actor.staff_id is not None:
        return Done((Say("pairing.staff"),))
    code = code_of(base64.urlsafe_b64decode(work.token(_BYTES)))
    people.add_pairing(work.connection, work.vault.index(LABEL, code), work.here.id, work.now, work.now + LIVES)
    work.audit("pairing.made", f"chat:{work.here.id}")
    params = {"code": written(code), "minutes": int(LIVES.total_seconds() // 60), "ways": _ways(work, code)}
    return Done((Say("pairing.code", params),))


def bring_code(work: Work, text: str) -> Done:
    """`SAMBUNG CODE`: join this chat with the one where the code was made, as chats of one person.

    Whoever sends others a link with a code of their own would see what those have here. So where this chat has anything
    to show, it is asked first whether its person made the code.
    """
    return _bring(work, read_code(text), sure=not _shows_something(work))


def join_sure(work: Work, data: Data) -> Done:
    """The effect of *Ya*: the person made the code themselves. It may have been used or have ended meanwhile."""
    return _bring(work, data["code"], sure=True)


def _bring(work: Work, code: str | None, *, sure: bool) -> Done:
    if work.actor.staff_id is not None:
        return Done((Say("pairing.staff"),))
    subject = f"pair:chat:{work.here.id}"
    if not may_try(work, subject):
        return Done((Say("problems.pairing-code"),))
    indexes = work.vault.indexes(LABEL, code) if code is not None else []
    other = people.pairing_chat(work.connection, indexes, work.now) if indexes else None
    if other is None:
        wrong_try(work, subject)
        return Done((Say("problems.pairing-code"),))
    if other == work.here.id:
        return Done((Say("pairing.here"),))
    if other in work.chats:
        return Done((Say("pairing.already"),))
    if _belongs_to_office(work, other):
        return Done((Say("problems.pairing-code"),))
    if not sure:
        (made,) = people.addresses(work.connection, [other])
        return Done(opens=Opening(FLOW, {"code": code, "channel": made.channel}))
    if not people.use_pairing(work.connection, indexes, work.here.id, work.now):
        return Done((Say("problems.pairing-code"),))
    join(work, other)
    return Done((Say("pairing.done", choices=_undo()),))


def _shows_something(work: Work) -> bool:
    """True where a chat that is joined would see registrations or questions of this one."""
    return bool(
        people.records_of_person(work.connection, work.here.id) or questions_of_chats(work.connection, work.chats)
    )


def join(work: Work, other: int) -> None:
    """Make this chat and another one, with all that belong to either, one person's; the others are told."""
    person = people.join_chats(work.connection, (work.here.id, other), work.now)
    work.know_person(person)
    work.audit("pairing.joined", f"chat:{work.here.id}")
    for chat in sorted(work.chats - {work.here.id}):
        _tell_paired(work, chat, work.here.channel, f"{person}:{chat}")
    bring(work, work.chats, work.here.id)


def part(work: Work, _args: str) -> Done:
    """*bukan saya*: every chat of this person is on its own again."""
    others = work.chats - {work.here.id}
    if not others:
        return Done((Say("pairing.alone"),))
    people.take_apart(work.connection, work.chats, work.channels.vouching)
    for chat in sorted(others):
        work.tell(chat, Say("notices.parted"), f"parted:{chat}:{work.now.isoformat()}", urgent=True)
    work.know_person(None)
    work.audit("pairing.parted", f"chat:{work.here.id}")
    return Done((Say("pairing.parted"),))


def vouched(work: Work, phone: str) -> None:
    """The channel says whose phone (E.164) this chat has: join it with other channels' chats of the same phone.

    Chats of officers stay apart, and so does a chat that was not used for `STILL_THEIRS`.
    """
    index = work.vault.index("phone", phone)
    if work.here.phone_index != index:
        people.note_phone(work.connection, work.here.id, index)
        work.here.phone_index = index
    if work.actor.staff_id is not None:
        return
    alike = people.chats_with_phone(work.connection, work.vault.indexes("phone", phone), work.now - STILL_THEIRS)
    for one in alike:
        if one.staff_id is None and one.channel != work.here.channel and one.id not in work.chats:
            join(work, one.id)
            _tell_paired(work, work.here.id, one.channel, f"here:{work.here.id}:{one.id}")


def _tell_paired(work: Work, chat: int, channel: str, cause: str) -> None:
    """A chat hears at once that it was joined with one of `channel`, with the button that undoes it."""
    say = Say("notices.paired", {"channel": Phrase(f"channels.{channel}-name")}, _undo())
    work.tell(chat, say, f"paired:{cause}:{work.now.isoformat()}", urgent=True)


def _ways(work: Work, code: str) -> list[Phrase]:
    """How to bring the code to each channel but this one; to sessions last, and from one session to another too."""
    here, shown, sessions = work.here.channel, written(code), work.channels.sessions
    links = work.ways.into(f"{PAYLOAD}{code}", f"SAMBUNG {shown}")
    names = sorted((name for name in links if name != here or name in sessions), key=sessions.__contains__)
    return [Phrase(f"channels.{name}-way", {"link": links[name], "code": shown}) for name in names]


def _belongs_to_office(work: Work, chat: int) -> bool:
    """True for an officer's chat, and for one that is gone."""
    found = people.addresses(work.connection, [chat])
    return not found or any(one.staff_id is not None or one.reach is AddressState.ERASED for one in found)


def _undo() -> tuple[Choice, ...]:
    return (Choice("/pisah", Phrase("notices.choice-bukan-saya")),)
