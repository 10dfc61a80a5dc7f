"""Was a message sent whose answer never came? Twilio has no key against repeats, and its list does not show ours.

The rule: of the newest messages from us to this address those count that were made around the try and that no
other row of the outbox knows as its own. None: it was not sent. One: it is that. Several: the one with the
message's words; where that is not exactly one, it is asked again later, and after half an hour the newest is
taken, since repeating it would be worse than not knowing which it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.writing import pieces_of
from bot.channels.wiring import Wiring
from bot.contract import Doubt, SendError, SendProblem, SendResult
from bot.turn.sealed import body_of
from storage.repositories.outbox import ids_of_others, stored

BEFORE = timedelta(minutes=2)
"""A try ends up to half a minute before it is in doubt; the rest is for clocks that differ."""
AFTER = timedelta(minutes=1)
LOOKED_AT = 50
UNTIL_TAKEN = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Reconciler:
    """Asks Twilio about one channel's doubtful messages."""

    wiring: Wiring
    api: TwilioApi
    sender: str
    prefix: str

    async def find(self, doubt: Doubt) -> SendResult | None:
        """What became of it. Raises SendError(RETRY) where that cannot be said yet."""
        listed = await self.api.sent_to(self.prefix + doubt.address, self.sender, LOOKED_AT)
        around = [one for one in listed if made_around(one, doubt.tried_at)]
        others = await self.wiring.database.read(lambda c: ids_of_others(c, [one.sid for one in around], doubt.id))
        mine = [one for one in around if one.sid not in others]
        pieces = await self._pieces(doubt.id)
        if len(mine) < len(pieces):
            return None  # what is missing matters more than what comes twice
        if len(mine) == len(pieces):
            return SendResult(str(mine[0].sid))
        alike = [one for one in mine if one.body in pieces[-1]]
        if len(alike) == 1 or self.wiring.clock.now() - doubt.tried_at > UNTIL_TAKEN:
            return SendResult(str((alike or mine)[0].sid))
        raise SendError(SendProblem.RETRY, "several")

    async def _pieces(self, message_id: int) -> Sequence[Sequence[str]]:
        """For each message that it goes out as, the words it may have."""
        found = await self.wiring.database.read(lambda c: stored(c, message_id))
        if found is None:
            return [[]]
        body = body_of(self.wiring.vault, found.wrapped_key, found.chat_id, found.body)
        choices = [(str(choice), str(label)) for choice, label in body["choices"]]
        return [
            *pieces_of(body["text"], choices, found.language, self.wiring.catalogue),
            *([""] for _file in body["files"]),
        ]


def made_around(message: Any, tried_at: datetime) -> bool:  # noqa: ANN401 -- Twilio's message
    """True for a message of ours that may come from that try."""
    made = message.date_created
    return message.direction != "inbound" and made is not None and tried_at - BEFORE <= made <= tried_at + AFTER
