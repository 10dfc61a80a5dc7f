"""Files in and out: spreadsheets that staff send, and files drawn from recipes."""

import re
from datetime import datetime
from urllib.parse import quote

from starlette.responses import Response

from bot.channels.base import Sheet
from bot.channels.webchat.reading import BadRequest, Sent
from bot.drawing import Crashed, in_pool
from bot.sheets import BadSheet, read_sheet
from bot.stored_files import NoSuchFile, draw_stored
from storage.database import Database
from storage.vault import Vault

KINDS = (("image/", "photo"), ("audio/", "voice"), ("video/", "video"))
ADDRESS = re.compile(r"[A-Za-z0-9_-]{1,64}")
SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv")
"""Tables as people save them; only the first kind is read, of the others it is said."""


async def sheet_of(sent: Sent, *, staff: bool) -> tuple[str, Sheet | None, str | None]:
    """(what kind of thing was sent, its cells, what is wrong with it). Only a spreadsheet of staff is opened."""
    kind = next((name for prefix, name in KINDS if sent.file_type.startswith(prefix)), "file")
    name = sent.file_name.casefold()
    if not staff or kind != "file" or not name.endswith(SHEETS):
        return kind, None, None
    if not name.endswith(".xlsx"):
        return kind, None, "not-a-sheet"
    try:
        return kind, await in_pool(read_sheet, sent.file or b""), None
    except BadSheet as bad:
        return kind, None, bad.code
    except Crashed:
        return kind, None, "too-large"


async def draw_file(database: Database, vault: Vault, chat_id: int, file_id: str, now: datetime) -> Response:
    """Draw a file that was offered to this chat. Anything else answers like a file that never was."""
    if not ADDRESS.fullmatch(file_id):
        raise BadRequest(400, "no-such-file")
    try:
        row, content = await draw_stored(database, vault, chat_id, file_id, now)
    except NoSuchFile:
        raise BadRequest(400, "no-such-file") from None
    headers = {
        "cache-control": "no-store",
        "content-disposition": f"attachment; filename*=UTF-8''{quote(row.name)}",
        "x-content-type-options": "nosniff",
    }
    return Response(content, media_type=row.type, headers=headers)
