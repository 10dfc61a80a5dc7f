"""A confirmed list of people who come first is carried over, a thousand a transaction; then the one before it goes."""

import base64
import json
from typing import Any

from handlers.flow import Say
from handlers.rules.plans import PLAN_STANDS
from handlers.services.base.work import Work
from storage.repositories import steering_priority as lists


def carry_lists(work: Work) -> bool:
    """The timed job: one part of the oldest list that is under way. True where there is more."""
    lists.drop_unconfirmed(work.connection, work.now - PLAN_STANDS)
    found = lists.list_under_way(work.connection)
    if found is None:
        return False
    part = lists.next_part(work.connection, found.id)
    if part is not None:
        place, sealed = part
        plain = json.loads(work.vault.open(sealed, f"priority_parts.content:{found.id}:{place}"))
        lists.carry_part(work.connection, found.id, place, [_person(work, *one) for one in plain])
        return True
    lists.drop_others(work.connection, found.id)
    lists.set_list(work.connection, found.id, finished_at=work.now)
    work.audit("priority.carried", f"list:{found.id}", why=str(found.people))
    done = Say("steering.priority-done", {"count": found.people})
    work.tell(found.chat_id, done, f"priority:{found.id}", urgent=True)
    return True


def _person(work: Work, digest: str, village: str | None, name: str) -> dict[str, Any]:
    index = base64.b64decode(digest)
    sealed = work.vault.seal(name.encode(), f"priority_people.name:{index.hex()}") if name else None
    return {"nik_index": index, "village": village, "name": sealed}
