"""Somebody who reports an employer, question by question."""

import re
from typing import Any

from tests.support.chat import Chat, Heard
from tests.support.office import Office, number_in
from tests.support.script_sheets import picture

CODE = re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}\b")
STORY = ("Gaji dipotong tiap bulan.", "Saldonya nol.")


def code_in(message: Heard) -> str:
    """The secret code in a message."""
    found = CODE.search(message.text)
    assert found, message.text
    return found.group()


async def report(office: Office, *, until: str = "", chat: Chat | None = None, **said: Any) -> Any:
    """From *lapor* to the receipt: (chat, number, code). With `until` what came of that answer: (chat, heard).

    `said` are other answers than the usual ones: employer, story, shown, name, screen.
    """
    chat, heard = chat or await office.chat(), []
    for step, kind, value in _answers(said):
        if kind == "file":
            heard = await chat.send_file("foto.jpg", value)
        else:
            heard = await (chat.say(value) if kind == "text" else chat.tap(value))
        if step == until:
            return chat, heard
        if heard and heard[-1].key == f"report.{until}":
            return chat, heard
    receipt = next(m for m in heard if m.key == "report.receipt")
    return chat, number_in(receipt), code_in(receipt)


def _answers(said: dict[str, Any]) -> list[tuple[str, str, Any]]:
    """(step, kind of answer, answer)."""
    shown = said.get("shown", "anonim")
    named = [("name", "text", said["name"])] if "name" in said else [("name", "choice", "lewati")]
    return [
        ("begin", "text", "lapor"), ("consent", "choice", "setuju"), ("subject", "choice", "saya"),
        ("kind", "choice", "potong-tidak-setor"), ("employer", "text", said.get("employer", "PT Contoh Sejahtera")),
        ("place", "text", "Paringin"), ("since", "text", "Maret 2025"), ("workers", "text", "30"),
        ("slip", "choice", "ada-potongan"), *(("story", "text", one) for one in said.get("story", STORY)),
        ("story", "choice", "selesai"), ("evidence", "file", said.get("evidence") or picture()),
        ("evidence", "choice", "selesai"), ("still", "choice", "ya"), ("may-know", "choice", "tidak"),
        ("shown", "choice", shown), *((*named, ("phone", "choice", "lewati")) if shown != "anonim" else ()),
        ("screen", "choice", said.get("screen", "terlihat")), ("kirim", "choice", "kirim"),
    ]  # fmt: skip


def answers(**changed: Any) -> dict[str, Any]:
    """The data of a finished report, as `reporting.submit` takes it."""
    consent = {"version": "test", "channel": "webchat", "at": "2026-11-23T01:00:00+00:00"}
    return {
        "consent": consent, "subject": "saya", "kind": "potong-tidak-setor", "employer": "PT Contoh Sejahtera",
        "place": "63.11.06", "since": "2025-03", "workers": "30", "slip": "ada-potongan", "story": list(STORY),
        "evidence": [], "still": "ya", "may-know": "tidak", "shown": "anonim", "screen": "terlihat",
    } | changed  # fmt: skip
