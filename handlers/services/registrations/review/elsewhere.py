"""A record is shown whole on a page, once and for some minutes, where the officer's channel may not show it."""

import base64
import json
from dataclasses import dataclass
from datetime import timedelta

from handlers.rules.access import VERIFIERS, Actor, scope_of
from handlers.services.base.work import Work
from storage.repositories.chats import load_chats
from storage.repositories.files import add_file, find_file, take_file
from storage.repositories.registrations import registration_by_id
from storage.repositories.staff import get_staff
from storage.tables import Registration
from storage.vault import Vault

LABEL = "staff-link"
RECIPE = "staff-record"
"""Among the files: what only this page opens. Nothing draws it."""
PATH = "/lihat"
_BYTES = 24


@dataclass(frozen=True, slots=True)
class Shown:
    """Which officer may see which record, in which language; with `change` what its person wants to have changed."""

    record: Registration
    actor: Actor
    language: str
    change: bool = False


def link_to(work: Work, record_id: int, *, change: bool = False) -> str:
    """A new address of the page. Its end is random; only the keyed digest of that is kept."""
    token = work.token(_BYTES)
    file_id = _digest(work.vault, token)
    sealer = work.vault.data_key(work.here.wrapped_key)
    payload = json.dumps({"record": record_id, "staff": work.officer, "change": change}).encode()
    add_file(
        work.connection, id=file_id, chat_id=work.here.id, name="", type="text/html", recipe=RECIPE,
        payload=sealer.seal(payload, f"files.payload:{file_id}"), created_at=work.now,
        expires_at=work.now + timedelta(minutes=work.office.times.staff_link_minutes),
    )  # fmt: skip
    return f"{work.base_url}{PATH}/{token}"


def opens(work: Work, token: str) -> bool:
    """True while the address shows something; looking at that uses nothing up."""
    return find_file(work.connection, _digest(work.vault, token), RECIPE, work.now) is not None


def take(work: Work, token: str) -> Shown | None:
    """The record of an address that is used up by this; None for one that never was, is used, or is too old.

    Whoever left the office, or whose area it is not any more, sees nothing.
    """
    connection, file_id = work.connection, _digest(work.vault, token)
    found = find_file(connection, file_id, RECIPE, work.now)
    if found is None or not take_file(connection, file_id):
        return None
    chat = load_chats(connection, [found.chat_id])[found.chat_id]
    sealed = work.vault.data_key(chat.wrapped_key).open(found.payload, f"files.payload:{file_id}")
    named = json.loads(sealed)
    staff, record = get_staff(connection, named["staff"]), registration_by_id(work.uow.session, named["record"])
    if staff is None or staff.role not in VERIFIERS or chat.staff_id != staff.id or record is None:
        return None
    actor = Actor(chat.id, staff.id, staff.role, staff.area)
    may = record.erased_at is None and scope_of(actor).covers(record.village)
    return Shown(record, actor, chat.language, bool(named.get("change"))) if may else None


def _digest(vault: Vault, token: str) -> str:
    return base64.urlsafe_b64encode(vault.index(LABEL, token)).decode().rstrip("=")
