"""Joining two chats of one person (docs/decisions/0018, 0035): by a code brought from one to the other, or by a phone.

Whoever brings a code is asked, then whoever made it: until both have said yes, neither shows in the other. Afterwards
both are told, and either may take them apart. Records stay where they are told; what belongs to the person shows in
every chat. No officer sees which chats belong together.
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
from storage.repositories.people import PairingRow

LABEL = FLOW = "pairing"
LIVES = timedelta(minutes=30)
"""From the making of a code to the last of the two answers."""
STILL_THEIRS = timedelta(days=60)
"""A chat that was not used for so long proves nothing by its phone: numbers change hands."""
YES, NO = "ya", "tidak"
_BYTES = 9
_INVALID = Done((Say("problems.pairing-code"),))


def make_code(work: Work) -> Done:
    """*sambung*: a code, and the ways to bring it to another channel."""
    if work.actor.staff_id is not None:
        return Done((Say("pairing.staff"),))
    code = code_of(base64.urlsafe_b64decode(work.token(_BYTES)))
    people.add_pairing(work.connection, work.vault.index(LABEL, code), work.here.id, work.now, work.now + LIVES)
    work.audit("pairing.made", f"chat:{work.here.id}")
    params = {"code": written(code), "minutes": _minutes(LIVES), "ways": _ways(work, code)}
    return Done((Say("pairing.code", params),))


def bring_code(work: Work, text: str) -> Done:
    """`SAMBUNG CODE`, typed or by a link: what would be joined, and the question whether that is wanted.

    Whoever sends others a link with a code of their own would see what those have here, now or later: so it is asked in
    an empty chat too.
    """
    code = read_code(text)
    made = _made(work, code)
    if isinstance(made, Done):
        return made
    data = {"code": code, "channel": _channel_of(work, made.chat_id), "until": made.expires_at.isoformat()}
    return Done(opens=Opening(FLOW, data))


def take_code(work: Work, data: Data) -> Done:
    """The effect of *Ya*: the code is used up, and the chat that made it is asked. Nothing is joined yet.

    The code may have been used or have ended meanwhile.
    """
    made = _made(work, data["code"])
    if isinstance(made, Done):
        return made
    if not people.use_pairing(work.connection, work.vault.indexes(LABEL, data["code"]), work.here.id, work.now):
        return _INVALID
    work.audit("pairing.brought", f"chat:{work.here.id}")
    _ask_maker(work, made, data["code"])
    params = {"channel": _channel(data["channel"]), "minutes": _minutes(made.expires_at - work.now)}
    return Done((Say("pairing.waits", params),))


def refuse_code(work: Work, data: Data) -> Done:
    """The effect of *Tolak*: the code is of no use any more, to nobody. Whoever made it hears nothing."""
    people.end_pairing(work.connection, work.vault.indexes(LABEL, data["code"]), work.now)
    work.audit("pairing.refused", f"chat:{work.here.id}")
    return Done((Say("pairing.left"),))


def answer_brought(work: Work, text: str, *, mine: bool) -> Done:
    """`/sambung CODE ya|tidak`, in the chat that made the code: join it with the chat that brought it, or not."""
    code = read_code(text)
    if work.actor.staff_id is not None:
        return Done((Say("pairing.staff"),))
    indexes = work.vault.indexes(LABEL, code) if code is not None else []
    other = people.settle_pairing(work.connection, indexes, work.here.id, work.now)
    if other is None or _belongs_to_office(work, other):
        return _INVALID
    if not mine:
        work.audit("pairing.refused", f"chat:{work.here.id}")
        work.tell(other, Say("notices.pairing-refused"), f"pairing-refused:{_moment(work, other)}", urgent=True)
        return Done((Say("pairing.left"),))
    if other in work.chats:
        return Done((Say("pairing.already"),))
    join(work, other)
    return Done((Say("pairing.done", choices=_undo()),))


def _made(work: Work, code: str | None) -> PairingRow | Done:
    """The living code that was made in another chat; else what is said instead. Wrong ones are counted."""
    if work.actor.staff_id is not None:
        return Done((Say("pairing.staff"),))
    subject = f"pair:chat:{work.here.id}"
    if not may_try(work, subject):
        return _INVALID
    indexes = work.vault.indexes(LABEL, code) if code is not None else []
    made = people.living_pairing(work.connection, indexes, work.now) if indexes else None
    if made is None:
        wrong_try(work, subject)
        return _INVALID
    if made.chat_id == work.here.id:
        return Done((Say("pairing.here"),))
    if made.chat_id in work.chats:
        return Done((Say("pairing.already"),))
    return _INVALID if _belongs_to_office(work, made.chat_id) else made


def _ask_maker(work: Work, made: PairingRow, code: str) -> None:
    """The chat that made the code hears on which channel somebody brought it, and nothing more of them."""
    answers = ((YES, Phrase("pairing.choice-ya")), (NO, Phrase("pairing.choice-tidak")))
    choices = tuple(Choice(f"/sambung {code} {word}", label) for word, label in answers)
    say = Say("notices.pairing-brought", {"channel": _channel(work.here.channel)}, choices)
    cause = f"pairing-brought:{_moment(work, made.chat_id)}"
    work.tell(made.chat_id, say, cause, urgent=True, expires_at=made.expires_at)


def join(work: Work, other: int) -> None:
    """Make this chat and another one, with all that belong to either, one person's; each hears what is new to it."""
    own, joined = work.chats, _channel_of(work, other)
    person = people.join_chats(work.connection, (work.here.id, other), work.now)
    work.know_person(person)
    work.audit("pairing.joined", f"chat:{work.here.id}")
    for chat in sorted(work.chats - {work.here.id}):
        _tell_paired(work, chat, joined if chat in own else work.here.channel, f"{person}:{chat}")
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
    say = Say("notices.paired", {"channel": _channel(channel)}, _undo())
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


def _channel_of(work: Work, chat: int) -> str:
    (found,) = people.addresses(work.connection, [chat])
    return found.channel


def _channel(name: str) -> Phrase:
    return Phrase(f"channels.{name}-name")


def _minutes(span: timedelta) -> int:
    """Whole minutes, and never none."""
    return max(1, int(span.total_seconds() // 60))


def _moment(work: Work, chat: int) -> str:
    return f"{chat}:{work.now.isoformat()}"
